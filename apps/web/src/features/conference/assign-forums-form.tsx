import { type EventId, MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { forumDeskWords } from './forum-desk-words.ts';

/** Gives everybody their forums, with a reason, once. */
export function AssignForumsForm({ event, people }: { readonly event: EventId; readonly people: number }) {
  const words = useWords(forumDeskWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const reason = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);

  const assign = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault();
    const said = reason.current?.value.trim() ?? '';
    setIsMissing(said === '');
    if (said === '') {
      reason.current?.focus();
      return;
    }
    await action.run(async () => {
      const { mails } = await api.conference.releaseForums.mutate({ event, reason: said });
      await reload();
      return words.assigned(mails);
    });
  };

  return (
    <form noValidate onSubmit={assign}>
      <p>{words.assignLead(people)}</p>
      <TextField
        ref={reason}
        name="forumReason"
        label={words.reason}
        hint={words.reasonHint}
        maxLength={MAX_REASON_CHARACTERS}
        error={isMissing ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
      />
      <FailureNote failure={action.failure} />
      <FormActions>
        <Button type="submit" busy={action.isBusy}>
          {words.assign}
        </Button>
      </FormActions>
    </form>
  );
}
