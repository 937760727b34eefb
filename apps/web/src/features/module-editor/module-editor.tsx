import { moduleDraftInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { moduleEditorWords, moduleMessage } from './module-editor-words.ts';
import { ModuleFields } from './module-fields.tsx';
import { changedIn, type ModuleInput, type ModuleValues, moduleValuesOf, toModuleInput } from './module-values.ts';
import { PublishModuleDialog } from './publish-module-dialog.tsx';

export interface ModuleEditorProps {
  readonly inForce: ModuleRecord;
  /** What was written of the next edition so far. */
  readonly draft: ModuleRecord | undefined;
  readonly others: readonly ModuleRecord[];
}

/** Writes the next edition of a module, and puts it in force. */
export function ModuleEditor({ inForce, draft, others }: ModuleEditorProps) {
  const words = useWords(moduleEditorWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const saving = useDeskAction();
  const publishing = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const { code, version } = inForce.content;
  const next = version + 1;
  const [known] = useState(() => moduleValuesOf(draft ?? inForce));
  const saved = useRef(known);
  const form = useSchemaForm<ModuleValues, ModuleInput>({
    schema: moduleDraftInput,
    toInput: (values) => toModuleInput(code, values),
    defaultValues: known as ModuleValues & { prerequisites: string[] },
    messageFor: (problem) => moduleMessage(problem, locale),
    fieldOf: ({ path }) => path.replace(/^content\./, ''),
  });
  const isDirty = () => changedIn(saved.current, form.getValues()).length > 0;
  const changed = draft ? changedIn(moduleValuesOf(inForce), moduleValuesOf(draft)) : [];

  const save = (then: 'stay' | 'ask') =>
    form.submit(async (input) => {
      if (input.content.participants.max < input.content.participants.min) {
        form.showErrors([{ fieldId: 'participants.max', message: words.reversed }]);
        return;
      }
      const values = structuredClone(form.getValues());
      const failed = await saving.run(async () => {
        await api.modules.draft.mutate(input);
        saved.current = values;
        await reload();
        return then === 'stay' ? words.saved : undefined;
      });
      if (failed?.kind === 'fields') form.showProblems(failed.fields);
      if (failed === undefined && then === 'ask') setIsAsked(true);
    });

  const publish = async (changeNote: string): Promise<void> => {
    await publishing.run(async () => {
      await api.modules.publish.mutate({ code, changeNote });
      setIsAsked(false);
      await reload();
      return words.published(next);
    });
  };

  return (
    <Section heading={words.heading(next)}>
      <Stack>
        <p>{words.lead}</p>
        {draft && (
          <Note tone="info" title={words.isDraft}>
            <p>
              {changed.length === 0
                ? words.unchanged
                : words.changed(changed.map((field) => words.fields[field]).join(', '))}
            </p>
          </Note>
        )}
        <form noValidate onSubmit={save('stay')}>
          <LeaveGuard isDirty={isDirty} />
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <ModuleFields form={form} known={known} others={others} />
          <FailureNote failure={saving.failure} />
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.saving}>
              {words.save}
            </Button>
            <Button variant="secondary" busy={form.isBusy} onClick={save('ask')}>
              {words.publish}
            </Button>
          </FormActions>
        </form>
        <PublishModuleDialog
          isOpen={isAsked}
          version={next}
          isBusy={publishing.isBusy}
          failure={publishing.failure}
          onClose={() => setIsAsked(false)}
          onPublish={publish}
        />
      </Stack>
    </Section>
  );
}
