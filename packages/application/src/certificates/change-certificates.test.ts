import { withoutHolder } from '@netzwerkstatt/certificates';
import { HOUR_MS, type PersonName, refuse, type SessionId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CertificateFacts, CertificateRecord, RegisteredSubject } from '../ports/index.ts';
import { freshId } from '../testing/builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { permit, type Stage } from '../testing/stage.ts';
import { completeAttendance } from './complete-attendance.ts';
import { type Correction, correctCertificate } from './correct-certificate.ts';
import { correctName } from './correct-name.ts';
import { readIssuing } from './read-issuing.ts';
import { revokeIssued } from './revoke-certificate.ts';

let scene: CertificateStage;
let stage: Stage;
let ada: CertificateFacts & RegisteredSubject;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
  await scene.attend('Ada', 360);
  await scene.start();
  await scene.work();
  ada = (await scene.issued())[0] as typeof ada;
  stage.clock.moveOn(HOUR_MS);
});

const about = (record: CertificateRecord) => ({
  network: stage.network.id,
  event: scene.event.id,
  certificate: record.id,
  ...(record.registration && { registration: record.registration }),
});
const name = (givenName: string, familyName: string) => ({
  givenName: givenName as PersonName,
  familyName: familyName as PersonName,
});
const corrected: Correction = {
  holder: { academicTitle: 'Dr.', ...name('Adele', 'Łužičan') },
  reason: 'Name verschrieben',
  renamesRegistration: true,
};
const correct = (wanted: Partial<Correction> = {}, record = ada, deps = stage.deps) =>
  correctCertificate(deps, permit(scene.coordinator, 'certificate.correct', about(record), stage), {
    ...corrected,
    ...wanted,
  });
const revoke = (reason = 'War nicht da', record = ada) =>
  revokeIssued(stage.deps, permit(scene.coordinator, 'certificate.revoke', about(record), stage), reason);
const applicant = async () =>
  (await stage.kept((tx) => tx.registrations.get(ada.registration as NonNullable<typeof ada.registration>)))?.applicant;
const mailKinds = async () => (await stage.mails()).map((it) => it.message.kind);

