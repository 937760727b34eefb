import type { Event, Instant } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { DateFinder, type Proposal } from '../planning/date-finder.tsx';
import { firstWish } from '../planning/finder-values.ts';
import { finderWords } from '../planning/finder-words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { OpenPollForm, type OpenPollFormProps } from './open-poll-form.tsx';
import { optionDate } from './option-date.ts';
import type { OptionValues } from './poll-values.ts';

export interface FindAndAskProps extends Omit<OpenPollFormProps, 'proposed' | 'event'> {
  readonly event: Pick<Event, 'id' | 'revision' | 'sessions'>;
  readonly now: Instant;
}

/** Finds dates for a draft; one is fixed at once, or several are put to the vote. */
export function FindAndAsk({ event, now, ...rest }: FindAndAskProps) {
  const words = useWords(finderWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [proposed, setProposed] = useState<OptionValues>();
  const [told, setTold] = useState('');
  const [session] = event.sessions;

  const take = (proposal: Proposal): void => {
    const { startsAt, endsAt } = proposal;
    setProposed({ day: startsAt.slice(0, 10), from: startsAt.slice(11), to: endsAt.slice(11) });
    setTold(words.taken(optionDate(proposal, locale)));
  };
  const fix = (proposal: Proposal) =>
    action.run(async () => {
      if (session === undefined) throw new Error('a draft has a session');
      const { startsAt, endsAt, room } = proposal;
      const { id, revision } = event;
      const times = { startsAt, endsAt, ...(room && { room }) };
      await api.plan.moveDraft.mutate({ event: id, revision, session: session.id, ...times });
      await reload();
      return words.fixed(optionDate(proposal, locale));
    });

  return (
    <Stack gap="huge">
      <Section heading={words.heading}>
        <FailureNote failure={action.failure} />
        <DateFinder event={event.id} known={firstWish(event, now)} onTake={take} onFix={fix} />
        <VisuallyHidden role="status">{told}</VisuallyHidden>
      </Section>
      <OpenPollForm event={event} proposed={proposed} {...rest} />
    </Stack>
  );
}
