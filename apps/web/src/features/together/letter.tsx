import { useWords } from '../../lib/words.ts';
import styles from './letter.module.css';
import { togetherWords } from './together-words.ts';

export interface ShownLetter {
  readonly name?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail as its reader will get it; its links open nothing. */
export function Letter({ letter: { name, to, subject, text } }: { readonly letter: ShownLetter }) {
  const words = useWords(togetherWords);
  return (
    <div className={styles.letter}>
      <p className={styles.to}>{words.letterTo(name ?? to, to)}</p>
      <p>
        <b>{subject}</b>
      </p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
