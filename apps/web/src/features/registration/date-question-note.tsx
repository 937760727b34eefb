import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { translated, useWords } from '../../lib/words.ts';
import { isAskedForDate } from './standing.ts';
import type { RegistrationKey } from './use-own-registration.ts';

const words = translated(
  { title: 'Der Termin wurde verlegt. Passt er Ihnen?', answer: 'Antworten' },
  { title: 'The date was moved. Does it suit you?', answer: 'Answer' },
);

interface DateQuestionNoteProps {
  readonly own: OwnRegistration;
  readonly registrationKey: RegistrationKey;
}

/** Leads to the question about a moved date, for whoever came by the link of another mail. */
export function DateQuestionNote({ own, registrationKey }: DateQuestionNoteProps) {
  const texts = useWords(words);
  if (!('token' in registrationKey) || !isAskedForDate(own) || own.dateQuestion?.answer !== undefined) return null;
  return (
    <Note
      tone="warning"
      title={texts.title}
      actions={
        <ButtonLink variant="neutral" size="small" href={`/anmeldung/neuer-termin#${registrationKey.token}`}>
          {texts.answer}
        </ButtonLink>
      }
    />
  );
}
