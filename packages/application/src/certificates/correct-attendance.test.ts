import { restsOn } from '@netzwerkstatt/certificates';
import {
  type CertificateId,
  HOUR_MS,
  ok,
  type PersonId,
  type PersonName,
  type RegistrationId,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshId } from '../testing/builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { permit, type Stage } from '../testing/stage.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { type AttendanceWish, correctAttendance, foreseeAttendance, readAttendanceOf } from './correct-attendance.ts';
import { correctCertificate } from './correct-certificate.ts';
import { revokeIssued } from './revoke-certificate.ts';

const cme = {
  kind: 'cme',
  eventNumber: '2765102027',
  category: 'A',
  points: 4,
  scientificLead: 'Dr. Ada Lenz',
} as const;

let scene: CertificateStage;
let stage: Stage;
let ada: RegistrationId;
let session: SessionId;

/** The event has one session of 360 minutes; 80 % are needed. */
beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
  session = scene.event.sessions[0]?.id as SessionId;
  ada = await scene.attend('Ada', 360);
});

const may = (registration: RegistrationId) =>
  permit(
    scene.coordinator,
    'certificate.correct',
    { network: stage.network.id, event: scene.event.id, registration },
    stage,
  );
const to = (minutes: number, of = session) => [{ session: of, minutes }];
const foresee = (minutes: number, id = ada) => foreseeAttendance(stage.deps, may(id), to(minutes));
const correct = (
  minutes: number,
  wish: Partial<AttendanceWish> = {},
  id = ada,
  deps: CertificateDependencies = stage.deps,
) =>
  correctAttendance(deps, may(id), { records: to(minutes), reason: 'Liste vertauscht', expected: 'recorded', ...wish });
const minutesOf = async (id = ada) => (await stage.kept((tx) => tx.attendance.of(id))).get(session);
const mailKinds = async () => (await stage.mails()).map((it) => it.message.kind);

async function issueAll(): Promise<void> {
  await scene.start({ withPartial: true });
  await scene.work();
  stage.clock.moveOn(HOUR_MS);
}

describe('while there is no certificate', () => {
  test('minutes are simply put right, with a reason on the trail', async () => {
    expect(await foresee(90)).toEqual(ok({ kind: 'recorded' }));
    expect(await correct(90)).toEqual(ok({ kind: 'recorded' }));
    expect(await minutesOf()).toBe(90);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 1));
    expect(entry).toMatchObject({
      action: 'attendance.record',
      target: { kind: 'registration', id: ada },
      reason: 'Liste vertauscht',
      facts: { people: 1, sessions: 1, corrected: true },
    });
    expect(await mailKinds()).toEqual([]);
  });

  test('the certificate that comes says the right figure', async () => {
    await correct(315);
    await issueAll();
    const [{ certificate } = { certificate: undefined }] = await scene.issued();
    expect(certificate?.document).toMatchObject({ attendance: { attendedUnits: 7, plannedUnits: 8 } });
  });

  test('what is recorded is told session by session', async () => {
    const [told] = (await readAttendanceOf(stage.deps, may(ada))) ?? [];
    expect(told).toMatchObject({ id: session, teachingMinutes: 360, minutes: 360 });
    expect(await readAttendanceOf(stage.deps, may(freshId()))).toBeUndefined();
  });
});

