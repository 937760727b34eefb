import {
  checkQuestions,
  decideQuestionChange,
  MAX_ASSISTANCE_DAYS,
  type OptionId,
  type Question,
  type QuestionId,
  questionLimits,
} from '@netzwerkstatt/registration';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { useErrorTitle } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { draftOf, type QuestionDraft, questionOf } from './design-draft.ts';
import { answeredError, designErrors } from './design-errors.ts';
import { designWords } from './design-words.ts';
import { QuestionList } from './question-list.tsx';
import { QuestionPreview } from './question-preview.tsx';
import { useSaveQuestions } from './use-save-questions.ts';

export interface QuestionDesignerProps {
  readonly event: string;
  readonly before: Answers['questions']['design'];
  readonly choices: Choices;
}

/** Writes the questions of an event. Nothing is sent before it can be asked; what was typed stays, whatever the answer is. */
export function QuestionDesigner({ event, before, choices }: QuestionDesignerProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const [drafts, setDrafts] = useState<readonly QuestionDraft[]>(() => before.questions.map(draftOf));
  const [days, setDays] = useState(String(before.assistanceDays));
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const state = JSON.stringify([drafts, days]);
  const saving = useSaveQuestions(event, before.revision, state);
  useErrorTitle(errors.length > 0);

  const wrongIn = (questions: readonly Question[]): readonly FormError[] => {
    const isNumber = /^\d+$/.test(days.trim()) && Number(days) <= MAX_ASSISTANCE_DAYS;
    const wrongDays = isNumber
      ? []
      : [{ fieldId: 'assistanceDays', message: words.assistanceWrong(MAX_ASSISTANCE_DAYS) }];
    const checked = checkQuestions(questions);
    if (!checked.ok) {
      const problems = checked.refusal.code === 'questions_refused' ? checked.refusal.problems : [];
      return [...designErrors(drafts, problems, locale), ...wrongDays];
    }
    const decided = decideQuestionChange(before.questions, checked.value, answeredIn(before.answered));
    return decided.ok ? wrongDays : [answeredError(drafts, decided.refusal, locale), ...wrongDays];
  };

  const save = async (submit?: SyntheticEvent, revision?: number) => {
    submit?.preventDefault();
    const questions = drafts.map(questionOf);
    const wrong = wrongIn(questions);
    setErrors(wrong);
    setAttempt(attempt + 1);
    if (wrong.length > 0) return;
    const refused = await saving.save({ questions, assistanceDays: Number(days) }, revision);
    // Somebody answered while the questions were being written.
    if (refused?.code === 'question_answered') setErrors([answeredError(drafts, refused, locale)]);
    if (refused?.code === 'questions_refused') setErrors(designErrors(drafts, refused.problems, locale));
  };

  const { theirRevision } = saving;
  return (
    <form noValidate onSubmit={save}>
      <Stack gap="large">
        <LeaveGuard isDirty={saving.isDirty} />
        <ErrorSummary key={attempt} title={errorSummaryTitle(errors.length, locale)} errors={errors} />
        <Section heading={words.heading}>
          <Stack>
            <p>{words.lead}</p>
            <QuestionList
              drafts={drafts}
              answered={before.answered}
              choices={choices}
              errors={errors}
              onChange={setDrafts}
              maxQuestions={questionLimits.questions}
            />
          </Stack>
        </Section>
        <Section heading={words.assistance}>
          <NumberField
            id="assistanceDays"
            label={words.assistanceDays}
            hint={words.assistanceHint}
            unit={words.days}
            error={errors.find(({ fieldId }) => fieldId === 'assistanceDays')?.message}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </Section>
        <FailureNote
          failure={saving.failure}
          actions={
            theirRevision !== undefined && (
              <Button variant="neutral" size="small" onClick={() => void save(undefined, theirRevision)}>
                {words.saveMine}
              </Button>
            )
          }
        />
        <FormActions>
          <Button type="submit" busy={saving.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
        </FormActions>
        {drafts.length > 0 && <QuestionPreview questions={drafts.map(questionOf)} choices={choices} />}
      </Stack>
    </form>
  );
}

function answeredIn(answered: QuestionDesignerProps['before']['answered']) {
  return new Map(
    Object.entries(answered).map(([id, chosen]) => [
      id as QuestionId,
      new Set<OptionId>(chosen as readonly OptionId[]),
    ]),
  );
}
