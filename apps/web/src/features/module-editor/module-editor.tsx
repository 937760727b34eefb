import { moduleDraftInput } from '@netzwerkstatt/api/inputs';
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
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { StaleNote } from '../desk/stale-note.tsx';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { moduleEditorWords, moduleMessage } from './module-editor-words.ts';
import { ModuleFields } from './module-fields.tsx';
import { changedIn, type ModuleInput, type ModuleValues, moduleValuesOf, toModuleInput } from './module-values.ts';
import { type TheirDraft, useModuleDraft } from './use-module-draft.ts';

/** What follows when it is saved. */
type Then = 'stay' | 'ask';

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
  const writing = useModuleDraft(draft ?? inForce);
  const { theirs, publishing } = writing;
  const then = useRef<Then>('stay');
  const [isAsked, setIsAsked] = useState(false);
  const { code, version } = inForce.content;
  const next = version + 1;
  const [known] = useState(() => moduleValuesOf(draft ?? inForce));
  const saved = useRef(known);
  const form = useSchemaForm<ModuleValues, ModuleInput>({
    schema: moduleDraftInput,
    toInput: (values) => toModuleInput(code, writing.basedOn(), values),
    defaultValues: known as ModuleValues & { prerequisites: string[] },
    messageFor: (problem) => moduleMessage(problem, locale),
    fieldOf: ({ path }) => path.replace(/^content\./, ''),
  });
  const isDirty = () => changedIn(saved.current, form.getValues()).length > 0;
  const changed = draft ? changedIn(moduleValuesOf(inForce), moduleValuesOf(draft)) : [];

  const save = (next: Then) =>
    form.submit(async (input) => {
      then.current = next;
      if (input.content.participants.max < input.content.participants.min) {
        form.showErrors([{ fieldId: 'participants.max', message: words.reversed }]);
        return;
      }
      const values = structuredClone(form.getValues());
      const failed = await writing.save(input, next === 'stay' ? words.saved : undefined);
      if (failed?.kind === 'fields') form.showProblems(failed.fields);
      if (failed?.kind === 'refusal' && failed.refusal.code === 'module_not_printable') {
        writing.forgetFailure();
        form.showErrors([{ fieldId: failed.refusal.field, message: refusalMessage(failed.refusal, locale) }]);
      }
      if (failed !== undefined) return;
      saved.current = values;
      if (next === 'ask') setIsAsked(true);
    });
  const saveMine = (accepted: TheirDraft): void => {
    writing.acceptTheirs(accepted);
    void save(then.current)();
  };
  const takeTheirs = (accepted: TheirDraft): void => {
    writing.acceptTheirs(accepted);
    saved.current = moduleValuesOf(accepted.record);
    for (const field of Object.keys(saved.current) as (keyof ModuleValues)[]) {
      form.setValue(field, saved.current[field]);
    }
    void writing.reload();
  };

  const publish = (changeNote: string) =>
    writing.publish(changeNote, () => {
      setIsAsked(false);
      return words.published(next);
    });

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
          {theirs && (
            <StaleNote
              changed={theirs.changed.map((field) => words.fields[field])}
              isBusy={form.isBusy}
              onSaveMine={() => saveMine(theirs)}
              onTakeTheirs={() => takeTheirs(theirs)}
            />
          )}
          <FailureNote failure={writing.failure} />
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.saving}>
              {words.save}
            </Button>
            <Button variant="secondary" busy={form.isBusy} onClick={save('ask')}>
              {words.publish}
            </Button>
          </FormActions>
        </form>
        <ReasonDialog
          isOpen={isAsked}
          title={words.sure(next)}
          meaning={words.meaning}
          label={words.changeNote}
          hint={words.changeNoteHint}
          missing="change_note_missing"
          goAhead={words.yes}
          cancel={words.cancel}
          isBusy={publishing.isBusy}
          failure={publishing.failure}
          onClose={() => setIsAsked(false)}
          onReason={publish}
        />
      </Stack>
    </Section>
  );
}
