import { eventKinds } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { kindWord } from '../event/event-words.ts';
import styles from './event-editor.module.css';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';
import { ModuleField } from './module-field.tsx';
import { NetworkField } from './network-field.tsx';
import type { Writing, WritingModule } from './prefill.ts';
import { TargetField } from './target-field.tsx';

export interface AboutFieldsProps extends FieldsProps {
  readonly choices: Choices;
  readonly writing: Writing;
  /** What the event belongs to and keeps: its network, and the version of its module even if there is a newer one. */
  readonly kept: { readonly network: string; readonly module: WritingModule | undefined } | undefined;
}

/** What kind of event, who invites, what it is called, for whom. */
export function AboutFields({ form, known, choices, writing, kept }: AboutFieldsProps) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const { register, errorOf, control } = form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <div className={styles.pair}>
        <div>
          <SelectField
            {...register('kind')}
            label={labels.kind}
            options={eventKinds.map((it) => ({ value: it, label: kindWord(it, land.words, locale) }))}
            defaultValue={known.kind}
            error={errorOf('kind')}
          />
        </div>
        <div>
          <SelectField
            {...register('region')}
            label={labels.region}
            emptyLabel={words.noRegion}
            options={choices.regions.map(({ ags, label }) => ({ value: ags, label }))}
            defaultValue={known.region}
            error={errorOf('region')}
          />
        </div>
      </div>
      <div className={styles.part} hidden={kind !== 'module_run'}>
        <ModuleField form={form} known={known} modules={writing.modules} kept={kept?.module} />
      </div>
      {kept === undefined && <NetworkField form={form} known={known} writing={writing} />}
      <TextField {...register('title')} label={labels.title} defaultValue={known.title} error={errorOf('title')} />
      <TextAreaField
        {...register('summary')}
        label={labels.summary}
        hint={words.summaryHint}
        optional
        rows={2}
        defaultValue={known.summary}
        error={errorOf('summary')}
      />
      <TextAreaField
        {...register('description')}
        label={labels.description}
        hint={words.descriptionHint}
        optional
        rows={6}
        defaultValue={known.description}
        error={errorOf('description')}
      />
      <TargetField form={form} known={known} choices={choices} />
    </>
  );
}
