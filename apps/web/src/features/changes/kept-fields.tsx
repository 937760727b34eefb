import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '../../components/actions/button.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ChangeForm } from './change-form.tsx';
import { exchangedDates, inTurn } from './rule-values.ts';
import { ruleWords } from './rule-words.ts';
import { sessionOption } from './session-option.ts';

export interface KeptFieldsProps {
  readonly form: ChangeForm;
  /** Those to come that are planned. */
  readonly sessions: readonly EventFacts['sessions'][number][];
  readonly holidays: readonly PublicHolidayRule[];
}

/** Which of the old dates live on as a new one, and as which. */
export function KeptFields({ form, sessions, holidays }: KeptFieldsProps) {
  const words = useWords(ruleWords);
  const locale = useLocale();
  const [told, setTold] = useState('');
  const [takes, series, session, scope, alsoByHand] = useWatch({
    control: form.control,
    name: ['takes', 'series', 'session', 'scope', 'alsoByHand'],
  });
  const { kept } = form.getValues();
  const values = { takes, series, session, scope, alsoByHand, kept, origin: null };
  const { old, added } = exchangedDates(sessions, values, holidays);
  const matchInTurn = (): void => {
    for (const [id, ruleDay] of Object.entries(inTurn(old, added))) form.setValue(`kept.${id}`, ruleDay);
    setTold(words.inTurnDone);
  };
  return (
    <>
      <RadioGroup
        {...form.register('takes')}
        legend={words.takes}
        choices={(['none', 'some'] as const).map((value) => ({ value, ...words.takings[value] }))}
      />
      {takes === 'some' && (
        <Fieldset legend={words.becomes}>
          {old.length === 0 || added.length === 0 ? (
            <p className="muted">{words.nothingToTake}</p>
          ) : (
            <Stack>
              <div>
                <Button size="small" variant="neutral" onClick={matchInTurn}>
                  {words.inTurn}
                </Button>
                <VisuallyHidden role="status">{told}</VisuallyHidden>
              </div>
              {old.map((it) => (
                <SelectField
                  key={it.id}
                  {...form.register(`kept.${it.id}`)}
                  label={sessionOption(it, locale)}
                  emptyLabel={words.cancelled}
                  error={form.errorOf(`kept.${it.id}`)}
                  options={added.map(({ ruleDay, when }) => ({ value: ruleDay, label: sessionOption(when, locale) }))}
                />
              ))}
            </Stack>
          )}
        </Fieldset>
      )}
    </>
  );
}
