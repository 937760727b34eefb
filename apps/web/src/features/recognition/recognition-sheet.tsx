import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import { LearnedFacts } from './learned-facts.tsx';
import { ProofLinks } from './proof-links.tsx';
import type { RecognitionView } from './recognition-data.ts';
import { recognitionWords } from './recognition-words.ts';

/** A request as staff reads it: what was attended, what it is to count for, what was asked and answered. */
export function RecognitionSheet({ view }: { readonly view: RecognitionView }) {
  const words = useWords(deskRecognitionWords);
  const common = useWords(recognitionWords);
  const { request, modules, series, proofs, mayDecide } = view;
  const granted = 'granted' in request ? request.granted : undefined;
  const grantedTo = (code: string) => granted?.find(({ module }) => module === code)?.teachingUnits ?? 0;
  return (
    <Stack gap="large">
      <Section heading={words.attended}>
        <Stack>
          <p>
            <strong>
              <InGerman>{request.learned.title}</InGerman>
            </strong>
          </p>
          <LearnedFacts learned={request.learned} />
          <ProofLinks proofs={proofs} areReadable={mayDecide} />
        </Stack>
      </Section>
      <Section heading={granted ? words.result : words.wanted}>
        <p>
          <strong>
            <InGerman>{series.title}</InGerman>
          </strong>
        </p>
        <ul>
          {modules.map(({ module, title, teachingUnits }) => (
            <li key={module}>
              {module} <InGerman>{title}</InGerman>:{' '}
              {granted ? common.unitsOf(grantedTo(module), teachingUnits) : common.units(teachingUnits)}
            </li>
          ))}
        </ul>
        {'granted' in request && (
          <p>
            <strong>{common.reason}:</strong> <InGerman>{request.reason}</InGerman>
          </p>
        )}
      </Section>
      {request.questions.length > 0 && (
        <Section heading={words.questions}>
          <Stack>
            {request.questions.map(({ text, askedAt, answer }) => (
              <div key={askedAt}>
                <p>
                  <strong>{common.question}:</strong> <InGerman>{text}</InGerman>
                </p>
                <p>
                  <strong>{common.answer}:</strong> {answer?.text ?? common.unanswered}
                </p>
              </div>
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
