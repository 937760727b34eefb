import { recomputeBasis, restsOn } from '@netzwerkstatt/certificates';
import { HOUR_MS, type PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { CertificateRecord } from '../ports/index.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { permit } from '../testing/stage.ts';
import { correctCertificate } from './correct-certificate.ts';
import { issueSpeaker } from './issue-speaker.ts';

const holder = { givenName: 'Adele' as PersonName, familyName: 'Łužičan' as PersonName };

/** Everything issued for the event, with what is kept of why. */
const issuedWithBasis = ({ stage, event }: CertificateStage) =>
  stage.kept(async (tx) => {
    const records = await tx.certificates.forEvent(event.id);
    return Promise.all(records.map(async (record) => ({ record, basis: await tx.certificates.basisOf(record.id) })));
  });

const correct = ({ stage, coordinator, event }: CertificateStage, record: CertificateRecord) => {
  const about = { network: stage.network.id, event: event.id, certificate: record.id };
  const registration = record.registration && { registration: record.registration };
  return correctCertificate(
    stage.deps,
    permit(coordinator, 'certificate.correct', { ...about, ...registration }, stage),
    { holder, reason: 'Name verschrieben', renamesRegistration: false },
  );
};

test('whatever is issued for an event keeps why, and the same comes out of it again', async () => {
  const scene = await setCertificateStage();
  const minutes = [360, 359, 288, 287, 45, 44, 0, undefined];
  for (const [index, attended] of minutes.entries()) await scene.attend(`Ada${'a'.repeat(index)}`, attended);
  await scene.start({ withPartial: true, countsMissingAsAbsent: true });
  await scene.work();
  await issueSpeaker(scene.stage.deps, scene.may('certificate.issue'), {
    holder: { ...holder, givenName: 'Ida' as PersonName },
    sessions: scene.event.sessions.map(({ id }) => id),
    role: 'trainer',
    language: 'de',
  });
  scene.stage.clock.moveOn(HOUR_MS);
  for (const { record } of await issuedWithBasis(scene)) expect((await correct(scene, record)).ok).toBe(true);

  const issued = await issuedWithBasis(scene);
  const recomputed = issued.map(({ record: { certificate }, basis }) => {
    const again = basis && recomputeBasis(JSON.parse(JSON.stringify(basis)));
    return [certificate.document.kind, again !== undefined && restsOn(certificate.document, again)];
  });
  expect(issued.map(({ basis }) => basis && recomputeBasis(basis))).toEqual(issued.map(({ basis }) => basis));
  expect(recomputed.toSorted()).toEqual(
    ['attendance', 'attendance', 'attendance', 'partial', 'partial', 'speaker']
      .flatMap((kind) => [
        [kind, true],
        [kind, true],
      ])
      .toSorted(),
  );
});

test('a later rule of the Land and later corrections of the list do not reach it', async () => {
  const scene = await setCertificateStage();
  const registration = await scene.attend('Ada', 300);
  await scene.start();
  await scene.work();
  const [before] = await issuedWithBasis(scene);
  await scene.stage.kept((tx) =>
    tx.attendance.record(
      scene.event.sessions.map(({ id: session }) => ({ session, registration, minutes: 10 })),
      before?.record.person as NonNullable<CertificateRecord['person']>,
      scene.stage.clock.now(),
    ),
  );
  const [after] = await issuedWithBasis(scene);
  expect(after?.basis).toEqual(before?.basis);
  expect(after?.basis).toMatchObject({
    kind: 'attendance',
    rule: { ruleVersion: 'DE-SN 0.8', minimumShare: 0.8 },
    sessions: [{ teachingMinutes: 360, attendedMinutes: 300 }],
    decision: { outcome: 'attendance', attendance: { attendedUnits: 6, plannedUnits: 8 }, missedMinutes: 60 },
  });
});
