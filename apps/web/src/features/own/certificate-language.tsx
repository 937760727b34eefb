import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useAction } from '../../lib/use-action.ts';
import { translated, useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { certificateLanguageNames } from './certificate-language-names.ts';

type Own = Answers['own']['read'];

const languageWords = translated(
  {
    label: 'Sprache meiner Bescheinigungen',
    hint: 'Gilt für alle, die noch ausgestellt werden. Titel und Lernergebnis bleiben, wie sie im Programm stehen.',
    asMessages: 'wie unsere Nachrichten',
    save: 'Sprache speichern',
    saved: 'Die Sprache ist gespeichert.',
  },
  {
    label: 'Language of my certificates',
    hint: 'For all that are still to be issued. Titles and learning outcomes stay as they stand in the programme.',
    asMessages: 'as our messages',
    save: 'Save language',
    saved: 'The language is saved.',
  },
);

/** In which language somebody wants their certificates, where the Land has one beyond those of the pages. */
export function CertificateLanguage({ own }: { readonly own: Pick<Own, 'certificateLanguages' | 'person'> }) {
  const words = useWords(languageWords);
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const select = useRef<HTMLSelectElement>(null);
  const [isSaved, setSaved] = useState(false);
  const { running, failure, run } = useAction<'save'>();
  const offered = own.certificateLanguages;
  if (!offered.some((it) => it !== 'de' && it !== 'en')) return null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const language = offered.find((it) => it === select.current?.value);
    const isDone = await run('save', async () => {
      await api.own.chooseCertificateLanguage.mutate(language ? { language } : {});
      await router.invalidate();
    });
    if (isDone) setSaved(true);
  };
  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <FailureNote failure={failure} />
        <SelectField
          ref={select}
          name="certificateLanguage"
          label={words.label}
          hint={words.hint}
          emptyLabel={words.asMessages}
          options={offered.map((value) => ({ value, label: certificateLanguageNames[value] }))}
          defaultValue={own.person.certificateLanguage ?? ''}
        />
        <Cluster>
          <Button type="submit" variant="secondary" size="small" busy={running === 'save'}>
            {words.save}
          </Button>
        </Cluster>
        <div role="status">{isSaved && <StatusText tone="success">{words.saved}</StatusText>}</div>
      </Stack>
    </form>
  );
}
