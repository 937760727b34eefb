import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { DesignPreview } from './design-preview.tsx';
import {
  type Design,
  type DesignValues,
  type DesignVersion,
  placeOf,
  type SampleWanted,
  toDesign,
  valuesOf,
} from './design-values.ts';
import { DesignVersions } from './design-versions.tsx';
import { designWords } from './design-words.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { faultyFields } from './faulty-fields.ts';
import { LookFields } from './look-fields.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { StaleDesignNote } from './stale-design-note.tsx';
import { TextFields } from './text-fields.tsx';
import { useDesignDraft } from './use-design-draft.ts';
import { usePreview } from './use-preview.ts';

interface RestoreWish {
  readonly id: DesignVersion['id'];
  readonly number: number;
}

/** Writes the next version of the design beside a preview of the real page, and puts it in force. */
export function DesignEditor({ shown }: { readonly shown: Answers['designs']['read'] }) {
  const words = useWords(designWords);
  const locale = useLocale();
  const { draft, released, withoutVersion } = shown;
  const read = draft ?? released;
  const writing = useDesignDraft(read);
  const [values, setValues] = useState<DesignValues>(() => valuesOf(read?.design ?? withoutVersion));
  const saved = useRef(toDesign(values));
  const [wanted, setWanted] = useState<SampleWanted>({ kind: 'attendance', language: 'de', length: 'usual' });
  const [isAsked, setIsAsked] = useState(false);
  const [wish, setWish] = useState<RestoreWish>();
  const design = toDesign(values);
  const preview = usePreview(design, wanted);
  const { theirs, unfit } = writing;
  const kept = faultyFields(unfit, locale);
  const faulty = kept.length > 0 ? kept : faultyFields(preview.faults, locale);
  const errorOf = (field: string) => faulty.find(({ fieldId }) => fieldId === field)?.atField;
  const isDirty = () => shown.mayEdit && JSON.stringify(saved.current) !== JSON.stringify(design);
  const change = (changed: Partial<DesignValues>): void => {
    writing.forgetUnfit();
    setValues((before) => ({ ...before, ...changed }));
  };

  /** A text is there only while its kind and language are chosen. */
  const showField = (field: string): void => {
    const place = placeOf(field);
    if (place !== undefined) flushSync(() => setWanted((before) => ({ ...before, ...place })));
  };
  const save = async (isAskedThen: boolean, written: Design = design): Promise<void> => {
    const failed = await writing.save(written, isAskedThen ? undefined : words.saved);
    if (failed !== undefined) return;
    saved.current = written;
    if (isAskedThen) setIsAsked(true);
  };
  const release = async (note: string): Promise<void> => {
    const onReleased = () => {
      setIsAsked(false);
      return words.released(draft?.version ?? 1);
    };
    // A dialog gives the focus back when it closes: only then can something else take it.
    const failed = await writing.release(note, onReleased, () => flushSync(() => setIsAsked(false)));
    if (failed?.kind === 'refusal' && failed.refusal.code === 'design_unfit') {
      showField(failed.refusal.faults[0]?.field ?? '');
    }
  };
  const restore = async ({ id, number }: RestoreWish): Promise<void> => {
    await writing.restore(id, (restored) => {
      take(valuesOf(restored));
      return words.restored(number);
    });
    setWish(undefined);
  };
  const take = (taken: DesignValues): void => {
    saved.current = toDesign(taken);
    setValues(taken);
  };

  return (
    <Stack>
      <Split
        kind="halves"
        side={
          <DesignPreview
            wanted={wanted}
            onWant={setWanted}
            preview={preview}
            saved={read?.id}
            fields={faulty}
            onLead={(field) => {
              showField(field);
              document.getElementById(field)?.focus();
            }}
          />
        }
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save(false);
          }}
        >
          <LeaveGuard isDirty={isDirty} />
          <ErrorSummary title={words.problems(kept.length)} errors={kept} onLead={showField} />
          <Section heading={words.look}>
            <LookFields values={values} onChange={change} errorOf={errorOf} />
          </Section>
          <Section heading={words.texts}>
            <TextFields
              values={values}
              onChange={change}
              errorOf={errorOf}
              wanted={wanted}
              onWant={setWanted}
              examples={shown.examples}
            />
          </Section>
          {theirs && (
            <StaleDesignNote
              base={saved.current}
              mine={design}
              theirs={theirs}
              isBusy={writing.saving.isBusy}
              onSaveBoth={(merged) => {
                writing.acceptTheirs(theirs);
                setValues(merged);
                void save(false, toDesign(merged));
              }}
              onTakeTheirs={() => {
                writing.acceptTheirs(theirs);
                take(valuesOf(theirs.design));
                void writing.reload();
              }}
            />
          )}
          <FailureNote failure={theirs === undefined ? writing.saving.failure : undefined} />
          {shown.mayEdit && (
            <FormActions>
              <Button type="submit" busy={writing.saving.isBusy} busyText={words.saving}>
                {words.save}
              </Button>
              {shown.mayRelease && (
                <Button variant="secondary" busy={writing.saving.isBusy} onClick={() => void save(true)}>
                  {words.release}
                </Button>
              )}
              {draft && (
                <DiscardDraft
                  version={draft.version}
                  isBusy={writing.saving.isBusy}
                  onDiscard={() =>
                    writing.discard((inForce) => {
                      take(valuesOf(inForce?.design ?? withoutVersion));
                      return words.discarded;
                    })
                  }
                />
              )}
            </FormActions>
          )}
        </form>
      </Split>
      <ReasonDialog
        isOpen={isAsked}
        title={words.sure(draft?.version ?? 1)}
        meaning={words.meaning}
        label={words.note}
        hint={words.noteHint}
        missing="change_note_missing"
        goAhead={words.yes}
        cancel={words.cancel}
        isBusy={writing.releasing.isBusy}
        busyText={words.proving}
        failure={unfit.length === 0 ? writing.releasing.failure : undefined}
        onClose={() => setIsAsked(false)}
        onReason={(note) => void release(note)}
      />
      <DesignVersions
        shown={shown}
        design={design}
        onRestore={
          shown.mayEdit
            ? (id, number) => {
                if (draft !== undefined || isDirty()) setWish({ id, number });
                else void restore({ id, number });
              }
            : undefined
        }
      />
      <RestoreDialog
        version={wish?.number}
        isBusy={writing.saving.isBusy}
        onClose={() => setWish(undefined)}
        onRestore={() => wish && void restore(wish)}
      />
    </Stack>
  );
}
