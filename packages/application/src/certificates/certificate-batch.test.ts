import { DAY_MS, HOUR_MS, MINUTE_MS, ok, type PersonName, type RegistrationId, refuse } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { LAND, person, type Stage } from '../testing/stage.ts';
import { cancelCertificateBatch } from './cancel-certificate-batch.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { type PreviewKind, previewCertificate, previewKinds } from './preview-certificate.ts';
import { listToBeginWith, readBatchProgress, readIssuing } from './read-issuing.ts';
import { startCertificateBatch } from './start-certificate-batch.ts';
import { workOnBatches } from './work-on-batches.ts';

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

const drawing = (draw: CertificateDependencies['printer']['draw']): CertificateDependencies => ({
  ...stage.deps,
  printer: { ...stage.deps.printer, draw },
});
const progress = async () => (await readBatchProgress(stage.deps, scene.may('registration.read_all')))?.batch;
const troubles = async () =>
  (await readBatchProgress(stage.deps, scene.may('registration.read_all')))?.troubles.map(
    ({ record, registration: _, ...trouble }) => [record.applicant.givenName, trouble],
  );
const namesOf = async () => (await scene.issued()).map((it) => it.certificate.document.holder.givenName).toSorted();

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
    expect(await progress()).toMatchObject({ state: 'done', counts: { total: 2, done: 2, failed: 0, skipped: 0 } });
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
    expect(await namesOf()).toEqual(['Ada', 'Ben']);
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

describe('exceptions', () => {
  test('are told apart: no entry, letters that cannot be printed, a part, too little, revoked', async () => {
    for (const [name, minutes] of [
      ['Ada', undefined],
      ['Ben🎉', 360],
      ['Cem', 45],
      ['Dan', 44],
      ['Eva', 360],
    ] as const) {
      await scene.attend(name, minutes);
    }
    const { counts, candidates } = await readIssuing(stage.deps, scene.may('registration.read_all'), {
      list: 'exceptions',
      offset: 0,
      limit: 9,
    });
    expect(counts).toEqual({
      minutes_missing: 1,
      unprintable: 1,
      partial: 1,
      too_low: 1,
      due: 1,
      issued: 0,
      revoked: 0,
    });
    expect(candidates.map(({ record: _, ...it }) => it)).toMatchObject([
      { kind: 'minutes_missing', sessions: [scene.event.sessions[0]?.id] },
      { kind: 'unprintable', letters: ['🎉'] },
      { kind: 'partial', attendance: { attendedUnits: 1, plannedUnits: 8 } },
      { kind: 'too_low', refusal: { missingUnits: 7 } },
    ]);
  });

  test('get nothing, unless staff decided that they do', async () => {
    for (const [name, minutes] of [
      ['Ada', undefined],
      ['Ben🎉', 360],
      ['Cem', 45],
      ['Dan', 44],
    ] as const) {
      await scene.attend(name, minutes);
    }
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
    await scene.start({ withPartial: true });
    await scene.work();
    expect(
      (await scene.issued()).map(({ certificate: { document } }) => [document.kind, document.holder.givenName]),
    ).toEqual([['partial', 'Cem']]);
  });

  test('where nothing is recorded count as absent where staff say so', async () => {
    await scene.attend('Ada', undefined);
    expect(await scene.start({ withPartial: true, countsMissingAsAbsent: true })).toEqual({
      ok: false,
      refusal: { code: 'nothing_to_issue' },
    });
  });
});

test.for([
  { counts: { due: 5, minutes_missing: 1 }, list: 'exceptions' },
  { counts: { issued: 5, unprintable: 1 }, list: 'exceptions' },
  { counts: { due: 5, partial: 1 }, list: 'exceptions' },
  { counts: { due: 5, too_low: 1 }, list: 'due' },
  { counts: { issued: 5, partial: 1, too_low: 1 }, list: 'issued' },
  { counts: { too_low: 1 }, list: 'exceptions' },
])('of $counts $list comes first', ({ counts, list }) => {
  const none = { due: 0, issued: 0, minutes_missing: 0, unprintable: 0, revoked: 0, partial: 0, too_low: 0 };
  expect(listToBeginWith({ ...none, ...counts })).toBe(list);
});

