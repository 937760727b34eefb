import { Badge } from '../../components/feedback/badge.tsx';
import { CircleX, Clock, Hourglass, Lock, Users } from '../../components/icons.ts';
import { useLocale } from '../../lib/locale.ts';
import { type SeatFacts, seatState } from './seat-state.ts';
import { seatWords } from './seat-words.ts';

const icons = {
  cancelled: <CircleX />,
  over: <Clock />,
  by_invitation: <Lock />,
  not_open: <Clock />,
  closed: <Lock />,
  by_application: undefined,
  waitlist: <Hourglass />,
  kept: <Users />,
  few: undefined,
  free: undefined,
} as const;

/** Whether there is a place, in a word and a sign. */
export function SeatBadge({ listed }: { readonly listed: SeatFacts }) {
  const state = seatState(listed);
  const { tone, word } = seatWords(state, listed.event.capacity, useLocale());
  return (
    <Badge tone={tone} icon={icons[state.kind]}>
      {word}
    </Badge>
  );
}

/** What belongs beside the badge: of how many, how many wait. */
export function SeatDetail({ listed }: { readonly listed: SeatFacts }) {
  const { detail } = seatWords(seatState(listed), listed.event.capacity, useLocale());
  return detail === undefined ? null : <span>{detail}</span>;
}
