import { HOUR_MS, type PersonName } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { correctCertificate } from '../certificates/correct-certificate.ts';
import { revokeIssued } from '../certificates/revoke-certificate.ts';
import type { CertificateRecord } from '../ports/index.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { guest, permit } from '../testing/stage.ts';
import { publicationBefore, publishStatusList } from './publish-status-list.ts';

let scene: CertificateStage;

beforeEach(async () => {
  scene = await setCertificateStage();
  for (const name of ['Ada', 'Ben', 'Cem']) await scene.attend(name, 360);
  await scene.start();
  await scene.work();
  scene.stage.clock.moveOn(HOUR_MS);
});

const may = <A extends 'certificate.correct' | 'certificate.revoke'>(action: A, { id }: CertificateRecord) => {
  const { stage, event, coordinator } = scene;
  return permit(coordinator, action, { network: stage.network.id, event: event.id, certificate: id }, stage);
};

/** Which certificates the list of this year calls ended. */
async function ended(): Promise<readonly CertificateRecord[]> {
  const { deps, clock, kept } = scene.stage;
  const list = await publishStatusList(
    deps,
    permit(guest, 'certificate.verify', {}, scene.stage),
    clock.now().slice(0, 4),
    publicationBefore(clock.now()),
  );
  const { revoked } = JSON.parse(list ?? '{}');
  const records = await scene.issued();
  const places = await kept((tx) => Promise.all(records.map(({ id }) => tx.badges.placeOf(id))));
  return records.filter((_, number) => revoked.includes(places[number]?.index));
}

test('whoever revokes or corrects a certificate ends its badge with it; the corrected one has a badge that counts', async () => {
  const [ada, ben, cem] = (await scene.issued()) as [CertificateRecord, CertificateRecord, CertificateRecord];
  expect(await ended()).toEqual([]);
  await revokeIssued(scene.stage.deps, may('certificate.revoke', ben), 'War nicht da');
  await correctCertificate(scene.stage.deps, may('certificate.correct', ada), {
    holder: { ...ada.certificate.document.holder, familyName: 'Łužičanka' as PersonName },
    reason: 'Name verschrieben',
    renamesRegistration: false,
  });
  expect((await ended()).map(({ id }) => id).toSorted()).toEqual([ada.id, ben.id].toSorted());
  const valid = (await scene.issued()).filter(({ certificate }) => certificate.status === 'issued');
  const badges = await scene.stage.kept((tx) => Promise.all(valid.map(({ id }) => tx.badges.badge(id))));
  expect(valid.map(({ id }) => id)).toContain(cem.id);
  expect(badges.map((badge) => JSON.parse(badge ?? '{}').number)).toEqual(
    valid.map(({ certificate }) => certificate.document.number),
  );
});
