import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Person } from '../ports/index.ts';
import { freshId } from '../testing/builders.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { decideSeriesException, proposeSeriesException } from './make-exception.ts';
import { readSeries } from './read-series.ts';

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

describe('an exception', () => {
  const propose = (key: string, reason = 'Elternzeit', by = office) =>
    proposeSeriesException(stage.deps, permit(by, 'series.except', {}, stage), {
      ...{ curriculum: 'S-BASIS', person: ada.id, key, reason },
    });
  const decide = (id: Parameters<typeof decideSeriesException>[2]['id'], by: Actor) =>
    decideSeriesException(stage.deps, permit(by, 'series.except', {}, stage), { id, decision: 'countersigned' });

  const counts = async () => {
    const query = { code: 'S-BASIS', standings: [], text: '', offset: 0, limit: 20 };
    return (await readSeries(stage.deps, permit(office, 'series.read', {}, stage), query))?.counts;
  };
  const issue = () => issueSeries(stage.deps, permit(office, 'series.issue', {}, stage), { curriculum: 'S-BASIS' });

  beforeEach(async () => {
    await stage.attend(ada, 'L01', '2026-02-04');
    await stage.attend(ada, 'L02', '2026-03-04');
    await stage.attend(ada, 'L13', '2026-04-08');
    await stage.attend(ada, 'B06', '2026-05-06', 0.7);
  });

  test('lets somebody have the certificate once two people stand for it', async () => {
    const proposed = await propose('minimum_share:module:B06');
    if (!proposed.ok) throw new Error('not proposed');
    expect(await counts()).toMatchObject({ waiting: 1, due: 0 });
    expect(await decide(proposed.value.id, office)).toEqual({ ok: false, refusal: { code: 'second_person_needed' } });
    expect(await decide(proposed.value.id, colleague)).toMatchObject({ ok: true });
    expect(await issue()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });

  test('is made of what is missing, with a reason, and proposed once', async () => {
    expect(await propose('minimum_share:module:L01')).toEqual({ ok: false, refusal: { code: 'rule_not_unmet' } });
    expect(await propose('minimum_share:module:B06', ' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    expect(await propose('minimum_share:module:B06')).toMatchObject({ ok: true });
    const again = await propose('minimum_share:module:B06', 'Krank', colleague);
    expect(again).toEqual({ ok: false, refusal: { code: 'exception_already_proposed' } });
  });

  test('that is not there cannot be decided about', async () => {
    expect(await decide(freshId(), colleague)).toEqual({ ok: false, refusal: { code: 'exception_not_found' } });
  });
});
