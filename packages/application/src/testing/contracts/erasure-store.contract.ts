import {
  addMilliseconds,
  type EmailAddress,
  HOUR_MS,
  isForgotten,
  type LocalDate,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { AuditEntry, Challenge, RecognitionRequest } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { aCertificateRecord, aNamedSpeaker } from '../certificate-builders.ts';
import { aMail } from '../mail-builders.ts';
import { openErasure } from './open-erasure.ts';
import type { CreateStore } from './store-under-test.ts';

export function describeErasureStore(create: CreateStore): void {
  describe('erasing a person', () => {
    test('leaves nobody in their place, and everybody else as they were', async () => {
      const { inLand, hanza, ben, ofHanza, ofBen, erase } = await openErasure(create);
      const before = await inLand((tx) => tx.registrations.get(ofBen.id));
      await erase();
      const [person, record] = await inLand(async (tx) => [
        await tx.people.get(hanza.id),
        await tx.registrations.get(ofHanza.id),
      ]);
      expect([person && isForgotten(person), record && isForgotten(record.applicant)]).toEqual([true, true]);
      expect(JSON.stringify([person, record])).not.toMatch(/Hańža|Krawc|hanza|praxis/i);
      expect(record?.registration).toEqual(ofHanza);
      expect(await inLand((tx) => tx.people.get(ben.id))).toEqual(ben);
      expect(await inLand((tx) => tx.registrations.get(ofBen.id))).toEqual(before);
    });

    test('is not undone by whoever had read them before', async () => {
      const { inLand, hanza, erase } = await openErasure(create);
      await erase();
      await expect(inLand((tx) => tx.people.save(hanza))).rejects.toThrow();
      const person = await inLand((tx) => tx.people.get(hanza.id));
      expect(person && isForgotten(person)).toBe(true);
    });

    test('lets nobody find them by name or address; the address is free for somebody new', async () => {
      const { inLand, hanza, erase, savedPerson } = await openErasure(create);
      await erase();
      expect(await inLand((tx) => tx.people.findByEmail(hanza.email))).toBeUndefined();
      for (const name of ['Hańža', 'Person']) {
        expect(await inLand((tx) => tx.people.findByName(name, undefined, 9))).toEqual([]);
      }
      expect((await savedPerson({ email: hanza.email })).id).not.toBe(hanza.id);
    });

    test('removes their mails, on their way or not, however they belong to them, and no others', async () => {
      const { inLand, hanza, ben, ofHanza, erase } = await openErasure(create);
      const mails = [
        aMail({ to: 'hanza@praxis.example' as EmailAddress }),
        aMail({ person: hanza.id }),
        aMail({ registration: ofHanza.id }),
        aMail({ person: ben.id, to: ben.email }),
      ];
      await inLand((tx) => tx.mail.add(mails));
      await erase();
      const left = await inLand((tx) => tx.mail.list({ text: '', offset: 0, limit: 9 }));
      expect(left.mails.map(({ to }) => to)).toEqual([ben.email]);
    });

    test('takes away the reasons staff gave for what they decided about them; who did what, and when, stays', async () => {
      const { inLand, hanza, event, ofHanza, ofBen, erase } = await openErasure(create);
      const learned = {
        provider: 'Volkshochschule Plauen',
        title: 'Gespräche führen',
        from: '2024-03-04' as LocalDate,
        to: '2024-03-05' as LocalDate,
        teachingUnits: 12 as TeachingUnits,
      };
      const request: RecognitionRequest = {
        ...{ id: freshId(), person: hanza.id, curriculum: 'S-NK', modules: ['B01'], learned },
        ...{ proofs: [], askedAt: TEST_NOW, questions: [], revision: 1, status: 'open' },
      };
      const record = aCertificateRecord({ registration: ofHanza.id, event: event.id, person: hanza.id });
      const targets: readonly AuditEntry['target'][] = [
        { kind: 'registration', id: ofHanza.id },
        { kind: 'registration', id: ofBen.id },
        { kind: 'person', id: hanza.id },
        { kind: 'certificate', id: record.id },
        { kind: 'recognition', id: request.id },
        { kind: 'event', id: event.id },
      ];
      const actor = freshId();
      const entries = targets.map((target): AuditEntry => {
        const reason = 'Wie am Telefon besprochen';
        return { at: TEST_NOW, actor, action: 'registration.decide', target, event: event.id, reason };
      });
      await inLand(async (tx) => {
        await tx.certificates.add(record, 'number of Hanza');
        await tx.recognitions.save(request, undefined);
        await tx.audit.write(entries);
      });
      await erase();
      const told = await inLand((tx) => tx.audit.forEvent(event.id, 9));
      const others = [ofBen.id, event.id].map(String);
      expect(told.toReversed()).toEqual(
        entries.map(({ reason, ...entry }) => (others.includes(entry.target.id) ? { ...entry, reason } : entry)),
      );
    });

    test('blanks what was written about their certificate as a speaker before they claimed it, and about no other', async () => {
      const { inLand, hanza, event, erase } = await openErasure(create);
      const theirs = { ...aNamedSpeaker(event.id, 'Krawc'), email: hanza.email };
      const other = { ...aNamedSpeaker(event.id, 'Weber'), email: 'weber@praxis.example' as EmailAddress };
      const entries = [theirs, other].map(
        ({ id }): AuditEntry => ({
          ...{ at: TEST_NOW, actor: freshId(), action: 'certificate.revoke', event: event.id },
          ...{ target: { kind: 'certificate', id }, reason: 'War an dem Tag nicht da' },
        }),
      );
      await inLand(async (tx) => {
        for (const record of [theirs, other]) await tx.certificates.add(record, record.id);
        await tx.audit.write(entries);
      });
      const told = async () => (await inLand((tx) => tx.audit.forEvent(event.id, 9))).map((it) => it.reason);
      await inLand((tx) => tx.certificates.claim(hanza.id));
      expect(await told()).toEqual(['War an dem Tag nicht da', 'War an dem Tag nicht da']);
      await erase();
      expect(await told()).toEqual(['War an dem Tag nicht da', undefined]);
    });

    test('leaves nobody to write to', async () => {
      const { inLand, hanza, erase } = await openErasure(create);
      await erase();
      await inLand(async (tx) => {
        const nobody = await tx.people.get(hanza.id);
        if (nobody) await tx.mail.add([aMail({ to: nobody.email })]);
      });
      expect((await inLand((tx) => tx.mail.list({ text: '', offset: 0, limit: 9 }))).total).toBe(0);
    });

    test('ends their sessions, roles and ways to sign in', async () => {
      const { inLand, hanza, erase } = await openErasure(create);
      const challenge: Challenge = {
        id: freshId(),
        email: hanza.email,
        browser: 'fingerprint',
        createdAt: TEST_NOW,
        expiresAt: addMilliseconds(TEST_NOW, HOUR_MS),
        failedAttempts: 0,
      };
      await inLand(async (tx) => {
        const session = {
          key: 'of Hanza',
          personId: hanza.id,
          createdAt: TEST_NOW,
          lastSeenAt: TEST_NOW,
          device: 'Firefox',
        };
        await tx.signIn.addSession(session);
        await tx.signIn.addChallenge(challenge);
        await tx.people.grant(hanza.id, { role: 'trainer', scope: { kind: 'event', id: freshId() }, until: TEST_NOW });
      });
      await erase();
      const left = await inLand(async (tx) => [
        await tx.signIn.findSession('of Hanza'),
        await tx.signIn.lockChallenge(challenge.id),
        ...(await tx.people.grantsOf(hanza.id)),
      ]);
      expect(left).toEqual([undefined, undefined]);
    });

    test('twice is once', async () => {
      const { inLand, hanza, erase } = await openErasure(create);
      await erase();
      const once = await inLand((tx) => tx.people.get(hanza.id));
      await erase();
      expect(await inLand((tx) => tx.people.get(hanza.id))).toEqual(once);
    });
  });
}
