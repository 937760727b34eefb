import type { Tone } from '../../components/feedback/tone.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';
import { peopleInWords } from './kept-words.ts';
import type { SeatState } from './seat-state.ts';

const words = translated(
  {
    cancelled: 'Abgesagt',
    over: 'Hat begonnen',
    byInvitation: 'Fester Kreis',
    invited: 'nur auf Einladung',
    from: (day: string) => `Ab ${day}`,
    toOpen: 'anmeldbar',
    closed: 'Anmeldeschluss vorbei',
    byApplication: 'Nach Auswahl',
    afterDeadline: 'Vergabe nach Anmeldeschluss',
    waitlist: 'Warteliste',
    waiting: (count: number) => `${counted(count, 'Person wartet', 'Personen warten')}`,
    full: 'alle Plätze vergeben',
    kept: (seats: number) => `${counted(seats, 'Platz', 'Plätze')} für bestimmte Gruppen`,
    keptFor: (groups: string) => `frei für: ${groups}`,
    few: (count: number) => `Noch ${counted(count, 'Platz', 'Plätze')} frei`,
    free: (count: number) => `${counted(count, 'Platz', 'Plätze')} frei`,
    of: (capacity: number) => `von ${capacity}`,
  },
  {
    cancelled: 'Cancelled',
    over: 'Has begun',
    byInvitation: 'Fixed circle',
    invited: 'by invitation only',
    from: (day) => `From ${day}`,
    toOpen: 'open for registration',
    closed: 'Registration closed',
    byApplication: 'By selection',
    afterDeadline: 'decided after the deadline',
    waitlist: 'Waiting list',
    waiting: (count) => counted(count, 'person waits', 'people wait', 'en'),
    full: 'all places taken',
    kept: (seats) => `${counted(seats, 'place', 'places', 'en')} for certain groups`,
    keptFor: (groups) => `free for: ${groups}`,
    few: (count) => `${counted(count, 'place', 'places', 'en')} left`,
    free: (count) => `${counted(count, 'place', 'places', 'en')} free`,
    of: (capacity) => `of ${capacity}`,
  },
);

export interface SeatWords {
  readonly tone: Tone;
  readonly word: string;
  /** What belongs beside it, where there is something to add. */
  readonly detail?: string;
}

/** The word on a badge and what stands beside it. */
export function seatWords(state: SeatState, capacity: number, locale: Locale): SeatWords {
  const texts = words[locale];
  switch (state.kind) {
    case 'cancelled':
      return { tone: 'bad', word: texts.cancelled };
    case 'over':
      return { tone: 'info', word: texts.over };
    case 'by_invitation':
      return { tone: 'info', word: texts.byInvitation, detail: texts.invited };
    case 'not_open':
      return { tone: 'info', word: texts.from(formatInstantDay(state.opensAt, locale)), detail: texts.toOpen };
    case 'closed':
      return { tone: 'info', word: texts.closed };
    case 'by_application':
      return { tone: 'info', word: texts.byApplication, detail: texts.afterDeadline };
    case 'waitlist':
      return {
        tone: 'bad',
        word: texts.waitlist,
        detail: state.waiting > 0 ? texts.waiting(state.waiting) : texts.full,
      };
    case 'kept':
      return {
        tone: 'warning',
        word: texts.kept(state.for.reduce((sum, it) => sum + it.seats, 0)),
        detail: texts.keptFor(peopleInWords(state.for, locale)),
      };
    case 'few':
      return { tone: 'warning', word: texts.few(state.free), detail: texts.of(capacity) };
    case 'free':
      return { tone: 'success', word: texts.free(state.free), detail: texts.of(capacity) };
  }
}
