import {
  type Event,
  HOUR_MS,
  type PersonName,
  type RegistrationId,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Target } from '../authorisation/actor.ts';
import { createTargets } from '../authorisation/targets.ts';
import { aModuleVersion, anApplicant, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { drawCertificates } from './draw-certificates.ts';
import { issueCertificates } from './issue-certificates.ts';
import { readCertificateFile } from './read-certificate-file.ts';

let stage: Stage;
let coordinator: Actor;
let event: Event;
const module = aModuleVersion();

beforeEach(async () => {
  stage = await setStage();
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  await stage.kept((tx) => tx.modules.save(module));
  const now = stage.clock.now();
  event = await stage.addEvent({ status: 'closed', closedAt: now, moduleVersion: module.id } as Partial<Event>);
  await attend('Ada', 360, id);
  await attend('Ben', 288, id);
  await attend('Cem', 287, id);
});

/** Somebody who was there for so long. */
async function attend(name: string, minutes: number, by: Parameters<typeof person>[0]) {
  const who = await stage.addPerson();
  const id = freshId<RegistrationId>();
  const applicant = anApplicant({ givenName: name as PersonName, familyName: 'Łužičan' as PersonName });
  await stage.kept(async (tx) => {
    await tx.registrations.write(
      event.id,
      [{ after: confirmed(id, who.id), cause: 'register' }],
      new Map([[id, applicant]]),
    );
    const session = event.sessions[0]?.id as SessionId;
    await tx.attendance.record([{ session, registration: id, minutes }], by, stage.clock.now());
  });
}

const about = () => ({ network: stage.network.id, event: event.id });
const issue = () => issueCertificates(stage.deps, permit(coordinator, 'certificate.issue', about(), stage));
const issued = () => stage.kept((tx) => tx.certificates.forEvent(event.id));
const drawAll = async () => {
  while (await drawCertificates(stage.deps, LAND));
};

describe('issuing', () => {
  test('gives a certificate to who attended enough, to the minute, and says what they attended', async () => {
    expect(await issue()).toEqual({ ok: true, value: { issued: 2 } });
    const documents = (await issued()).map((it) => it.certificate.document);
    const attended = documents.map((it) => [it.holder.givenName, it.kind === 'attendance' && it.attendance]);
    expect(attended.toSorted()).toEqual([
      ['Ada', { attendedUnits: 8, plannedUnits: 8 }],
      ['Ben', { attendedUnits: 6, plannedUnits: 8 }],
    ]);
    expect(documents[0]).toMatchObject({
      module: {
        code: 'L02',
        version: '1',
        title: 'Recht im Kinderschutz',
        learningOutcome: module.content.learningOutcome,
      },
    });
  });

  test('a second time gives nothing twice', async () => {
    await issue();
    const before = await issued();
    expect(await issue()).toEqual({ ok: true, value: { issued: 0 } });
    expect(await issued()).toEqual(before);
  });

  test('writes down each time how many attended too little, whoever has a certificate already', async () => {
    await issue();
    await issue();
    const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 10));
    expect(entries.map(({ facts }) => facts?.['attendedTooLittle'])).toEqual([1, 1]);
  });

  test('waits until the event is closed', async () => {
    const { id } = await stage.addEvent();
    const may = permit(coordinator, 'certificate.issue', { network: stage.network.id, event: id }, stage);
    expect(await issueCertificates(stage.deps, may)).toEqual({ ok: false, refusal: { code: 'event_not_closed' } });
  });

  test('freezes what it says: a later version of the module does not reach it', async () => {
    await issue();
    const [before] = await issued();
    await stage.kept((tx) => tx.modules.save({ ...module, content: { ...module.content, title: 'Anders' } }));
    const [after] = await issued();
    expect(after?.certificate.document).toEqual(before?.certificate.document);
  });
});

describe('drawing', () => {
  test('makes a file of each and tells its owner, once', async () => {
    await issue();
    await drawAll();
    await drawAll();
    expect((await issued()).map((it) => it.fileSha256)).toEqual(['a'.repeat(64), 'a'.repeat(64)]);
    expect((await stage.mails()).map((it) => it.message.kind)).toEqual(['certificate_issued', 'certificate_issued']);
  });

  test('that fails is shown and tried again an hour later', async () => {
    await issue();
    const printer = { draw: async () => refuse({ code: 'cannot_draw', detail: 'kein Zeichen für 🎉' } as const) };
    const broken = { ...stage.deps, printer };
    while (await drawCertificates(broken, LAND));
    expect((await issued()).map((it) => it.drawingError)).toEqual(['kein Zeichen für 🎉', 'kein Zeichen für 🎉']);
    expect(await stage.mails()).toEqual([]);
    stage.clock.moveOn(HOUR_MS);
    await drawAll();
    expect((await issued()).every((it) => it.fileSha256 !== undefined)).toBe(true);
  });
});

describe('the file', () => {
  test('is for its owner', async () => {
    await issue();
    await drawAll();
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

  test('is the one the permit is for, and somebody else’s never', async () => {
    await issue();
    await drawAll();
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
