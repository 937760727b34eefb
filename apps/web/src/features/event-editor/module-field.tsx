import type { ChangeEvent } from 'react';
import { useRef } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { useWords } from '../../lib/words.ts';
import { prefilledPrerequisites } from './eligibility/eligibility-values.ts';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';
import { prefilled, prefilledUnits, type WritingModule } from './prefill.ts';

export interface ModuleFieldProps extends FieldsProps {
  readonly modules: readonly WritingModule[];
  /** A version that is no longer in force and still belongs to this event. */
  readonly kept: WritingModule | undefined;
}

/** Which version of which module; choosing one fills in what it says about its runs. */
export function ModuleField({ form, known, modules, kept }: ModuleFieldProps) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const all = kept === undefined || modules.some(({ id }) => id === kept.id) ? modules : [kept, ...modules];
  const chosen = useRef(known.moduleVersion);

  const fill = ({ target: { value } }: ChangeEvent<HTMLSelectElement>): void => {
    const find = (id: string) => all.find((it) => it.id === id);
    const [module, before, values] = [find(value), find(chosen.current), form.getValues()];
    const changes = prefilled(module, before, values);
    const units = prefilledUnits(module, before, values.sessions);
    const prerequisites = prefilledPrerequisites(
      module?.content.prerequisites ?? [],
      before?.content.prerequisites ?? [],
      values.eligibility.prerequisites,
    );
    chosen.current = value;
    form.setValue('eligibility.prerequisites', prerequisites.prerequisites);
    form.setValue('eligibility.prerequisiteModules', [...prerequisites.prerequisiteModules]);
    if (changes.title !== undefined) form.setValue('title', changes.title);
    if (changes.summary !== undefined) form.setValue('summary', changes.summary);
    if (changes.capacity !== undefined) form.setValue('capacity', changes.capacity);
    if (changes.targetProfessions !== undefined) form.setValue('targetProfessions', [...changes.targetProfessions]);
    if (units !== undefined) form.setValue('sessions.0.units', units);
  };

  return (
    <SelectField
      {...form.register('moduleVersion', { onChange: fill })}
      label={labels.moduleVersion}
      hint={words.moduleHint}
      emptyLabel={words.noModule}
      options={all.map(({ id, content }) => ({
        value: id,
        label: words.edition(content.code, content.title, content.version),
      }))}
      defaultValue={known.moduleVersion}
      error={form.errorOf('moduleVersion')}
    />
  );
}
