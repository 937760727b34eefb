import { Note } from '../../components/feedback/note.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { proofCheckWords } from './proof-check-words.ts';
import { awardLine, extentLine, type ProofToCheck } from './proof-facts.tsx';

export interface CheckedNoteProps {
  readonly proof: Exclude<ProofToCheck['proof'], { readonly status: 'uploaded' }>;
  readonly regimes: ProofToCheck['regimes'];
}

/** What became of a proof. */
export function CheckedNote({ proof, regimes }: CheckedNoteProps) {
  const words = useWords(proofCheckWords);
  const locale = useLocale();
  const at = formatInstantDay(proof.checkedAt, locale);
  if (proof.status === 'rejected') {
    return (
      <Note tone="warning" title={words.wasRejected(at)}>
        <p>{proof.reason}</p>
      </Note>
    );
  }
  const counted = [extentLine(proof.counted, locale), awardLine(proof.counted, regimes, locale)]
    .filter(Boolean)
    .join('; ');
  if (proof.status === 'taken_back') {
    return (
      <Note tone="warning" title={words.wasTakenBack(formatInstantDay(proof.takenBackAt, locale))}>
        <p>{proof.reason}</p>
        <p>{words.countedUntilThen(counted, at)}</p>
      </Note>
    );
  }
  return (
    <Note tone="success" title={words.wasAccepted(at)}>
      <p>
        {words.counted}: {counted}
      </p>
    </Note>
  );
}
