import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { earlierOf } from '../../lib/earlier-of.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { MailboxLink } from '../demonstration/mailbox-link.tsx';
import type { SentRequest } from './sent-request.ts';
import { VoucherGoneNote } from './voucher-gone-note.tsx';

const words = translated(
  {
    title: 'Fast geschafft: Bitte bestätigen Sie per E-Mail',
    sentTo: 'Wir haben eine Nachricht geschickt an',
    certain: 'Was jetzt sicher ist',
    noSeat: 'Noch haben Sie keinen Platz.',
    button: 'In der Nachricht ist ein Knopf „Anmeldung bestätigen“. Erst damit zählt Ihre Anmeldung.',
    firstCome: 'Dann wird sofort über Ihren Platz entschieden, in der Reihenfolge der Bestätigungen.',
    byApplication: 'Über alle Anmeldungen wird nach dem Anmeldeschluss gemeinsam entschieden.',
    until: (time: string) => `Bestätigen können Sie bis ${time}.`,
    none: 'Es kommt keine Nachricht?',
    spam: 'Warten Sie ein paar Minuten und sehen Sie auch im Spam-Ordner nach.',
    wrong: 'Stimmt die Adresse nicht? Dann schicken Sie das Formular mit der richtigen noch einmal.',
    again: 'Adresse berichtigen',
    other: 'Jemand anderen anmelden',
  },
  {
    title: 'Almost done: please confirm by email',
    sentTo: 'We have sent a message to',
    certain: 'What is certain now',
    noSeat: 'You do not have a place yet.',
    button: 'In the message there is a button “Confirm registration”. Only with it does your registration count.',
    firstCome: 'Then your place is decided at once, in the order of the confirmations.',
    byApplication: 'All registrations are decided together after registration has closed.',
    until: (time) => `You can confirm until ${time}.`,
    none: 'No message arrives?',
    spam: 'Wait a few minutes and have a look at your spam folder, too.',
    wrong: 'Is the address wrong? Then send the form again with the right one.',
    again: 'Correct the address',
    other: 'Register somebody else',
  },
);

export interface RequestSentProps {
  readonly event: EventFacts;
  readonly request: SentRequest;
  /** Back to the form as it was sent. */
  readonly onCorrect: () => void;
  /** Back to an empty form. */
  readonly onAnother: () => void;
}

/** After the form of a guest: says exactly what is certain by now, which is not a place. */
export function RequestSent({ event, request, onCorrect, onAnother }: RequestSentProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const { email, confirmUntil, isVoucherGivenFree } = request;
  const until = earlierOf(confirmUntil, event.registrationClosesAt);
  return (
    <Stack gap="large">
      <PageHeader title={texts.title} />
      <Note tone="warning" title={texts.noSeat}>
        <p>
          {texts.sentTo} <b>{email}</b>.
        </p>
      </Note>
      <MailboxLink email={email} />
      {isVoucherGivenFree && <VoucherGoneNote />}
      <div>
        <Section heading={texts.certain}>
          <Prose>
            <ul>
              <li>{texts.button}</li>
              <li>{event.admission === 'by_application' ? texts.byApplication : texts.firstCome}</li>
              <li>{texts.until(formatInstant(until, locale))}</li>
            </ul>
          </Prose>
        </Section>
        <Section heading={texts.none}>
          <Stack>
            <Prose>
              <p>{texts.spam}</p>
              <p>{texts.wrong}</p>
            </Prose>
            <Cluster>
              <Button variant="secondary" onClick={onCorrect}>
                {texts.again}
              </Button>
              <Button variant="quiet" onClick={onAnother}>
                {texts.other}
              </Button>
            </Cluster>
          </Stack>
        </Section>
      </div>
    </Stack>
  );
}
