import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { transferWords } from './transfer-words.ts';

export interface GiveBackProps {
  /** More than one. */
  readonly seats: number;
  readonly registrationKey: RegistrationKey;
  readonly askAgain: () => Promise<unknown>;
}

/** A team that needs fewer places gives the others back: how many stay is chosen first, so that one slip costs nothing. */
export function GiveBack({ seats, registrationKey, askAgain }: GiveBackProps) {
  const words = useWords(transferWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'give_back'>();
  const [isOpen, setOpen] = useState(false);
  const [keep, setKeep] = useState(seats - 1);
  const giveBack = async () => {
    await run('give_back', () => api.registration.giveBack.mutate({ ...registrationKey, keep }));
    setOpen(false);
    await askAgain();
  };
  if (!isOpen) {
    return (
      <div>
        <FailureNote failure={failure} />
        <Button
          variant="neutral"
          size="small"
          onClick={() => {
            setKeep(seats - 1);
            setOpen(true);
          }}
        >
          {words.fewer}
        </Button>
      </div>
    );
  }
  return (
    <Stack>
      <SelectField
        id="keep"
        label={words.keep}
        hint={words.keepHint}
        options={Array.from({ length: seats - 1 }, (_, index) => ({
          value: String(index + 1),
          label: String(index + 1),
        }))}
        value={String(keep)}
        onChange={({ target }) => setKeep(Number(target.value))}
      />
      <Cluster>
        <Button variant="danger" busy={running === 'give_back'} onClick={giveBack}>
          {words.giveBack}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {words.notNow}
        </Button>
      </Cluster>
    </Stack>
  );
}
