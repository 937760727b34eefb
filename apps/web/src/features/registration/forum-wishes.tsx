import { type EventSession, parallelForums, type SessionId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { formatDayShort, formatInstant, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { ForumChoiceProps } from './forum-choice.tsx';
import { wishWords } from './wish-words.ts';

export interface ForumWishesProps extends ForumChoiceProps {
  readonly round: NonNullable<NonNullable<OwnRegistration['forums']>['round']>;
}

/** Which forums somebody would like, before they are given; until the deadline it can be changed. */
export function ForumWishes({ own: { event }, round, registrationKey, askAgain }: ForumWishesProps) {
  const words = useWords(wishWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'wish'>();
  const [told, setTold] = useState('');
  const until = formatInstant(round.wishesUntil, locale);
  const times = parallelForums(event.sessions);
  const mistake = wishMistake(failure);

  const save = async (submitted: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    submitted.preventDefault();
    const form = submitted.currentTarget;
    const typed = new FormData(form);
    setTold('');
    const isSaved = await run('wish', () =>
      api.registration.wishForForums.mutate({
        ...registrationKey,
        first: wishedIn(typed, 'first'),
        second: wishedIn(typed, 'second'),
        movesUp: typed.has('movesUp'),
      }),
    );
    if (isSaved) setTold(words.saved(until));
    else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    await askAgain();
  };

  return (
    <Section heading={words.heading} id="foren">
      <form onSubmit={save} noValidate>
        <Stack>
          <p>{round.isOpen ? words.lead(until) : words.over(until)}</p>
          {times.map((time, index) => (
            <TimeWishes
              key={time.map(({ id }) => id).join()}
              time={time}
              index={index}
              round={round}
              error={
                mistake && time.some(({ id }) => mistake.forums.includes(id))
                  ? refusalMessage(mistake.refusal, locale)
                  : undefined
              }
            />
          ))}
          <CheckboxField
            name="movesUp"
            label={words.movesUp}
            hint={words.movesUpHint}
            defaultChecked={round.wishes?.movesUp ?? true}
            disabled={!round.isOpen}
          />
          {mistake === undefined && <FailureNote failure={failure} />}
          <p role="status">{told}</p>
          {round.isOpen && (
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

interface TimeWishesProps extends Pick<ForumWishesProps, 'round'> {
  readonly time: readonly [EventSession, ...EventSession[]];
  readonly index: number;
  readonly error: string | undefined;
}

function TimeWishes({ time, index, round: { wishes, isOpen }, error }: TimeWishesProps) {
  const words = useWords(wishWords);
  const locale = useLocale();
  const [{ startsAt, endsAt }] = time;
  const options = time.map(({ id, title = '', speakers }) => ({
    value: id,
    label: speakers === undefined || speakers === '' ? title : `${title} (${speakers})`,
  }));
  const wished = (ids: readonly SessionId[] = []) => time.find(({ id }) => ids.includes(id))?.id ?? '';
  const shared = { options, emptyLabel: words.none, disabled: !isOpen };
  return (
    <Fieldset legend={`${formatDayShort(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`}>
      <SelectField {...shared} name={`first-${index}`} label={words.first} defaultValue={wished(wishes?.first)} />
      {time.length > 1 && (
        <SelectField
          {...shared}
          name={`second-${index}`}
          label={words.second}
          error={error}
          defaultValue={wished(wishes?.second)}
        />
      )}
    </Fieldset>
  );
}

/** Every forum that was chosen as a first or as a second wish; a long one is asked for at each of its times. */
function wishedIn(typed: FormData, rank: 'first' | 'second'): SessionId[] {
  const chosen = [...typed].flatMap(([name, value]) => (name.startsWith(`${rank}-`) && value !== '' ? [value] : []));
  return [...new Set(chosen)] as SessionId[];
}

/** What is wrong with some wishes, and with which: it is said beside them. */
function wishMistake(failure: Failure | undefined) {
  if (failure?.kind !== 'refusal') return undefined;
  const { refusal } = failure;
  switch (refusal.code) {
    case 'forum_wished_twice':
    case 'first_wish_missing':
      return { refusal, forums: [refusal.forum] };
    default:
      return undefined;
  }
}
