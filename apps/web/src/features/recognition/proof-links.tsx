import { IconList } from '../../components/data/icon-list.tsx';
import { FileText } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { recognitionWords } from './recognition-words.ts';

interface ProofLinksProps {
  readonly proofs: readonly { readonly id: string; readonly name: string }[];
  /** Whoever only looks on is told which files there are, and does not read them. */
  readonly areReadable?: boolean;
}

/** The files of a request, to be saved. Somebody else's file is never opened as one of our pages. */
export function ProofLinks({ proofs, areReadable = true }: ProofLinksProps) {
  const words = useWords(recognitionWords);
  if (proofs.length === 0) return <p className="muted">{words.noProofs}</p>;
  return (
    <IconList
      items={proofs.map(({ id, name }) => ({
        key: id,
        icon: <FileText />,
        text: areReadable ? (
          <Link href={`/belege/${id}`} download>
            {name}
          </Link>
        ) : (
          name
        ),
      }))}
    />
  );
}
