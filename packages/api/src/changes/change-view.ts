import type { ChangeOutcome, MailMessage, OutgoingMail } from '@netzwerkstatt/application';
import type { LandCode, RegistrationId } from '@netzwerkstatt/domain';
import type { House } from '../context.ts';

const RECIPIENTS_PER_PAGE = 50;

/** What a change came to, in figures. */
export function doneView({ after, recipients, mails }: ChangeOutcome) {
  return { revision: after.revision, status: after.status, recipients: recipients.length, mails: mails.length };
}

/**
 * What a change would come to, before anybody hears of it.
 *
 * @param page - Of the recipients; 1 is the first.
 */
export function previewView(house: House, land: LandCode, outcome: ChangeOutcome, page: number) {
  const { before, after, leftAlone, warnings, findings, conflicts, entries = [], recipients, mails } = outcome;
  const offset = (page - 1) * RECIPIENTS_PER_PAGE;
  const sample = sampleOf(house, mails);
  return {
    before: { status: before.status, sessions: before.sessions },
    after: { status: after.status, sessions: after.sessions, registrationClosesAt: after.registrationClosesAt },
    isDeadlineMoved: before.registrationClosesAt !== after.registrationClosesAt,
    leftAlone,
    warnings,
    findings,
    conflicts,
    /** What another rule says about each of its days. */
    entries,
    mails: mails.length,
    recipients: {
      total: recipients.length,
      pageLength: RECIPIENTS_PER_PAGE,
      people: recipients.slice(offset, offset + RECIPIENTS_PER_PAGE),
    },
    sample: sample && { ...house.showLetter(land, sample), calendar: calendarOf(sample.message) },
  };
}

/** The letter of somebody with a place, if there is one, in German if it is there; its links open nobody's registration. */
function sampleOf(house: House, mails: readonly OutgoingMail[]): OutgoingMail | undefined {
  const letters = mails.filter(({ message }) => message.kind !== 'calendar_entry');
  const weight = ({ message }: OutgoingMail) =>
    (calendarOf(message) === undefined ? 2 : 0) + (message.locale === 'de' ? 0 : 1);
  const [best] = letters.toSorted((a, b) => weight(a) - weight(b));
  if (best === undefined || !('registration' in best.message)) return undefined;
  return { ...best, message: { ...best.message, registration: house.random.id<RegistrationId>() } };
}

function calendarOf(message: MailMessage): 'REQUEST' | 'CANCEL' | undefined {
  return 'notices' in message ? message.notices?.[0]?.method : undefined;
}
