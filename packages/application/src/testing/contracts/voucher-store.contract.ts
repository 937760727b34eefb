import type { Event, Instant, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { AllocationPolicy, Registration, RegistrationState } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import type { NewSeatVoucher } from '../../ports/index.ts';
import { anApplicant, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const policy: AllocationPolicy = {
  mode: 'first_come',
  ranking: [],
  ownRegions: [],
  overbookPercent: 0,
  caps: [],
  pools: [{ name: 'Kitas', for: { by: 'group', values: [] }, seats: 3 }],
};

function aVoucher(wanted: Partial<NewSeatVoucher> = {}): NewSeatVoucher {
  const id = freshId<SeatVoucherId>();
  const validUntil = '2027-01-10T00:00:00.000Z' as Instant;
  return { id, label: 'Kita Sonnenschein', pool: 'Kitas', places: 2, validUntil, codeKey: `key ${id}`, ...wanted };
}

function listed({ codeKey: _, ...voucher }: NewSeatVoucher) {
  return voucher;
}

export function describeVoucherStore(create: CreateStore): void {
  async function openPromised() {
    const scene = await openScene(create);
    const event = await scene.savedEvent({ capacity: 4 });
    const [first, second] = [aVoucher(), aVoucher({ places: 1 })];
    await scene.inLand((tx) => tx.registrations.savePolicy(event.id, policy));
    await scene.inLand((tx) => tx.vouchers.add(event.id, [first, second], TEST_NOW));
    const comesWith = async (voucher: SeatVoucherId, state: RegistrationState, seats?: number) => {
      const { id: personId } = await scene.savedPerson();
      const id = freshId<RegistrationId>();
      const after: Registration = { id, personId, requestedAt: TEST_NOW, ...(seats && { seats }), voucher, ...state };
      const change = { after, cause: 'register' } as const;
      await scene.inLand((tx) => tx.registrations.write(event.id, [change], new Map([[id, anApplicant()]])));
      return after;
    };
    const opened = (id: Event['id']) =>
      scene.inLand((tx) => tx.registrations.openBook(id, { registrationIds: [], personIds: [], seatsSetFree: 0 }));
    return { ...scene, event, first, second, comesWith, opened };
  }

  test('comes back as it was made, in its order, and is found by its code', async () => {
    const { inLand, event, first, second } = await openPromised();
    const found = await inLand(async (tx) => [
      await tx.vouchers.ofEvent(event.id),
      await tx.vouchers.ofEvent(freshId()),
      await tx.vouchers.findByCode(second.codeKey),
      await tx.vouchers.findByCode('another key'),
    ]);
    const [one, other] = [first, second].map((it) => ({ ...listed(it), used: 0 }));
    expect(found).toEqual([[one, other], [], { event: event.id, voucher: other }, undefined]);
  });

  test('no code opens two', async () => {
    const { inLand, event, first } = await openPromised();
    const twin = aVoucher({ codeKey: first.codeKey });
    await expect(inLand((tx) => tx.vouchers.add(event.id, [twin], TEST_NOW))).rejects.toThrow();
  });

  test('is withdrawn once, at the first time', async () => {
    const { inLand, event, first, second } = await openPromised();
    for (const at of [TEST_NOW, first.validUntil]) await inLand((tx) => tx.vouchers.withdraw(first.id, at));
    expect(await inLand((tx) => tx.vouchers.ofEvent(event.id))).toEqual([
      { ...listed(first), withdrawnAt: TEST_NOW, used: 0 },
      { ...listed(second), used: 0 },
    ]);
  });

  test('is used by whoever stands with it, a team by all of its places, and not by a request', async () => {
    const { inLand, event, first, second, comesWith, opened } = await openPromised();
    const team = await comesWith(first.id, waitlistedState(1), 2);
    const seated = await comesWith(second.id, confirmedState);
    const asking = await comesWith(second.id, { status: 'requested' });
    const gone = await comesWith(second.id, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
    const [used, people] = await inLand(async (tx) => [
      (await tx.vouchers.ofEvent(event.id)).map((it) => it.used),
      await tx.vouchers.registrationsWith(event.id),
    ]);
    expect(used).toEqual([2, 1]);
    expect(people.toSorted()).toEqual([team, seated, asking, gone].map(({ id }) => id).toSorted());
    const book = await opened(event.id);
    expect(book?.event.vouchers).toEqual([first, second].map(listed));
    expect(book?.voucherUses).toEqual(
      new Map([
        [first.id, 2],
        [second.id, 1],
      ]),
    );
    expect([book?.tally.byVoucher, book?.tally.byPool]).toEqual([new Map([[second.id, 1]]), new Map()]);
    expect(book?.waitlistHead).toEqual([team]);
  });

  test('a request can come with another one, or none; a decision stays', async () => {
    const { inLand, first, second, comesWith } = await openPromised();
    const asking = await comesWith(first.id, { status: 'requested' });
    const seated = await comesWith(first.id, confirmedState);
    const change = (id: RegistrationId, voucher?: SeatVoucherId) =>
      inLand(async (tx) => {
        await tx.registrations.updateVoucher(id, voucher);
        return (await tx.registrations.get(id))?.registration.voucher;
      });
    expect(await change(asking.id, second.id)).toBe(second.id);
    expect(await change(asking.id)).toBe(undefined);
    expect(await change(seated.id)).toBe(first.id);
  });

  test('an event without pools does not look for any', async () => {
    const { inLand, event, opened } = await openPromised();
    await inLand((tx) => tx.registrations.savePolicy(event.id, { ...policy, pools: [] }));
    expect((await opened(event.id))?.event).not.toHaveProperty('vouchers');
  });
}
