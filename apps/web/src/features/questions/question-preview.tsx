import type { ProfessionCode } from '@netzwerkstatt/domain';
import { checkQuestions, type Question } from '@netzwerkstatt/registration';
import { useState } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionOptions } from '../registration/profession-options.ts';
import { designWords } from './design-words.ts';
import { QuestionFields } from './question-fields.tsx';

export interface QuestionPreviewProps {
  readonly questions: readonly Question[];
  readonly choices: Choices;
}

/** The questions as people meet them, to try what depends on what. */
export function QuestionPreview({ questions, choices }: QuestionPreviewProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const [profession, setProfession] = useState('');
  const checked = checkQuestions(questions);
  const respondent = profession === '' ? {} : { profession: profession as ProfessionCode };
  return (
    <Section heading={words.preview}>
      {checked.ok ? (
        <Stack>
          <p className="small muted">{words.previewLead}</p>
          <SelectField
            id="preview-profession"
            label={words.previewAs}
            emptyLabel={words.pleaseChoose}
            options={professionOptions(choices.professions, locale)}
            value={profession}
            onChange={({ target }) => setProfession(target.value)}
          />
          <QuestionFields
            questions={checked.value}
            respondent={respondent}
            known={{}}
            errorOf={() => undefined}
            onType={() => {}}
          />
        </Stack>
      ) : (
        <p>{words.previewNothing}</p>
      )}
    </Section>
  );
}
