import { expireDue, type Person } from '@netzwerkstatt/application';
import { aFreshEvent } from '@netzwerkstatt/application/testing';
import { HOUR_MS, type Instant, type RegistrationId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Answered, LAND, type OpenDoor, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const event = aFreshEvent({ capacity: 1 });

let door: OpenDoor;
/** Who was asked first; somebody else waits behind them. */
let asked: Person;
let registration: RegistrationId;
let next: RegistrationId;
/** What the mail with the offer carries. */
let link: { readonly token: string };

beforeEach(async () => {
  door = await openDoor();
  await door.house.store.inLand(LAND, (tx) => tx.events.save(event, undefined, door.clock.now()));
  const seated = await addPerson(door);
  asked = await addPerson(door);
  const behind = await addPerson(door);
  const first = await register(seated);
  registration = await register(asked);
  next = await register(behind);
  link = { token: door.house.links.tokenFor('registration', registration) };
  const given = { token: door.house.links.tokenFor('registration', first) };
  expect((await door.call('registration.withdraw', given)).status).toBe(200);
  expect(await standing()).toBe('offered');
});

async function register(person: Person): Promise<RegistrationId> {
  const details = {
    givenName: 'Ada',
    familyName: 'Beispiel',
    profession: 'H1',
    organisation: { name: 'Praxis' },
    region: '14713',
  };
  const cookie = await cookieOf(door, person);
  const answer = await door.call('registration.register', { slug: event.slug, ...details, assistance: '' }, { cookie });
  return JSON.parse(answer.body).result.data.id;
}

function kept(id: RegistrationId) {
  return door.house.store.inLand(LAND, async (tx) => {
    const record = await tx.registrations.get(id);
    if (record === undefined) throw new Error('it is kept');
    return record.registration;
  });
}

const standing = async (id = registration) => (await kept(id)).status;

/** What the trail says of what became of the offer, and by whom. */
async function decisions(): Promise<readonly string[]> {
  const entries = await door.house.store.inLand(LAND, (tx) => tx.audit.forEvent(event.id, 100));
  return entries
    .filter(({ target, facts }) => target.id === registration && facts?.['from'] === 'offered')
    .map(({ actor, facts }) => `${actor}: ${facts?.['to']}`);
}

async function mailsTo({ email }: Person): Promise<readonly string[]> {
  const { mails } = await door.house.store.inLand(LAND, (tx) => tx.mail.list({ text: '', offset: 0, limit: 100 }));
  return mails
    .filter(({ to }) => to === email)
    .map(({ message }) => message.kind)
    .toSorted();
}

function refusalIn({ body }: Answered): unknown {
  return JSON.parse(body).error?.data?.refusal;
}

async function answered(answer: Promise<Answered>) {
  const given = await answer;
  return given.status === 200 ? JSON.parse(given.body).result.data.status : [given.status, refusalIn(given)];
}

const moved = (status: string) => [409, { code: 'registration_moved_on', status }];

describe('a link that is used twice', () => {
  test('says the same twice when the answer is the same, and decides once', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(await answered(door.call('registration.accept', link))).toBe('confirmed');
    }
    expect(await decisions()).toEqual(['holder: confirmed']);
    expect((await mailsTo(asked)).filter((it) => it === 'registration_confirmed')).toHaveLength(1);
    expect(await standing(next)).toBe('waitlisted');
  });

  test('gives a declined place on once, to the next one', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(await answered(door.call('registration.decline', link))).toBe('declined');
    }
    expect(await decisions()).toEqual(['holder: declined']);
    expect(await standing(next)).toBe('offered');
  });
});

