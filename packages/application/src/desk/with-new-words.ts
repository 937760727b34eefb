import { type Event, type EventSession, type Instant, sessionLine } from '@netzwerkstatt/domain';

type Words = Pick<Event, 'title' | 'summary' | 'venue'>;

/**
 * The sessions of a public event whose words were written over. Calendars show title, text and house with every date:
 * where one of them is another now, each date is a new revision, because programs that compare times would go on showing
 * the old text; none is counted up, because nothing was moved.
 */
export function withNewWords(
  before: Words,
  after: Words & Pick<Event, 'sessions'>,
  now: Instant,
): readonly EventSession[] {
  const isSaid = before.title === after.title && before.summary === after.summary;
  const isThere = sessionLine(before.venue, undefined) === sessionLine(after.venue, undefined);
  return isSaid && isThere ? after.sessions : after.sessions.map((it) => ({ ...it, revisedAt: now }));
}
