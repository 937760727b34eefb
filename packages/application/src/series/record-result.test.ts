import type { LocalDate } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Person } from '../ports/index.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { readLearner } from './read-learner.ts';
import { recordResult, removeResult } from './record-result.ts';

let stage: SeriesStage;
let ada: Person;
let office: Actor;
let colleague: Actor;

beforeEach(async () => {
  stage = await setSeriesStage();
  ada = await stage.addPerson();
  const grants = [{ role: 'state', scope: { kind: 'land', id: LAND } }] as const;
  office = person((await stage.addPerson()).id, grants);
  colleague = person((await stage.addPerson()).id, grants);
});

describe('a result', () => {
  const paper = {
    kind: 'assignment',
    part: 'documented_advice',
    on: '2026-06-01' as LocalDate,
    grade: 'accepted',
    pages: 8,
    isPseudonymised: true,
  } as const;
  const record = (result: Parameters<typeof recordResult>[2]['result'], who = ada, by = office) =>
    recordResult(stage.deps, permit(by, 'series.record', {}, stage), {
      ...{ curriculum: 'S-INSOFA', person: who.id, result },
    });
  const view = () =>
    readLearner(stage.deps, permit(office, 'series.read', {}, stage), { code: 'S-INSOFA', person: ada.id });

  test('counts for its part, until it is taken away', async () => {
    await stage.attend(ada, 'L01', '2026-02-04');
    const recorded = await record(paper);
    if (!recorded.ok) throw new Error('not recorded');
    const stateOf = async () => (await view())?.progress.path.find(({ code }) => code === 'documented_advice')?.state;
    expect(await stateOf()).toBe('done');
    const { id } = recorded.value;
    expect(await removeResult(stage.deps, permit(colleague, 'series.record', {}, stage), { id })).toMatchObject({
      ok: true,
    });
    expect(await stateOf()).toBe('open');
    expect(await removeResult(stage.deps, permit(office, 'series.record', {}, stage), { id })).toEqual({
      ok: false,
      refusal: { code: 'result_not_found' },
    });
  });

  test.for([
    ['of a part the series has not', { ...paper, part: 'practice_project' }, 'part_not_found'],
    ['of a module', { ...paper, part: 'L01' }, 'part_not_found'],
    ['of tomorrow', { ...paper, on: '2099-01-01' as LocalDate }, 'result_in_future'],
  ] as const)('%s is refused', async ([, result, code]) => {
    expect(await record(result)).toEqual({ ok: false, refusal: { code } });
  });

  test.for([
    ['a colloquium', { kind: 'attended', part: 'colloquium', teachingUnits: 8 }, 'colloquium'],
    ['a paper', { kind: 'attended', part: 'documented_advice', teachingUnits: 12 }, 'assignment'],
    ['hours', { kind: 'colloquium', part: 'small_groups', isPassed: true }, 'attended'],
  ] as const)('of another kind than the part is completed by, here %s, is refused', async ([, result, completedBy]) => {
    expect(await record({ on: '2026-06-01' as LocalDate, ...result })).toEqual({
      ok: false,
      refusal: { code: 'part_completed_otherwise', completedBy },
    });
  });

  test('of a test is refused where the series has none', async () => {
    const test = {
      kind: 'test',
      part: 'test',
      on: '2026-06-01' as LocalDate,
      questions: 10,
      correctAnswers: 9,
    } as const;
    expect(await record(test)).toEqual({ ok: false, refusal: { code: 'part_not_found' } });
  });

  test('about oneself is refused', async () => {
    const grants = [{ role: 'state', scope: { kind: 'land', id: LAND } }] as const;
    expect(await record(paper, ada, person(ada.id, grants))).toEqual({ ok: false, refusal: { code: 'own_record' } });
  });
});
