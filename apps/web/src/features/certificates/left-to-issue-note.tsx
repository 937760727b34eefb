import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { certificateWords } from './certificate-words.ts';
import { type CandidateCounts, leftToIssue } from './issuing.ts';

/** What is left to do with the certificates of an event, and where minutes are filled in; nothing once all is done. */
export function LeftToIssueNote({ event, counts }: { readonly event: string; readonly counts: CandidateCounts }) {
  const words = useWords(certificateWords);
  const { left, people, withoutMinutes } = leftToIssue(counts);
  if (left === 0) return null;
  const isMissing = withoutMinutes > 0;
  return (
    <Note
      tone={isMissing ? 'warning' : 'info'}
      title={[words.left(left, people), ...(isMissing ? [words.andMissing(withoutMinutes)] : [])].join('; ')}
      actions={
        isMissing && (
          <ButtonLink variant="neutral" size="small" href={deskEventPath(event, 'anwesenheit')}>
            {words.toAttendance}
          </ButtonLink>
        )
      }
    />
  );
}
