import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { MailFields, type MailProblems, mailProblems } from './mail-fields.tsx';
import { MailPreview } from './mail-preview.tsx';
import { mailWords } from './mail-words.ts';
import { selectedIds, type Together } from './use-together.ts';

/** Writes to those who are chosen. Nothing is sent before it was looked at as somebody of them will get it. */
export function MailDialog({ together }: { readonly together: Together }) {
  const words = useWords(mailWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const action = useDeskAction();
  const reload = useReload();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<MailProblems>({});
  const [preview, setPreview] = useState<Answers['together']['previewMail']>();
  const isOpen = together.asked === 'mail';
  const { draft } = together;
  const mail = { event: event.id, registrations: selectedIds(together), ...draft };

  const goOn = (): void => {
    action.forget();
    setPreview(undefined);
  };
  const close = (): void => {
    goOn();
    setProblems({});
    together.ask(undefined);
  };

  const focusOn = (field: string): void => {
    const found = form.current?.elements.namedItem(field);
    if (found instanceof HTMLElement) found.focus();
  };

  const look = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault();
    const found = mailProblems(draft);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return focusOn(first);
    const failure = await action.run(async () => {
      setPreview(await api.together.previewMail.mutate(mail));
      return undefined;
    });
    if (failure?.kind !== 'refusal') return;
    const atField = mailProblems(draft, failure.refusal);
    const [field] = Object.keys(atField);
    if (field === undefined) return;
    action.forget();
    setProblems(atField);
    focusOn(field);
  };

  const send = (): void =>
    void action.run(async () => {
      const done = await api.together.mail.mutate(mail);
      setPreview(undefined);
      together.finish({ action: done, selected: together.selected, unchanged: [], draft });
      await reload();
      return undefined;
    });

  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={words.title(mail.registrations.length)}
      actions={
        preview ? (
          <>
            <Button key="send" busy={action.isBusy} variant="primary" onClick={send}>
              {words.send(preview.recipients)}
            </Button>
            <Button key="go-on" variant="neutral" onClick={goOn}>
              {words.goOn}
            </Button>
          </>
        ) : (
          <>
            <Button key="look" type="submit" form={formId} busy={action.isBusy} variant="primary">
              {words.look}
            </Button>
            <Button key="cancel" variant="neutral" onClick={close}>
              {words.cancel}
            </Button>
          </>
        )
      }
    >
      {isOpen && (
        <Stack>
          <FailureNote failure={action.failure} />
          {preview ? (
            <MailPreview preview={preview} />
          ) : (
            <form ref={form} id={formId} noValidate onSubmit={look}>
              <MailFields draft={draft} onWrite={together.write} problems={problems} />
            </form>
          )}
        </Stack>
      )}
    </Dialog>
  );
}
