import { addMilliseconds, DAY_MS, type EmailAddress, type PersonName, type TransferId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { EndedTransfer, OpenTransfer } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeTransferStore(create: CreateStore): void {
  async function openTransfer() {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const holder = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    const other = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    const transfer: OpenTransfer = {
      id: freshId<TransferId>(),
      event: event.id,
      registration: holder.id,
      offeredAt: TEST_NOW,
      expiresAt: addMilliseconds(TEST_NOW, DAY_MS),
      status: 'open',
      colleague: {
        givenName: 'Ben' as PersonName,
        familyName: 'Beispiel' as PersonName,
        email: 'ben@example.org' as EmailAddress,
        locale: 'de',
      },
    };
    await scene.inLand((tx) => tx.transfers.add(transfer));
    return { ...scene, event, transfer, holder, other };
  }

  test('comes back as it was offered', async () => {
    const { inLand, transfer, holder, other } = await openTransfer();
    const found = await inLand(async (tx) => [
      await tx.transfers.get(transfer.id),
      await tx.transfers.ofRegistration(holder.id),
      await tx.transfers.openOf([other.id, holder.id]),
      await tx.transfers.openOf([other.id]),
      await tx.transfers.get(freshId<TransferId>()),
    ]);
    expect(found).toEqual([transfer, [transfer], [transfer], [], undefined]);
  });

  test('of one registration several are open, of one person only one', async () => {
    const { inLand, transfer } = await openTransfer();
    const colleague = { ...transfer.colleague, email: 'cem@example.org' as EmailAddress };
    await inLand((tx) => tx.transfers.add({ ...transfer, id: freshId<TransferId>(), colleague }));
    const again = { ...colleague, email: 'CEM@example.org' as EmailAddress };
    const twice = { ...transfer, id: freshId<TransferId>(), colleague: again };
    await expect(inLand((tx) => tx.transfers.add(twice))).rejects.toThrow();
    const open = await inLand((tx) => tx.transfers.openOf([transfer.registration]));
    expect(open.map((it) => it.colleague.email)).toEqual(['ben@example.org', 'cem@example.org']);
  });

  test('knows who had a place first, through however many hands it went', async () => {
    const { inLand, event, transfer, holder, other, savedRegistration, savedPerson } = await openTransfer();
    const last = await savedRegistration(event, await savedPerson(), confirmedState);
    const next = { ...transfer, id: freshId<TransferId>(), registration: other.id };
    const firsts = await inLand(async (tx) => {
      await tx.transfers.end(transfer.id, { status: 'accepted', endedAt: TEST_NOW, newRegistration: other.id });
      await tx.transfers.add(next);
      await tx.transfers.end(next.id, { status: 'accepted', endedAt: TEST_NOW, newRegistration: last.id });
      return tx.transfers.firstHoldersOf([last.id, other.id, holder.id]);
    });
    expect(firsts).toEqual(
      new Map([
        [last.id, holder.id],
        [other.id, holder.id],
      ]),
    );
  });

  test('knows who has a place by a team now, through however many hands it went', async () => {
    const { inLand, event, transfer, holder, other, savedRegistration, savedPerson } = await openTransfer();
    const gone = await savedRegistration(event, await savedPerson(), {
      status: 'withdrawn',
      withdrawnAt: TEST_NOW,
      by: 'person',
    });
    const cem = { ...transfer.colleague, email: 'cem@example.org' as EmailAddress };
    const second = { ...transfer, id: freshId<TransferId>(), colleague: cem };
    const next = { ...transfer, id: freshId<TransferId>(), registration: gone.id };
    const members = await inLand(async (tx) => {
      await tx.transfers.end(transfer.id, { status: 'accepted', endedAt: TEST_NOW, newRegistration: gone.id });
      await tx.transfers.add(second);
      await tx.transfers.add(next);
      const before = await tx.transfers.membersOf([holder.id]);
      await tx.transfers.end(next.id, { status: 'accepted', endedAt: TEST_NOW, newRegistration: other.id });
      return [before, await tx.transfers.membersOf([holder.id, other.id])];
    });
    const { givenName, familyName } = (await inLand((tx) => tx.registrations.get(other.id)))?.applicant ?? cem;
    expect(members).toEqual([[], [{ team: holder.id, registration: other.id, givenName, familyName }]]);
    await inLand((tx) =>
      tx.transfers.end(second.id, { status: 'accepted', endedAt: TEST_NOW, newRegistration: other.id }),
    );
    const [, asked] = await inLand((tx) => tx.transfers.membersOf([holder.id]));
    expect(asked?.askedAt).toBe(TEST_NOW);
  });

  describe('ends', () => {
    test.for(['accepted', 'declined', 'taken_back', 'expired'] as const)(
      'as %s, and whom it named is forgotten',
      async (status) => {
        const { inLand, transfer, other, holder } = await openTransfer();
        const end: EndedTransfer =
          status === 'accepted'
            ? { status, endedAt: TEST_NOW, newRegistration: other.id }
            : { status, endedAt: TEST_NOW };
        await inLand((tx) => tx.transfers.end(transfer.id, end));
        const { status: _, colleague: __, ...facts } = transfer;
        expect(await inLand((tx) => tx.transfers.get(transfer.id))).toEqual({ ...facts, ...end });
        expect(await inLand((tx) => tx.transfers.openOf([holder.id]))).toEqual([]);
      },
    );

    test('once', async () => {
      const { inLand, transfer } = await openTransfer();
      const end = () => inLand((tx) => tx.transfers.end(transfer.id, { status: 'declined', endedAt: TEST_NOW }));
      await end();
      await expect(end()).rejects.toThrow();
    });
  });

  test('then another one can be asked, and all of them come in their order', async () => {
    const { inLand, transfer, holder } = await openTransfer();
    const next = { ...transfer, id: freshId<TransferId>() };
    await inLand((tx) => tx.transfers.end(transfer.id, { status: 'declined', endedAt: TEST_NOW }));
    await inLand((tx) => tx.transfers.add(next));
    const all = await inLand((tx) => tx.transfers.ofRegistration(holder.id));
    expect(all.map(({ id, status }) => [id, status])).toEqual([
      [transfer.id, 'declined'],
      [next.id, 'open'],
    ]);
  });

  test('is due once its time is over', async () => {
    const { inLand, transfer } = await openTransfer();
    const due = (after: number) =>
      inLand((tx) => tx.transfers.dueToExpire(addMilliseconds(transfer.expiresAt, after), 9));
    expect([await due(-1), await due(0)]).toEqual([[], [transfer]]);
  });
}
