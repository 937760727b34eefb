import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { changeWords } from './change-words.ts';
import styles from './changes.module.css';
import type { ChangePreviewView } from './session-effects.ts';

/** One of the letters as it will go out; its links lead nowhere. */
export function SampleLetter({ sample }: { readonly sample: NonNullable<ChangePreviewView['sample']> }) {
  const words = useWords(changeWords);
  const locale = useLocale();
  return (
    <details>
      <summary>{words.sample}</summary>
      <Stack>
        <p className="small muted">
          {words.sampleNote} {sample.calendar === 'REQUEST' && words.sampleRequest}
          {sample.calendar === 'CANCEL' && words.sampleCancel}
        </p>
        <p>
          <b>{words.subject}:</b> {sample.subject}
        </p>
        <pre className={styles.letter} lang={locale === 'de' ? undefined : 'de'}>
          {sample.text}
        </pre>
      </Stack>
    </details>
  );
}
