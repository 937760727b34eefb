import { DAY_MS, HOUR_MS, MINUTE_MS, ok } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { LAND, person, type Stage } from '../testing/stage.ts';
import { cancelCertificateBatch } from './cancel-certificate-batch.ts';
import { startCertificateBatch } from './start-certificate-batch.ts';
import { workOnBatches } from './work-on-batches.ts';

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

describe('a batch', () => {
  test('gives a certificate to who attended enough, to the minute, with its file and one mail', async () => {
    for (const [name, minutes] of [
      ['Ada', 360],
      ['Ben', 288],
      ['Cem', 287],
    ] as const)
      await scene.attend(name, minutes);
    expect(await scene.start()).toMatchObject({ ok: true, value: { isNew: true, batch: { counts: { total: 2 } } } });
    await scene.work();
    const documents = (await scene.issued()).map((it) => it.certificate.document);
    expect(
      documents.map((it) => [it.kind, it.holder.givenName, 'attendance' in it && it.attendance]).toSorted(),
    ).toEqual([
      ['attendance', 'Ada', { attendedUnits: 8, plannedUnits: 8 }],
      ['attendance', 'Ben', { attendedUnits: 6, plannedUnits: 8 }],
    ]);
    expect((await scene.issued()).map((it) => it.fileSha256)).toEqual(['a'.repeat(64), 'a'.repeat(64)]);
    expect((await stage.mails()).map((it) => it.message.kind)).toEqual(['certificate_issued', 'certificate_issued']);
    expect(await scene.progress()).toMatchObject({
      state: 'done',
      counts: { total: 2, done: 2, failed: 0, skipped: 0 },
    });
  });

  test('names the version of the module that was taught, and freezes it', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await scene.work();
    const { content } = scene.module;
    await stage.kept((tx) => tx.modules.save({ ...scene.module, content: { ...content, title: 'Anders' } }));
    const [issued] = await scene.issued();
    expect(issued?.certificate.document).toMatchObject({
      module: { code: 'L02', version: '1', title: 'Recht im Kinderschutz', learningOutcome: content.learningOutcome },
    });
  });

  test('is one, however many start it together', async () => {
    await scene.attend('Ada', 360);
    const { id } = await stage.addPerson();
    const colleague = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
    const other = startCertificateBatch(stage.deps, scene.may('certificate.issue', colleague), {
      withPartial: false,
      countsMissingAsAbsent: false,
    });
    const started = await Promise.all([scene.start(), other]);
    expect(started.map((it) => it.ok && it.value.isNew).toSorted()).toEqual([false, true]);
    expect(new Set(started.map((it) => it.ok && it.value.batch.id)).size).toBe(1);
  });

  test('that follows another one gives nothing twice', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await scene.work();
    const before = await scene.issued();
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
    await scene.attend('Ben', 360);
    await scene.start();
    await scene.work();
    expect(await scene.namesIssued()).toEqual(['Ada', 'Ben']);
    expect((await scene.issued()).slice(0, 1)).toEqual(before);
    expect(await stage.mails()).toHaveLength(2);
  });

  test('waits until the event is closed', async () => {
    const { id } = await stage.addEvent({ network: stage.network.id });
    const may = { ...scene.may('certificate.issue') };
    const elsewhere = { ...may, target: { ...may.target, event: id } } as typeof may;
    const wish = { withPartial: false, countsMissingAsAbsent: false };
    expect(await startCertificateBatch(stage.deps, elsewhere, wish)).toEqual({
      ok: false,
      refusal: { code: 'event_not_closed' },
    });
  });
});

describe('cancelling', () => {
  const cancel = async () => {
    const batch = await scene.progress();
    if (batch === undefined) throw new Error('a batch was started');
    return cancelCertificateBatch(stage.deps, scene.may('certificate.issue'), batch.id);
  };

  test('keeps what is issued and gives nothing to the others, also where drawing had begun', async () => {
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${'a'.repeat(count)}`, 360);
    await scene.start();
    await workOnBatches(stage.deps, LAND);
    expect(await scene.issued()).toHaveLength(20);
    const late = scene.drawing(async () => {
      await cancel();
      return ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await workOnBatches(late, LAND);
    await scene.work();
    expect(await scene.issued()).toHaveLength(20);
    expect(await scene.progress()).toMatchObject({ state: 'cancelled', counts: { total: 30, done: 20 } });
    expect(await cancel()).toEqual({ ok: false, refusal: { code: 'batch_over' } });
    stage.clock.moveOn(MINUTE_MS);
    await scene.start();
    await scene.work();
    expect(await scene.issued()).toHaveLength(30);
  });

  test('is told in the trail, as starting and ending are', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await cancel();
    stage.clock.moveOn(MINUTE_MS);
    await scene.start();
    await scene.work();
    const entries = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 10));
    expect(entries.map(({ facts }) => facts)).toEqual([
      { issued: 1, failed: 0 },
      { asked: 1, partial: 0 },
      { issued: 0, cancelled: 1 },
      { asked: 1, partial: 0 },
    ]);
  });
});

describe('a clock that was set back', () => {
  test('before the end of the event issues nothing, and says when it ended', async () => {
    await scene.attend('Ada', 360);
    stage.clock.moveOn(-300 * DAY_MS);
    expect(await scene.start()).toMatchObject({ ok: false, refusal: { code: 'clock_before_end' } });
  });

  test('before an earlier certificate issues nothing, and says when that was', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await scene.work();
    const latest = stage.clock.now();
    await scene.attend('Ben', 360);
    stage.clock.moveOn(-HOUR_MS);
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
    stage.clock.moveOn(HOUR_MS);
    expect(await scene.start()).toMatchObject({ ok: true });
  });

  test('while a batch runs changes no date: all of its certificates are of the moment it was started', async () => {
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${'a'.repeat(count)}`, 360);
    const startedAt = stage.clock.now();
    await scene.start();
    await workOnBatches(stage.deps, LAND);
    stage.clock.moveOn(-2 * DAY_MS);
    await scene.work();
    stage.clock.moveOn(4 * DAY_MS);
    await scene.work();
    const issued = await scene.issued();
    expect(issued).toHaveLength(30);
    expect(new Set(issued.map((it) => it.certificate.issuedAt))).toEqual(new Set([startedAt]));
    expect(new Set(issued.map((it) => it.certificate.document.issuedOn)).size).toBe(1);
  });
});
