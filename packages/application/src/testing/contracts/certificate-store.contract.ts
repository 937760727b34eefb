import {
  type CertificateDocument,
  issueCertificate,
  type RevokedCertificate,
  withoutHolder,
} from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type CertificateId,
  type CleanText,
  type EmailAddress,
  HOUR_MS,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { CertificateRecord } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { aCertificateRecord, aNamedSpeaker, aSeriesCertificate } from '../certificate-builders.ts';
import { describeCertificateFile } from './certificate-file.contract.ts';
import { openArchive } from './open-archive.ts';
import { type CreateStore, confirmedState } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeCertificateStore(create: CreateStore): void {
  describe('a certificate', () => {
    test('comes back as it was issued, by its id and by its number', async () => {
      const { inLand, added } = await openArchive(create);
      const record = await added();
      expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual(record);
      expect(await inLand((tx) => tx.certificates.findByNumber(`number of ${record.id}`))).toEqual(record);
      expect(await inLand((tx) => tx.certificates.findByNumber('another number'))).toBeUndefined();
    });

    test('is the only valid one of its registration: a second one is not added', async () => {
      const { inLand, added } = await openArchive(create);
      const first = await added();
      const second = aCertificateRecord({ registration: first.registration, event: first.event, person: first.person });
      expect(await inLand((tx) => tx.certificates.add(second, 'second number'))).toBe(false);
      expect(await inLand((tx) => tx.certificates.get(second.id))).toBeUndefined();
      expect(await inLand((tx) => tx.certificates.forEvent(first.event))).toEqual([first]);
    });

    test('is issued once, however many issue it together', async () => {
      const { inLand, aCertificate } = await openArchive(create);
      const { registration, event, person } = await aCertificate();
      const both = [1, 2].map(() => aCertificateRecord({ registration, event, person }));
      const isNew = await Promise.all(both.map((it) => inLand((tx) => tx.certificates.add(it, `number of ${it.id}`))));
      expect(isNew.toSorted()).toEqual([false, true]);
    });

    test('may follow a revoked one of the same registration', async () => {
      const { inLand, aCertificate } = await openArchive(create);
      const record = await aCertificate();
      const { document } = record.certificate;
      const reason = 'Falscher Name' as CleanText;
      const certificate: RevokedCertificate = {
        status: 'revoked',
        document,
        issuedAt: TEST_NOW,
        revokedAt: TEST_NOW,
        reason,
      };
      const { registration, event, person } = record;
      const revoked = aCertificateRecord({ registration, event, person, certificate });
      const added = await inLand(async (tx) => [
        await tx.certificates.add(revoked, 'old number'),
        await tx.certificates.add(record, 'new number'),
      ]);
      expect(added).toEqual([true, true]);
      expect(await inLand((tx) => tx.certificates.get(revoked.id))).toEqual(revoked);
    });

    test('ends once: whoever comes later changes nothing', async () => {
      const { inLand, added } = await openArchive(create);
      const record = await added();
      const { document, issuedAt } = record.certificate;
      const reason = 'Falscher Name' as CleanText;
      const ended: RevokedCertificate = { status: 'revoked', document, issuedAt, revokedAt: later, reason };
      const end = (it: RevokedCertificate) => inLand((tx) => tx.certificates.end(record.id, it));
      expect(await end(ended)).toBe(true);
      expect(await end({ ...ended, revokedAt: TEST_NOW })).toBe(false);
      expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({ ...record, certificate: ended });
    });

    test('that was erased ends without bringing back what whoever ends it had read before', async () => {
      const { inLand, added } = await openArchive(create);
      const record = await added();
      const left = withoutHolder(record.certificate);
      const { document, issuedAt } = record.certificate;
      const how = { status: 'revoked', revokedAt: later, reason: 'Falscher Name' as CleanText } as const;
      await inLand((tx) => tx.certificates.redact(record.id, left, later));
      expect(await inLand((tx) => tx.certificates.end(record.id, { ...how, document, issuedAt }))).toBe(true);
      expect((await inLand((tx) => tx.certificates.get(record.id)))?.certificate).toEqual({ ...left, ...how });
    });

    test('has a number that no other has', async () => {
      const { inLand, aCertificate } = await openArchive(create);
      const [one, two] = [await aCertificate(), await aCertificate()];
      await inLand((tx) => tx.certificates.add(one, 'the number'));
      await expect(inLand((tx) => tx.certificates.add(two, 'the number'))).rejects.toThrow();
    });

    test('is listed for its event, oldest first, and for its person, newest first', async () => {
      const { inLand, added, savedEvent, savedRegistration } = await openArchive(create);
      const second = await added(later);
      const first = await added();
      expect(await inLand((tx) => tx.certificates.forEvent(first.event))).toEqual([first, second]);
      const otherEvent = await savedEvent();
      const person = await inLand((tx) => tx.people.get(first.person));
      if (person === undefined) throw new Error('no person');
      const { id: registration } = await savedRegistration(otherEvent, person, confirmedState);
      const { certificate, ...record } = aCertificateRecord({ registration, event: otherEvent.id, person: person.id });
      const newest = { ...record, certificate: issueCertificate(certificate.document, later) };
      await inLand((tx) => tx.certificates.add(newest, 'number of the newest'));
      expect(await inLand((tx) => tx.certificates.forPerson(first.person))).toEqual([newest, first]);
    });
  });

  describe('a certificate of somebody who is only named', () => {
    async function openNamed() {
      const archive = await openArchive(create);
      const add = (record: CertificateRecord) =>
        archive.inLand((tx) => tx.certificates.add(record, `number of ${record.id}`));
      return { ...archive, add };
    }

    test('hangs on its event alone, and comes back as it was issued', async () => {
      const { inLand, event, add } = await openNamed();
      const record = aNamedSpeaker(event.id);
      expect(await add(record)).toBe(true);
      expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual(record);
      expect(await inLand((tx) => tx.certificates.forEvent(event.id))).toEqual([record]);
    });

    test('is the only valid one of that name about the same sessions, however many issue it together', async () => {
      const { event, savedEvent, add } = await openNamed();
      const isNew = await Promise.all(['Beispiel', 'BEISPIEL'].map((name) => add(aNamedSpeaker(event.id, name))));
      expect(isNew.toSorted()).toEqual([false, true]);
      expect(await add(aNamedSpeaker(event.id, 'Anders'))).toBe(true);
      expect(await add(aNamedSpeaker((await savedEvent()).id))).toBe(true);
    });

    test('belongs to whoever has the address it was sent to, once they claim it, and to nobody else', async () => {
      const { inLand, event, savedPerson, add } = await openNamed();
      const ida = await savedPerson({ email: 'ida@schule.example' as EmailAddress });
      const other = await savedPerson({ email: 'other@schule.example' as EmailAddress });
      const sent = { ...aNamedSpeaker(event.id), email: 'Ida@schule.example' as EmailAddress };
      await add(sent);
      await add(aNamedSpeaker(event.id, 'Anders'));
      expect(await inLand((tx) => tx.certificates.get(sent.id))).toEqual(sent);
      for (const it of [other, ida, other]) await inLand((tx) => tx.certificates.claim(it.id));
      expect(await inLand((tx) => tx.certificates.forPerson(ida.id))).toEqual([{ ...sent, person: ida.id }]);
      expect(await inLand((tx) => tx.certificates.forPerson(other.id))).toEqual([]);
    });

    test('is the only valid one of that name and those sessions, whoever owns it', async () => {
      const { event, savedPerson, add } = await openNamed();
      const { id: person } = await savedPerson();
      expect(await add({ ...aNamedSpeaker(event.id), person })).toBe(true);
      expect(await add(aNamedSpeaker(event.id))).toBe(false);
    });

    test('keeps neither name nor address once it is redacted, and makes room for another one', async () => {
      const { inLand, event, add } = await openNamed();
      const sent = { ...aNamedSpeaker(event.id), email: 'ida@schule.example' as EmailAddress };
      await add(sent);
      const left = withoutHolder(sent.certificate);
      await inLand((tx) => tx.certificates.redact(sent.id, left, TEST_NOW));
      const { email: _, ...rest } = sent;
      expect(await inLand((tx) => tx.certificates.get(sent.id))).toEqual({
        ...rest,
        certificate: left,
        erasedAt: TEST_NOW,
      });
      expect(await add(aNamedSpeaker(event.id))).toBe(true);
    });

    test('may follow one that was revoked', async () => {
      const { inLand, event, add } = await openNamed();
      const record = aNamedSpeaker(event.id);
      await add(record);
      const { document, issuedAt } = record.certificate;
      const reason = 'Verwechslung' as CleanText;
      const ended: RevokedCertificate = { status: 'revoked', document, issuedAt, revokedAt: later, reason };
      expect(await inLand((tx) => tx.certificates.end(record.id, ended))).toBe(true);
      expect(await add(aNamedSpeaker(event.id))).toBe(true);
    });
  });

  describe('a certificate of a whole curriculum', () => {
    async function openSeries() {
      const archive = await openArchive(create);
      const { id: person } = await archive.savedPerson();
      const add = (record: CertificateRecord) =>
        archive.inLand((tx) => tx.certificates.add(record, `number of ${record.id}`));
      return { ...archive, person, add };
    }

    test('belongs to a person and no event, and comes back as it was issued', async () => {
      const { inLand, person, add } = await openSeries();
      const record = aSeriesCertificate(person);
      expect(await add(record)).toBe(true);
      expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual(record);
      expect(await inLand((tx) => tx.certificates.forPerson(person))).toEqual([record]);
      expect(await inLand((tx) => tx.certificates.forCurriculum('S-BASIS'))).toEqual([record]);
      expect(await inLand((tx) => tx.certificates.forCurriculum('S-NK'))).toEqual([]);
    });

    test('is the only valid one of its person, however many issue it together', async () => {
      const { person, add } = await openSeries();
      const isNew = await Promise.all([1, 2, 3].map(() => add(aSeriesCertificate(person))));
      expect(isNew.toSorted()).toEqual([false, false, true]);
      expect(await add(aSeriesCertificate(person, 'S-FH'))).toBe(true);
    });

    test('stands beside its renewals, of each of which there is one valid one, however many renew it together', async () => {
      const { inLand, person, add } = await openSeries();
      const first = aSeriesCertificate(person);
      const renewals = [1, 1, 1, 2].map((renewal) => ({ ...aSeriesCertificate(person), renewal }));
      expect(await add(first)).toBe(true);
      const isNew = await Promise.all(renewals.map(add));
      expect(isNew.slice(0, 3).toSorted()).toEqual([false, false, true]);
      expect(isNew[3]).toBe(true);
      const kept = [first, ...renewals.filter((_, index) => isNew[index])];
      const byId = (all: readonly CertificateRecord[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(await inLand((tx) => tx.certificates.forCurriculum('S-BASIS')))).toEqual(byId(kept));
    });

    test('is renewed anew once its renewal was revoked', async () => {
      const { inLand, person, add } = await openSeries();
      const renewal = { ...aSeriesCertificate(person), renewal: 1 };
      await add(renewal);
      const { document, issuedAt } = renewal.certificate;
      const reason = 'Verwechslung' as CleanText;
      const ended: RevokedCertificate = { status: 'revoked', document, issuedAt, revokedAt: later, reason };
      expect(await inLand((tx) => tx.certificates.end(renewal.id, ended))).toBe(true);
      expect(await add({ ...aSeriesCertificate(person), renewal: 1 })).toBe(true);
    });
  });

  test('somebody may have attended and taught: a certificate each, and one for attending at most', async () => {
    const { inLand, aCertificate } = await openArchive(create);
    const record = await aCertificate();
    const { document } = record.certificate;
    if (document.kind !== 'attendance') throw new Error('not about attendance');
    const { attendance: _, ...about } = document;
    const as = (other: CertificateDocument) => ({
      ...record,
      id: freshId<CertificateId>(),
      certificate: issueCertificate(other, TEST_NOW),
    });
    const records = [
      record,
      as({ ...about, kind: 'speaker', role: 'trainer', unitsTaught: 2 as TeachingUnits }),
      as({ ...document, kind: 'partial' }),
    ];
    const isNew = [];
    for (const it of records) {
      isNew.push(await inLand((tx) => tx.certificates.add(it, `number of ${it.id}`)));
    }
    expect(isNew).toEqual([true, true, false]);
  });

  describe('the file of a certificate', () => describeCertificateFile(create));
}
