import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDate, formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { proofCheckWords } from './proof-check-words.ts';

type QueuedProof = Answers['proofs']['queue']['proofs'][number];

export interface QueueTableProps {
  readonly caption: string;
  readonly proofs: readonly QueuedProof[];
}

/** Proofs with whose they are and since when; each leads to where it is checked. */
export function QueueTable({ caption, proofs }: QueueTableProps) {
  const words = useWords(proofCheckWords);
  const locale = useLocale();
  const columns: readonly Column<QueuedProof>[] = [
    {
      id: 'training',
      header: words.training,
      rowHeader: true,
      card: 'plain',
      cell: ({ proof }) => (
        <>
          <Link href={`/arbeit/nachweise/${proof.id}`}>
            <InGerman>{proof.stated.title}</InGerman>
          </Link>
          <br />
          <small>
            <InGerman>{proof.stated.provider}</InGerman>
          </small>
        </>
      ),
    },
    { id: 'person', header: words.person, cell: ({ name }) => name },
    {
      id: 'days',
      header: words.days,
      cell: ({ proof: { stated } }) =>
        stated.from === stated.to
          ? formatDate(stated.to, locale)
          : `${formatDate(stated.from, locale)} – ${formatDate(stated.to, locale)}`,
    },
    {
      id: 'handedIn',
      header: words.handedIn,
      cell: ({ proof }) => formatInstantDay(proof.handedInAt, locale),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={proofs} rowKey={({ proof }) => proof.id} />;
}
