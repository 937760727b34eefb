import { placeDraftInput } from '@netzwerkstatt/api/inputs';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Section } from '../../components/layout/section.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { placePath, placesPath } from '../desk/desk-paths.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { StaleNote } from '../desk/stale-note.tsx';
import styles from '../event-editor/event-editor.module.css';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { PlaceFields } from './place-fields.tsx';
import {
  changedInPlace,
  emptyPlace,
  type PlaceDraftInput,
  type PlaceValues,
  placeValuesOf,
  toPlaceDraft,
} from './place-values.ts';
import { placeFieldOf, placeMessage, placeWords } from './place-words.ts';
import { RoomFields } from './room-fields.tsx';
import { type PlaceView, useSavePlace } from './use-save-place.ts';

export interface PlaceEditorProps {
  readonly regions: Choices['regions'];
  /** The place as it was read; without it a new one is written. */
  readonly before?: PlaceView | undefined;
  /** Begins anew with the state that is kept: one's own after saving, or the one of somebody else. */
  readonly onState: (view: PlaceView) => void;
}

/** Writes a place with its rooms. */
export function PlaceEditor({ regions, before, onState }: PlaceEditorProps) {
  const words = useWords(placeWords);
  const locale = useLocale();
  const known = before === undefined ? emptyPlace : placeValuesOf(before.place);
  const form = useSchemaForm<PlaceValues, PlaceDraftInput>({
    schema: placeDraftInput,
    toInput: toPlaceDraft,
    defaultValues: known as PlaceValues & { rooms: PlaceValues['rooms'][number][] },
    messageFor: (problem) => placeMessage(problem, locale),
    fieldOf: placeFieldOf,
  });
  const { failure, theirs, isSaved, save, acceptRevision } = useSavePlace(before, onState);
  const isDirty = () => !isSaved.current && changedInPlace(known, form.getValues()).length > 0;

  const send = form.submit(async (draft) => {
    const failed = await save(draft);
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
    if (failed?.kind === 'refusal' && failed.refusal.code === 'room_named_twice') {
      const fieldId = `rooms.${failed.refusal.roomIndex}.name`;
      form.showErrors([{ fieldId, message: refusalMessage(failed.refusal, locale) }]);
    }
  });
  const saveMine = (accepted: PlaceView): void => {
    acceptRevision(accepted.place.revision);
    void send();
  };

  return (
    <form className={styles.editor} noValidate onSubmit={send}>
      <LeaveGuard isDirty={isDirty} />
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <Section heading={words.house}>
        <PlaceFields form={form} known={known} regions={regions} />
      </Section>
      <Section heading={words.fields.rooms}>
        <RoomFields form={form} known={known} inUse={before?.roomsInUse ?? []} />
      </Section>
      <div className={styles.end}>
        {theirs && before && (
          <StaleNote
            changed={changedInPlace(known, placeValuesOf(theirs.place)).map((field) => words.fields[field])}
            href={placePath(before.place.id)}
            isBusy={form.isBusy}
            onSaveMine={() => saveMine(theirs)}
            onTakeTheirs={() => onState(theirs)}
          />
        )}
        {form.errors.length === 0 && <FailureNote failure={failure} />}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
          <ButtonLink variant="quiet" href={placesPath()}>
            {words.cancel}
          </ButtonLink>
        </FormActions>
      </div>
    </form>
  );
}
