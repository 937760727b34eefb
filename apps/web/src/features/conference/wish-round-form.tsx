import type { EventId, LocalDateTime } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { forumDeskWords } from './forum-desk-words.ts';

export interface WishRoundFormProps {
  readonly event: EventId;
  readonly hasRound: boolean;
}

/** Until when wishes are taken; or that people choose for themselves after all. */
export function WishRoundForm({ event, hasRound }: WishRoundFormProps) {
  const words = useWords(forumDeskWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const until = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const refused = action.failure?.kind === 'refusal' ? action.failure.refusal : undefined;
  const wrong = refused?.code === 'wishes_until_wrong' ? refused : undefined;

  const open = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault();
    const wishesUntil = until.current?.value ?? '';
    setIsMissing(wishesUntil === '');
    if (wishesUntil === '') {
      until.current?.focus();
      return;
    }
    const failure = await action.run(async () => {
      await api.conference.openWishes.mutate({ event, wishesUntil: wishesUntil as LocalDateTime });
      await reload();
      return hasRound ? words.moved : words.started;
    });
    if (failure) until.current?.focus();
  };
  const end = () =>
    action.run(async () => {
      await api.conference.endWishes.mutate({ event });
      await reload();
      return words.ended;
    });

  return (
    <form noValidate onSubmit={open}>
      <DateTimeField
        ref={until}
        kind="date-and-time"
        name="wishesUntil"
        label={words.until}
        hint={words.untilHint}
        error={
          isMissing
            ? fieldMessage({ path: 'wishesUntil', code: 'date_time_missing' }, locale)
            : wrong && refusalMessage(wrong, locale)
        }
      />
      {wrong === undefined && <FailureNote failure={action.failure} />}
      <FormActions>
        <Button type="submit" variant={hasRound ? 'neutral' : 'primary'} busy={action.isBusy}>
          {hasRound ? words.move : words.start}
        </Button>
        {hasRound && (
          <Button variant="quiet" onClick={end}>
            {words.end}
          </Button>
        )}
      </FormActions>
    </form>
  );
}