describe('correcting', () => {
  test('gives the right name a number of its own; the old one points there, and nothing else changes', async () => {
    const result = await correct();
    const [old, now] = await scene.issued();
    expect(result).toEqual({ ok: true, value: { ...now, fileSha256: undefined } });
    expect(old?.certificate).toEqual({
      ...ada.certificate,
      status: 'replaced',
      replacedAt: stage.clock.now(),
      replacedBy: now?.certificate.document.number,
      reason: 'Name verschrieben',
    });
    const { number, verificationUrl } = now?.certificate.document ?? {};
    expect(number).not.toBe(ada.certificate.document.number);
    expect(now?.certificate.document).toEqual({
      ...ada.certificate.document,
      holder: corrected.holder,
      number,
      verificationUrl,
    });
    expect(verificationUrl?.endsWith(`${number}`)).toBe(true);
    expect(now?.fileSha256).toBeDefined();
  });

  test('keeps the chain when it happens twice', async () => {
    await correct();
    const second = (await scene.issued())[1] as typeof ada;
    stage.clock.moveOn(HOUR_MS);
    await correct({ holder: name('Adelheid', 'Łužičan') }, second);
    const chain = (await scene.issued()).map(({ certificate }) => certificate);
    expect(chain.map(({ status }) => status)).toEqual(['replaced', 'replaced', 'issued']);
    expect(chain.map((it) => (it.status === 'replaced' ? it.replacedBy : undefined))).toEqual([
      chain[1]?.document.number,
      chain[2]?.document.number,
      undefined,
    ]);
  });

  test('writes one mail to the person, with the new name, and an entry with the reason', async () => {
    await correct();
    expect(await mailKinds()).toEqual(['certificate_issued', 'certificate_replaced']);
    expect((await stage.mails())[1]?.message).toMatchObject({
      recipientName: 'Adele Łužičan',
      number: ada.certificate.document.number,
    });
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 1));
    expect(entry).toMatchObject({ action: 'certificate.correct', reason: 'Name verschrieben' });
  });

  test.for([true, false])('corrects the registration where that is wanted: %s', async (renamesRegistration) => {
    await correct({ renamesRegistration });
    expect((await applicant())?.givenName).toBe(renamesRegistration ? 'Adele' : 'Ada');
  });

  test('of a name that cannot be printed names the letters and changes nothing', async () => {
    const before = await scene.issued();
    const given = await correct({ holder: name('Ada🎉', 'Łužičan') });
    expect(given).toEqual({ ok: false, refusal: { code: 'name_not_printable', letters: ['🎉'] } });
    expect(await scene.issued()).toEqual(before);
  });

  test('that cannot be drawn changes nothing', async () => {
    const before = await scene.issued();
    const refusal = { code: 'cannot_draw', detail: 'x' } as const;
    const printer = { ...stage.deps.printer, draw: async () => refuse(refusal) };
    expect(await correct({}, ada, { ...stage.deps, printer })).toEqual({ ok: false, refusal });
    expect(await scene.issued()).toEqual(before);
    expect((await applicant())?.givenName).toBe('Ada');
  });

  test('wants a reason, something to correct, and a certificate that is valid', async () => {
    expect(await correct({ reason: ' ' })).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    const { holder } = ada.certificate.document;
    expect(await correct({ holder })).toEqual({ ok: false, refusal: { code: 'nothing_corrected' } });
    await revoke();
    expect(await correct()).toEqual({ ok: false, refusal: { code: 'certificate_not_valid', status: 'revoked' } });
  });

  test('by two at once is done once', async () => {
    const both = await Promise.all([correct(), correct({ holder: name('Adelheid', 'Łužičan') })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const statuses = (await scene.issued()).map(({ certificate }) => certificate.status);
    expect(statuses.toSorted()).toEqual(['issued', 'replaced']);
    expect(await mailKinds()).toEqual(['certificate_issued', 'certificate_replaced']);
  });

  test('waits while the clock stands before the day of issue', async () => {
    stage.clock.moveOn(-2 * HOUR_MS);
    const latest = ada.certificate.issuedAt;
    expect(await correct()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
    expect(await revoke()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
  });
});

describe('revoking', () => {
  test('ends a certificate with the reason, tells the person, and is written down', async () => {
    expect(await revoke()).toMatchObject({ ok: true, value: { status: 'revoked' } });
    expect((await scene.issued())[0]?.certificate).toEqual({
      ...ada.certificate,
      status: 'revoked',
      revokedAt: stage.clock.now(),
      reason: 'War nicht da',
    });
    expect((await stage.mails())[1]?.message).toMatchObject({ kind: 'certificate_revoked', reason: 'War nicht da' });
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 1));
    expect(entry).toMatchObject({ action: 'certificate.revoke', reason: 'War nicht da' });
  });

  test('is done once, and wants a reason', async () => {
    expect(await revoke('')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    await revoke();
    expect(await revoke()).toEqual({ ok: false, refusal: { code: 'certificate_not_valid', status: 'revoked' } });
    expect(await mailKinds()).toEqual(['certificate_issued', 'certificate_revoked']);
  });

  test.for(['revoked', 'replaced'] as const)(
    'keeps everybody from getting one that looks older than the day it was %s',
    async (how) => {
      const latest = stage.clock.now();
      await (how === 'revoked' ? revoke() : correct());
      stage.clock.moveOn(-HOUR_MS / 2);
      await scene.attend('Ben', 360);
      expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'clock_behind', latest } });
      expect(await scene.start({ only: [ada.registration] })).toEqual({
        ok: false,
        refusal: { code: 'clock_behind', latest },
      });
      stage.clock.moveOn(HOUR_MS / 2);
      expect(await scene.start()).toMatchObject({ ok: true });
    },
  );

  test('keeps the next batch from issuing it anew, unless staff ask for this person', async () => {
    await revoke();
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
    const { registration } = ada;
    if (registration === undefined) throw new Error('Ada was registered');
    expect(await scene.start({ only: [registration] })).toMatchObject({ ok: true });
    await scene.work();
    const statuses = (await scene.issued()).map(({ certificate }) => certificate.status);
    expect(statuses).toEqual(['revoked', 'issued']);
  });
});

