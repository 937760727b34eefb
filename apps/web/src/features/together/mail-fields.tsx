import type { AnyRefusal } from '@netzwerkstatt/api';
import { MAX_LETTER_CHARACTERS, MAX_SUBJECT_CHARACTERS } from '@netzwerkstatt/domain';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { mailWords } from './mail-words.ts';
import type { MailDraft } from './use-together.ts';

type PlaceholderUnknown = Extract<AnyRefusal, { readonly code: 'placeholder_unknown' }>;

/** What is wrong with a field, by its name. */
export type MailProblems = { readonly [Field in keyof MailDraft]?: 'missing' | PlaceholderUnknown };

/** @param refusal - What the house said to it, if it is about something that was written. */
export function mailProblems({ subject, text }: MailDraft, refusal?: AnyRefusal): MailProblems {
  if (refusal?.code === 'placeholder_unknown') {
    return subject.includes(`{${refusal.placeholder}}`) ? { subject: refusal } : { text: refusal };
  }
  return {
    ...(subject.trim() === '' && { subject: 'missing' }),
    ...(text.trim() === '' && { text: 'missing' }),
  };
}

export interface MailFieldsProps {
  readonly draft: MailDraft;
  readonly onWrite: (draft: MailDraft) => void;
  readonly problems: MailProblems;
}

export function MailFields({ draft, onWrite, problems }: MailFieldsProps) {
  const words = useWords(mailWords);
  const locale = useLocale();
  const messageOf = (problem: MailProblems['text'], missing: string) =>
    typeof problem === 'object' ? refusalMessage(problem, locale) : problem && missing;
  return (
    <>
      <TextField
        name="subject"
        label={words.subject}
        autoComplete="off"
        maxLength={MAX_SUBJECT_CHARACTERS}
        value={draft.subject}
        onChange={({ target }) => onWrite({ ...draft, subject: target.value })}
        error={messageOf(problems.subject, words.subjectMissing)}
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        rows={8}
        maxLength={MAX_LETTER_CHARACTERS}
        value={draft.text}
        onChange={({ target }) => onWrite({ ...draft, text: target.value })}
        error={messageOf(problems.text, words.textMissing)}
      />
    </>
  );
}
