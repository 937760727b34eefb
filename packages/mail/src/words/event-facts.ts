import type { CalendarNotice, EventBrief } from '@netzwerkstatt/application';
import { type EventSession, type Venue, venueLine } from '@netzwerkstatt/domain';
import type { Fact } from '../blocks/block.ts';
import { fact } from '../blocks/make-blocks.ts';
import type { MailDates } from './mail-dates.ts';

/** What the parts of an event are called in one language. */
export interface EventFactWords {
  readonly dates: MailDates;
  readonly event: string;
  /** Above one date, or above several. */
  readonly date: string;
  readonly severalDates: string;
  /** Before a date that does not take place. */
  readonly cancelled: string;
  readonly place: string;
  readonly online: string;
  readonly alsoOnline: string;
  readonly organiser: string;
  readonly travel: string;
  readonly accessibility: string;
  readonly stepFree: string;
  readonly notStepFree: string;
  readonly inductionLoop: string;
}

/** Which event it is, when, where and by whom. */
export function eventFacts(event: EventBrief, words: EventFactWords): readonly Fact[] {
  return [
    fact(words.event, event.title),
    fact(
      event.sessions.length === 1 ? words.date : words.severalDates,
      ...event.sessions.map((session) => dateOf(session, words)),
    ),
    ...ifAny(words.place, placesOf(event, words)),
    fact(words.organiser, event.organiser.name),
  ];
}

/** The date a short calendar mail is about, as its reader knows it. */
export function noticeFacts(event: EventBrief, notice: CalendarNotice, words: EventFactWords): readonly Fact[] {
  const session = event.sessions.find(({ id }) => id === notice.session);
  const title = session?.title ? `${session.title}: ` : '';
  return [fact(words.event, event.title), fact(words.date, `${title}${words.dates.session(notice)}`)];
}

/** How to get there and in, for those who will come. */
export function arrivalFacts({ venue }: EventBrief, words: EventFactWords): readonly Fact[] {
  if (venue === undefined) return [];
  return [
    ...ifAny(words.travel, venue.travel ? [venue.travel] : []),
    ...ifAny(words.accessibility, accessOf(venue, words)),
  ];
}

function dateOf(session: EventSession, { dates, cancelled }: EventFactWords): string {
  const when = session.title ? `${session.title}: ${dates.session(session)}` : dates.session(session);
  const date = session.room === undefined ? when : `${when}, ${session.room.name}`;
  return session.status === 'cancelled' ? `${cancelled}: ${date}` : date;
}

function placesOf({ format, venue }: EventBrief, words: EventFactWords): readonly string[] {
  if (format === 'online') return [words.online];
  const places = venue === undefined ? [] : [venueLine(venue)];
  return format === 'hybrid' ? [...places, words.alsoOnline] : places;
}

function accessOf(
  { accessibility: { stepFree, inductionLoop, note } }: Venue,
  words: EventFactWords,
): readonly string[] {
  // Absent means that nobody has looked, which is not the same as no.
  return [
    ...(stepFree === undefined ? [] : [stepFree ? words.stepFree : words.notStepFree]),
    ...(inductionLoop ? [words.inductionLoop] : []),
    ...(note ? [note] : []),
  ];
}

function ifAny(term: string, descriptions: readonly string[]): readonly Fact[] {
  return descriptions.length === 0 ? [] : [fact(term, ...descriptions)];
}
