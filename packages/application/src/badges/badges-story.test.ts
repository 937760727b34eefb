import {
  type Certificate,
  type CertificateNumber,
  replaceCertificate,
  revokeCertificate,
} from '@netzwerkstatt/certificates';
import { DAY_MS, HOUR_MS, type LandCode, type RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTargets } from '../authorisation/targets.ts';
import { drawCertificates } from '../certificates/draw-certificates.ts';
import type { AuditEntry, CertificateRecord, Person, RegisteredSubject, Store } from '../ports/index.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { describeIssuer } from './describe-issuer.ts';
import { rotateIssuingKey } from './issuing-keys.ts';
import { publicationBefore, publishStatusList } from './publish-status-list.ts';
import { readBadge } from './read-badge.ts';

let stage: Stage;
let owner: Person;

beforeEach(async () => {
  stage = await setStage();
  owner = await stage.addPerson();
});

/** A certificate nobody has drawn yet. */
async function certified(state: (issued: Certificate & { status: 'issued' }) => Certificate = (it) => it) {
  const event = await stage.addEvent();
  const registration = freshId<RegistrationId>();
  const record = aCertificateRecord({ registration, event: event.id, person: owner.id });
  if (record.certificate.status !== 'issued') throw new Error('a certificate begins as issued');
  const kept: CertificateRecord = { ...record, certificate: state(record.certificate) };
  await stage.kept(async (tx) => {
    const after = confirmed(registration, owner.id);
    await tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[registration, anApplicant()]]));
    await tx.certificates.add(kept, `number of ${record.id}`);
  });
  return kept;
}

const draw = async () => {
  while (await drawCertificates(stage.deps, LAND));
};
const drawnBadge = async (record: CertificateRecord) => {
  await draw();
  return JSON.parse((await stage.kept((tx) => tx.badges.badge(record.id))) ?? 'null');
};
const anyone = () => permit(guest, 'certificate.verify', {}, stage);
const publish = async (list: string) => {
  const now = publicationBefore(stage.clock.now());
  return JSON.parse((await publishStatusList(stage.deps, anyone(), list, now)) ?? 'null');
};
const keys = async () => (await stage.kept((tx) => tx.issuingKeys.all())).map(({ kid, retiredAt }) => [kid, retiredAt]);

describe('a badge', () => {
  test('is signed when its certificate is drawn, goes into the file, and is kept as it was', async () => {
    const given: unknown[] = [];
    const { printer } = stage.deps;
    const draws: typeof printer = {
      ...printer,
      draw: (document, badge) => {
        given.push(badge);
        return printer.draw(document, badge);
      },
    };
    const record = await certified();
    await drawCertificates({ ...stage.deps, printer: draws }, LAND);
    const badge = await stage.kept((tx) => tx.badges.badge(record.id));
    expect(given).toEqual([badge]);
    expect(JSON.parse(badge ?? '')).toEqual({
      kid: 'key-2026',
      number: 'TB-4K7P-2M9X-QW31',
      issuer: 'did:web:netzwerkstatt.example',
      issuedAt: record.certificate.issuedAt,
      status: { listUrl: 'https://netzwerkstatt.example/nachweis/status/2027', index: expect.any(Number) },
    });
  });

  test('is read by its owner, with the number for its name, and by nobody else', async () => {
    const record = await certified();
    await draw();
    const target = await createTargets(stage.deps).ofCertificate(LAND, record.id);
    const may = permit(person(owner.id), 'certificate.read', target ?? {}, stage);
    expect(await readBadge(stage.deps, may)).toEqual({
      json: await stage.kept((tx) => tx.badges.badge(record.id)),
      number: 'TB-4K7P-2M9X-QW31',
    });
    const stranger = await stage.addPerson();
    const theirs = permit(
      person(stranger.id),
      'certificate.read',
      { certificate: record.id, person: stranger.id },
      stage,
    );
    expect(await readBadge(stage.deps, theirs)).toBeUndefined();
  });

  test('is not there before its certificate is drawn', async () => {
    const record = await certified();
    const may = permit(person(owner.id), 'certificate.read', { certificate: record.id, person: owner.id }, stage);
    expect(await readBadge(stage.deps, may)).toBeUndefined();
  });
});

describe('the place in the list', () => {
  test('is drawn by lot: another one when it is taken, and the same one when drawing is tried again', async () => {
    const bytes = [0, 18, 103, 0, 18, 103, 2, 0, 7];
    const random = { ...stage.deps.random, bytes: (length: number) => Uint8Array.from(bytes.splice(0, length)) };
    const [one, two] = [await certified(), await certified()];
    const broken = {
      ...stage.deps.printer,
      draw: async () => ({ ok: false, refusal: { code: 'cannot_draw', detail: 'x' } }) as const,
    };
    await drawCertificates({ ...stage.deps, random, printer: broken }, LAND);
    stage.clock.moveOn(2 * HOUR_MS);
    await drawCertificates({ ...stage.deps, random }, LAND);
    const places = await stage.kept(async (tx) => [await tx.badges.placeOf(one.id), await tx.badges.placeOf(two.id)]);
    expect(new Set(places.map((it) => it?.index))).toEqual(new Set([4711, 7]));
    expect(bytes).toEqual([]);
  });

  test('is one of 131 072, whatever chance says', async () => {
    const random = { ...stage.deps.random, bytes: (length: number) => new Uint8Array(length).fill(255) };
    const record = await certified();
    await drawCertificates({ ...stage.deps, random }, LAND);
    expect(await stage.kept((tx) => tx.badges.placeOf(record.id))).toEqual({ list: '2027', index: 131_071 });
  });
});

