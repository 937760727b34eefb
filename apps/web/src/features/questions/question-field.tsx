import { optionsOf, type Question, questionLimits, type TypedAnswer } from '@netzwerkstatt/registration';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { answerField } from './answer-values.ts';
import { answerWords } from './answer-words.ts';
import { worded } from './worded.ts';

export interface QuestionFieldProps {
  readonly question: Question;
  readonly typed: TypedAnswer;
  readonly error: string | undefined;
  readonly onType: (typed: TypedAnswer) => void;
}

/** A question of an event as a field of its form, with who sees the answer and for how long it is kept. */
export function QuestionField({ question, typed, error, onType }: QuestionFieldProps) {
  const words = useWords(answerWords);
  const locale = useLocale();
  const name = answerField(question.id);
  const text = typeof typed === 'string' ? typed : (typed[0] ?? '');
  const chosen = typeof typed === 'string' ? [typed] : typed;
  const label = worded(question.label, locale);
  const frame = { id: name, name, hint: <Hint question={question} />, error, optional: !question.isRequired };
  const typing = { value: text, onChange: ({ target }: { target: { value: string } }) => onType(target.value) };
  const choices = optionsOf(question).map((it) => ({ value: it.id, label: worded(it.label, locale) }));
  switch (question.type) {
    case 'short_text':
      return <TextField {...frame} {...typing} label={label} maxLength={2 * questionLimits.shortTextCharacters} />;
    case 'long_text':
      return <TextAreaField {...frame} {...typing} label={label} rows={4} />;
    case 'number':
      return <NumberField {...frame} {...typing} label={label} decimal />;
    case 'date':
      return <DateTimeField {...frame} {...typing} label={label} kind="date" />;
    case 'yes_no': {
      const yesOrNo = (['yes', 'no'] as const).map((value) => ({ value, label: words[value] }));
      return <RadioGroup {...frame} {...typing} legend={label} choices={yesOrNo} columns={2} />;
    }
    case 'one_of':
      return <RadioGroup {...frame} {...typing} legend={label} choices={choices} />;
    case 'several_of':
      return (
        <CheckboxGroup
          {...frame}
          legend={label}
          choices={choices}
          values={chosen}
          onChange={({ target }) =>
            onType(target.checked ? [...chosen, target.value] : chosen.filter((it) => it !== target.value))
          }
        />
      );
  }
}

function Hint({ question: { type, hint, seenBy, keptDays, asked } }: Pick<QuestionFieldProps, 'question'>) {
  const words = useWords(answerWords);
  const locale = useLocale();
  const isFree = type === 'short_text' || type === 'long_text';
  const sentences = [
    hint && worded(hint, locale),
    asked === 'once_per_team' && words.forTeam,
    `${words.seenBy[seenBy]} ${words.kept(keptDays)}`,
    isFree && words.noCases,
  ];
  return <>{sentences.filter(Boolean).join(' ')}</>;
}
