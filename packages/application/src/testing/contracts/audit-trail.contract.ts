import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeAuditTrail(create: CreateStore): void {
  describe('the trail of an event', () => {
    test('tells everything that was written down, newest first', async () => {
      const { inLand } = await openScene(create);
      const event = freshId<NonNullable<AuditEntry['event']>>();
      const entry = (action: AuditEntry['action'], more: Partial<AuditEntry> = {}): AuditEntry => ({
        at: TEST_NOW,
        actor: 'house',
        action,
        target: { kind: 'event', id: event },
        event,
        ...more,
      });
      const written = [
        entry('event.create'),
        entry('event.publish', {
          reason: 'Der Buß- und Bettag liegt günstig',
          at: '2026-11-22T09:00:00.000Z' as Instant,
        }),
        entry('registration.decide', {
          actor: freshId(),
          target: { kind: 'registration', id: freshId() },
          facts: { from: 'applied', to: 'confirmed', places: 20, isLate: false },
        }),
      ];
      await inLand((tx) => tx.audit.write(written.slice(0, 1)));
      await inLand((tx) => tx.audit.write(written.slice(1)));
      await inLand((tx) => tx.audit.write([]));
      expect(await inLand((tx) => tx.audit.forEvent(event, 9))).toEqual(written.toReversed());
      expect(await inLand((tx) => tx.audit.forEvent(event, 1))).toEqual(written.slice(2));
      const about = (written[2]?.target.id ?? '') as RegistrationId;
      expect(await inLand((tx) => tx.audit.aboutRegistration(event, about))).toEqual(written.slice(2));
      expect(await inLand((tx) => tx.audit.aboutRegistration(freshId(), about))).toEqual([]);
    });

    test('tells nothing of what happened elsewhere', async () => {
      const { inLand } = await openScene(create);
      const target = { kind: 'module', id: 'L02' } as const;
      await inLand((tx) => tx.audit.write([{ at: TEST_NOW, actor: freshId(), action: 'module.publish', target }]));
      expect(await inLand((tx) => tx.audit.forEvent(freshId(), 9))).toEqual([]);
    });
  });
}
