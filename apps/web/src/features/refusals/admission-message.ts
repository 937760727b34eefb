import type { AdmissionRefusal } from '@netzwerkstatt/registration';
import { formatInstant } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';

type Instant = Parameters<typeof formatInstant>[0];

/** The refusals everybody may meet who only looks at an event: apart from the others, so that its page stays light. */
export const admissionRefusals = translated(
  {
    event_cancelled: () => 'Die Veranstaltung wurde abgesagt und findet nicht statt.',
    event_closed: () => 'Die Veranstaltung hat begonnen oder ist vorbei.',
    by_invitation_only: () => 'Zu dieser Veranstaltung kommen nur eingeladene Personen.',
    registration_not_open: ({ opensAt }: { readonly opensAt: Instant }) =>
      `Die Anmeldung ist noch nicht offen. Sie beginnt am ${formatInstant(opensAt, 'de')}.`,
    registration_closed: ({ closedAt }: { readonly closedAt: Instant }) =>
      `Der Anmeldeschluss war am ${formatInstant(closedAt, 'de')}.`,
  },
  {
    event_cancelled: () => 'The event has been cancelled and will not take place.',
    event_closed: () => 'The event has begun or is over.',
    by_invitation_only: () => 'This event is for invited people only.',
    registration_not_open: ({ opensAt }) =>
      `Registration is not open yet. It starts on ${formatInstant(opensAt, 'en')}.`,
    registration_closed: ({ closedAt }) => `Registration closed on ${formatInstant(closedAt, 'en')}.`,
  },
);

/** Why nobody can register now. */
export function admissionMessage(refusal: AdmissionRefusal, locale: Locale): string {
  const say = admissionRefusals[locale][refusal.code] as (refusal: AdmissionRefusal) => string;
  return say(refusal);
}
