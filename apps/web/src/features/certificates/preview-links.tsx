import { FileText } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { certificatePreviewPath } from '../desk/desk-paths.ts';
import { issueWords } from './issue-words.ts';
import type { CandidateCounts } from './issuing.ts';

export interface PreviewLinksProps {
  readonly event: string;
  readonly counts: CandidateCounts;
}

/** Real files of what would be issued, to be looked at beforehand; each is marked as a specimen and kept nowhere. */
export function PreviewLinks({ event, counts }: PreviewLinksProps) {
  const words = useWords(issueWords);
  const previews = [
    ...(counts.due > 0 ? (['erste', 'laengste'] as const) : []),
    ...(counts.partial > 0 ? (['teil'] as const) : []),
  ];
  if (previews.length === 0) return null;
  return (
    <div>
      <p>{words.previews}</p>
      <Cluster>
        {previews.map((it) => (
          <Link key={it} href={certificatePreviewPath(event, it)} target="_blank" className="nowrap">
            <FileText /> {words.preview[it]}
          </Link>
        ))}
      </Cluster>
    </div>
  );
}
