import type { requestRecognitionInput } from '@netzwerkstatt/api/inputs';
import type * as z from 'zod/mini';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import type { SchemaForm } from '../../lib/form.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { ownRecognitionWords } from './own-recognition-words.ts';
import type { RecognisableSeries } from './recognition-data.ts';
import { recognitionWords } from './recognition-words.ts';
import type { RequestValues } from './request-form.tsx';

export interface ModuleChoiceProps {
  readonly series: RecognisableSeries;
  readonly form: SchemaForm<RequestValues, z.input<typeof requestRecognitionInput>>;
}

/** The modules of a series that can be asked for, and how much of it may be recognised at all. */
export function ModuleChoice({ series, form }: ModuleChoiceProps) {
  const words = useWords(ownRecognitionWords);
  const { left } = useWords(recognitionWords);
  const { modules, cap } = series;
  const isOpen = (it: (typeof modules)[number]) => !it.isAsked && it.recognisedUnits < it.teachingUnits;
  const open = modules.filter(isOpen);
  const taken = modules.filter((it) => !isOpen(it)).map(({ module }) => module);
  if (open.length === 0) return <p>{words.nothingLeft}</p>;
  return (
    <CheckboxGroup
      {...form.register('modules')}
      legend={words.modules}
      hint={
        <>
          {words.modulesHint} {cap && left(cap.leftUnits, cap.teachingUnits)}{' '}
          {taken.length > 0 && words.notAgain(taken.join(', '))}
        </>
      }
      error={form.errorOf('modules')}
      choices={open.map(({ module, title, teachingUnits, recognisedUnits }) => ({
        value: module,
        label: (
          <>
            {module} <InGerman>{title}</InGerman>
          </>
        ),
        hint: recognisedUnits > 0 ? words.before(recognisedUnits, teachingUnits) : words.whole(teachingUnits),
      }))}
    />
  );
}
