import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Pencil } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices, OwnRegistration } from '../../lib/api-types.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { DetailsForm } from './details-form.tsx';
import { selfServiceWords } from './self-service-words.ts';

export interface EditDetailsProps {
  readonly own: OwnRegistration;
  readonly registrationKey: RegistrationKey;
  readonly askAgain: () => Promise<unknown>;
}

/** The button to change what was told with the registration, and behind it the form. */
export function EditDetails({ own, registrationKey, askAgain }: EditDetailsProps) {
  const words = useWords(selfServiceWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'open'>();
  const [choices, setChoices] = useState<Choices>();
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  if (own.changeable === undefined) return null;

  const focusOn = (what: 'input' | 'button') =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(what)?.focus());
  const open = async () => {
    setTold('');
    if (await run('open', async () => setChoices(await api.programme.choices.query()))) focusOn('input');
  };
  const close = (message: string) => {
    setChoices(undefined);
    setTold(message);
    focusOn('button');
  };

  return (
    <div ref={place} className="no-print">
      <Stack>
        <FailureNote failure={failure} />
        {choices === undefined ? (
          <div>
            <Button variant="secondary" size="small" busy={running === 'open'} busyText={words.loading} onClick={open}>
              <Pencil />
              {words.edit}
            </Button>
          </div>
        ) : (
          <Section heading={words.formHeading}>
            <DetailsForm
              own={own}
              changeable={own.changeable}
              registrationKey={registrationKey}
              choices={choices}
              askAgain={askAgain}
              onSaved={() => close(words.saved)}
              onCancel={() => close('')}
            />
          </Section>
        )}
        <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
      </Stack>
    </div>
  );
}
