import { type AssistanceNeed, assistanceNeeds } from '@netzwerkstatt/registration';
import { useEffect, useState } from 'react';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { needTitle } from './assistance-words.ts';

const words = translated(
  {
    legend: 'Was brauchen Sie, um gut teilzunehmen?',
    until: (day: string) =>
      `Bitte bis ${day}, damit wir es sicher einplanen können. Sie bekommen Bescheid, sobald es zugesagt ist.`,
    late: (day: string) =>
      `Sicher einplanen konnten wir es bis ${day}. Sagen Sie es uns trotzdem: Wir versuchen es und geben Ihnen Bescheid.`,
  },
  {
    legend: 'What do you need to take part well?',
    until: (day) => `Please tell us until ${day}, so that we can plan it for sure. We tell you when it is confirmed.`,
    late: (day) => `We could plan it for sure until ${day}. Tell us anyway: we try, and let you know.`,
  },
);

export interface NeedsFieldProps {
  readonly form: Pick<Answers['questions']['form'], 'assistanceUntil' | 'isAssistanceLate'>;
  readonly known: readonly AssistanceNeed[];
  readonly onChange: (needs: readonly AssistanceNeed[]) => void;
}

/** What can be organised, to tick. */
export function NeedsField({ form, known, onChange }: NeedsFieldProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const [needs, setNeeds] = useState(known);
  const change = (next: readonly AssistanceNeed[]) => {
    setNeeds(next);
    onChange(next);
  };
  // What somebody ticked before our scripts were there.
  useEffect(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="needs"]:checked')];
    const ticked = assistanceNeeds.filter((need) => boxes.some(({ value }) => value === need));
    if (ticked.some((it) => !needs.includes(it))) change(ticked);
  }, []);
  const day = formatDay(form.assistanceUntil, locale);
  return (
    <CheckboxGroup
      name="needs"
      legend={texts.legend}
      hint={form.isAssistanceLate ? texts.late(day) : texts.until(day)}
      optional
      columns={2}
      choices={assistanceNeeds.map((value) => ({ value, label: needTitle(value, locale) }))}
      values={needs}
      onChange={({ target }) =>
        change(assistanceNeeds.filter((it) => (it === target.value ? target.checked : needs.includes(it))))
      }
    />
  );
}
