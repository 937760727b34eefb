import { DAY_MS, HOUR_MS, type LocalDate } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { revokeIssued } from '../certificates/revoke-certificate.ts';
import type { Person } from '../ports/index.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { recordResult } from './record-result.ts';

let stage: SeriesStage;
let office: Actor;

beforeEach(async () => {
  stage = await setSeriesStage();
  office = person((await stage.addPerson()).id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
});

const issue = (curriculum = 'S-FH') =>
  issueSeries(stage.deps, permit(office, 'series.issue', {}, stage), { curriculum });

async function complete(who: Person): Promise<void> {
  await stage.attend(who, 'L05', '2026-02-04');
  await stage.attend(who, 'L06', '2026-03-04');
  await stage.attend(who, 'L08', '2026-04-08');
  await stage.attend(who, 'L04', '2026-05-06');
}

describe('a clock that was set back', () => {
  test('before the end of what was attended issues nothing, and says when that was', async () => {
    await complete(await stage.addPerson());
    const now = Date.parse(stage.clock.now());
    const lastMoment = Date.parse('2026-05-06T06:00:00Z');
    stage.clock.moveOn(lastMoment - now);
    expect(await issue()).toMatchObject({ ok: false, refusal: { code: 'clock_before_end' } });
    stage.clock.moveOn(DAY_MS);
    expect(await issue()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });

  test('before an earlier certificate of the series issues nothing, and says when that was', async () => {
    await complete(await stage.addPerson());
    await issue();
    const latest = stage.clock.now();
    await complete(await stage.addPerson());
    stage.clock.moveOn(-HOUR_MS);
    expect(await issue()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
    stage.clock.moveOn(HOUR_MS);
    expect(await issue()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });

  test('before one was revoked issues nothing', async () => {
    await complete(await stage.addPerson());
    await issue();
    const [record] = await stage.kept((tx) => tx.certificates.forCurriculum('S-FH'));
    if (record === undefined) throw new Error('nothing was issued');
    stage.clock.moveOn(DAY_MS);
    const revoking = permit(office, 'certificate.revoke', { certificate: record.id }, stage);
    expect(await revokeIssued(stage.deps, revoking, 'Verwechslung')).toMatchObject({ ok: true });
    const latest = stage.clock.now();
    await complete(await stage.addPerson());
    stage.clock.moveOn(-HOUR_MS);
    expect(await issue()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
  });

  test('before something was written down that counts issues nothing', async () => {
    const who = await stage.addPerson();
    await complete(who);
    const modules = ['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10', 'L02'];
    for (const [index, module] of modules.entries()) await stage.attend(who, module, `2026-06-${10 + index}`);
    const on = '2026-07-01' as LocalDate;
    for (const result of [
      { kind: 'assignment', part: 'practice_project', on, grade: 'accepted' },
      { kind: 'colloquium', part: 'colloquium', on, isPassed: true },
    ] as const) {
      const recorded = { curriculum: 'S-NK', person: who.id, result };
      await recordResult(stage.deps, permit(office, 'series.record', {}, stage), recorded);
    }
    const latest = stage.clock.now();
    stage.clock.moveOn(-HOUR_MS);
    expect(await issue('S-NK')).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
  });

  test('does not matter where nobody is due anything', async () => {
    stage.clock.moveOn(-DAY_MS);
    expect(await issue()).toEqual({ ok: false, refusal: { code: 'nobody_is_due' } });
  });
});
