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
import { moduleEditorWords } from './module-editor-words.ts';

export interface PublishModuleDialogProps {
  readonly isOpen: boolean;
  readonly version: number;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onClose: () => void;
  readonly onPublish: (changeNote: string) => void;
}

/** Asks what changes with a new edition before it is in force. */
export function PublishModuleDialog(props: PublishModuleDialogProps) {
  const { isOpen, version, isBusy, failure, onClose, onPublish } = props;
  const words = useWords(moduleEditorWords);
  const locale = useLocale();
  const formId = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);

  const publish = (event: SyntheticEvent): void => {
    event.preventDefault();
    const changeNote = note.current?.value.trim() ?? '';
    setIsMissing(changeNote === '');
    if (changeNote === '') note.current?.focus();
    else onPublish(changeNote);
  };

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.sure(version)}
      actions={
        <>
          <Button type="submit" form={formId} busy={isBusy}>
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
        <form id={formId} noValidate onSubmit={publish}>
          <TextAreaField
            ref={note}
            name="changeNote"
            label={words.changeNote}
            hint={words.changeNoteHint}
            rows={2}
            maxLength={MAX_REASON_CHARACTERS}
            error={isMissing ? refusalMessage({ code: 'change_note_missing' }, locale) : undefined}
          />
        </form>
      </Stack>
    </Dialog>
  );
}
