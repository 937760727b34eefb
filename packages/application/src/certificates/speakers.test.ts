import type { CertificateHolder } from '@netzwerkstatt/certificates';
import type { PersonName, Refusal, Result, SessionId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTargets } from '../authorisation/targets.ts';
import { freshId } from '../testing/builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSpeaker, type SpeakerWish } from './issue-speaker.ts';
import { readCertificateFile } from './read-certificate-file.ts';
import { revokeIssued } from './revoke-certificate.ts';
import { readSpeakers } from './speakers-of-event.ts';

const ida: CertificateHolder = {
  academicTitle: 'Dr.',
  givenName: 'Ida' as PersonName,
  familyName: 'Muster' as PersonName,
};

let scene: CertificateStage;
beforeEach(async () => {
  scene = await setCertificateStage();
});

const sessions = () => scene.event.sessions.map(({ id }) => id);
const issue = (wish: Partial<SpeakerWish> = {}) =>
  issueSpeaker(scene.stage.deps, scene.may('certificate.issue'), {
    holder: ida,
    sessions: sessions(),
    role: 'trainer',
    ...wish,
  });
const read = () => readSpeakers(scene.stage.deps, scene.may('registration.read_all'));

function succeeded<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('a certificate for teaching', () => {
  test('says who held which sessions for how long, and belongs to nobody the house knows', async () => {
    const { person: owner, event, certificate } = succeeded(await issue());
    expect(owner).toBeUndefined();
    expect(event).toBe(scene.event.id);
    expect(certificate.document).toMatchObject({ kind: 'speaker', holder: ida, role: 'trainer', unitsTaught: 8 });
    expect((await read()).certificates.map((it) => it.certificate)).toEqual([certificate]);
  });

  test('is there to be downloaded by staff at once, and by nobody else', async () => {
    const { id, certificate } = succeeded(await issue());
    const target = await createTargets(scene.stage.deps).ofCertificate(LAND, id);
    if (target === undefined) throw new Error('no target');
    const may = permit(scene.coordinator, 'certificate.read', target, scene.stage);
    expect((await readCertificateFile(scene.stage.deps, may))?.number).toBe(certificate.document.number);
    expect(() => permit(person(freshId()), 'certificate.read', target, scene.stage)).toThrow();
  });

  test('is issued once for a name and its sessions, and again when that one is revoked', async () => {
    const { id } = succeeded(await issue());
    const shouted = { ...ida, familyName: 'MUSTER' as PersonName };
    expect(await issue({ holder: shouted })).toEqual({ ok: false, refusal: { code: 'speaker_certified_already' } });
    const may = permit(
      scene.coordinator,
      'certificate.revoke',
      { network: scene.stage.network.id, certificate: id },
      scene.stage,
    );
    succeeded(await revokeIssued(scene.stage.deps, may, 'Verwechslung'));
    succeeded(await issue());
    expect((await read()).certificates.map((it) => it.certificate.status)).toEqual(['revoked', 'issued']);
  });

  test.each([
    ['none', []],
    ['another one', [freshId<SessionId>()]],
  ])('needs sessions that were held: %s is refused', async (_, chosen) => {
    expect(await issue({ sessions: chosen })).toEqual({ ok: false, refusal: { code: 'session_not_held' } });
  });

  test('leaves the certificates of participants alone', async () => {
    await scene.attend('Ada', 360);
    succeeded(await issue());
    await scene.start();
    await scene.work();
    expect(await scene.issued()).toHaveLength(1);
  });
});
