import { designDifferences } from '@netzwerkstatt/certificates';
import { useRef, useState } from 'react';
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
import { StaleNote } from '../desk/stale-note.tsx';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { DesignPreview } from './design-preview.tsx';
import { type DesignValues, fieldOf, placeOf, type SampleWanted, toDesign, valuesOf } from './design-values.ts';
import { DesignVersions, partName } from './design-versions.tsx';
import { designWords } from './design-words.ts';
import { faultMessage } from './fault-message.ts';
import { LookFields } from './look-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useDesignDraft } from './use-design-draft.ts';
import { usePreview } from './use-preview.ts';

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
  const design = toDesign(values);
  const preview = usePreview(design, wanted);
  const { theirs, unfit } = writing;
  const faults = unfit.length > 0 ? unfit : preview.faults;
  const errorOf = (field: string) => {
    const fault = faults.find((it) => fieldOf(it) === field);
    return fault && faultMessage(fault, locale);
  };
  const isDirty = () => JSON.stringify(saved.current) !== JSON.stringify(design);
  const change = (changed: Partial<DesignValues>): void => {
    writing.forgetUnfit();
    setValues((before) => ({ ...before, ...changed }));
  };

  const save = async (isAskedThen: boolean): Promise<void> => {
    const failed = await writing.save(design, isAskedThen ? undefined : words.saved);
    if (failed !== undefined) return;
    saved.current = design;
    if (isAskedThen) setIsAsked(true);
  };
  const release = async (note: string): Promise<void> => {
    const failed = await writing.release(note, () => {
      setIsAsked(false);
      return words.released(draft?.version ?? 1);
    });
    if (failed?.kind !== 'refusal' || failed.refusal.code !== 'design_unfit') return;
    setIsAsked(false);
    const place = placeOf(failed.refusal.faults[0]?.field ?? '');
    if (place !== undefined) setWanted((before) => ({ ...before, ...place }));
  };
  const take = (taken: DesignValues): void => {
    saved.current = toDesign(taken);
    setValues(taken);
  };

  return (
    <Stack>
      <Split kind="box" side={<DesignPreview wanted={wanted} onWant={setWanted} preview={preview} saved={read?.id} />}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save(false);
          }}
        >
          <LeaveGuard isDirty={isDirty} />
          <ErrorSummary
            title={words.problems(unfit.length)}
            errors={unfit.map((fault) => ({ fieldId: fieldOf(fault), message: faultMessage(fault, locale) }))}
          />
          <Section heading={words.look}>
            <LookFields values={values} onChange={change} errorOf={errorOf} />
          </Section>
          <Section heading={words.texts}>
            <TextFields values={values} onChange={change} errorOf={errorOf} wanted={wanted} />
          </Section>
          {theirs && (
            <StaleNote
              changed={designDifferences(theirs.design, design).map(({ part }) => partName(part, words))}
              isBusy={writing.saving.isBusy}
              onSaveMine={() => {
                writing.acceptTheirs(theirs);
                void save(false);
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
            ? async (version, number) => {
                const restored = await writing.restore(version, words.restored(number));
                if (restored === undefined) take(valuesOf((await writing.versionOf(version)).design));
              }
            : undefined
        }
      />
    </Stack>
  );
}
