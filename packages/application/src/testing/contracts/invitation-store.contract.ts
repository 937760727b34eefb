import { addMilliseconds, DAY_MS, type EmailAddress, type InvitationId, type PersonName } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { dueInvitations } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import type { NewInvitation } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeInvitationStore(create: CreateStore): void {
  async function openInvited() {
    const scene = await openScene(create);
    const event = await scene.savedEvent({ registrationClosesAt: addMilliseconds(TEST_NOW, 5 * DAY_MS) });
    const ada = await scene.savedPerson({ email: 'Ada@example.org' as EmailAddress });
    const ben = await scene.savedPerson({ email: 'ben@example.org' as EmailAddress });
    const invited = (email: string, wanted: Partial<NewInvitation> = {}): NewInvitation => ({
      id: freshId<InvitationId>(),
      event: event.id,
      email: email as EmailAddress,
      locale: 'de',
      sentAt: addMilliseconds(TEST_NOW, -4 * DAY_MS),
      ...wanted,
    });
    const [first, second] = [
      invited('ada@example.org', { name: 'Ada Beispiel' as PersonName }),
      invited('x@example.org', { locale: 'en' }),
    ];
    await scene.inLand((tx) => tx.invitations.add([first, second]));
    return { ...scene, event, ada, ben, invited, first, second };
  }
  const due = dueInvitations(TEST_NOW);

  test('comes back as it was sent, in its order', async () => {
    const { inLand, event, first, second } = await openInvited();
    const found = await inLand(async (tx) => [
      ...(await tx.invitations.ofEvent(event.id)),
      await tx.invitations.get(second.id),
      await tx.invitations.get(freshId<InvitationId>()),
    ]);
    expect(found).toEqual([first, second, second, undefined]);
  });

  test('an address is invited once, however it is typed', async () => {
    const { inLand, invited } = await openInvited();
    await expect(inLand((tx) => tx.invitations.add([invited('ADA@example.org')]))).rejects.toThrow();
  });

  test('the first look and the first no count', async () => {
    const { inLand, first } = await openInvited();
    const later = addMilliseconds(TEST_NOW, DAY_MS);
    const wasFirst = [];
    for (const at of [TEST_NOW, later]) {
      await inLand((tx) => tx.invitations.markOpened(first.id, at));
      wasFirst.push(await inLand((tx) => tx.invitations.decline(first.id, at)));
    }
    expect(wasFirst).toEqual([true, false]);
    expect(await inLand((tx) => tx.invitations.get(first.id))).toEqual({
      ...first,
      openedAt: TEST_NOW,
      declinedAt: TEST_NOW,
    });
  });

  test('is known by the address of a person, and answered by their registration', async () => {
    const { inLand, savedRegistration, event, ada, ben, first } = await openInvited();
    const known = await inLand((tx) => tx.invitations.invitedAmong(event.id, [ben.id, ada.id]));
    expect([...known]).toEqual([ada.id]);
    await savedRegistration(event, ada, confirmedState);
    expect(await inLand((tx) => tx.invitations.get(first.id))).toEqual({ ...first, registration: 'stands' });
  });

  test('says when the registration of its address has ended, and when another one stands', async () => {
    const { inLand, savedRegistration, event, ada, first } = await openInvited();
    const registration = () => inLand(async (tx) => (await tx.invitations.get(first.id))?.registration);
    await savedRegistration(event, ada, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
    expect(await registration()).toBe('ended');
    expect(await inLand((tx) => tx.invitations.takeSilent(event.id, TEST_NOW))).toHaveLength(1);
    await savedRegistration(event, ada, confirmedState);
    expect(await registration()).toBe('stands');
  });

  test('taken back, it invites nobody, is no reminder’s turn, and gives way to another', async () => {
    const { inLand, event, ada, invited, first, second } = await openInvited();
    const takeBack = () => inLand((tx) => tx.invitations.takeBack(first.id, TEST_NOW));
    expect([await takeBack(), await takeBack()]).toEqual([true, false]);
    const found = await inLand(async (tx) => ({
      invitation: await tx.invitations.get(first.id),
      known: [...(await tx.invitations.invitedAmong(event.id, [ada.id]))],
      silent: (await tx.invitations.takeSilent(event.id, TEST_NOW)).map(({ id }) => id),
    }));
    expect(found).toEqual({ invitation: { ...first, takenBackAt: TEST_NOW }, known: [], silent: [second.id] });
    const anew = invited('ADA@example.org');
    await inLand((tx) => tx.invitations.add([anew]));
    const now = await inLand((tx) => tx.invitations.ofEvent(event.id));
    expect(now.map(({ id }) => id)).toEqual([second.id, anew.id]);
  });

  test('is due once, while nobody answered, in its time', async () => {
    const { inLand, savedRegistration, event, ada, invited, second } = await openInvited();
    const [declined, late] = [invited('no@example.org'), invited('late@example.org', { sentAt: TEST_NOW })];
    await inLand((tx) => tx.invitations.add([declined, late]));
    await inLand((tx) => tx.invitations.decline(declined.id, TEST_NOW));
    await savedRegistration(event, ada, confirmedState);
    const take = (now = TEST_NOW) => inLand((tx) => tx.invitations.takeDue(dueInvitations(now), TEST_NOW, 9));
    expect(await take(addMilliseconds(TEST_NOW, 5 * DAY_MS))).toEqual([]);
    expect(await take(addMilliseconds(TEST_NOW, -3 * DAY_MS))).toEqual([]);
    const [reminded, ...others] = await take();
    expect([reminded, others]).toEqual([{ ...second, remindedAt: TEST_NOW }, []]);
    expect(await inLand((tx) => tx.invitations.takeDue(due, TEST_NOW, 9))).toEqual([]);
  });

  test('of one event the silent are taken once, whenever its registration closes', async () => {
    const { inLand, savedEvent, event, invited, first, second } = await openInvited();
    const other = await savedEvent({ registrationClosesAt: addMilliseconds(TEST_NOW, 5 * DAY_MS) });
    await inLand((tx) => tx.invitations.add([invited('x@example.org', { event: other.id })]));
    await inLand((tx) => tx.invitations.decline(first.id, TEST_NOW));
    const take = () => inLand((tx) => tx.invitations.takeSilent(event.id, TEST_NOW));
    expect(await take()).toEqual([{ ...second, remindedAt: TEST_NOW }]);
    expect(await take()).toEqual([]);
  });

  test('is forgotten with an event that is over', async () => {
    const { inLand, event, first, second } = await openInvited();
    const forget = (endedBy: typeof first.sentAt) => inLand((tx) => tx.invitations.forget(endedBy));
    expect(await forget(TEST_NOW)).toEqual([]);
    expect((await inLand((tx) => tx.invitations.ofEvent(event.id))).length).toBe(2);
    const forgotten = await forget('2099-01-01T00:00:00.000Z' as typeof first.sentAt);
    expect(forgotten.toSorted()).toEqual([first.id, second.id].toSorted());
    expect(await inLand((tx) => tx.invitations.ofEvent(event.id))).toEqual([]);
  });
}
