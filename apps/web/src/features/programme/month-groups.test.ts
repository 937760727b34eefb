import type { LocalDateTime } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { monthGroups } from './month-groups.ts';

const on = (day: string) => ({
  event: anEvent({ title: day, sessions: [aSession({ startsAt: `${day}T09:00` as LocalDateTime })] }),
});

test('neighbours of a month stand together, and the order stays', () => {
  const groups = monthGroups(['2027-01-20', '2027-01-28', '2027-02-24', '2027-01-05'].map(on));
  expect(groups.map(({ month, events }) => [month, events.map((it) => it.event.title)])).toEqual([
    ['2027-01', ['2027-01-20', '2027-01-28']],
    ['2027-02', ['2027-02-24']],
    ['2027-01', ['2027-01-05']],
  ]);
});
