import { namedAnswers, optionsOf } from '@netzwerkstatt/registration';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { answerWords } from './answer-words.ts';
import { type QuestionDraft, questionOf } from './design-draft.ts';
import { designField } from './design-errors.ts';
import { designWords } from './design-words.ts';
import { ProfessionsField } from './professions-field.tsx';
import type { QuestionPartProps } from './question-part.ts';

export interface ConditionFieldsProps extends QuestionPartProps {
  /** The questions that stand above. */
  readonly before: readonly QuestionDraft[];
  readonly choices: Choices;
}

/** Who is asked a question: everybody, or some. */
export function ConditionFields({ draft, before, choices, errorOf, onChange }: ConditionFieldsProps) {
  const words = useWords(designWords);
  const { yes, no } = useWords(answerWords);
  const { id, when, whenAnswer, whenProfessions } = draft;
  const kinds = (['always', 'answer', 'profession'] as const).map((value) => ({ value, label: words.whens[value] }));
  const answers = before
    .filter(({ isRetired }) => !isRetired)
    .flatMap((earlier) => {
      const question = questionOf(earlier);
      const label = earlier.label.de || words.untitled;
      return namedAnswers(question).map((answer) => {
        const option = optionsOf(question).find((it) => it.id === answer)?.label.de || words.untitled;
        const text = question.type === 'yes_no' ? (answer === 'yes' ? yes : no) : option;
        return { value: `${earlier.id} ${answer}`, label: words.answerIs(label, text) };
      });
    });
  return (
    <>
      <RadioGroup
        id={designField(id, 'condition')}
        name={designField(id, 'when')}
        legend={words.when}
        choices={kinds}
        value={when}
        onChange={({ target }) => onChange({ when: target.value as QuestionDraft['when'] })}
      />
      {when === 'answer' && (
        <SelectField
          id={designField(id, 'whenAnswer')}
          label={words.whenAnswer}
          hint={words.whenAnswerHint}
          error={errorOf('whenAnswer')}
          emptyLabel={words.pleaseChoose}
          options={answers}
          value={answers.some(({ value }) => value === whenAnswer) ? whenAnswer : ''}
          onChange={({ target }) => onChange({ whenAnswer: target.value })}
        />
      )}
      {when === 'profession' && (
        <ProfessionsField
          id={designField(id, 'whenProfessions')}
          chosen={whenProfessions}
          choices={choices}
          error={errorOf('whenProfessions')}
          onChange={(chosen) => onChange({ whenProfessions: chosen })}
        />
      )}
    </>
  );
}
