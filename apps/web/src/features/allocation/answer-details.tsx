import { Button } from '../../components/actions/button.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionTitle } from '../registration/profession-options.ts';
import styles from './allocation.module.css';
import { answerName } from './answer-name.ts';
import { type RunAnswer, runReason } from './run-reason.ts';
import { RunTrace } from './run-trace.tsx';
import { runWords } from './run-words.ts';

export interface AnswerDetailsProps {
  readonly answer: RunAnswer;
  readonly choices: Choices;
  /** Absent once the answers have gone out. */
  readonly onOverride?: ((answer: RunAnswer) => void) | undefined;
}

/** Why somebody has this answer in a few words; behind them every step, and the way to another answer. */
export function AnswerDetails({ answer, choices, onOverride }: AnswerDetailsProps) {
  const words = useWords(runWords);
  const locale = useLocale();
  const { applicant, override } = answer;
  const name = answerName(answer, locale);
  const reason = runReason(answer, locale);
  return (
    <details>
      <summary>
        {override ? words.byStaff(override.reason) : reason}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </summary>
      <Stack gap="small">
        {applicant && (
          <p className={styles.onCard}>
            {applicant.organisation.name}
            {', '}
            {professionTitle(choices.professions, applicant.profession, locale)}
          </p>
        )}
        {override && <p>{words.rulesSay(reason)}</p>}
        <RunTrace answer={answer} />
        {onOverride && (
          <div>
            <Button variant="neutral" size="small" onClick={() => onOverride(answer)}>
              {words.override}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          </div>
        )}
      </Stack>
    </details>
  );
}
