import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { designWords } from './design-words.ts';

export interface ReleaseDialogProps {
  readonly isOpen: boolean;
  readonly version: number;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onClose: () => void;
  readonly onRelease: (note: string) => void;
}

/** Asks what changes before a version is in force. */
export function ReleaseDialog({ isOpen, version, isBusy, failure, onClose, onRelease }: ReleaseDialogProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const formId = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const release = (event: SyntheticEvent): void => {
    event.preventDefault();
    const text = note.current?.value.trim() ?? '';
    setIsMissing(text === '');
    if (text === '') note.current?.focus();
    else onRelease(text);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.sure(version)}
      actions={
        <>
          <Button type="submit" form={formId} busy={isBusy} busyText={words.proving}>
            {words.yes}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={failure} />
        <p>{words.meaning}</p>
        <form id={formId} noValidate onSubmit={release}>
          <TextAreaField
            ref={note}
            name="note"
            label={words.note}
            hint={words.noteHint}
            rows={2}
            maxLength={MAX_REASON_CHARACTERS}
            error={isMissing ? refusalMessage({ code: 'change_note_missing' }, locale) : undefined}
          />
        </form>
      </Stack>
    </Dialog>
  );
}
