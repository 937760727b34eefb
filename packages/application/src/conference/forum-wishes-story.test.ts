import { DAY_MS, type Event, type LocalDateTime, type RegistrationId, type SessionId } from '@netzwerkstatt/domain';
import { commitSeed, lotOf } from '@netzwerkstatt/registration';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { readEventPage } from '../programme/read-event-page.ts';
import { withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { freshId } from '../testing/builders.ts';
import { aConference, type ConferenceStage, entryOf, setConferenceStage } from '../testing/conference-stage.ts';
import { applicantNamed, guest, permit, person } from '../testing/stage.ts';
import { chooseForums } from './choose-forums.ts';
import { readForumDesk, releaseForums } from './release-forums.ts';
import { wishForForums } from './wish-for-forums.ts';
import { endWishRound, openWishRound } from './wish-round.ts';

let scene: ConferenceStage;
let stage: ConferenceStage['stage'];
let event: Event;
let one: SessionId;
let two: SessionId;

const until = '2027-08-20T12:00' as LocalDateTime;
const wishesUntil = '2027-08-20T10:00:00.000Z';

beforeEach(async () => {
  scene = await setConferenceStage();
  ({ stage } = scene);
  const [plenary, first, second] = aConference();
  event = await stage.addEvent({ sessions: [plenary, { ...first, capacity: 1 }, { ...second, capacity: 2 }] });
  [one, two] = [first.id, second.id];
});

const may = () => permit(scene.coordinator, 'forums.assign', scene.about(event), stage);
const open = () => openWishRound(stage.deps, may(), { wishesUntil: until });
const release = (reason = 'wie im Programm angekündigt') => releaseForums(stage.deps, may(), { reason });
const deskOf = () => readForumDesk(stage.deps, permit(scene.coordinator, 'event.read', scene.about(event), stage));
const toDeadline = () => stage.clock.moveOn(Date.parse(wishesUntil) - Date.parse(stage.clock.now()));

/** Somebody with a place, and what they can do about forums. */
async function participant(name: string) {
  const { id: personId } = await stage.addPerson();
  const id = freshId<RegistrationId>();
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(id, personId), cause: 'register' }],
      new Map([[id, applicantNamed(name)]]),
    ),
  );
  const target = { ...scene.about(event), registration: id, person: personId };
  const own = person(personId);
  return {
    id,
    wish: (first: readonly SessionId[], second: readonly SessionId[] = [], movesUp = true) =>
      wishForForums(stage.deps, permit(own, 'registration.choose_forums', target, stage), { first, second, movesUp }),
    choose: (forums: readonly SessionId[], keepsWishes = false) =>
      chooseForums(stage.deps, permit(own, 'registration.choose_forums', target, stage), forums, keepsWishes),
    read: async () => {
      const answer = await readRegistration(stage.deps, permit(own, 'registration.view', target, stage));
      return answer.ok ? answer.value.forums : undefined;
    },
    withdraw: () => withdrawRegistration(stage.deps, permit(own, 'registration.cancel', target, stage)),
    letters: async () => {
      const mails = (await stage.mails()).filter((it) => it.registration === id);
      return mails.flatMap(({ message }) => (message.kind === 'forums_assigned' ? [message] : []));
    },
  };
}

/** Two who want the one place of forum 1 before forum 2, by their lot once the seed is known. */
async function aRace() {
  const people = [await participant('Ada'), await participant('Ben')];
  await open();
  for (const it of people) await it.wish([one], [two]);
  const round = await stage.kept((tx) => tx.conferences.wishRound(event.id));
  const seed = round?.seed ?? '';
  const [winner, loser] = people.toSorted((a, b) => (lotOf(seed, a.id) < lotOf(seed, b.id) ? -1 : 1));
  if (winner === undefined || loser === undefined) throw new Error('there are two');
  return { winner, loser, seed };
}

