import { anApplicant, aSessionOn, freshId, person } from '@netzwerkstatt/application/testing';
import type { LocalDateTime, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

const at = (from: string, to: string) => ({
  startsAt: `2027-09-15T${from}` as LocalDateTime,
  endsAt: `2027-09-15T${to}` as LocalDateTime,
  teachingMinutes: 60,
});

async function conference() {
  const { stage } = await visit();
  const forum = (title: string) =>
    aSessionOn('2027-09-15', { title, isForum: true, room: { name: title }, ...at('11:00', '12:30') });
  const sessions = [aSessionOn('2027-09-15', { title: 'Plenum', ...at('09:00', '10:30') }), forum('A'), forum('B')];
  const event = await stage.addEvent({ kind: 'state_conference', sessions });
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  const { caller } = await visit({ actor: person((await stage.addPerson()).id, grants) }, stage);
  return { stage, event, caller };
}

test('a programme is read, saved and released, and the world reads what is different', async () => {
  const { event, caller } = await conference();
  const { programme, revision } = await caller.conference.programme({ event: event.id });
  const sessions = programme.sessions.map((it) => (it.title === 'B' ? { ...it, room: { name: 'Saal' } } : it));
  const saved = await caller.conference.save({ event: event.id, revision, programme: { ...programme, sessions } });
  await caller.conference.release({
    event: event.id,
    eventRevision: event.revision,
    revision: saved.revision,
    note: 'Forum B im Saal',
  });
  const page = await caller.programme.event({ slug: event.slug });
  expect(page.listed.event.sessions.map((it) => it.room?.name)).toEqual([undefined, 'A', 'Saal']);
  expect(page.releases).toMatchObject([{ version: 2, note: 'Forum B im Saal' }]);
});

test('a stale draft is a conflict that tells where it stands now', async () => {
  const { event, caller } = await conference();
  const { programme } = await caller.conference.programme({ event: event.id });
  const save = () => caller.conference.save({ event: event.id, revision: 0, programme });
  await save();
  await expect(save()).rejects.toMatchObject({
    code: 'CONFLICT',
    refusal: { code: 'stale_programme', revision: 1 },
  });
});

test('somebody with a place chooses forums, and nobody chooses for them', async () => {
  const { stage, event } = await conference();
  const { id: personId } = await stage.addPerson();
  const registration = freshId<RegistrationId>();
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(registration, personId), cause: 'register' }],
      new Map([[registration, anApplicant()]]),
    ),
  );
  const forum = event.sessions[1]?.id ?? '';
  const { caller } = await visit({ actor: person(personId) }, stage);
  expect(await caller.registration.chooseForums({ registration, forums: [forum] })).toMatchObject({ chosen: [forum] });
  expect((await caller.registration.read({ registration })).forums).toMatchObject({ chosen: [forum], isOpen: true });
  const { caller: stranger } = await visit({ actor: person(freshId()) }, stage);
  await expect(stranger.registration.chooseForums({ registration, forums: [] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const token = stage.deps.links.tokenFor('registration', registration);
  const { caller: holder } = await visit({}, stage);
  expect(await holder.registration.chooseForums({ token, forums: [] })).toMatchObject({ chosen: [] });
});

test('forums are wished for until a deadline, and given out of the wishes at the desk', async () => {
  const { stage, event, caller } = await conference();
  const [, first, second] = event.sessions.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('there are two forums');
  const { id: personId } = await stage.addPerson();
  const registration = freshId<RegistrationId>();
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(registration, personId), cause: 'register' }],
      new Map([[registration, anApplicant()]]),
    ),
  );
  const wishes = { first: [first], second: [second], movesUp: true };
  const { caller: own } = await visit({ actor: person(personId) }, stage);
  await expect(own.registration.wishForForums({ registration, ...wishes })).rejects.toMatchObject({
    refusal: { code: 'wish_round_missing' },
  });
  await caller.conference.openWishes({ event: event.id, wishesUntil: '2027-08-20T12:00' });
  expect(await own.registration.wishForForums({ registration, ...wishes })).toMatchObject({
    round: { isOpen: true, wishes },
  });
  expect(await caller.conference.forums({ event: event.id })).toMatchObject({ people: 1, wished: 1, mayAssign: true });
  const release = () => caller.conference.releaseForums({ event: event.id, reason: 'wie angekündigt' });
  await expect(release()).rejects.toMatchObject({
    code: 'PRECONDITION_FAILED',
    refusal: { code: 'wishes_still_open' },
  });
  await expect(own.conference.releaseForums({ event: event.id, reason: 'ich' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  stage.clock.moveOn(Date.parse('2027-08-20T10:00:00Z') - Date.parse(stage.clock.now()));
  expect(await release()).toEqual({ mails: 1 });
  expect((await own.registration.read({ registration })).forums).toMatchObject({
    chosen: [first],
    round: { isReleased: true, outcomes: [{ rank: 'first', forum: first }] },
  });
});
