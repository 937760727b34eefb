import type { Event, EventSession, LocalDateTime, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, expect, test } from 'vitest';
import { openPersonalCalendar } from '../calendar/personal-calendar.ts';
import { withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { anApplicant, aSessionOn, freshId } from '../testing/builders.ts';
import { guest, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { chooseForums } from './choose-forums.ts';

let stage: Stage;
let event: Event;
let forums: readonly SessionId[];

const at = (from: string, to: string) => ({
  startsAt: `2027-06-11T${from}` as LocalDateTime,
  endsAt: `2027-06-11T${to}` as LocalDateTime,
});

beforeEach(async () => {
  stage = await setStage();
  const forum = (number: number): EventSession =>
    aSessionOn('2027-06-11', { title: `Forum ${number}`, isForum: true, capacity: 1, ...at('11:00', '12:30') });
  const sessions = [aSessionOn('2027-06-11', { title: 'Plenum', ...at('09:00', '10:30') }), ...[1, 2, 3].map(forum)];
  event = await stage.addEvent({ kind: 'state_conference', title: 'Fachtag', sessions });
  forums = sessions.slice(1).map(({ id }) => id);
});

/** Somebody with a place at the conference, and what they can do there. */
async function participant() {
  const { id: personId } = await stage.addPerson();
  const id = freshId<RegistrationId>();
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(id, personId), cause: 'register' }],
      new Map([[id, anApplicant()]]),
    ),
  );
  const target = { network: stage.network.id, event: event.id, registration: id, person: personId };
  const own = person(personId);
  const { store, links } = stage.deps;
  return {
    choose: (...chosen: readonly (SessionId | undefined)[]) =>
      chooseForums(
        stage.deps,
        permit(own, 'registration.choose_forums', target, stage),
        chosen.flatMap((it) => it ?? []),
      ),
    read: async () => {
      const answer = await readRegistration(stage.deps, permit(own, 'registration.view', target, stage));
      return answer.ok ? answer.value.forums : undefined;
    },
    withdraw: () => withdrawRegistration(stage.deps, permit(own, 'registration.cancel', target, stage)),
    calendar: async () => {
      const version = await store.inLand('DE-SN' as never, (tx) => tx.calendars.linkVersion(personId));
      const token = links.tokenFor('calendar', `${personId}:${version}`);
      const open = await openPersonalCalendar(stage.deps, permit(guest, 'calendar.read', {}, stage), token);
      const text = (await open?.render())?.text ?? '';
      return { print: open?.stamp.fingerprint, titles: [...text.matchAll(/SUMMARY:(.*)\r/g)].map((it) => it[1]) };
    },
  };
}

test('D05: a personal calendar shows plenary and chosen forum, and follows when the choice changes', async () => {
  const ada = await participant();
  const before = await ada.calendar();
  await ada.choose(forums[1]);
  const second = await ada.calendar();
  await ada.choose(forums[2]);
  const third = await ada.calendar();
  expect([before, second, third].map((it) => it.titles)).toEqual([
    ['Fachtag: Plenum'],
    ['Fachtag: Plenum', 'Fachtag: Forum 2'],
    ['Fachtag: Plenum', 'Fachtag: Forum 3'],
  ]);
  expect(new Set([before, second, third].map((it) => it.print)).size).toBe(3);
});

test('the page tells what is chosen and what is left, until the event begins', async () => {
  const [ada, ben] = [await participant(), await participant()];
  await ada.choose(forums[1]);
  const free = { [String(forums[0])]: 1, [String(forums[1])]: 0, [String(forums[2])]: 1 };
  const closesAt = '2027-06-11T07:00:00.000Z';
  expect(await ada.read()).toEqual({ chosen: [forums[1]], free, closesAt, isOpen: true });
  expect(await ben.read()).toEqual({ chosen: [], free, closesAt, isOpen: true });
  stage.clock.moveOn(Date.parse(closesAt) - Date.parse(stage.clock.now()));
  expect(await ada.read()).toMatchObject({ chosen: [forums[1]], isOpen: false });
  expect(await ada.choose()).toEqual({ ok: false, refusal: { code: 'forum_choice_closed', closedAt: closesAt } });
});

test('a full forum is refused, and who is in it may stay', async () => {
  const [ada, ben] = [await participant(), await participant()];
  await ada.choose(forums[1]);
  expect(await ben.choose(forums[1])).toEqual({ ok: false, refusal: { code: 'forum_full', forums: [forums[1]] } });
  expect(await ada.choose(forums[1])).toMatchObject({ ok: true, value: { chosen: [forums[1]] } });
});

test('a place in a forum is free again when somebody changes, or withdraws from the event', async () => {
  const [ada, ben] = [await participant(), await participant()];
  await ada.choose(forums[1]);
  await ada.choose(forums[2]);
  expect(await ben.choose(forums[1])).toMatchObject({ ok: true });
  await ada.withdraw();
  expect(await ben.choose(forums[2])).toMatchObject({ ok: true });
  expect(await ada.choose(forums[0])).toEqual({ ok: false, refusal: { code: 'forum_choice_needs_place' } });
  expect(await ada.read()).toBe(undefined);
});

test('every choice is in the trail of the event', async () => {
  const ada = await participant();
  await ada.choose(forums[1]);
  const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
  expect(entry).toMatchObject({ action: 'registration.choose_forums', facts: { forums: 1 } });
});