describe('wishes', () => {
  test('are given and changed until the deadline, and take no place', async () => {
    const ada = await participant('Ada');
    expect(await ada.wish([one])).toEqual({ ok: false, refusal: { code: 'wish_round_missing' } });
    expect(await open()).toMatchObject({ ok: true, value: { wishesUntil } });
    expect(await ada.wish([one], [two])).toMatchObject({ ok: true });
    expect(await ada.wish([two], [one], false)).toMatchObject({ ok: true });
    expect(await ada.read()).toMatchObject({
      chosen: [],
      isOpen: false,
      free: { [one]: 1, [two]: 2 },
      round: { wishesUntil, isOpen: true, wishes: { first: [two], second: [one], movesUp: false }, outcomes: [] },
    });
    toDeadline();
    expect(await ada.wish([one])).toEqual({ ok: false, refusal: { code: 'wishes_closed', closedAt: wishesUntil } });
    expect(await ada.read()).toMatchObject({ round: { isOpen: false, isReleased: false } });
  });

  test('stand instead of a choice until the assignment is released', async () => {
    const ada = await participant('Ada');
    await ada.choose([one]);
    await open();
    expect(await ada.choose([two])).toEqual({ ok: false, refusal: { code: 'forums_by_wish', wishesUntil } });
    await endWishRound(stage.deps, may());
    expect(await ada.choose([two])).toMatchObject({ ok: true, value: { chosen: [two] } });
  });

  test('are asked for with a deadline before the event, of a public event with forums', async () => {
    const startsAt = '2027-09-15T07:30:00.000Z';
    const refusal = { code: 'wishes_until_wrong', startsAt };
    for (const wrong of ['2026-11-01T09:00', '2027-09-15T09:30'] as LocalDateTime[]) {
      expect(await openWishRound(stage.deps, may(), { wishesUntil: wrong })).toEqual({ ok: false, refusal });
    }
    event = await stage.addEvent();
    expect(await open()).toEqual({ ok: false, refusal: { code: 'no_forums' } });
    expect(await deskOf()).toBe(undefined);
  });

  test('can be drawn again by anybody: the hash stands on the page from the beginning, the seed after the release', async () => {
    const page = () => readEventPage(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
    const { seed } = await aRace();
    expect((await page())?.wishRound).toEqual({ wishesUntil, commitment: commitSeed(seed) });
    toDeadline();
    await release();
    expect((await page())?.wishRound).toEqual({
      wishesUntil,
      commitment: commitSeed(seed),
      seed,
      releasedAt: wishesUntil,
    });
  });
});

describe('the assignment', () => {
  test('is seen at the desk as it would be, and released once, with a reason, after the deadline', async () => {
    await aRace();
    const bars = [
      { id: one, capacity: 1, wishedFirst: 2, wishedSecond: 0, firsts: 1, seconds: 0, others: 0 },
      { id: two, capacity: 2, wishedFirst: 0, wishedSecond: 2, firsts: 0, seconds: 1, others: 0 },
    ];
    expect(await deskOf()).toMatchObject({ people: 2, wished: 2, times: [{ withoutPlace: 0 }] });
    expect((await deskOf())?.times[0]?.forums).toEqual(bars);
    expect(await release()).toEqual({ ok: false, refusal: { code: 'wishes_still_open', wishesUntil } });
    toDeadline();
    expect(await release(' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    expect(await release()).toEqual({ ok: true, value: { mails: 2 } });
    expect(await release()).toEqual({
      ok: false,
      refusal: { code: 'wish_round_released', releasedAt: wishesUntil },
    });
    expect((await deskOf())?.times[0]?.forums).toEqual(bars);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
    expect(entry).toMatchObject({
      action: 'forums.assign',
      reason: 'wie im Programm angekündigt',
      facts: { step: 'released', people: 2, firsts: 1, seconds: 1, none: 0 },
    });
  });

  test('tells each what they have and why, without a word about others, with the dates', async () => {
    const { winner, loser } = await aRace();
    toDeadline();
    await release();
    const time = [one, two];
    const full = { code: 'full', forums: [{ forum: one, places: 1 }] };
    expect(await winner.letters()).toMatchObject([
      { cause: 'released', outcomes: [{ time, rank: 'first', forum: one }], notices: [{ session: one }] },
    ]);
    const outcomes = [{ time, rank: 'second', forum: two, because: full }];
    expect(await loser.letters()).toMatchObject([{ cause: 'released', outcomes, notices: [{ session: two }] }]);
    expect(await loser.read()).toMatchObject({ chosen: [two], isOpen: true, round: { isReleased: true, outcomes } });
  });

  test('reaches also who wished for nothing: they choose among what is left', async () => {
    await aRace();
    const cem = await participant('Cem');
    toDeadline();
    await release();
    expect(await cem.letters()).toMatchObject([{ outcomes: [{ rank: 'none', because: { code: 'no_wish' } }] }]);
    expect(await cem.choose([one])).toEqual({ ok: false, refusal: { code: 'forum_full', forums: [one] } });
    expect(await cem.choose([two])).toMatchObject({ ok: true, value: { chosen: [two] } });
  });
});

describe('when a place becomes free after the release', () => {
  test('by a withdrawal, who waits for it moves up at once, and hears of it', async () => {
    const { winner, loser } = await aRace();
    toDeadline();
    await release();
    stage.clock.moveOn(DAY_MS);
    await winner.withdraw();
    expect(await loser.read()).toMatchObject({ chosen: [one], round: { outcomes: [{ rank: 'first', forum: one }] } });
    expect((await loser.letters()).at(-1)).toMatchObject({ cause: 'moved_up', outcomes: [{ rank: 'first' }] });
    const calendar = (await stage.mails()).filter((it) => it.registration === loser.id).slice(-2);
    expect(calendar.map(({ message }) => ('notices' in message ? message.notices : []))).toMatchObject([
      [{ method: 'REQUEST', session: one }],
      [{ method: 'CANCEL', session: two }],
    ]);
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 2));
    expect(trail.map(({ actor, action }) => [actor, action])).toContainEqual(['house', 'forums.moved_up']);
  });

  test('nobody moves who has chosen for themselves, unless their wishes go on counting', async () => {
    const { winner, loser } = await aRace();
    toDeadline();
    await release();
    await loser.choose([two]);
    await winner.choose([]);
    expect(await loser.read()).toMatchObject({ chosen: [two] });
    expect(await winner.read()).toMatchObject({ chosen: [] });
    expect((await winner.letters()).at(-1)).toMatchObject({ cause: 'chosen', notices: [{ method: 'CANCEL' }] });
  });

  test('who goes on waiting gets what another gives back', async () => {
    const { winner, loser } = await aRace();
    toDeadline();
    await release();
    await loser.choose([two], true);
    await winner.choose([two]);
    expect(await loser.read()).toMatchObject({ chosen: [one] });
    expect(await winner.read()).toMatchObject({ chosen: [two] });
  });

  test('because a forum got more places, the programme gives them to who waits', async () => {
    const { loser } = await aRace();
    toDeadline();
    await release();
    await scene.save(event, (programme) => ({
      ...programme,
      sessions: programme.sessions.map((it) => (it.id === one ? { ...entryOf(programme, it.title), capacity: 2 } : it)),
    }));
    expect(await scene.release(event, 'Forum 1 im größeren Raum')).toMatchObject({ ok: true });
    expect(await loser.read()).toMatchObject({ chosen: [one] });
  });
});
