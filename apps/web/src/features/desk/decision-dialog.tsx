import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { useReload } from './desk-data.ts';
import { type AskedDecision, decisionWords, nameOf, reasonWords } from './staff-decision.ts';
import { useDeskAction } from './use-desk-action.ts';

export interface DecisionDialogProps {
  readonly asked: AskedDecision | undefined;
  readonly onClose: () => void;
}

/** Asks for the reason of a decision about somebody and says what it means for them. */
export function DecisionDialog({ asked, onClose }: DecisionDialogProps) {
  const words = useWords(decisionWords);
  const { cancel } = useWords(reasonWords);
  const action = useDeskAction();
  const formId = useId();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  const texts = shown && words[shown.decision];
  const close = () => {
    action.forget();
    onClose();
  };
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={close}
      title={shown && texts ? texts.title(nameOf(shown)) : ''}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            busy={action.isBusy}
            variant={shown?.decision === 'withdraw' ? 'danger' : 'primary'}
          >
            {texts?.goAhead}
          </Button>
          <Button variant="neutral" onClick={close}>
            {cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{texts?.meaning}</p>
        {asked && <ReasonForm key={asked.participant.id} id={formId} asked={asked} action={action} onDone={onClose} />}
      </Stack>
    </Dialog>
  );
}

interface ReasonFormProps {
  readonly id: string;
  readonly asked: AskedDecision;
  readonly action: ReturnType<typeof useDeskAction>;
  readonly onDone: () => void;
}

function ReasonForm({ id, asked, action, onDone }: ReasonFormProps) {
  const locale = useLocale();
  const words = useWords(reasonWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);

  const decide = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    setIsMissing(reason === '');
    if (reason === '') {
      field.current?.focus();
      return;
    }
    await action.run(async () => {
      const { decision, participant } = asked;
      const about = { registration: participant.id, reason };
      if (decision === 'recognise') await api.registration.recognise.mutate(about);
      else await api.registration.decide.mutate({ ...about, decision });
      onDone();
      await reload();
      return decisionWords[locale][asked.decision].done(nameOf(asked));
    });
  };

  return (
    <form id={id} noValidate onSubmit={decide}>
      <TextAreaField
        ref={field}
        name="reason"
        label={words.reason}
        hint={words.hint}
        rows={2}
        maxLength={MAX_REASON_CHARACTERS}
        error={isMissing ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
      />
    </form>
  );
}
