import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type CertificateDependencies, startCertificateBatch, workOnBatches } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  anApplicant,
  aPerson,
  freshId,
  LAND,
  movableClock,
  permit,
  person,
  setStage,
  whoeverIsDue,
} from '@netzwerkstatt/application/testing';
import { type Event, type Instant, MINUTE_MS, ok, type PersonId, type RegistrationId } from '@netzwerkstatt/domain';
import type { Registration } from '@netzwerkstatt/registration';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { afterAll, expect, test } from 'vitest';
import { connect } from '../connect.ts';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const PEOPLE = 500;
const NOW = '2027-01-21T09:00:00.000Z' as Instant;

const { pool, url } = await createTestDatabase();
const otherPool = connect(url);
afterAll(() => otherPool.end());
const stage = await setStage();
const clock = movableClock(NOW);
let drawn = 0;
const house = (of: typeof pool): CertificateDependencies => ({
  ...stage.deps,
  store: createPostgresStore(of),
  clock,
  random: { id: () => freshId(), bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  printer: {
    drawEnded: async () => new Uint8Array(),
    drawSpecimen: async () => ok(new Uint8Array()),
    unprintable: () => [],
    async draw() {
      drawn += 1;
      return ok({ file: Uint8Array.of(37, 80, 68, 70), sha256: 'a'.repeat(64) });
    },
  },
});
/** Two processes on one database. */
const houses = [house(pool), house(otherPool)] as const;
const [{ store }] = houses;

/** An event that is over, at which everybody was from beginning to end. */
async function openEvent(): Promise<{ readonly event: Event; readonly staff: PersonId }> {
  const event = aFreshEvent({ status: 'closed', closedAt: NOW, capacity: PEOPLE } as Partial<Event>);
  const staff = await store.inLand(LAND, async (tx) => {
    await tx.events.save(event, undefined, NOW);
    const { id } = await tx.people.findOrAdd(aPerson());
    const registrations: Registration[] = [];
    for (let count = 0; count < PEOPLE; count += 1) {
      const { id: personId } = await tx.people.findOrAdd(aPerson());
      registrations.push(confirmed(freshId<RegistrationId>(), personId));
    }
    const applicants = new Map(registrations.map((it) => [it.id, anApplicant()]));
    const decided = registrations.map((after) => ({ after, cause: 'register' as const }));
    await tx.registrations.write(event.id, decided, applicants);
    const [session] = event.sessions;
    if (session === undefined) throw new Error('an event has a session');
    const sheet = registrations.map((it) => ({ session: session.id, registration: it.id, minutes: 360 }));
    await tx.attendance.record(sheet, id, NOW);
    return id;
  });
  return { event, staff };
}

function start(deps: CertificateDependencies, { event, staff }: Awaited<ReturnType<typeof openEvent>>) {
  const coordinator = person(staff, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  return startCertificateBatch(
    deps,
    permit(coordinator, 'certificate.issue', { event: event.id }, stage),
    whoeverIsDue,
  );
}

async function count(event: Event) {
  const { rows } = await pool.query<Record<'certificates' | 'people' | 'files' | 'mails' | 'numbers', number>>(
    `select count(*)::int as certificates, count(distinct c.registration_id)::int as people,
      count(f.certificate_id)::int as files, count(distinct c.number_key)::int as numbers,
      (select count(*)::int from mail join registration r on r.id = mail.registration_id
        where r.event_id = $1 and message->>'kind' = 'certificate_issued') as mails
    from certificate c left join certificate_file f on f.certificate_id = c.id where c.event_id = $1`,
    [event.id],
  );
  return rows[0];
}

const everybodyOnce = { certificates: PEOPLE, people: PEOPLE, files: PEOPLE, mails: PEOPLE, numbers: PEOPLE };

const untilDone = async (deps: CertificateDependencies) => {
  while (await workOnBatches(deps, LAND));
};

/** The worker as a process of its own, so that it can be killed as a machine is. */
function startWorker(): ChildProcess {
  return fork(new URL('../testing/batch-worker.ts', import.meta.url), [url, NOW], {
    execArgv: ['--conditions=@netzwerkstatt/source'],
  });
}

test('five hundred that are started twice at once, and whose worker is killed in the middle, get one certificate each', async () => {
  const scene = await openEvent();
  const started = await Promise.all(houses.map((it) => start(it, scene)));
  expect(started.map((it) => it.ok && it.value.isNew).toSorted()).toEqual([false, true]);
  const [batch] = started.map((it) => (it.ok ? it.value.batch.id : undefined));

  const worker = startWorker();
  const ended = once(worker, 'exit');
  while (((await count(scene.event))?.certificates ?? 0) < 60) await pause(20);
  worker.kill('SIGKILL');
  await ended;
  const left = await count(scene.event);
  expect(left?.certificates).toBeLessThan(PEOPLE);
  expect([left?.people, left?.files, left?.mails]).toEqual(Array(3).fill(left?.certificates));

  await Promise.all(houses.map(untilDone));
  clock.moveOn(2 * MINUTE_MS);
  await Promise.all(houses.map(untilDone));
  expect(await count(scene.event)).toEqual(everybodyOnce);
  const done = await store.inLand(LAND, (tx) => tx.certificateBatches.forEvent(scene.event.id, 9));
  expect(done).toMatchObject([
    { id: batch, state: 'done', counts: { total: PEOPLE, done: PEOPLE, failed: 0, skipped: 0 } },
  ]);

  expect(await start(houses[1], scene)).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
  expect(await count(scene.event)).toEqual(everybodyOnce);
}, 120_000);

test('workers whose lease ran out while they drew change nothing for those who took over', async () => {
  const scene = await openEvent();
  await start(houses[0], scene);
  const before = drawn;
  const slow: CertificateDependencies = {
    ...houses[0],
    printer: {
      ...houses[0].printer,
      async draw(document) {
        clock.moveOn(MINUTE_MS);
        await pause(1);
        return houses[0].printer.draw(document);
      },
    },
  };
  await Promise.all([untilDone(slow), untilDone(slow), untilDone({ ...slow, store: houses[1].store })]);
  expect(drawn - before).toBeGreaterThan(PEOPLE);
  expect(await count(scene.event)).toEqual(everybodyOnce);
}, 120_000);
