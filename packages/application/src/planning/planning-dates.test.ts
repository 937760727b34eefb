import type { LocalDate, NetworkId, PlanningDateId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { aNetwork, aPlanningDate, aSessionOn, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { listDaysOff } from './days-off.ts';
import { deletePlanningDate, listPlanningDates, type PlanningDateDraft, savePlanningDate } from './planning-dates.ts';

let stage: Stage;
let coordinator: Actor;
let state: Actor;

beforeEach(async () => {
  stage = await setStage();
  const [a, b] = [await stage.addPerson(), await stage.addPerson()];
  coordinator = person(a.id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  state = person(b.id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
});

const day = (text: string) => text as LocalDate;

const draft: PlanningDateDraft = {
  kind: 'committee',
  title: ' Jugendhilfeausschuss ',
  firstDay: day('2027-01-20'),
};

const mayEdit = (actor: Actor, network?: NetworkId) =>
  permit(actor, 'planning.edit', network === undefined ? {} : { network }, stage);
const save = (wanted: Partial<PlanningDateDraft> = {}, date?: PlanningDateId) =>
  savePlanningDate(stage.deps, mayEdit(coordinator, stage.network.id), {
    draft: { ...draft, ...wanted },
    ...(date && { date }),
  });
const read = (actor: Actor) => listPlanningDates(stage.deps, permit(actor, 'planning.read', {}, stage));
const list = async (actor: Actor) => (await read(actor)).dates;

describe('a planning date', () => {
  test('is kept for the network of who writes it, and may be changed by them', async () => {
    const saved = await save();
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(saved.value).toEqual({
      id: saved.value.id,
      kind: 'committee',
      title: 'Jugendhilfeausschuss',
      firstDay: '2027-01-20',
      lastDay: '2027-01-20',
      network: stage.network.id,
    });
    const changed = await save({ kind: 'grant', title: 'Antragsfrist', lastDay: day('2027-01-31') }, saved.value.id);
    expect(await list(coordinator)).toEqual([{ ...(changed.ok && changed.value), mayEdit: true }]);
  });

  test('of the Land is seen by everybody who plans, and changed by the Land only', async () => {
    const saved = await savePlanningDate(stage.deps, mayEdit(state), { draft });
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(await list(coordinator)).toEqual([{ ...saved.value, mayEdit: false }]);
    expect(await list(state)).toEqual([{ ...saved.value, mayEdit: true }]);
    const gone = { ok: false, refusal: { code: 'planning_date_not_found' } };
    expect(await save({}, saved.value.id)).toEqual(gone);
    const theirs = mayEdit(coordinator, stage.network.id);
    expect(await deletePlanningDate(stage.deps, theirs, saved.value.id)).toEqual(gone);
  });

  test.for([
    { rule: 'without a title', wanted: { title: ' ' }, field: 'title' },
    { rule: 'that ends before it begins', wanted: { lastDay: day('2027-01-19') }, field: 'lastDay' },
  ])('$rule is none', async ({ wanted, field }) => {
    expect(await save(wanted)).toEqual({ ok: false, refusal: { code: 'planning_date_incomplete', field } });
  });

  test('is gone when it is deleted, and so it is the second time', async () => {
    const saved = await save();
    if (!saved.ok) throw new Error(saved.refusal.code);
    const theirs = mayEdit(coordinator, stage.network.id);
    expect(await deletePlanningDate(stage.deps, theirs, saved.value.id)).toMatchObject({ ok: true });
    expect(await deletePlanningDate(stage.deps, theirs, saved.value.id)).toMatchObject({
      refusal: { code: 'planning_date_not_found' },
    });
    expect(await list(coordinator)).toEqual([]);
  });

  test('is written by a coordinator for their networks, by the Land for all of them and for itself', async () => {
    const other = aNetwork({ name: 'Netzwerk Vogtland' });
    await stage.kept((tx) => tx.directory.saveNetwork(other));
    const { networks, mayWriteFor, mayWriteForLand } = await read(coordinator);
    expect(networks.map(({ id }) => id)).toEqual([stage.network.id, other.id]);
    expect([mayWriteFor, mayWriteForLand]).toEqual([[stage.network.id], false]);
    const ofState = await read(state);
    expect([ofState.mayWriteFor, ofState.mayWriteForLand]).toEqual([[stage.network.id, other.id], true]);
  });

  test('long past or far ahead is in no list', async () => {
    const at = (text: string) => aPlanningDate({ firstDay: day(text), lastDay: day(text) });
    const shown = at('2026-11-01');
    await stage.kept(async (tx) => {
      for (const it of [at('2026-10-01'), shown, at('2029-01-01')]) await tx.planning.savePlanningDate(it);
    });
    expect((await list(state)).map(({ id }) => id)).toEqual([shown.id]);
  });
});

test('E09: what was announced for a day off is listed to those whose event it is, and stays where it is', async () => {
  const other = aNetwork({ id: freshId<NetworkId>() });
  await stage.kept((tx) => tx.directory.saveNetwork(other));
  const onHoliday = [aSessionOn('2027-11-17'), aSessionOn('2027-11-18')];
  const own = await stage.addEvent({ sessions: onHoliday });
  const foreign = await stage.addEvent({ network: other.id, sessions: [aSessionOn('2027-11-17')] });
  await stage.addEvent({ status: 'draft', sessions: [aSessionOn('2027-11-17')] });
  const daysOff = async (actor: Actor) =>
    (await listDaysOff(stage.deps, permit(actor, 'planning.read', {}, stage))).map(
      ({ planned: { event, session }, findings }) => [event.id, session.id, findings.map((it) => it.name)],
    );
  const repentance = ['Buß- und Bettag'];
  expect(await daysOff(coordinator)).toEqual([[own.id, onHoliday[0]?.id, repentance]]);
  expect((await daysOff(state)).map(([event]) => event).toSorted()).toEqual([own.id, foreign.id].toSorted());
  expect(await stage.kept((tx) => tx.events.get(own.id))).toEqual(own);
});
