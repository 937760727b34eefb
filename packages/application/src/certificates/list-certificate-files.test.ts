import type { Certificate } from '@netzwerkstatt/certificates';
import type { CertificateDesignId, CleanText, PersonId, PersonName } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import type { Stage } from '../testing/stage.ts';
import { listCertificateFiles, readCertificatesToPrint } from './list-certificate-files.ts';

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

type Document = Certificate['document'];

/** Somebody's certificate with its file. */
async function aDrawn(familyName: string, wanted: Partial<Document> = {}, design?: CertificateDesignId) {
  const record = aCertificateRecord({ person: freshId<PersonId>(), registration: freshId(), event: scene.event.id });
  const holder = { givenName: 'Ada' as PersonName, familyName: familyName as PersonName };
  const document = { ...record.certificate.document, holder, ...wanted } as Document;
  const drawn = {
    ...record,
    certificate: { ...record.certificate, document } as Extract<Certificate, { status: 'issued' }>,
  };
  await stage.kept(async (tx) => {
    await tx.certificates.add(drawn, `number of ${familyName}`);
    await tx.certificates.attachFile(drawn.id, new Uint8Array([37]), 'a'.repeat(64), design);
  });
  return drawn;
}

const permit = () => scene.may('certificate.issue');
const printed = async () =>
  (await readCertificatesToPrint(stage.deps, permit()))?.certificates.map(({ document }) => document.holder.familyName);
const listed = async () => (await listCertificateFiles(stage.deps, permit()))?.files.map((it) => it.familyName);

test('what is taken and printed is in the order of the names, and the trail says how many', async () => {
  for (const name of ['Zeh', 'Ądamska', 'Berg']) await aDrawn(name);
  expect([await listed(), await printed()]).toEqual([
    ['Ądamska', 'Berg', 'Zeh'],
    ['Ądamska', 'Berg', 'Zeh'],
  ]);
  const trail = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 9));
  expect(trail.map(({ facts }) => facts)).toEqual([{ printed: 3 }, { taken: 3 }]);
});

test('what was revoked, or of somebody whose data were erased, is neither', async () => {
  const [revoked, erased] = [await aDrawn('Adam'), await aDrawn('Berg')];
  await aDrawn('Zeh');
  const { document, issuedAt } = revoked.certificate;
  const end = {
    status: 'revoked',
    document,
    issuedAt,
    revokedAt: stage.clock.now(),
    reason: 'Irrtum' as CleanText,
  } as const;
  await stage.kept(async (tx) => {
    await tx.certificates.end(revoked.id, end);
    await tx.certificates.redact(erased.id, erased.certificate, stage.clock.now());
  });
  expect([await listed(), await printed()]).toEqual([['Zeh'], ['Zeh']]);
});

test('each is printed as the version of the design says that it was issued with', async () => {
  const design = freshId<CertificateDesignId>();
  await aDrawn('Adam', {}, design);
  await aDrawn('Berg');
  const run = await readCertificatesToPrint(stage.deps, permit());
  expect(run?.certificates.map((it) => it.design)).toEqual([design, undefined]);
});

test('certificates of those who taught are files, and not in the run of the participants', async () => {
  await aDrawn('Adam');
  await aDrawn('Berg', { kind: 'partial' });
  await aDrawn('Zeh', { kind: 'speaker' });
  expect([await listed(), await printed()]).toEqual([
    ['Adam', 'Berg', 'Zeh'],
    ['Adam', 'Berg'],
  ]);
});
