import type { ReactNode } from 'react';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail, Send } from '../../components/icons.ts';
import type { Participant } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';

type Status = Participant['status'];

const german = {
  requested: 'noch nicht bestätigt',
  applied: 'beworben',
  confirmed: 'hat einen Platz',
  waitlisted: 'auf der Warteliste',
  offered: 'Platz angeboten',
  declined: 'Angebot abgelehnt',
  expired: 'Frist verstrichen',
  withdrawn: 'abgemeldet',
  refused: 'kein Platz',
  cancelled: 'Veranstaltung abgesagt',
} as const satisfies Record<Status, string>;

/** How a registration stands, as the desk speaks of other people's. */
export const registrationWords = translated(
  { states: german, until: (at: string) => `bis ${at}`, byStaff: 'durch die Koordination' },
  {
    states: {
      requested: 'not confirmed yet',
      applied: 'applied',
      confirmed: 'has a place',
      waitlisted: 'on the waiting list',
      offered: 'place offered',
      declined: 'offer declined',
      expired: 'time is up',
      withdrawn: 'withdrawn',
      refused: 'no place',
      cancelled: 'event cancelled',
    },
    until: (at: string) => `until ${at}`,
    byStaff: 'by the coordination',
  },
);

const looks: Readonly<Record<Status, { readonly tone: StatusTextProps['tone']; readonly icon?: ReactNode }>> = {
  requested: { tone: 'warning', icon: <Mail /> },
  applied: { tone: 'info', icon: <Send /> },
  confirmed: { tone: 'success' },
  waitlisted: { tone: 'info', icon: <Hourglass /> },
  offered: { tone: 'warning', icon: <Hourglass /> },
  declined: { tone: 'quiet', icon: <CircleX /> },
  expired: { tone: 'quiet', icon: <CircleX /> },
  withdrawn: { tone: 'quiet', icon: <CircleX /> },
  refused: { tone: 'quiet', icon: <CircleX /> },
  cancelled: { tone: 'quiet', icon: <CircleX /> },
};

export function RegistrationState({ registration }: { readonly registration: Participant }) {
  const words = useWords(registrationWords);
  const detail = detailOf(registration, useLocale());
  const { tone, icon } = looks[registration.status];
  return (
    <>
      <span className="nowrap">
        <StatusText tone={tone} icon={icon}>
          {words.states[registration.status]}
        </StatusText>
      </span>
      {detail && <small>{detail}</small>}
    </>
  );
}

function detailOf(registration: Participant, locale: Locale): string | undefined {
  const words = registrationWords[locale];
  if (registration.status === 'offered') return words.until(formatInstant(registration.expiresAt, locale));
  if (registration.status === 'withdrawn' && registration.by === 'staff') return words.byStaff;
  return undefined;
}
