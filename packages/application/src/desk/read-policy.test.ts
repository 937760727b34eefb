import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import { freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { readPolicy } from './read-policy.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

async function read(admission: 'first_come' | 'by_application' | 'by_invitation', capacity = 24) {
  const { id: event } = await stage.addEvent({ admission, capacity });
  const state = person(freshId(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  return readPolicy(stage.deps, permit(state, 'event.set_policy', { event }, stage));
}

test.for([
  ['first_come', 'first_come'],
  ['by_application', 'manual'],
  ['by_invitation', 'invitation'],
] as const)('where nobody has set a policy, every seat of an event %s is anybody’s', async ([admission, mode]) => {
  const desk = await read(admission);
  expect(desk?.policy).toEqual({ ...openSeats, mode, ranking: [], ownRegions: [] });
  expect(desk?.isSet).toBe(false);
});

test.for([
  ['first_come', ['open_module', 'module_with_cme', 'network_conference', 'state_conference']],
  ['by_application', ['mixed_module', 'insofa_series', 'inhouse']],
  ['by_invitation', ['quality_circle']],
] as const)('the drafts for an event %s are those it can be published with', async ([admission, names]) => {
  expect((await read(admission))?.presets.map(({ name }) => name)).toEqual(names);
});

test('a draft counts its days from the first day of the event, where the event is', async () => {
  const desk = await read('first_come');
  const { policy } = desk?.presets.find(({ name }) => name === 'open_module') ?? {};
  const startsAt = new Date(desk?.event.startsAt ?? '');
  const until = new Date(policy?.caps[0]?.until ?? '');
  const berlin = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  expect(berlin.format(until)).toMatch(/ 00:00$/);
  const days = Date.parse(berlin.format(startsAt).slice(0, 10)) - Date.parse(berlin.format(until).slice(0, 10));
  expect(days).toBe(14 * 86_400_000);
});
