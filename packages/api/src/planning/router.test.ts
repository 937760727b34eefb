import { person } from '@netzwerkstatt/application/testing';
import { testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

async function asCoordinator() {
  const { stage } = await visit();
  const { id } = await stage.addPerson();
  const network = stage.network.id;
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);
  return { network, stage, caller: (await visit({ actor }, stage)).caller };
}

const draft = { kind: 'committee', title: 'Jugendhilfeausschuss', firstDay: '2027-01-20' } as const;

test('a planning date is kept, listed, changed and deleted', async () => {
  const { network, caller } = await asCoordinator();
  const saved = await caller.planning.saveDate({ network, draft });
  const { id } = saved;
  expect(saved).toEqual({ id, ...draft, lastDay: draft.firstDay, network });
  const later = { ...draft, lastDay: '2027-01-21' };
  await caller.planning.saveDate({ network, date: id, draft: later });
  expect((await caller.planning.dates()).dates).toEqual([{ id, ...later, network, mayEdit: true }]);
  expect(await caller.planning.deleteDate({ network, date: id })).toBe(id);
  await expect(caller.planning.deleteDate({ network, date: id })).rejects.toThrow('planning_date_not_found');
});

test('a date of the Land, or of another network, is not theirs to write', async () => {
  const { caller } = await asCoordinator();
  await expect(caller.planning.saveDate({ draft })).rejects.toThrow('NOT_FOUND');
  await expect(caller.planning.saveDate({ network: testId('n', 9), draft })).rejects.toThrow('NOT_FOUND');
});

test('a check of dates answers with what is in the way, and asks only for what is filled in', async () => {
  const { network, stage, caller } = await asCoordinator();
  const other = await stage.addEvent();
  const [{ startsAt, endsAt } = { startsAt: '', endsAt: '' }] = other.sessions;
  const sessions = [{ startsAt, endsAt, teachingMinutes: 45 }];
  const { dates, conflicts, others } = await caller.desk.checkDates({ network, sessions });
  expect(dates).toMatchObject({ ok: true });
  expect(conflicts.map(({ code, sessionIndex }) => [code, sessionIndex])).toEqual([['same_day', 0]]);
  expect(others).toEqual({ [other.id]: { slug: other.slug, status: 'published' } });
  expect(await caller.planning.daysOff()).toEqual([]);
});
