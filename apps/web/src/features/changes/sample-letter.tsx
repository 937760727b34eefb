import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { LetterText } from '../letters/letter-text.tsx';
import { changeWords } from './change-words.ts';
import type { ChangePreviewView } from './session-effects.ts';

/** One of the letters as it will go out; its links lead nowhere. */
export function SampleLetter({ sample }: { readonly sample: NonNullable<ChangePreviewView['sample']> }) {
  const words = useWords(changeWords);
  return (
    <details>
      <summary>{words.sample}</summary>
      <Stack>
        <p className="small muted">
          {words.sampleNote} {sample.calendar === 'REQUEST' && words.sampleRequest}
          {sample.calendar === 'CANCEL' && words.sampleCancel}
        </p>
        <LetterText letter={sample} />
      </Stack>
    </details>
  );
}