describe('in two tabs at once', () => {
  test.for([
    { first: 'accept', second: 'decline', ends: 'confirmed', behind: 'waitlisted' },
    { first: 'decline', second: 'accept', ends: 'declined', behind: 'offered' },
  ])('$first and $second: one of them counts, and the other hears how it stands', async (it) => {
    const answers = await Promise.all(
      [it.first, it.second].map((answer) => answered(door.call(`registration.${answer}`, link))),
    );
    expect(answers).toEqual([it.ends, moved(it.ends)]);
    expect(await decisions()).toEqual([`holder: ${it.ends}`]);
    expect(await standing(next)).toBe(it.behind);
  });

  test.for(['accept', 'decline'])('%s in both is one answer', async (answer) => {
    const both = await Promise.all([1, 2].map(() => answered(door.call(`registration.${answer}`, link))));
    const ends = answer === 'accept' ? 'confirmed' : 'declined';
    expect(both).toEqual([ends, ends]);
    expect(await decisions()).toEqual([`holder: ${ends}`]);
  });

  test('withdrawing in one and accepting in the other leaves no place that nobody has', async () => {
    const answers = await Promise.all(
      ['withdraw', 'accept'].map((answer) => answered(door.call(`registration.${answer}`, link))),
    );
    expect(answers).toEqual(['withdrawn', moved('withdrawn')]);
    expect(await standing(next)).toBe('offered');
  });
});

describe('another person', () => {
  test('who is signed in finds no such registration, and the offer stands', async () => {
    const cookie = await cookieOf(door, await addPerson(door));
    for (const answer of ['accept', 'decline', 'withdraw']) {
      const given = await door.call(`registration.${answer}`, { registration }, { cookie });
      expect([given.status, refusalIn(given)]).toEqual([404, undefined]);
    }
    expect(await standing()).toBe('offered');
    expect(await decisions()).toEqual([]);
  });

  test('who got the mail forwarded answers for whom it was written, whoever is signed in there', async () => {
    const other = await addPerson(door);
    const cookie = await cookieOf(door, other);
    expect(await answered(door.call('registration.accept', link, { cookie }))).toBe('confirmed');
    expect((await kept(registration)).personId).toBe(asked.id);
    expect(await decisions()).toEqual(['holder: confirmed']);
    expect(await mailsTo(asked)).toEqual(['registration_confirmed', 'registration_waitlisted', 'seat_offered']);
    expect(await mailsTo(other)).toEqual([]);
  });

  test('who changed the link has none', async () => {
    const last = link.token.at(-1) === 'a' ? 'b' : 'a';
    const changed = { token: `${link.token.slice(0, -1)}${last}` };
    const others = { token: link.token.replace(registration, next) };
    for (const wrong of [changed, others]) expect((await door.call('registration.accept', wrong)).status).toBe(404);
    expect(await standing()).toBe('offered');
  });
});

describe('after its end', () => {
  let expiredAt: Instant;

  beforeEach(async () => {
    const offer = await kept(registration);
    if (offer.status !== 'offered') throw new Error('it is offered');
    expiredAt = offer.expiresAt;
    door.clock.moveTo(expiredAt);
  });

  test('the place is not taken any more, whether the house came round to it or not', async () => {
    const over = [412, { code: 'offer_expired', expiredAt }];
    expect(await answered(door.call('registration.accept', link))).toEqual(over);
    await expireDue(door.house, LAND);
    expect(await answered(door.call('registration.accept', link))).toEqual(over);
    expect(await decisions()).toEqual(['house: expired']);
    expect([await standing(), await standing(next)]).toEqual(['expired', 'offered']);
  });

  test('the page says that it is over at once', async () => {
    const read = await door.ask(`/trpc/registration.read?input=${encodeURIComponent(JSON.stringify(link))}`);
    expect(JSON.parse(read.body).result.data.registration).toMatchObject({ status: 'expired', expiredAt });
  });

  test('a late no ends it as well, and the next one is asked once', async () => {
    expect(await answered(door.call('registration.decline', link))).toBe('declined');
    await expireDue(door.house, LAND);
    expect(await answered(door.call('registration.decline', link))).toBe('declined');
    expect(await decisions()).toEqual(['holder: declined']);
    expect(await standing(next)).toBe('offered');
  });

  test('a no that comes after the house hears how it stands', async () => {
    await expireDue(door.house, LAND);
    expect(await answered(door.call('registration.decline', link))).toEqual(moved('expired'));
  });
});

test('an offer that was accepted outlives its end', async () => {
  await door.call('registration.accept', link);
  door.clock.moveOn(72 * HOUR_MS);
  await expireDue(door.house, LAND);
  expect(await answered(door.call('registration.accept', link))).toBe('confirmed');
  expect(await standing(next)).toBe('waitlisted');
});