describe('the published list', () => {
  test('names those that were revoked and those that were replaced, and is signed by the key of now', async () => {
    const indexOf = async (record: CertificateRecord) => (await drawnBadge(record)).status.index;
    const valid = await indexOf(await certified());
    const revoked = await indexOf(
      await certified((it) => succeeded(revokeCertificate(it, 'Verwechslung', stage.clock.now()))),
    );
    const corrected = { ...aCertificateRecord({} as RegisteredSubject).certificate.document };
    const replacement = { ...corrected, number: 'TB-TB7P-2M9X-QW3Q' as CertificateNumber };
    const replaced = await indexOf(
      await certified((it) => succeeded(replaceCertificate(it, replacement, 'Name', stage.clock.now()))),
    );
    expect(new Set([valid, revoked, replaced]).size).toBe(3);
    expect(await publish('2027')).toEqual({
      kid: 'key-2026',
      listUrl: 'https://netzwerkstatt.example/nachweis/status/2027',
      issuer: 'did:web:netzwerkstatt.example',
      revoked: [revoked, replaced].toSorted((a, b) => a - b),
      publishedAt: publicationBefore(stage.clock.now()),
      intervalMs: 60_000,
    });
  });

  test('is not there for a year of which there is no certificate', async () => {
    expect(await publish('2027')).toBeNull();
    await certified();
    await draw();
    expect([(await publish('2027')).revoked, await publish('2028')]).toEqual([[], null]);
  });
});

describe('the key', () => {
  test('is made once, and stays through the year', async () => {
    await certified();
    await draw();
    stage.clock.moveOn(DAY_MS);
    await certified();
    await draw();
    expect(await keys()).toEqual([['key-2026', undefined]]);
  });

  test('is another one each year; the old one stays with its dates, for those who verify what it signed', async () => {
    const old = await certified();
    expect((await drawnBadge(old)).kid).toBe('key-2026');
    stage.clock.moveOn(60 * DAY_MS);
    const now = stage.clock.now();
    expect((await drawnBadge(await certified())).kid).toBe('key-2027');
    expect((await publish('2027')).kid).toBe('key-2027');
    const [before, after] = await stage.kept((tx) => tx.issuingKeys.all());
    expect(JSON.parse(await describeIssuer(stage.deps, anyone()))).toEqual({
      origin: 'https://netzwerkstatt.example',
      keys: [
        { kid: 'key-2026', usedFrom: before?.usedFrom, retiredAt: now },
        { kid: 'key-2027', usedFrom: now },
      ],
    });
    expect([before?.sealedSecret, after?.sealedSecret]).toEqual([undefined, expect.any(Uint8Array)]);
    expect((await drawnBadge(old)).kid).toBe('key-2026');
  });

  test('can be changed within the year by whoever runs the house, and the trail tells so', async () => {
    await certified();
    await draw();
    const written: AuditEntry[] = [];
    const store: Store = {
      inLand: (land, work) =>
        stage.deps.store.inLand(land, (tx) =>
          work({ ...tx, audit: { ...tx.audit, write: async (entries) => void written.push(...entries) } }),
        ),
    };
    expect((await rotateIssuingKey({ ...stage.deps, store }, LAND)).kid).toBe('key-2026-2');
    expect((await rotateIssuingKey(stage.deps, LAND)).kid).toBe('key-2026-3');
    const now = stage.clock.now();
    expect(written).toEqual([
      {
        at: now,
        actor: 'operator',
        action: 'issuing_key.rotate',
        target: { kind: 'land', id: LAND },
        facts: { kid: 'key-2026-2', retired: 'key-2026' },
      },
    ]);
    expect(await keys()).toEqual([
      ['key-2026', now],
      ['key-2026-2', now],
      ['key-2026-3', undefined],
    ]);
  });

  test('is not changed by a clock that was set back', async () => {
    await rotateIssuingKey(stage.deps, LAND);
    stage.clock.moveOn(-400 * DAY_MS);
    await certified();
    await draw();
    expect(await keys()).toEqual([['key-2026', undefined]]);
  });

  test('belongs to one Land', async () => {
    await rotateIssuingKey(stage.deps, LAND);
    const theirs = await rotateIssuingKey(stage.deps, 'DE-SL' as LandCode);
    expect([theirs.kid, await keys()]).toEqual(['key-2026', [['key-2026', undefined]]]);
  });
});

function succeeded<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error('refused');
  return result.value;
}
