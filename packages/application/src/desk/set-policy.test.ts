import type { Instant, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import { releaseDue } from '../registration/expire-due.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { setPolicy } from './set-policy.ts';

const release = '2026-12-01T00:00:00.000Z' as Instant;
const simple = { ...openSeats, mode: 'first_come', ranking: [], ownRegions: [] } as const;
const forHealth = {
  ...simple,
  pools: [{ name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 1, releaseAt: release }],
} as const;

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2 });
});

function set(policy: unknown, reason = 'Mischung der Berufe') {
  const state = person(freshId(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  const may = permit(state, 'event.set_policy', { event: event.id }, stage);
  return setPolicy(stage.deps, may, { policy, reason });
}

async function register(profession: string) {
  const { id: personId } = await stage.addPerson();
  const registrationId = freshId<RegistrationId>();
  const decision = await stage.deps.decide(LAND, event.id, {
    command: { kind: 'register', registrationId, personId },
    actor: personId,
    applicant: anApplicant({ profession: profession as ProfessionCode, organisation: { name: `Träger ${personId}` } }),
  });
  return { id: registrationId, status: decision?.ok ? decision.value?.status : decision?.refusal.code };
}

const statusOf = async (id: RegistrationId) =>
  (await stage.kept((tx) => tx.registrations.get(id)))?.registration.status;

describe('a policy', () => {
  test('keeps a seat for its people, and who waits because of it hears so', async () => {
    expect(await set(forHealth)).toEqual({ ok: true, value: forHealth });
    expect((await register('E1')).status).toBe('confirmed');
    const second = await register('E1');
    expect(second.status).toBe('waitlisted');
    expect((await register('H1')).status).toBe('confirmed');
    const mail = (await stage.mails()).find((it) => it.registration === second.id);
    expect(mail?.message).toMatchObject({
      kind: 'registration_waitlisted',
      hindrance: { code: 'seats_reserved', releaseAt: release },
    });
  });

  test('tells the same on the page of who waits', async () => {
    await set(forHealth);
    await register('E1');
    const { id: registration } = await register('E1');
    const holder = { kind: 'holder', land: LAND, registrationId: registration } as const;
    const may = permit(holder, 'registration.view', { registration, event: event.id }, stage);
    expect(await readRegistration(stage.deps, may as never)).toMatchObject({
      ok: true,
      value: { position: 1, hindrance: { code: 'seats_reserved', releaseAt: release } },
    });
  });

  test('lets its seats go on time, once, whoever looks at the clock', async () => {
    await set(forHealth);
    await register('E1');
    const { id } = await register('E1');
    await releaseDue(stage.deps, LAND);
    expect(await statusOf(id)).toBe('waitlisted');
    stage.clock.moveTo(release);
    await Promise.all([releaseDue(stage.deps, LAND), releaseDue(stage.deps, LAND)]);
    expect(await statusOf(id)).toBe('offered');
    const offers = (await stage.mails()).filter((it) => it.message.kind === 'seat_offered');
    expect(offers.map((it) => it.registration)).toEqual([id]);
    expect(await stage.kept((tx) => tx.registrations.dueToRelease(release, 10))).toEqual([]);
  });

  test('that is set anew passes on what it opens, with its reason in the trail', async () => {
    await set(forHealth);
    await register('E1');
    const { id } = await register('E1');
    await set(simple, 'Niemand aus der Gesundheit');
    expect(await statusOf(id)).toBe('offered');
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 10));
    const reasons = trail.filter((it) => it.action === 'event.set_policy').map((it) => it.reason);
    expect(reasons).toEqual(['Niemand aus der Gesundheit', 'Mischung der Berufe']);
  });

  test.for([
    { what: 'that nobody can read', policy: { mode: 'loudest' }, code: 'policy_unreadable' },
    {
      what: 'that keeps more seats than there are',
      policy: { ...forHealth, pools: [{ ...forHealth.pools[0], seats: 3 }] },
      code: 'policy_contradicts',
    },
    {
      what: 'that releases seats when it has begun',
      policy: { ...forHealth, pools: [{ ...forHealth.pools[0], releaseAt: '2027-06-01T00:00:00.000Z' }] },
      code: 'policy_contradicts',
    },
  ])('$what is refused, and nothing changes', async ({ policy, code }) => {
    expect(await set(policy)).toMatchObject({ ok: false, refusal: { code } });
    expect(await stage.kept((tx) => tx.registrations.policyOf(event.id))).toBeUndefined();
  });

  test('needs a reason', async () => {
    expect(await set(simple, ' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
  });
});
