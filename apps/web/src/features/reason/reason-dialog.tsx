import { useId } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Failure } from '../../lib/failure.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ReasonForm, type ReasonFormProps } from './reason-form.tsx';

export interface ReasonDialogProps
  extends Pick<ReasonFormProps, 'label' | 'hint' | 'missing' | 'children' | 'onReason'> {
  readonly isOpen: boolean;
  readonly title: string;
  /** What going ahead means. */
  readonly meaning: string;
  readonly goAhead: string;
  readonly cancel: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  /** Said while it goes on. */
  readonly busyText?: string;
  readonly failure: Failure | undefined;
  /** Whom or what it is about: about another one the field begins empty. */
  readonly about?: string | undefined;
  readonly onClose: () => void;
}

/** Asks for the reason before something is done that others will want to understand later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const {
    isOpen,
    title,
    meaning,
    goAhead,
    cancel,
    isDangerous = false,
    isBusy,
    busyText,
    failure,
    about,
    onClose,
  } = props;
  const { label, hint, missing, children, onReason } = props;
  const formId = useId();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            variant={isDangerous ? 'danger' : 'primary'}
            busy={isBusy}
            busyText={busyText}
          >
            {goAhead}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={failure} />
        <p>{meaning}</p>
        <ReasonForm key={about} id={formId} label={label} hint={hint} missing={missing} onReason={onReason}>
          {children}
        </ReasonForm>
      </Stack>
    </Dialog>
  );
}
