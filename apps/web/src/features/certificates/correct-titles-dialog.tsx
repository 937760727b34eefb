import type { AnyRefusal } from '@netzwerkstatt/api';
import { correctTitlesInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords } from './correction-words.ts';
import { ReasonField } from './name-fields.tsx';
import { titleWords } from './title-words.ts';
import { useCertificateForm } from './use-certificate-form.ts';

interface Values {
  readonly title: string;
  readonly sessions: readonly { readonly title: string }[];
  readonly reason: string;
}

/** Puts right what a closed event is called, while no certificate says it. */
export function CorrectTitlesButton({ event }: { readonly event: EventFacts }) {
  const words = useWords(titleWords);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        {words.action}
      </Button>
      {isOpen && <CorrectTitlesDialog event={event} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function CorrectTitlesDialog({ event, onClose }: { readonly event: EventFacts; readonly onClose: () => void }) {
  const words = useWords(titleWords);
  const { cancel, trailHint, reason } = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  // A date without a name of its own is called by its day; there is nothing to be corrected in it.
  const titled = event.sessions.flatMap(({ id, title, startsAt }, index) =>
    title === undefined || title === '' ? [] : [{ id, title, startsAt, index }],
  );
  const labelOf = (path: string): string | undefined => {
    const row = titled[Number(/^sessions\.(\d+)/.exec(path)?.[1] ?? Number.NaN)];
    if (row !== undefined) return words.session(row.index + 1, formatDayShort(row.startsAt, locale));
    return path === 'reason' ? reason : words.title;
  };
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof correctTitlesInput>>(
    {
      schema: correctTitlesInput,
      defaultValues: { title: event.title, sessions: titled.map(({ title }) => ({ title })), reason: '' },
      toInput: ({ title, sessions, ...values }) => ({
        event: event.id,
        title,
        sessions: titled.map(({ id: session }, index) => ({ session, title: sessions[index]?.title ?? '' })),
        reason: values.reason,
      }),
      messageFor: (problem) => fieldMessage(problem, locale, labelOf(problem.path)),
    },
    (refusal) =>
      fieldOf(
        refusal,
        titled.map(({ index }) => index),
      ),
  );
  const send = async (input: z.input<typeof correctTitlesInput>) => {
    await api.issuing.correctTitles.mutate(input);
    return words.corrected;
  };
  return (
    <CertificateFormDialog
      title={words.heading}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(send, onClose)}
      goAhead={words.yes}
      cancel={cancel}
    >
      <p>{words.meaning}</p>
      <TextField
        {...form.register('title')}
        id="title"
        label={words.title}
        autoComplete="off"
        error={form.errorOf('title')}
      />
      {titled.map(({ id, startsAt, index }, row) => {
        const name = `sessions.${row}.title` as const;
        return (
          <TextField
            key={id}
            {...form.register(name)}
            id={name}
            label={words.session(index + 1, formatDayShort(startsAt, locale))}
            optional
            autoComplete="off"
            error={form.errorOf(name)}
          />
        );
      })}
      <ReasonField form={form} hint={trailHint} />
    </CertificateFormDialog>
  );
}

/** @param rows - Which dates of the event have a row of their own, in order. */
function fieldOf(refusal: AnyRefusal, rows: readonly number[]): string | undefined {
  if (refusal.code === 'reason_missing') return 'reason';
  if (refusal.code === 'nothing_corrected') return 'title';
  if (refusal.code !== 'title_not_printable') return undefined;
  return refusal.sessionIndex === undefined ? 'title' : `sessions.${rows.indexOf(refusal.sessionIndex)}.title`;
}