describe('where a certificate is valid', () => {
  test('another one takes its place, with the right hours and the same name, and rests on the new minutes', async () => {
    await issueAll();
    const replaced = { kind: 'replaced', of: 'attendance', attendance: { attendedUnits: 7, plannedUnits: 8 } };
    expect(await foresee(315)).toEqual(ok(replaced));
    expect(await correct(315, { expected: 'replaced' })).toEqual(ok(replaced));
    const [old, now] = await scene.issued();
    expect(old?.certificate).toMatchObject({ status: 'replaced', replacedBy: now?.certificate.document.number });
    expect(now?.certificate).toMatchObject({
      status: 'issued',
      document: { kind: 'attendance', holder: old?.certificate.document.holder, attendance: { attendedUnits: 7 } },
    });
    const basis = now && (await stage.kept((tx) => tx.certificates.basisOf(now.id)));
    expect(basis && now && restsOn(now.certificate.document, basis)).toBe(true);
    expect(await mailKinds()).toEqual(['certificate_issued', 'certificate_replaced']);
    expect((await stage.mails())[1]?.message).toMatchObject({ corrected: 'attendance' });
    const trail = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 2));
    expect(trail.map(({ action, reason }) => [action, reason]).toSorted()).toEqual([
      ['attendance.record', 'Liste vertauscht'],
      ['certificate.correct', 'Liste vertauscht'],
    ]);
  });

  test('too little for a whole one makes it a partial one, and enough makes a partial one whole', async () => {
    await issueAll();
    expect(await correct(100, { expected: 'replaced' })).toMatchObject({ value: { of: 'partial' } });
    stage.clock.moveOn(HOUR_MS);
    expect(await correct(360, { expected: 'replaced' })).toMatchObject({ value: { of: 'attendance' } });
    const chain = (await scene.issued()).map(({ certificate: { status, document } }) => [status, document.kind]);
    expect(chain).toEqual([
      ['replaced', 'attendance'],
      ['replaced', 'partial'],
      ['issued', 'attendance'],
    ]);
  });

  test('less than one unit revokes it, and the next batch does not issue it anew', async () => {
    await issueAll();
    expect(await foresee(44)).toEqual(ok({ kind: 'revoked' }));
    expect(await correct(44, { expected: 'revoked' })).toEqual(ok({ kind: 'revoked' }));
    expect((await scene.issued()).map(({ certificate }) => certificate.status)).toEqual(['revoked']);
    expect(await mailKinds()).toEqual(['certificate_issued', 'certificate_revoked']);
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
    // After it, minutes are simply put right again, and one is issued by name.
    expect(await correct(360)).toEqual(ok({ kind: 'recorded' }));
  });

  test('minutes that change no word of it leave it as it is', async () => {
    await issueAll();
    expect(await correct(359, { expected: 'replaced' })).toMatchObject({ value: { kind: 'replaced' } });
    stage.clock.moveOn(HOUR_MS);
    expect(await correct(350)).toEqual(ok({ kind: 'recorded' }));
    expect([await minutesOf(), (await scene.issued()).length]).toEqual([350, 2]);
  });

  test('a chamber reads its points only while no minute is missing', async () => {
    const doctor = await scene.attend('Ben', 360, 'H3');
    await stage.kept((tx) => tx.chambers.save(scene.event.id, cme));
    await issueAll();
    const documents = async () => (await scene.issued()).map(({ certificate: { document } }) => document);
    const chamberOf = (name: string) =>
      documents().then((all) => {
        const last = all.findLast(({ holder }) => holder.givenName === name);
        return last && 'chamber' in last ? last.chamber?.kind : undefined;
      });
    expect(await chamberOf('Ben')).toBe('cme');
    await correct(359, { expected: 'replaced' }, doctor);
    expect(await chamberOf('Ben')).toBeUndefined();
  });

  test('what cannot be drawn changes neither minutes nor certificate', async () => {
    await issueAll();
    const refusal = { code: 'cannot_draw', detail: 'x' } as const;
    const broken = scene.drawing(async () => refuse(refusal));
    expect(await correct(315, { expected: 'replaced' }, ada, broken)).toEqual({ ok: false, refusal });
    expect([await minutesOf(), (await scene.issued()).length]).toEqual([360, 1]);
  });

  test('whoever was told something else changes nothing', async () => {
    await issueAll();
    expect(await correct(44, { expected: 'recorded' })).toEqual({
      ok: false,
      refusal: { code: 'consequence_changed', consequence: 'revoked' },
    });
    expect([await minutesOf(), await mailKinds()]).toEqual([360, ['certificate_issued']]);
  });

  test('two at once put it right once', async () => {
    await issueAll();
    const both = await Promise.all([correct(315, { expected: 'replaced' }), correct(315, { expected: 'replaced' })]);
    expect(both.filter((it) => it.ok)).toHaveLength(1);
    expect((await scene.issued()).map(({ certificate }) => certificate.status)).toEqual(['replaced', 'issued']);
  });
});

describe('nothing is put right', () => {
  test.for([
    { rule: 'without a reason', minutes: 90, wish: { reason: ' ' }, code: 'reason_missing' },
    { rule: 'that stands there already', minutes: 360, wish: {}, code: 'nothing_corrected' },
    { rule: 'beyond the length of the session', minutes: 361, wish: {}, code: 'attendance_too_long' },
  ])('$rule', async ({ minutes, wish, code }) => {
    expect(await correct(minutes, wish)).toMatchObject({ ok: false, refusal: { code } });
    expect(await minutesOf()).toBe(360);
  });

  test('of a session the event does not have, or somebody who has no place', async () => {
    const records = to(10, freshId());
    expect(await correct(10, { records })).toMatchObject({ refusal: { code: 'session_not_found' } });
    expect(await correct(10, {}, freshId())).toMatchObject({ refusal: { code: 'not_a_participant' } });
  });

  test('of oneself: minutes, name and whether it counts are for somebody else to put right', async () => {
    await issueAll();
    const personId = (await stage.kept((tx) => tx.registrations.get(ada)))?.registration.personId as PersonId;
    const self = { ...scene.coordinator, personId };
    const certificate = (await scene.issued())[0]?.id as CertificateId;
    const target = { network: stage.network.id, event: scene.event.id, registration: ada, certificate };
    const own = refuse({ code: 'own_record' });
    const allowed = permit(self, 'certificate.correct', target, stage);
    const wish = { records: to(90), reason: 'Liste vertauscht', expected: 'revoked' } as const;
    expect(await correctAttendance(stage.deps, allowed, wish)).toEqual(own);
    const holder = { givenName: 'Ada' as PersonName, familyName: 'Lovelace' as PersonName };
    const correction = { holder, reason: 'Tippfehler', renamesRegistration: false };
    expect(await correctCertificate(stage.deps, allowed, correction)).toEqual(own);
    const revoking = permit(self, 'certificate.revoke', target, stage);
    expect(await revokeIssued(stage.deps, revoking, 'Verwechslung')).toEqual(own);
    expect(await minutesOf()).toBe(360);
  });

  test('of somebody whose data were erased', async () => {
    const person = (await stage.kept((tx) => tx.registrations.get(ada)))?.registration.personId;
    if (person === undefined) throw new Error('Ada is registered');
    await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
    expect(await correct(90)).toMatchObject({ refusal: { code: 'not_a_participant' } });
  });

  test('before the event is closed: until then the list is open', async () => {
    await stage.kept(async (tx) => {
      const event = await tx.events.get(scene.event.id);
      if (event?.status !== 'closed') throw new Error('it is closed');
      const { closedAt: _, ...rest } = event;
      const open = { ...rest, status: 'published', publishedAt: stage.clock.now(), revision: 9 } as const;
      await tx.events.save(open, event.revision, stage.clock.now());
    });
    expect(await correct(90)).toEqual({ ok: false, refusal: { code: 'event_not_closed' } });
  });
});
