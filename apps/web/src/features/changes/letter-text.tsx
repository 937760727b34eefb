import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import styles from './changes.module.css';

const words = translated({ subject: 'Betreff' }, { subject: 'Subject' });

/** A mail as its readers get it; it is written in German. */
export function LetterText({ subject, text }: { readonly subject: string; readonly text: string }) {
  const texts = useWords(words);
  const lang = useLocale() === 'de' ? undefined : 'de';
  return (
    <>
      <p>
        <b>{texts.subject}:</b> <span lang={lang}>{subject}</span>
      </p>
      <pre className={styles.letter} lang={lang}>
        {text}
      </pre>
    </>
  );
}
