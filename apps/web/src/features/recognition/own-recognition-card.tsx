import { useId } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { LearnedFacts } from './learned-facts.tsx';
import { ProofLinks } from './proof-links.tsx';
import type { OwnRecognition } from './recognition-data.ts';
import { RecognitionOutcome } from './recognition-outcome.tsx';
import { recognitionWords } from './recognition-words.ts';
import { WithdrawButton } from './withdraw-button.tsx';

export interface OwnRecognitionCardProps {
  readonly request: OwnRecognition;
  /** Tells what has happened, and asks anew. */
  readonly onDone: (message: string) => Promise<void>;
}

/** One request: what it is about, how it stands, and what is left to do. */
export function OwnRecognitionCard({ request, onDone }: OwnRecognitionCardProps) {
  const words = useWords(recognitionWords);
  const locale = useLocale();
  const headingId = useId();
  const { learned, series, modules, standing, questions, askedAt, proofs } = request;
  const { status } = standing;
  const isWaiting = status === 'open' || status === 'asked_back';
  const asked = modules.reduce((sum, it) => sum + it.teachingUnits, 0);
  const granted = modules.reduce((sum, it) => sum + (it.grantedUnits ?? 0), 0);
  return (
    <Card as="article" labelledBy={headingId}>
      <Stack>
        <div>
          <h3 id={headingId}>
            <InGerman>{learned.title}</InGerman>
          </h3>
          <Cluster>
            <RecognitionOutcome status={status} granted={granted} asked={asked} />
            <span className="small muted">
              {words.askedOn} {formatInstantDay(askedAt, locale)}
            </span>
          </Cluster>
        </div>
        <LearnedFacts learned={learned} />
        {isWaiting && (
          <div>
            <h4>{words.proofs}</h4>
            <ProofLinks proofs={proofs} />
          </div>
        )}
        <div>
          <h4>
            <InGerman>{series}</InGerman>
          </h4>
          <ul>
            {modules.map(({ module, title, teachingUnits, grantedUnits }) => (
              <li key={module}>
                {module} <InGerman>{title}</InGerman>
                {grantedUnits !== undefined && `: ${words.unitsOf(grantedUnits, teachingUnits)}`}
              </li>
            ))}
          </ul>
        </div>
        {standing.status === 'decided' && (
          <p>
            <strong>{words.reason}:</strong> <InGerman>{standing.reason}</InGerman>
          </p>
        )}
        {standing.status === 'taken_back' && (
          <Note tone="warning" title={words.takenBack(formatInstantDay(standing.endedAt, locale))}>
            <p>
              <strong>{words.reason}:</strong> <InGerman>{standing.reason}</InGerman>
            </p>
          </Note>
        )}
        {questions.map(({ text, answer }) => (
          <div key={text}>
            <p>
              <strong>{words.question}:</strong> <InGerman>{text}</InGerman>
            </p>
            {answer && (
              <p>
                <strong>{words.answer}:</strong> {answer}
              </p>
            )}
          </div>
        ))}
        {status === 'asked_back' && <AnswerForm request={request} onDone={onDone} />}
        {isWaiting && <WithdrawButton request={request} onDone={onDone} />}
      </Stack>
    </Card>
  );
}
