import { issueSpeakerInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { certificateLanguageNames } from '../own/certificate-language-names.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords } from './correction-words.ts';
import type { Speakers } from './issuing.ts';
import { NameFields } from './name-fields.tsx';
import type { SpeakerName } from './speaker-name.ts';
import { speakerWords } from './speaker-words.ts';
import { useCertificateForm } from './use-certificate-form.ts';

interface Values extends SpeakerName {
  readonly role: string;
  readonly email: string;
  readonly language: string;
  /** Of a single box the form makes its value, or nothing. */
  readonly sessions: readonly string[] | string | false;
}

export interface IssueSpeakerDialogProps {
  readonly event: string;
  readonly sessions: Speakers['sessions'];
  readonly languages: Speakers['languages'];
  /** To begin with. */
  readonly name: SpeakerName;
  readonly onClose: () => void;
}

/** Certifies to somebody that they taught. */
export function IssueSpeakerDialog({ event, sessions, languages, name, onClose }: IssueSpeakerDialogProps) {
  const words = useWords(speakerWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { givenName, familyName } = useWords(correctionWords);
  const { academicTitle, role, email } = words;
  const labels: Readonly<Record<string, string>> = { academicTitle, givenName, familyName, role, email };
  const only = sessions.length === 1 ? sessions.map(({ id }) => `${id}`) : [];
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof issueSpeakerInput>>({
    schema: issueSpeakerInput,
    defaultValues: { ...name, role: 'trainer', email: '', language: 'de', sessions: only },
    toInput: ({ sessions: chosen, ...values }) => ({
      event,
      ...values,
      sessions: [chosen].flat().filter((it) => it !== false),
    }),
    messageFor: (problem) => fieldMessage(problem, locale, labels[problem.path]),
  });
  return (
    <CertificateFormDialog
      title={words.title}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(async (input) => words.issued((await api.issuing.issueSpeaker.mutate(input)).number), onClose)}
      goAhead={words.yes}
      cancel={words.cancel}
    >
      <p>{words.meaning}</p>
      <TextField
        {...form.register('academicTitle')}
        id="academicTitle"
        label={words.academicTitle}
        optional
        width="short"
        autoComplete="off"
        error={form.errorOf('academicTitle')}
      />
      <NameFields form={form} />
      <SelectField
        {...form.register('role')}
        id="role"
        label={words.role}
        options={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
        error={form.errorOf('role')}
      />
      <TextField
        {...form.register('email')}
        id="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        optional
        autoComplete="off"
        error={form.errorOf('email')}
      />
      {languages.length > 1 && (
        <SelectField
          {...form.register('language')}
          id="language"
          label={words.language}
          options={languages.map((value) => ({ value, label: certificateLanguageNames[value] }))}
          error={form.errorOf('language')}
        />
      )}
      <CheckboxGroup
        {...form.register('sessions')}
        id="sessions"
        legend={words.sessions}
        choices={sessions.map(({ id, title, startsAt, endsAt }) => ({
          value: id,
          label: `${formatDayShort(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`,
          hint: title,
        }))}
        error={form.errorOf('sessions')}
      />
    </CertificateFormDialog>
  );
}
