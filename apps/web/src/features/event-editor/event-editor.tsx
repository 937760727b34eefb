import { draftInput } from '@netzwerkstatt/api/inputs';
import { useRef } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices, DeskEventView } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { StaleNote } from '../desk/stale-note.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { AboutFields } from './about-fields.tsx';
import { changedFields } from './changed-fields.ts';
import { DateChecks } from './date-checks.tsx';
import { DateHints } from './date-hints.tsx';
import { DatesFields } from './dates-fields.tsx';
import { fieldOfProblem, fieldOfRefusal } from './draft-problem-field.ts';
import { eligibilityErrors } from './eligibility/eligibility-errors.ts';
import { EligibilityFields } from './eligibility/eligibility-fields.tsx';
import styles from './event-editor.module.css';
import { editorWords } from './event-editor-words.ts';
import { type DraftInput, type EventValues, readValues, toDraft } from './event-values.ts';
import { editorMessage, fieldLabels } from './field-labels.ts';
import { inPageOrder } from './in-page-order.ts';
import type { Writing } from './prefill.ts';
import { SeatFields } from './seat-fields.tsx';
import { seriesErrors } from './series/series-errors.ts';
import { type Then, useSaveEvent } from './use-save-event.ts';
import { VenueFields } from './venue-fields.tsx';

export interface EventEditorProps {
  /** What stands in the fields from the start. */
  readonly known: EventValues;
  readonly choices: Choices;
  readonly writing: Writing;
  /** The event as it was read; without it a new one is written. */
  readonly before?: DeskEventView | undefined;
  /** Begins anew with the state somebody else saved. */
  readonly onTakeTheirs?: ((theirs: DeskEventView) => void) | undefined;
}

/** Writes an event: everything on one page, kept until it is saved. */
export function EventEditor({ known, choices, writing, before, onTakeTheirs }: EventEditorProps) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const locale = useLocale();
  const holidays = writing.publicHolidays;
  const toInput = (values: EventValues) => toDraft(values, holidays);
  const form = useSchemaForm<EventValues, DraftInput>({
    schema: draftInput,
    toInput,
    defaultValues: known as EventValues & { targetProfessions: string[] },
    messageFor: (problem) => editorMessage(problem, locale),
    fieldOf: fieldOfProblem,
    alsoWrong: (values) => [...seriesErrors(values, holidays, locale), ...eligibilityErrors(values, locale)],
  });
  const { failure, theirs, isSaved, save, acceptRevision } = useSaveEvent(before);
  const then = useRef<Then>('show');
  const isPublished = before?.event.status === 'published';
  const isDirty = () =>
    !isSaved.current && JSON.stringify(toInput(form.getValues())) !== JSON.stringify(toInput(known));

  const send = (next: Then) =>
    form.submit(async (draft) => {
      then.current = next;
      const failed = await save(draft, next);
      if (failed?.kind === 'fields') form.showProblems(failed.fields);
      const field = failed?.kind === 'refusal' ? fieldOfRefusal(failed.refusal, form.getValues('planning')) : undefined;
      if (failed?.kind === 'refusal' && field !== undefined) {
        form.showErrors([{ fieldId: field, message: refusalMessage(failed.refusal, locale) }]);
      }
    });
  const saveMine = (event: DeskEventView): void => {
    acceptRevision(event.event.revision);
    void send(then.current)();
  };

  return (
    <form className={styles.editor} noValidate onSubmit={send('show')}>
      <LeaveGuard isDirty={isDirty} />
      <ErrorSummary
        key={form.attempt}
        title={errorSummaryTitle(form.errors.length, locale)}
        errors={inPageOrder(form.errors)}
      />
      <Section heading={words.about}>
        <AboutFields
          form={form}
          known={known}
          choices={choices}
          writing={writing}
          kept={before && { network: known.network, module: before.module }}
        />
      </Section>
      <Section heading={words.sessions}>
        <DateChecks form={form} event={before?.event.id} areFixed={isPublished} holidays={holidays}>
          <Stack>
            <DatesFields
              form={form}
              known={known}
              areFixed={isPublished}
              event={before?.event.id}
              holidays={holidays}
            />
            <DateHints form={form} modules={writing.modules} areFixed={isPublished} holidays={holidays} />
          </Stack>
        </DateChecks>
      </Section>
      <Section heading={words.place}>
        <VenueFields form={form} known={known} />
      </Section>
      <Section heading={words.seats}>
        <SeatFields form={form} known={known} isPublished={isPublished} />
      </Section>
      <Section heading={labels.eligibility}>
        <EligibilityFields form={form} known={known} choices={choices} writing={writing} />
      </Section>
      <div className={styles.end}>
        {theirs && (
          <StaleNote
            changed={[...new Set(changedFields(known, readValues(theirs)).map((field) => labels[field]))]}
            href={deskEventPath(theirs.event.id)}
            isBusy={form.isBusy}
            onSaveMine={() => saveMine(theirs)}
            onTakeTheirs={() => onTakeTheirs?.(theirs)}
          />
        )}
        {form.errors.length === 0 && <FailureNote failure={failure} />}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.saving}>
            {isPublished ? words.saveChanges : words.saveDraft}
          </Button>
          {!isPublished && (
            <Button variant="secondary" busy={form.isBusy} onClick={send('publish')}>
              {words.saveAndPublish}
            </Button>
          )}
          <ButtonLink variant="quiet" href={before ? deskEventPath(before.event.id) : '/arbeit'}>
            {words.cancel}
          </ButtonLink>
        </FormActions>
      </div>
    </form>
  );
}
