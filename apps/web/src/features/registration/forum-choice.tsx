import { type EventSession, forumSlots, runAtTheSameTime, type SessionId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import type { Choice } from '../../components/forms/choice-group.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatDayShort, formatInstant, formatSpan } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ForumWishes } from './forum-wishes.tsx';
import { forumWords } from './forum-words.ts';
import type { RegistrationKey } from './use-own-registration.ts';
import { WishOutcomes } from './wish-outcomes.tsx';
import { wishWords } from './wish-words.ts';

export interface ForumChoiceProps {
  readonly own: OwnRegistration;
  readonly registrationKey: RegistrationKey;
  readonly askAgain: () => Promise<unknown>;
}

/** Which of the forums that run beside each other somebody attends. Nothing where there is nothing to choose. */
export function ForumChoice(props: ForumChoiceProps) {
  const round = props.own.forums?.round;
  // Who wishes does not choose yet.
  return round && !round.isReleased ? <ForumWishes {...props} round={round} /> : <OwnChoice {...props} />;
}

function OwnChoice({ own, registrationKey, askAgain }: ForumChoiceProps) {
  const words = useWords(forumWords);
  const wish = useWords(wishWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'choose'>();
  const [told, setTold] = useState('');
  const { forums, event } = own;
  if (forums === undefined) return null;
  const slots = forumSlots(event.sessions);
  const isAskedAgain = forums.isOpen && (forums.round?.wishes?.first.length ?? 0) > 0;

  const save = async (submitted: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    submitted.preventDefault();
    const typed = new FormData(submitted.currentTarget);
    const keepsWishes = typed.has('keepsWishes');
    typed.delete('keepsWishes');
    const chosen = [...typed.values()].filter((it) => it !== '') as SessionId[];
    setTold('');
    const isSaved = await run('choose', () =>
      api.registration.chooseForums.mutate({ ...registrationKey, forums: chosen, keepsWishes }),
    );
    // What others took meanwhile is shown as well, whatever came of it.
    await askAgain();
    const titles = event.sessions.flatMap(({ id, title = '' }) => (chosen.includes(id) ? [title] : []));
    if (isSaved) setTold(titles.length === 0 ? words.savedNone : words.saved(titles.join(', ')));
  };

  return (
    <Section heading={words.heading} id="foren">
      <form onSubmit={save} key={forums.chosen.join()}>
        <Stack>
          {forums.round && <WishOutcomes event={event} round={forums.round} />}
          <p>{forums.isOpen ? words.lead(formatInstant(forums.closesAt, locale)) : words.closed}</p>
          {slots.map((slot, index) => (
            <SlotChoice key={slot[0].id} slot={slot} name={`forum-${index}`} forums={forums} />
          ))}
          {isAskedAgain && (
            <CheckboxField
              name="keepsWishes"
              label={wish.keepsWishes}
              hint={wish.keepsWishesHint}
              defaultChecked={forums.round?.wishes?.movesUp === true}
            />
          )}
          <FailureNote failure={failure} />
          <p role="status">{told}</p>
          {forums.isOpen && (
            <FormActions>
              <Button type="submit" busy={running !== undefined}>
                {words.save}
              </Button>
            </FormActions>
          )}
        </Stack>
      </form>
    </Section>
  );
}

interface SlotChoiceProps {
  readonly slot: readonly [EventSession, ...EventSession[]];
  readonly name: string;
  readonly forums: NonNullable<OwnRegistration['forums']>;
}

function SlotChoice({ slot, name, forums: { chosen, free, isOpen } }: SlotChoiceProps) {
  const words = useWords(forumWords);
  const locale = useLocale();
  const choices = slot.map(({ id, title = '', startsAt, endsAt, room, speakers }): Choice => {
    const left = free[id];
    const isFull = left === 0 && !chosen.includes(id);
    const seats = left === undefined ? undefined : isFull ? words.full : words.left(left);
    const facts = [formatSpan(startsAt, endsAt, locale), room?.name, speakers, seats].filter((it) => it !== undefined);
    return { value: id, label: <InGerman>{title}</InGerman>, hint: facts.join(' · '), disabled: isFull || !isOpen };
  });
  const [first] = slot;
  const legend = `${formatDayShort(first.startsAt, locale)}, ${formatSpan(first.startsAt, first.endsAt, locale)}`;
  // Where a long forum runs beside two short ones, somebody can attend both of these.
  const isOneOnly = slot.every((a) => slot.every((b) => runAtTheSameTime(a, b)));
  if (!isOneOnly) {
    return <CheckboxGroup name={name} legend={legend} choices={choices} defaultValues={chosen} />;
  }
  return (
    <RadioGroup
      name={name}
      legend={legend}
      choices={[...choices, { value: '', label: words.none, disabled: !isOpen }]}
      defaultValue={slot.find(({ id }) => chosen.includes(id))?.id ?? ''}
    />
  );
}
