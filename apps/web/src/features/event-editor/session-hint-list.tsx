import { StatusText } from '../../components/feedback/status-text.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import styles from './session-hint-list.module.css';
import type { SessionHint } from './session-hints.ts';

export interface SessionHintListProps {
  /** What the date names as its description. */
  readonly id: string;
  readonly hints: readonly SessionHint[];
}

/** More than this is folded away: a day on which the whole Land meets. */
const SHOWN = 4;

/** What there is to know about one date, beside its fields. */
export function SessionHintList({ id, hints }: SessionHintListProps) {
  const words = useWords(editorWords);
  if (hints.length === 0) return null;
  const rest = hints.slice(SHOWN);
  return (
    <div className={styles.hints}>
      <Hints id={id} hints={hints.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreHints(rest.length)}</summary>
          <Hints hints={rest} />
        </details>
      )}
    </div>
  );
}

function Hints({ id, hints }: { readonly id?: string; readonly hints: readonly SessionHint[] }) {
  const words = useWords(editorWords);
  return (
    <ul id={id} className={styles.list}>
      {hints.map(({ tone, message, other }) => (
        <li key={message}>
          <StatusText tone={tone}>
            <span>
              {message}{' '}
              {other && (
                <Link href={other.href} target="_blank" aria-label={words.lookAt(other.title)}>
                  {words.look}
                </Link>
              )}
            </span>
          </StatusText>
        </li>
      ))}
    </ul>
  );
}
