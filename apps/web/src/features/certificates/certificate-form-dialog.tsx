import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import type { DeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';

export interface CertificateFormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly form: {
    readonly errors: readonly FormError[];
    readonly attempt: number;
    readonly isBusy: boolean;
  };
  readonly action: DeskAction;
  readonly onSubmit: (event: SyntheticEvent) => void;
  readonly goAhead: string;
  readonly cancel: string;
  readonly isDangerous?: true;
  readonly children: ReactNode;
}

/** A dialog with fields; what was typed stays until it is done or closed. */
export function CertificateFormDialog(props: CertificateFormDialogProps) {
  const { title, onClose, form, action, onSubmit, goAhead, cancel, isDangerous, children } = props;
  const locale = useLocale();
  const formId = useId();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button type="submit" form={formId} busy={form.isBusy} variant={isDangerous ? 'danger' : 'primary'}>
            {goAhead}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit}>
        <Stack>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <FailureNote failure={action.failure} />
          {children}
        </Stack>
      </form>
    </Dialog>
  );
}
