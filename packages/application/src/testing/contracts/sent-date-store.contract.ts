import type { LocalDateTime, PersonId, SessionId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { SentDate } from '../../ports/index.ts';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeSentDateStore(create: CreateStore): void {
  async function openLedger() {
    const scene = await openScene(create);
    const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-01-21')] as const;
    await scene.savedEvent({ sessions });
    const [ada, ben] = [await scene.savedPerson(), await scene.savedPerson()];
    const note = (...sent: SentDate[]) => scene.inLand((tx) => tx.sentDates.note(sent, TEST_NOW));
    const read = async (people: PersonId[], dates: SessionId[]) => {
      const found = await scene.inLand((tx) => tx.sentDates.lastSent(people, dates));
      return found.toSorted((a, b) => (`${a.person}${a.session}` < `${b.person}${b.session}` ? -1 : 1));
    };
    return { scene, first: sessions[0].id, second: sessions[1].id, ada: ada.id, ben: ben.id, note, read };
  }

  const sent = (person: PersonId, session: SessionId, wanted: Partial<SentDate> = {}): SentDate => ({
    person,
    session,
    method: 'REQUEST',
    sequence: 0,
    startsAt: '2027-01-20T09:00' as LocalDateTime,
    endsAt: '2027-01-20T16:30' as LocalDateTime,
    ...wanted,
  });

  test('what somebody was sent last about a date is kept, and nothing before it', async () => {
    const { first, ada, note, read } = await openLedger();
    expect(await read([ada], [first])).toEqual([]);
    await note(sent(ada, first));
    const later = sent(ada, first, {
      method: 'CANCEL',
      sequence: 3,
      startsAt: '2027-03-28T23:00' as LocalDateTime,
      endsAt: '2027-03-29T01:00' as LocalDateTime,
    });
    await note(later);
    expect(await read([ada], [first])).toEqual([later]);
  });

  test('people and dates that were not asked for are left out, and noting nothing changes nothing', async () => {
    const { first, second, ada, ben, note, read } = await openLedger();
    await note(sent(ada, first), sent(ada, second), sent(ben, first));
    await note();
    expect(await read([ada], [first])).toEqual([sent(ada, first)]);
    expect(await read([ada, ben], [first])).toHaveLength(2);
    expect(await read([ben], [second])).toEqual([]);
    expect(await read([], [first])).toEqual([]);
  });

  test('another Land sees nothing of it', async () => {
    const { scene, first, ada, note } = await openLedger();
    await note(sent(ada, first));
    const seen = await scene.store.inLand(scene.neighbour, (tx) => tx.sentDates.lastSent([ada], [first]));
    expect(seen).toEqual([]);
  });
}
