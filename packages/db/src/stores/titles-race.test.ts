import { correctTitles, issueSpeaker, startCertificateBatch, workOnBatches } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  anApplicant,
  aPerson,
  freshId,
  LAND,
  permit,
  type Stage,
  person as signedIn,
  whoeverIsDue,
} from '@netzwerkstatt/application/testing';
import type { Event, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { DAY_AFTER, openErasingHouse } from '../testing/erasing-house.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const { stage, store, race } = await openErasingHouse(pool);

/** An event that is over and called wrongly; somebody attended all of it. */
async function openScene() {
  const event = aFreshEvent({ status: 'closed', closedAt: DAY_AFTER, title: 'Rehct' } as Partial<Event>);
  const [session] = event.sessions;
  if (session === undefined) throw new Error('an event has a session');
  const staff = await store.inLand(LAND, async (tx) => {
    await tx.events.save(event, undefined, DAY_AFTER);
    const { id: staff } = await tx.people.findOrAdd(aPerson());
    const { id: person } = await tx.people.findOrAdd(aPerson());
    const registration = confirmed(freshId<RegistrationId>(), person);
    const applicants = new Map([[registration.id, anApplicant()]]);
    await tx.registrations.write(event.id, [{ after: registration, cause: 'register' }], applicants);
    const minutes = [{ session: session.id, registration: registration.id, minutes: 360 }];
    await tx.attendance.record(minutes, staff, DAY_AFTER);
    return staff;
  });
  const office = signedIn(staff, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  const may = <A extends 'certificate.correct' | 'certificate.issue'>(action: A) =>
    permit(office, action, { event: event.id }, stage);
  return {
    correct: (deps: Stage['deps']) =>
      correctTitles(deps, may('certificate.correct'), { title: 'Recht', sessions: [], reason: 'Vertippt' }),
    async issue(deps: Stage['deps']) {
      await startCertificateBatch(deps, may('certificate.issue'), whoeverIsDue);
      await workOnBatches(deps, LAND);
    },
    certifySpeaker: (deps: Stage['deps']) =>
      issueSpeaker(deps, may('certificate.issue'), {
        holder: { givenName: 'Ida' as PersonName, familyName: 'Muster' as PersonName },
        sessions: [session.id],
        role: 'trainer',
        language: 'de',
      }),
    async titles() {
      const { rows } = await pool.query<{ title: string }>(
        `select content->'document'->'event'->>'title' as title from certificate where event_id = $1`,
        [event.id],
      );
      return rows.map(({ title }) => title);
    },
  };
}

test('a title that is corrected while certificates are drawn stands on them as it is then', async () => {
  const scene = await openScene();
  const [corrected] = await race('before commit', scene.correct, scene.issue);
  expect(corrected).toMatchObject({ ok: true, value: { title: 'Recht' } });
  await workOnBatches({ ...stage.deps, store, clock: { now: () => DAY_AFTER } }, LAND);
  expect(await scene.titles()).toEqual(['Recht']);
});

test('who certifies a speaker with a title that was corrected meanwhile is told so', async () => {
  const scene = await openScene();
  const [corrected, certified] = await race('before commit', scene.correct, scene.certifySpeaker);
  expect(corrected).toMatchObject({ ok: true });
  expect(certified).toEqual({ ok: false, refusal: { code: 'stale_revision', revision: 2 } });
  expect(await scene.titles()).toEqual([]);
});

test('a title that a certificate says the moment it is corrected stays', async () => {
  const scene = await openScene();
  const [certified, corrected] = await race('before its mails', scene.certifySpeaker, scene.correct);
  expect(certified).toMatchObject({ ok: true });
  expect(corrected).toEqual({ ok: false, refusal: { code: 'titles_certified' } });
  expect(await scene.titles()).toEqual(['Rehct']);
});
