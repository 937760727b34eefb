import { sendInvitationsInput } from '@netzwerkstatt/api/inputs';
import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useTell } from '../desk/desk-message.tsx';
import { LetterText } from '../letters/letter-text.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { inviteWords } from './invite-words.ts';

type Preview = Answers['invitations']['preview'];
type Batch = Pick<z.input<typeof sendInvitationsInput>, 'list' | 'locale'>;

/** What a rule says about the list stands at the list. */
const aboutList = new Set(['invitees_unreadable', 'invitees_too_many', 'nobody_asked']);

/** A list that is looked at first, with the mail as it will go out, and sent then. */
export function InviteForm({ event }: { readonly event: EventId }) {
  const words = useWords(inviteWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const tell = useTell();
  const [failure, setFailure] = useState<Failure>();
  const [preview, setPreview] = useState<Preview>();
  const previewTitle = useRef<HTMLDivElement>(null);
  const form = useSchemaForm<Batch, z.input<typeof sendInvitationsInput>>({
    schema: sendInvitationsInput,
    defaultValues: { list: '', locale: 'de' },
    toInput: (batch) => ({ event, ...batch }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: ({ list }) => (list.trim() === '' ? [{ fieldId: 'list', message: words.empty }] : []),
  });
  const attempt = (work: (input: z.input<typeof sendInvitationsInput>) => Promise<void>) =>
    form.submit(async (input) => {
      setFailure(undefined);
      try {
        await work(input);
      } catch (error) {
        const failed = failureOf(error);
        setPreview(undefined);
        if (failed.kind === 'fields') form.showProblems(failed.fields);
        else if (failed.kind === 'refusal' && aboutList.has(failed.refusal.code))
          form.showErrors([{ fieldId: 'list', message: refusalMessage(failed.refusal, locale) }]);
        else setFailure(failed);
      }
    });
  const look = attempt(async (input) => {
    setPreview(await api.invitations.preview.mutate(input));
    requestAnimationFrame(() => previewTitle.current?.focus());
  });
  const send = attempt(async (input) => {
    const { sent } = await api.invitations.send.mutate(input);
    setPreview(undefined);
    form.setValue('list', '');
    await reload();
    tell(words.sent(sent));
  });
  const changeList = () => {
    setPreview(undefined);
    requestAnimationFrame(() => document.getElementById('list')?.focus());
  };
  return (
    <Section heading={words.invite}>
      <form noValidate onSubmit={preview === undefined ? look : send}>
        <Stack>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <div hidden={preview !== undefined}>
            <TextAreaField
              {...form.register('list')}
              label={words.list}
              hint={words.listHint}
              error={form.errorOf('list')}
              rows={8}
              autoComplete="off"
              spellCheck={false}
            />
            <p className="small muted">{words.kept}</p>
            <RadioGroup
              {...form.register('locale')}
              legend={words.language}
              hint={words.languageHint}
              choices={[
                { value: 'de', label: words.german },
                { value: 'en', label: words.english },
              ]}
              columns={2}
              defaultValue="de"
            />
          </div>
          {preview !== undefined && (
            <div ref={previewTitle} tabIndex={-1}>
              <Stack>
                <Note tone="info" title={words.ready(preview.recipients)}>
                  <p>{words.readyText}</p>
                </Note>
                <LetterText letter={preview.sample} />
              </Stack>
            </div>
          )}
          <FailureNote failure={failure} />
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={preview === undefined ? words.looking : words.sending}>
              {preview === undefined ? words.look : words.send(preview.recipients)}
            </Button>
            {preview !== undefined && (
              <Button variant="quiet" onClick={changeList}>
                {words.change}
              </Button>
            )}
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
