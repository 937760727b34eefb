import { teamListInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { LetterText } from '../letters/letter-text.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { TeamTable } from './team-table.tsx';
import { teamWords } from './team-words.ts';

export interface TeamListFormProps {
  readonly registrationKey: RegistrationKey;
  /** That are left to be named. */
  readonly places: number;
  readonly asksProfession: boolean;
  readonly onAsked: (count: number) => Promise<void>;
  readonly onCancel: () => void;
}

/** What a rule says about the list stands at the list. */
const aboutList = new Set(['nobody_named', 'team_list_too_long', 'team_list_unreadable', 'team_members_unfit']);

/** Many people at once: a list that is looked at first, row by row, and sent then, to each a mail of their own. */
export function TeamListForm({ registrationKey, places, asksProfession, onAsked, onCancel }: TeamListFormProps) {
  const words = useWords(teamWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const [preview, setPreview] = useState<Answers['registration']['previewTeam']>();
  const previewTitle = useRef<HTMLDivElement>(null);
  const listId = useId();
  const form = useSchemaForm<{ readonly list: string }, z.input<typeof teamListInput>>({
    schema: teamListInput,
    defaultValues: { list: '' },
    toInput: ({ list }) => ({ ...registrationKey, list }),
    messageFor: (problem) => fieldMessage(problem, locale),
  });
  const attempt = (work: (input: z.input<typeof teamListInput>) => Promise<void>) =>
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
    setPreview(await api.registration.previewTeam.mutate(input));
    requestAnimationFrame(() => previewTitle.current?.focus());
  });
  const send = attempt(async (input) => {
    const { asked } = await api.registration.askTeam.mutate(input);
    await onAsked(asked);
  });
  const change = () => {
    setPreview(undefined);
    requestAnimationFrame(() => document.getElementById(listId)?.focus());
  };
  return (
    <form noValidate onSubmit={preview === undefined ? look : send}>
      <Stack>
        <ErrorSummary
          key={form.attempt}
          title={errorSummaryTitle(form.errors.length, locale)}
          errors={form.errors.map((it) => ({ ...it, fieldId: listId }))}
        />
        <div hidden={preview !== undefined}>
          <TextAreaField
            {...form.register('list')}
            id={listId}
            label={words.list(places)}
            hint={asksProfession ? `${words.listHint} ${words.professionHint}` : words.listHint}
            error={form.errorOf('list')}
            rows={6}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        {preview !== undefined && (
          <div ref={previewTitle} tabIndex={-1}>
            <Stack>
              <Note tone="info" title={words.ready(preview.people.length)}>
                <p>{words.readyText(formatInstant(preview.expiresAt, locale))}</p>
              </Note>
              <TeamTable people={preview.people} />
              <LetterText letter={preview.sample} />
            </Stack>
          </div>
        )}
        <FailureNote failure={failure} />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={preview === undefined ? words.looking : words.sending}>
            {preview === undefined ? words.look : words.send(preview.people.length)}
          </Button>
          {preview !== undefined && (
            <Button variant="neutral" onClick={change}>
              {words.change}
            </Button>
          )}
          <Button variant="quiet" onClick={onCancel}>
            {words.notNow}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
