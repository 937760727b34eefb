import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import styles from './letter-text.module.css';

type Letter = Answers['together']['preview']['letters'][number];

/** Whose it is, where each reader gets one of their own. */
type ShownLetter = Pick<Letter, 'subject' | 'text' | 'locale'> & Partial<Pick<Letter, 'to' | 'name'>>;

const words = translated(
  {
    subject: 'Betreff',
    to: (name: string, address: string) => `So an ${name} (${address}):`,
  },
  {
    subject: 'Subject',
    to: (name, address) => `Like this to ${name} (${address}):`,
  },
);

/** A mail as its reader gets it, in the reader's language; its links open nothing. */
export function LetterText({ letter: { subject, text, locale, to, name } }: { readonly letter: ShownLetter }) {
  const texts = useWords(words);
  const lang = useLocale() === locale ? undefined : locale;
  return (
    <div className={styles.letter}>
      {to && <p className={styles.to}>{texts.to(name ?? to, to)}</p>}
      <p>
        {texts.subject}: <b lang={lang}>{subject}</b>
      </p>
      <p className={styles.text} lang={lang}>
        {text}
      </p>
    </div>
  );
}