describe('a preview', () => {
  const preview = async (kind: PreviewKind) => {
    const file = await previewCertificate(stage.deps, scene.may('certificate.issue'), kind);
    return file && new TextDecoder().decode(file);
  };

  test('shows the first, the longest name and a partial one, and keeps nothing', async () => {
    for (const [name, minutes] of [
      ['Ada', 360],
      ['Wilhelmine-Charlotte', 360],
      ['Cem', 45],
    ] as const) {
      await scene.attend(name, minutes);
    }
    const seen = await Promise.all(previewKinds.map(preview));
    expect(seen.slice(1)).toEqual(['attendance Wilhelmine-Charlotte', 'partial Cem']);
    expect(['attendance Ada', 'attendance Wilhelmine-Charlotte']).toContain(seen[0]);
    expect([await scene.issued(), await stage.mails()]).toEqual([[], []]);
  });

  test('of what nobody would get is none', async () => {
    await scene.attend('Ada', 360);
    expect(await preview('partial')).toBeUndefined();
  });
});

describe('somebody whose certificate fails', () => {
  test('by a letter keeps nothing, is told to staff with that letter, and keeps nobody waiting', async () => {
    await scene.attend('Ada', 360);
    await scene.attend('Ben', 360);
    await scene.start();
    await scene.work(
      drawing(async (document) =>
        document.holder.givenName === 'Ben'
          ? refuse({ code: 'cannot_draw', detail: 'x', letter: 'ⵣ' })
          : ok({ file: Uint8Array.of(1), sha256: 'b' }),
      ),
    );
    expect(await namesOf()).toEqual(['Ada']);
    expect(await troubles()).toEqual([['Ben', { reason: 'letter_not_printable', letter: 'ⵣ', isTriedAgain: false }]]);
    expect(await progress()).toMatchObject({ state: 'done', counts: { total: 2, done: 1, failed: 1 } });
  });

  test('by a machine is tried three times, and told meanwhile', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    const broken = drawing(async () => refuse({ code: 'cannot_draw', detail: 'x' }));
    await scene.work(broken);
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: true }]]);
    stage.clock.moveOn(MINUTE_MS);
    await scene.work(broken);
    stage.clock.moveOn(2 * MINUTE_MS);
    await scene.work(broken);
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: false }]]);
    expect(await progress()).toMatchObject({ state: 'done', counts: { total: 1, failed: 1 } });
    expect(await scene.issued()).toEqual([]);
    stage.clock.moveOn(MINUTE_MS);
    await scene.start();
    await scene.work();
    expect(await namesOf()).toEqual(['Ada']);
  });

  test('by a worker that died is taken over two minutes later, and gets one certificate and one mail', async () => {
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${count}`, 360);
    await scene.start();
    let drawn = 0;
    const dying = drawing(async () => {
      drawn += 1;
      return drawn > 7 ? Promise.reject(new Error('killed')) : ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await expect(scene.work(dying)).rejects.toThrow('killed');
    await scene.work();
    stage.clock.moveOn(2 * MINUTE_MS);
    await scene.work();
    expect(new Set(await namesOf()).size).toBe(30);
    expect(await scene.issued()).toHaveLength(30);
    expect(await stage.mails()).toHaveLength(30);
    expect(await progress()).toMatchObject({ state: 'done', counts: { total: 30, done: 30 } });
  });

  test('whose place is gone meanwhile is passed over', async () => {
    const ada = await scene.attend('Ada', 360);
    await scene.start();
    await stage.kept(async (tx) => {
      const record = await tx.registrations.get(ada);
      if (record === undefined) throw new Error('Ada is there');
      const { id, personId, requestedAt } = record.registration;
      const after = {
        id,
        personId,
        requestedAt,
        status: 'withdrawn',
        withdrawnAt: stage.clock.now(),
        by: 'staff',
      } as const;
      await tx.registrations.write(scene.event.id, [{ after, cause: 'withdraw' }], new Map());
    });
    await scene.work();
    expect(await scene.issued()).toEqual([]);
    expect(await progress()).toMatchObject({ state: 'done', counts: { total: 1, skipped: 1 } });
  });
});

describe('what staff put right while a file is drawn', () => {
  test.for(['name', 'minutes'] as const)('is what the certificate says: the %s', async (what) => {
    const id = await scene.attend('Ada', 300);
    await scene.start();
    let drawn = 0;
    const correcting = drawing(async () => {
      drawn += 1;
      if (drawn === 1) await correct(id, what);
      return ok({ file: Uint8Array.of(drawn), sha256: 'b' });
    });
    await scene.work(correcting);
    expect(await scene.issued()).toEqual([]);
    await scene.work(correcting);
    const [
      {
        certificate: { document },
      },
    ] = (await scene.issued()) as [Awaited<ReturnType<typeof scene.issued>>[number]];
    expect([drawn, document.holder.givenName, 'attendance' in document && document.attendance.attendedUnits]).toEqual(
      what === 'name' ? [2, 'Adele', 6] : [2, 'Ada', 8],
    );
    expect(await stage.mails()).toHaveLength(1);
    expect(await progress()).toMatchObject({ state: 'done', counts: { done: 1, failed: 0 } });
  });

  async function correct(id: RegistrationId, what: 'name' | 'minutes') {
    await stage.kept(async (tx) => {
      const record = await tx.registrations.get(id);
      const [session] = scene.event.sessions;
      if (record === undefined || session === undefined) throw new Error('is registered');
      if (what === 'name')
        await tx.registrations.updateApplicant(id, { ...record.applicant, givenName: 'Adele' as PersonName });
      else {
        const { personId } = record.registration;
        await tx.attendance.record(
          [{ session: session.id, registration: id, minutes: 360 }],
          personId,
          stage.clock.now(),
        );
      }
    });
  }
});

describe('somebody who has their data erased', () => {
  const personOf = async (id: RegistrationId) => {
    const record = await stage.kept((tx) => tx.registrations.get(id));
    if (record === undefined) throw new Error('is registered');
    return record.registration.personId;
  };

  test('while a batch runs gets nothing and keeps nobody waiting', async () => {
    const ada = await scene.attend('Ada', 360);
    await scene.attend('Ben', 360);
    await scene.start();
    const person = await personOf(ada);
    await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
    await scene.work();
    expect(await namesOf()).toEqual(['Ben']);
    expect(await stage.mails()).toHaveLength(1);
    expect(await progress()).toMatchObject({ state: 'done', counts: { done: 1, failed: 0 } });
  });

  test('while their file is drawn gets nothing either', async () => {
    const person = await personOf(await scene.attend('Ada', 360));
    await scene.start();
    const erasing = drawing(async () => {
      await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
      return ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await scene.work(erasing);
    expect(await scene.issued()).toEqual([]);
    expect(await progress()).toMatchObject({ state: 'done', counts: { done: 0 } });
  });

  test('is on no list of who gets one', async () => {
    const person = await personOf(await scene.attend('Ada', 360));
    await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
  });
});

describe('cancelling', () => {
  const cancel = async () => {
    const batch = await progress();
    if (batch === undefined) throw new Error('a batch was started');
    return cancelCertificateBatch(stage.deps, scene.may('certificate.issue'), batch.id);
  };

  test('keeps what is issued and gives nothing to the others, also where drawing had begun', async () => {
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${count}`, 360);
    await scene.start();
    await workOnBatches(stage.deps, LAND);
    expect(await scene.issued()).toHaveLength(20);
    const late = drawing(async () => {
      await cancel();
      return ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await workOnBatches(late, LAND);
    await scene.work();
    expect(await scene.issued()).toHaveLength(20);
    expect(await progress()).toMatchObject({ state: 'cancelled', counts: { total: 30, done: 20 } });
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
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${count}`, 360);
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
