import type { Instant } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import type { Grant } from '../authorisation/actor.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { changeLandSettings, readLandSettings } from './land-settings.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

const withRole = async (role: Grant['role']) =>
  person((await stage.addPerson()).id, [{ role, scope: { kind: 'land', id: LAND } }]);

async function set(headsSeeAttendance: boolean, reason = 'Beschluss des Beirats') {
  const may = permit(await withRole('state'), 'land.change_settings', {}, stage);
  return changeLandSettings(stage.deps, may, { headsSeeAttendance, reason });
}

async function shown(role: Grant['role'] = 'state') {
  return readLandSettings(stage.deps, permit(await withRole(role), 'land.read_settings', {}, stage));
}

test('until somebody decided otherwise no head sees who was there', async () => {
  expect([await shown(), await shown('auditor')]).toEqual([{ mayChange: true }, { mayChange: false }]);
});

test('it begins with the moment it was decided, which a second click leaves as it is, and ends at once', async () => {
  const since = stage.clock.now();
  await set(true);
  stage.clock.moveTo('2027-01-01T00:00:00.000Z' as Instant);
  expect(await set(true)).toEqual({ ok: true, value: { headsSeeAttendanceSince: since } });
  expect(await set(false)).toEqual({ ok: true, value: {} });
  expect(await shown()).toEqual({ mayChange: true });
});

test('without a reason nothing is decided', async () => {
  expect(await set(true, ' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
  expect(await shown()).toEqual({ mayChange: true });
});

test('nobody else decides it', async () => {
  for (const role of ['coordinator', 'auditor', 'admin'] as const) {
    const actor = await withRole(role);
    expect(() => permit(actor, 'land.change_settings', {}, stage)).toThrow();
  }
});
