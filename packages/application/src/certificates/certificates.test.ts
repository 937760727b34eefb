import type { Certificate, CertificateNumber } from '@netzwerkstatt/certificates';
import { type CleanText, HOUR_MS, MINUTE_MS, type PersonId, refuse } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '../authorisation/actor.ts';
import { createTargets } from '../authorisation/targets.ts';
import { freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { LAND, permit, person, type Stage } from '../testing/stage.ts';
import { drawCertificates } from './draw-certificates.ts';
import { readCertificateFile } from './read-certificate-file.ts';

const everybody = { statuses: ['confirmed'], text: '', offset: 0, limit: 9 } as const;

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
  await scene.attend('Ada', 360);
  await scene.attend('Ben', 288);
});

const issued = () => scene.issued();
const issue = async () => {
  await scene.start();
  await scene.work();
};
const drawAll = async (deps = stage.deps) => {
  while (await drawCertificates(deps, LAND));
};

describe('drawing', () => {
  /** Certificates that were written without their files. */
  async function undrawn() {
    for (const record of await stage
      .kept((tx) => tx.registrations.listForEvent(scene.event.id, everybody))
      .then((it) => it.records)) {
      const { id: registration, personId } = record.registration;
      const certificate = aCertificateRecord({ registration, event: scene.event.id, person: personId });
      await stage.kept((tx) => tx.certificates.add(certificate, `number of ${registration}`));
    }
  }

  test('makes a file of each and tells its owner, once', async () => {
    await undrawn();
    await Promise.all([drawAll(), drawAll()]);
    await drawAll();
    expect((await issued()).map((it) => it.fileSha256)).toEqual(['a'.repeat(64), 'a'.repeat(64)]);
    expect((await stage.mails()).map((it) => it.message.kind)).toEqual(['certificate_issued', 'certificate_issued']);
  });

  test('that fails is shown and tried again an hour later', async () => {
    await undrawn();
    const draw = async () => refuse({ code: 'cannot_draw', detail: 'kein Zeichen für 🎉' } as const);
    await drawAll({ ...stage.deps, printer: { ...stage.deps.printer, draw } });
    expect((await issued()).map((it) => it.drawingError)).toEqual(['kein Zeichen für 🎉', 'kein Zeichen für 🎉']);
    expect(await stage.mails()).toEqual([]);
    stage.clock.moveOn(HOUR_MS);
    await drawAll();
    expect((await issued()).every((it) => it.fileSha256 !== undefined)).toBe(true);
  });

  test('that died in the middle is done by the next worker, two minutes later', async () => {
    await undrawn();
    const draw = () => Promise.reject(new Error('killed'));
    await expect(drawAll({ ...stage.deps, printer: { ...stage.deps.printer, draw } })).rejects.toThrow('killed');
    await drawAll();
    expect((await issued()).map((it) => it.fileSha256)).toEqual([undefined, undefined]);
    stage.clock.moveOn(2 * MINUTE_MS);
    await drawAll();
    expect((await issued()).every((it) => it.fileSha256 !== undefined)).toBe(true);
  });
});

describe('the file', () => {
  test('is for its owner', async () => {
    await issue();
    const [first] = await issued();
    if (first === undefined) throw new Error('nothing was issued');
    const target = { person: first.person, certificate: first.id };
    const found = await readCertificateFile(
      stage.deps,
      permit(person(first.person), 'certificate.read', target, stage),
    );
    expect(found?.number).toBe(first.certificate.document.number);
    expect(() => permit(person(freshId()), 'certificate.read', target, stage)).toThrow();
  });

  test.for<{ rule: string; end: Partial<Certificate>; copy: string }>([
    {
      rule: 'revoked',
      end: { status: 'revoked', revokedAt: TEST_NOW, reason: 'Irrtum' as CleanText },
      copy: 'revoked 2026-11-21',
    },
    {
      rule: 'replaced',
      end: { status: 'replaced', replacedAt: TEST_NOW, replacedBy: 'TB-TB7P-2M9X-QW3Q' as CertificateNumber },
      copy: 'replaced 2026-11-21',
    },
  ])('of one that was $rule is a copy that says so; the one that was drawn stays', async ({ end, copy }) => {
    const owner = freshId<PersonId>();
    const record = aCertificateRecord({ registration: freshId(), event: scene.event.id, person: owner });
    const certificate = { ...record.certificate, ...end } as Certificate;
    const drawn = new Uint8Array([37, 80, 68, 70]);
    await stage.kept(async (tx) => {
      await tx.certificates.add({ ...record, certificate }, 'its number');
      await tx.certificates.attachFile(record.id, drawn, 'a'.repeat(64));
    });
    const target = { person: owner, certificate: record.id };
    const found = await readCertificateFile(stage.deps, permit(person(owner), 'certificate.read', target, stage));
    expect(found).toEqual({
      file: new TextEncoder().encode(copy),
      number: certificate.document.number,
      status: certificate.status,
    });
    expect(await stage.kept((tx) => tx.certificates.file(record.id))).toEqual(drawn);
  });

  test('is the one the permit is for, and somebody else’s never', async () => {
    await issue();
    const [ada, ben] = await issued();
    if (ada === undefined || ben === undefined) throw new Error('two were issued');
    const read = (target: Omit<Target, 'land'>) =>
      readCertificateFile(stage.deps, permit(person(ada.person), 'certificate.read', target, stage));
    await expect(read({ person: ada.person })).rejects.toThrow('reading a file needs a certificate');
    expect(await read({ person: ada.person, certificate: ben.id })).toBeUndefined();
    const ofBen = await createTargets(stage.deps).ofCertificate(LAND, ben.id);
    expect(ofBen).toMatchObject({ person: ben.person, certificate: ben.id });
  });
});
