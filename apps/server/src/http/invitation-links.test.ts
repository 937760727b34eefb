import type { Person } from '@netzwerkstatt/application';
import { aFreshEvent } from '@netzwerkstatt/application/testing';
import { addMilliseconds, DAY_MS, type EmailAddress, type Instant, type InvitationId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Answered, LAND, type OpenDoor, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const event = aFreshEvent({ eligibility: [{ condition: { kind: 'invited' }, effect: 'refuse' }] });

let door: OpenDoor;
let invited: InvitationId;
/** What the mail with the invitation carries. */
let link: { readonly token: string };

beforeEach(async () => {
  door = await openDoor();
  await door.house.store.inLand(LAND, (tx) => tx.events.save(event, undefined, door.clock.now()));
  invited = door.house.random.id<InvitationId>();
  await invite(invited, 'ada@example.org');
  link = { token: door.house.links.tokenFor('invitation', invited) };
});

const invite = (id: InvitationId, email: string) =>
  door.house.store.inLand(LAND, (tx) =>
    tx.invitations.add([{ id, event: event.id, email: email as EmailAddress, locale: 'de', sentAt: door.clock.now() }]),
  );

function answerIn({ status, body }: Answered) {
  const answer = JSON.parse(body);
  return status === 200 ? answer.result.data : [status, answer.error.data?.refusal?.code];
}

async function paper(headers = {}) {
  const { status, account, closedBecause } = answerIn(await door.call('invitations.open', link, headers));
  return [status, closedBecause?.code, account];
}

const decline = async () => answerIn(await door.call('invitations.decline', link)) ?? 'declined';

/** Registers with the account of this person. */
async function register(person: Person) {
  const details = {
    givenName: 'Ada',
    familyName: 'Beispiel',
    profession: 'H1',
    organisation: { name: 'Praxis' },
    region: '14713',
    assistance: '',
  };
  const cookie = await cookieOf(door, person);
  return answerIn(await door.call('registration.register', { slug: event.slug, ...details }, { cookie }));
}

const ada = () => addPerson(door, { email: 'Ada@example.org' as EmailAddress });

async function cancel() {
  const at = door.clock.now();
  const cancelled = { status: 'cancelled', publishedAt: at, cancelledAt: at, cancellationReason: 'Krank' } as const;
  const isSaved = await door.house.store.inLand(LAND, (tx) => tx.events.save({ ...event, ...cancelled }, 1, at));
  expect(isSaved).toBe(true);
}

describe('a link that is used a second time', () => {
  test('shows what was answered; a second no is the same no', async () => {
    expect(await paper()).toEqual(['opened', undefined, undefined]);
    for (let times = 0; times < 2; times += 1) expect(await decline()).toBe('declined');
    expect(await paper()).toEqual(['declined', undefined, undefined]);
    const entries = await door.house.store.inLand(LAND, (tx) => tx.audit.forEvent(event.id, 9));
    expect(entries.map(({ action, facts }) => [action, facts])).toEqual([['invitation.answer', { declined: 1 }]]);
  });

  test('gives back no place: that is what the link of the registration is for', async () => {
    const { id } = await register(await ada());
    expect(await decline()).toEqual([409, 'invitation_answered']);
    expect(await paper()).toEqual(['answered', undefined, undefined]);
    await door.call('registration.withdraw', { token: door.house.links.tokenFor('registration', id) });
    expect(await paper()).toEqual(['ended', undefined, undefined]);
  });

  test('in two tabs at once, no and no is one no', async () => {
    expect(await Promise.all([decline(), decline()])).toEqual(['declined', 'declined']);
    const entries = await door.house.store.inLand(LAND, (tx) => tx.audit.forEvent(event.id, 9));
    expect(entries).toHaveLength(1);
  });
});

describe('by another account', () => {
  test('the page says whose it is not, and whoever registers there is not invited', async () => {
    const other = await addPerson(door);
    expect(await paper({ cookie: await cookieOf(door, other) })).toEqual(['opened', undefined, 'another']);
    expect(await register(other)).toEqual([412, 'not_eligible']);
    expect(await paper()).toEqual(['opened', undefined, undefined]);
  });

  test('the account of the invited address is known as such, and registers', async () => {
    const person = await ada();
    expect(await paper({ cookie: await cookieOf(door, person) })).toEqual(['opened', undefined, 'invited']);
    expect(await register(person)).toMatchObject({ status: 'confirmed' });
  });
});

describe('when there is nothing to answer any more', () => {
  test('registration has closed', async () => {
    door.clock.moveTo(event.registrationClosesAt);
    expect(await paper()).toEqual(['opened', 'registration_closed', undefined]);
    // Whoever says no all the same is heard.
    expect(await decline()).toBe('declined');
  });

  test('the event is over', async () => {
    door.clock.moveTo(addMilliseconds(event.registrationClosesAt, 400 * DAY_MS));
    expect(await paper()).toEqual(['opened', 'event_closed', undefined]);
  });

  test('the event was cancelled, also for whoever had a place', async () => {
    await register(await ada());
    await cancel();
    expect(await paper()).toEqual(['answered', 'event_cancelled', undefined]);
  });

  test('the coordination took it back', async () => {
    await door.house.store.inLand(LAND, (tx) => tx.invitations.takeBack(invited, door.clock.now()));
    expect(await paper()).toEqual(['taken_back', undefined, undefined]);
    expect(await decline()).toEqual([412, 'invitation_taken_back']);
    expect(await register(await ada())).toEqual([412, 'not_eligible']);
  });
});

describe('no invitation is found', () => {
  test('by a link that was changed, or put together from two', async () => {
    const another = door.house.random.id<InvitationId>();
    await invite(another, 'ben@example.org');
    const last = link.token.at(-1) === 'a' ? 'b' : 'a';
    const wrong = [`${link.token.slice(0, -1)}${last}`, link.token.replace(invited, another)];
    for (const token of wrong) {
      for (const procedure of ['invitations.open', 'invitations.decline'])
        expect((await door.call(procedure, { token })).status).toBe(404);
    }
  });

  test('when it was forgotten with its event, by a link that is whole', async () => {
    await door.house.store.inLand(LAND, (tx) => tx.invitations.forget('2099-01-01T00:00:00.000Z' as Instant));
    expect((await door.call('invitations.open', link)).status).toBe(404);
  });

  test('at another address of the house’s procedures: the desk’s are for the desk', async () => {
    const cookie = await cookieOf(door, await addPerson(door));
    const about = { event: event.id, invitation: invited };
    expect((await door.call('invitations.takeBack', about, { cookie })).status).toBe(404);
    expect((await door.call('invitations.takeBack', about)).status).toBe(404);
  });
});