describe('before there is a certificate', () => {
  test('a name is corrected in the registration, with a reason, and printed from then on', async () => {
    const ben = await scene.attend('Ben🎉', 360);
    const may = permit(scene.coordinator, 'certificate.correct', { ...about(ada), registration: ben }, stage);
    expect(await correctName(stage.deps, may, name('Ben', 'Łužičan'), '')).toMatchObject({ ok: false });
    expect(await correctName(stage.deps, may, name('Ben🎉', 'Klar'), 'Zeichen')).toEqual({
      ok: false,
      refusal: { code: 'name_not_printable', letters: ['🎉'] },
    });
    expect(await correctName(stage.deps, may, name('Ben', 'Łužičan'), 'Zeichen')).toEqual({ ok: true, value: true });
    await scene.start();
    await scene.work();
    expect((await scene.issued()).at(-1)?.certificate.document.holder).toEqual(name('Ben', 'Łužičan'));
  });

  test('minutes that were never recorded are filled in; what is recorded or certified stays', async () => {
    const session = scene.event.sessions[0]?.id as SessionId;
    const cem = await scene.attend('Cem', undefined);
    const fill = (registration = cem, minutes = 360, of = session, reason = 'Liste nachgereicht') =>
      completeAttendance(stage.deps, scene.may('certificate.issue'), {
        registration,
        records: [{ session: of, minutes }],
        reason,
      });
    expect(await fill(cem, 0, freshId())).toEqual({ ok: false, refusal: { code: 'session_not_found' } });
    expect(await fill(cem, 361)).toMatchObject({ ok: false, refusal: { code: 'attendance_too_long' } });
    expect(await fill(freshId())).toMatchObject({ ok: false, refusal: { code: 'not_a_participant' } });
    expect(await fill(ada.registration)).toMatchObject({ ok: false, refusal: { code: 'certificate_issued_already' } });
    expect(await fill(cem, 360, session, ' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    expect(await fill()).toEqual({ ok: true, value: true });
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 1));
    expect(entry).toMatchObject({ action: 'attendance.record', reason: 'Liste nachgereicht' });
    expect(await fill(cem, 0)).toEqual({ ok: false, refusal: { code: 'attendance_recorded', session } });
    await scene.start();
    await scene.work();
    expect(await scene.issued()).toHaveLength(2);
  });
});

describe('a certificate of somebody whose data were erased', () => {
  beforeEach(async () => {
    await stage.kept(async (tx) => {
      const now = stage.clock.now();
      await tx.certificates.redact(ada.id, withoutHolder(ada.certificate), now);
      await tx.erasure.erase(ada.person, now);
    });
  });
  const list = () =>
    readIssuing(stage.deps, scene.may('registration.read_all'), { list: 'issued', offset: 0, limit: 9 });

  test('can still be revoked, and nobody is written to', async () => {
    expect((await list()).candidates.map(({ kind }) => kind)).toEqual(['issued']);
    const before = (await stage.mails()).length;
    expect(await revoke()).toMatchObject({ ok: true, value: { status: 'revoked' } });
    expect((await stage.mails()).length).toBe(before);
    expect((await list()).counts).toMatchObject({ issued: 0, revoked: 0, due: 0 });
  });

  test('cannot be corrected: whose name would be put right, nobody knows', async () => {
    expect(await correct()).toEqual({ ok: false, refusal: { code: 'certificate_not_found' } });
  });

  test('gets no name back by way of the registration', async () => {
    const may = permit(scene.coordinator, 'certificate.correct', about(ada), stage);
    expect(await correctName(stage.deps, may, name('Ada', 'Zurück'), 'Versehen')).toEqual({
      ok: false,
      refusal: { code: 'registration_not_found' },
    });
  });
});
