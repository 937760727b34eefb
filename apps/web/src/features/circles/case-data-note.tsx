import { Note } from '../../components/feedback/note.tsx';
import { useWords } from '../../lib/words.ts';
import { type DraftBlock, hintsIn } from './minutes-draft.ts';
import { minutesWords } from './minutes-words.ts';

/** Names what looks like case data while somebody writes. It stops nobody. */
export function CaseDataNote({ blocks }: { readonly blocks: readonly DraftBlock[] }) {
  const words = useWords(minutesWords);
  const hints = hintsIn(blocks);
  return (
    <div aria-live="polite">
      {hints.length > 0 && (
        <Note tone="warning" title={words.hintsTitle}>
          <p>{words.hintsText}</p>
          <ul>
            {hints.map(({ kind, excerpt }) => (
              <li key={excerpt}>
                „{excerpt}“ ({words.hints[kind]})
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
