import type { BulkAction, BulkOutcome, OutgoingMail, StaffMailPreview } from '@netzwerkstatt/application';
import type { LandCode, RegistrationId } from '@netzwerkstatt/domain';
import type { House } from '../context.ts';

/** What can be undone, without the registrations it is about. */
export function actionView({ id, kind, people, doneAt, undoUntil }: Omit<BulkAction, 'changes'>) {
  return { id, kind, people, doneAt, undoUntil };
}

/** What came of a decision about several people, or would come. */
export function togetherView({ people, passedOn, mails, transfersEnded, action }: BulkOutcome) {
  return { people, passedOn, mails: mails.length, transfersEnded, ...(action && { action: actionView(action) }) };
}

/** The outcome before anybody hears of it, with one letter of each kind as its reader will get it. */
export function togetherPreviewView(house: House, land: LandCode, outcome: BulkOutcome) {
  const { action: _, ...figures } = togetherView(outcome);
  const kinds = Map.groupBy(outcome.mails, ({ message }) => message.kind);
  kinds.delete('calendar_entry');
  const letters = [...kinds.values()].flatMap((mails) => {
    const [sample] = mails;
    return sample ? [{ mails: mails.length, ...letterView(house, land, sample) }] : [];
  });
  return { ...figures, letters };
}

/** A mail in staff's own words, as the first of its readers will get it. */
export function mailPreviewView(house: House, land: LandCode, { letters, recipients, leftOut }: StaffMailPreview) {
  return { letters: letters.map((it) => letterView(house, land, it)), recipients, leftOut };
}

/** Its links open nobody's registration: whoever looks at a letter is not its reader. */
function letterView(house: House, land: LandCode, mail: OutgoingMail) {
  const { message } = mail;
  const shown = 'registration' in message ? { ...message, registration: house.random.id<RegistrationId>() } : message;
  const name = 'recipientName' in message ? message.recipientName : undefined;
  return { ...(name && { name }), to: mail.to, ...house.showLetter(land, { ...mail, message: shown }) };
}
