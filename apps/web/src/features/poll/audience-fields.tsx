import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import { Trash2 } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedDeskEvent } from '../desk/desk-events.ts';
import { eventDates } from '../desk/event-dates.ts';
import type { TypedValues } from '../registration/person-values.ts';
import type { PollForm } from './option-fields.tsx';
import { PersonAdder } from './person-adder.tsx';
import { pollWords } from './poll-words.ts';

export interface AudienceFieldsProps {
  readonly form: PollForm;
  readonly choices: Choices;
  /** With people who had a place. */
  readonly events: readonly ListedDeskEvent[];
}

/** Whom to ask: the rounds of other events, and people one by one. */
export function AudienceFields({ form, choices, events }: AudienceFieldsProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'people' });
  const [told, setTold] = useState('');
  const nameOf = ({ givenName = '', familyName = '' }: TypedValues) => `${givenName} ${familyName}`;

  return (
    <Stack gap="large">
      {events.length === 0 ? (
        <p className="muted">{words.noEvents}</p>
      ) : (
        <CheckboxGroup
          {...form.register('fromEvents')}
          legend={words.fromEvents}
          hint={words.fromEventsHint}
          defaultValues={[]}
          columns={2}
          error={form.errorOf('fromEvents')}
          choices={events.map(({ event }) => ({
            value: event.id,
            label: event.title,
            hint: eventDates(event, locale).day,
          }))}
        />
      )}
      {fields.length > 0 && (
        <div>
          <p>{words.listed(fields.length)}</p>
          <RowList>
            {fields.map((field, index) => (
              <li key={field.id}>
                <Cluster>
                  <span>
                    {nameOf(field)} <span className="muted">{field.email}</span>
                  </span>
                  <IconButton
                    label={words.removePerson(nameOf(field))}
                    icon={<Trash2 />}
                    onClick={() => {
                      remove(index);
                      setTold(words.personRemoved(nameOf(field)));
                    }}
                  />
                </Cluster>
              </li>
            ))}
          </RowList>
        </div>
      )}
      <PersonAdder
        choices={choices}
        onAdd={(person) => {
          append(person);
          setTold(words.personAdded(nameOf(person)));
        }}
      />
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </Stack>
  );
}
