import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { type CircleMember, type CircleView, memberName } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { memberWords } from './member-words.ts';

export interface ReleaseDialogProps {
  readonly event: CircleView['event'];
  readonly member: CircleMember | undefined;
  readonly onClose: () => void;
}

/** Asks why a member leaves, and says what it means for them. */
export function ReleaseDialog({ event, member, onClose }: ReleaseDialogProps) {
  const words = useWords(memberWords);
  const { cancel } = useWords(circleWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const formId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [shown, setShown] = useState(member);
  if (member && member !== shown) setShown(member);
  const close = (): void => {
    action.forget();
    setIsMissing(false);
    onClose();
  };

  const release = async (submit: SyntheticEvent): Promise<void> => {
    submit.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    setIsMissing(reason === '');
    if (reason === '' || member === undefined) {
      field.current?.focus();
      return;
    }
    await action.run(async () => {
      await api.circles.release.mutate({ event: event.id, member: member.member, reason });
      onClose();
      await reload();
      return words.released(memberName(member));
    });
  };

  return (
    <Dialog
      isOpen={member !== undefined}
      onClose={close}
      title={shown ? words.releaseTitle(memberName(shown)) : ''}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={action.isBusy}>
            {words.release}
          </Button>
          <Button variant="neutral" onClick={close}>
            {cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{words.releaseText}</p>
        {member && (
          <form key={member.member} id={formId} noValidate onSubmit={release}>
            <TextAreaField
              ref={field}
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              rows={2}
              maxLength={MAX_REASON_CHARACTERS}
              error={isMissing ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
            />
          </form>
        )}
      </Stack>
    </Dialog>
  );
}
