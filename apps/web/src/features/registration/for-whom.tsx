import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    answersFor: (name: string) => `Ihre Antwort gilt für ${name}.`,
    another: (name: string) => `Dieser Link gehört zur Anmeldung von ${name}`,
    anotherText: (name: string) =>
      `Sie sind mit einem anderen Konto angemeldet. Was Sie auf dieser Seite antworten, gilt für ${name}, nicht für Sie.`,
    yourself: 'Sie möchten selbst teilnehmen? Zur Seite der Veranstaltung',
  },
  {
    answersFor: (name) => `Your answer counts for ${name}.`,
    another: (name) => `This link belongs to the registration of ${name}`,
    anotherText: (name) =>
      `You are signed in with another account. What you answer on this page counts for ${name}, not for you.`,
    yourself: 'Would you like to take part yourself? Go to the page of the event',
  },
);

export interface ForWhomProps {
  readonly own: OwnRegistration;
  /** Whether the page waits for an answer. */
  readonly isAsked: boolean;
}

/** For whom an answer by the link of a mail counts: mails are forwarded, and computers are shared. */
export function ForWhom({ own: { applicant, event, registration }, isAsked }: ForWhomProps) {
  const texts = useWords(words);
  const { me } = getRouteApi('__root__').useLoaderData();
  const name = `${applicant.givenName} ${applicant.familyName}`;
  if (!me.isSignedIn || me.person === registration.personId) {
    return isAsked ? <p>{texts.answersFor(name)}</p> : null;
  }
  return (
    <Note tone="warning" title={texts.another(name)}>
      <p>{texts.anotherText(name)}</p>
      <p>
        <Link href={`/veranstaltungen/${event.slug}`}>{texts.yourself}</Link>
      </p>
    </Note>
  );
}
