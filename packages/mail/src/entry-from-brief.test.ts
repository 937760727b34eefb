import { fc, test as property } from '@fast-check/vitest';
import type { EmailAddress, EventSession, SessionId, Venue } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { entryFromSession } from '@netzwerkstatt/scheduling/ical';
import { expect, test } from 'vitest';
import { entryFromBrief } from './entry-from-brief.ts';
import { briefOf } from './testing/sample-events.ts';

const host = 'netzwerkstatt.example';
const origin = 'https://netzwerkstatt.example';
const organiser = { name: 'Koordinationsstelle Nord', mailbox: 'kontakt@nord.example' as EmailAddress };

const text = fc.string({ minLength: 1, maxLength: 20 });

const venues = fc.record<Venue, 'name' | 'place' | 'accessibility'>(
  { name: text, place: text, address: text, accessibility: fc.constant({}) },
  { requiredKeys: ['name', 'place', 'accessibility'] },
);

const sessionParts = fc.record<Pick<EventSession, 'title' | 'status' | 'sequence' | 'room'>, 'status' | 'sequence'>(
  {
    title: text,
    status: fc.constantFrom('planned', 'cancelled'),
    sequence: fc.nat({ max: 9 }),
    room: fc.record({ name: text }),
  },
  { requiredKeys: ['status', 'sequence'] },
);

property.prop([
  fc.array(sessionParts, { minLength: 1, maxLength: 4 }),
  fc.option(venues, { nil: undefined }),
  fc.boolean(),
])('the entry of a mail is the entry of the feeds', (parts, venue, isOfNetwork) => {
  const sessions = parts.map((part, index) => aSession({ id: testId('s', index) as SessionId, ...part }));
  const event = anEvent({ sessions, ...(venue && { venue }) });
  const brief = isOfNetwork ? { ...briefOf(event), organiser } : briefOf(event);
  const feed = {
    host,
    baseUrl: origin,
    ...(isOfNetwork && { organiser: { name: organiser.name, email: organiser.mailbox } }),
  };
  expect(sessions.map((session) => entryFromBrief(brief, session, { host, origin }))).toEqual(
    sessions.map((session) => entryFromSession(event, session, feed)),
  );
});

test('a session of another event is a bug of the caller', () => {
  const other = aSession({ id: testId('s', 9) as SessionId });
  expect(() => entryFromBrief(briefOf(anEvent()), other, { host, origin })).toThrow(RangeError);
});
