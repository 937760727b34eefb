import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { priorityWords } from './priority-words.ts';

/** Whether somebody asked for priority, for them alone; to change as long as nothing is decided. */
export function OwnPriority({ registrationKey }: { readonly registrationKey: RegistrationKey }) {
  const words = useWords(priorityWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'tell'>();
  const [own, setOwn] = useState<Answers['registration']['priority']['own']>();
  const [told, setTold] = useState('');
  const key = JSON.stringify(registrationKey);

  const read = async () => setOwn((await api.registration.priority.query(registrationKey)).own);
  // The page does without it when it cannot be read: it says so itself when nothing can be.
  useEffect(() => {
    read().catch(() => setOwn(undefined));
  }, [key]);
  if (own === undefined) return null;

  const tell = async () => {
    setTold('');
    const isDone = await run('tell', async () => {
      await api.registration.tellPriority.mutate({ ...registrationKey, asks: !own.asks });
    });
    // Done or refused, it may stand otherwise by now; where that cannot be read, what was known stays.
    await read().catch(() => undefined);
    if (isDone) setTold(words.saved);
  };
  const until = formatInstantDay(own.keptUntil, locale);
  return (
    <Section heading={words.heading}>
      <Stack>
        <FailureNote failure={failure} />
        <p>
          {own.asks ? words.asked : words.notAsked} {!own.canChange && words.fixed(until)}
        </p>
        {own.canChange && (
          <>
            {!own.asks && <p className="muted">{words.hint(until)}</p>}
            <div>
              <Button
                variant="secondary"
                size="small"
                busy={running === 'tell'}
                busyText={words.saving}
                onClick={() => void tell()}
              >
                {own.asks ? words.takeBack : words.ask}
              </Button>
            </div>
          </>
        )}
        <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
      </Stack>
    </Section>
  );
}
