import type { Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import type { DeskEvents, DeskList, ListedDeskEvent } from './desk-events.ts';
import { deskTasks } from './desk-tasks.ts';

const now = '2027-01-20T09:00:00.000Z' as Instant;

function on(day: string, wanted: object = {}, applied = 0): ListedDeskEvent {
  const at = (time: string) => `${day}T${time}` as LocalDateTime;
  const sessions = [aSession({ startsAt: at('09:00'), endsAt: at('16:30') })];
  const event = { ...anEvent({ title: day, sessions }), ...wanted } as EventFacts;
  const may = { publish: true, decide: true, record: true, close: true, certify: true };
  return { event, seatsTaken: 0, waiting: 0, applied, may };
}

const list = (...events: ListedDeskEvent[]): DeskList => ({
  total: events.length,
  events,
  networks: [],
  pageLength: 20,
  now,
});

/** Circles, of which those with a day will meet too late. */
const circles = (...lapses: { readonly by?: string }[]): DeskEvents['circles'] => ({
  circles: lapses.map(({ by }, number) => ({
    event: anEvent({ title: `circle ${number}` }) as EventFacts,
    members: 8,
    openTasks: 0,
    ...(by && { lapse: { meetBy: by as Instant } }),
  })),
  networks: [],
  now,
});

test('what is on comes before what is over, the longest over first, then applications, then circles that meet too rarely, then drafts', () => {
  const tasks = deskTasks({
    upcoming: list(
      on('2027-01-25', {}, 4),
      on('2027-01-20'),
      on('2027-01-20', { kind: 'quality_circle', title: 'between two meetings' }),
      on('2027-01-26'),
    ),
    past: list(on('2027-01-19'), on('2027-01-12'), on('2027-01-11', { status: 'closed' })),
    drafts: list(on('2027-03-01', { status: 'draft' })),
    circles: circles({ by: '2027-02-01T14:00:00.000Z' }, {}),
  });
  expect(tasks.map(({ listed, step }) => `${step.kind} ${listed.event.title}`)).toEqual([
    'record 2027-01-20',
    'close 2027-01-12',
    'close 2027-01-19',
    'decide 2027-01-25',
    'meet circle 0',
    'publish 2027-03-01',
  ]);
});

test('with nothing to do there is nothing to show', () => {
  expect(deskTasks({ upcoming: list(), past: list(), drafts: list(), circles: circles() })).toEqual([]);
});
