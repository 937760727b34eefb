import type { Event, Instant, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { ForumWishes } from '@netzwerkstatt/registration';
import { programmeOf } from '@netzwerkstatt/scheduling';
import { describe, expect, test } from 'vitest';
import type { ProgrammeDraft, WishRound } from '../../ports/index.ts';
import { aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

export function describeConferenceStore(create: CreateStore): void {
  async function openConference() {
    const scene = await openScene(create);
    const plenary = aSessionOn('2027-09-15', { title: 'Plenum' });
    const forum = (title: string) => aSessionOn('2027-09-16', { title, isForum: true, room: { name: title } });
    const sessions = [plenary, forum('Forum 1'), forum('Forum 2'), forum('Forum 3')] as const;
    const event = await scene.savedEvent({ sessions });
    return { ...scene, event, sessions, forums: sessions.slice(1).map(({ id }) => id) };
  }

  function draftOf(event: Event, by: ProgrammeDraft['savedBy'], wanted: Partial<ProgrammeDraft> = {}): ProgrammeDraft {
    const frames = [{ startsAt: '2027-09-16T09:00' as LocalDateTime, endsAt: '2027-09-16T16:30' as LocalDateTime }];
    const programme = programmeOf(event.sessions, frames);
    return { event: event.id, revision: 1, programme, base: programme, savedAt: TEST_NOW, savedBy: by, ...wanted };
  }

  describe('the draft of a programme', () => {
    test('comes back as it was saved, to the last detail', async () => {
      const { inLand, event, savedPerson } = await openConference();
      const { id } = await savedPerson();
      const draft = draftOf(event, id, { base: programmeOf([]) });
      expect(await inLand((tx) => tx.conferences.draft(event.id))).toBe(undefined);
      expect(await inLand((tx) => tx.conferences.saveDraft(draft, undefined))).toBe(true);
      expect(await inLand((tx) => tx.conferences.draft(event.id))).toEqual(draft);
    });

    test('is written over by who has read it, and by nobody else', async () => {
      const { inLand, event, savedPerson } = await openConference();
      const { id } = await savedPerson();
      const [first, second] = [draftOf(event, id), draftOf(event, id, { revision: 2, programme: programmeOf([]) })];
      const save = (draft: ProgrammeDraft, expected: number | undefined) =>
        inLand((tx) => tx.conferences.saveDraft(draft, expected));
      expect(await save(second, 1)).toBe(false);
      expect(await save(first, undefined)).toBe(true);
      expect(await save(second, undefined)).toBe(false);
      expect(await inLand((tx) => tx.conferences.draft(event.id))).toEqual(first);
      expect(await save(second, 1)).toBe(true);
      expect(await save(second, 1)).toBe(false);
      expect(await inLand((tx) => tx.conferences.draft(event.id))).toEqual(second);
    });
  });

  describe('the releases of a programme', () => {
    test('are read newest first, and none is written over', async () => {
      const { inLand, event, sessions, savedPerson } = await openConference();
      const { id } = await savedPerson();
      const programme = programmeOf(sessions);
      const first = { version: 1, releasedAt: TEST_NOW, note: '', programme };
      const second = { version: 2, releasedAt: TEST_NOW, note: 'Forum 2 in anderem Raum', programme, releasedBy: id };
      await inLand((tx) => tx.conferences.addRelease(event.id, first));
      await inLand((tx) => tx.conferences.addRelease(event.id, second));
      expect(await inLand((tx) => tx.conferences.releases(event.id))).toEqual([second, first]);
      await expect(inLand((tx) => tx.conferences.addRelease(event.id, second))).rejects.toThrow();
    });
  });

  describe('the choice of forums', () => {
    test('is read in the order of the programme, and written over as a whole', async () => {
      const { inLand, event, forums, savedPerson, savedRegistration } = await openConference();
      const { id } = await savedRegistration(event, await savedPerson(), confirmedState);
      const choose = (...chosen: readonly (SessionId | undefined)[]) =>
        inLand((tx) =>
          tx.conferences.chooseForums(
            id,
            chosen.flatMap((it) => it ?? []),
            TEST_NOW,
          ),
        );
      const chosen = () => inLand((tx) => tx.conferences.chosenForums(id));
      expect(await chosen()).toEqual([]);
      await choose(forums[2], forums[0]);
      expect(await chosen()).toEqual([forums[0], forums[2]]);
      await choose(forums[1]);
      expect(await chosen()).toEqual([forums[1]]);
      await choose();
      expect(await chosen()).toEqual([]);
    });

    test('counts for those who have a place, and of this event only', async () => {
      const { inLand, event, forums, savedEvent, savedPerson, savedRegistration } = await openConference();
      const other = await savedEvent({ sessions: [aSessionOn('2027-09-15', { isForum: true })] });
      const states = [
        [event, confirmedState, forums[0]],
        [event, confirmedState, forums[0]],
        [event, confirmedState, forums[1]],
        [event, waitlistedState(1), forums[1]],
        [event, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, forums[2]],
        [other, confirmedState, other.sessions[0]?.id],
      ] as const;
      for (const [where, state, forum] of states) {
        const { id } = await savedRegistration(where, await savedPerson(), state);
        await inLand((tx) => tx.conferences.chooseForums(id, forum ? [forum] : [], TEST_NOW));
      }
      expect(await inLand((tx) => tx.conferences.countChoices(event.id))).toEqual(
        new Map([
          [forums[0], 2],
          [forums[1], 1],
        ]),
      );
      const choices = await inLand((tx) => tx.conferences.choices(event.id));
      expect([...choices.values()].toSorted()).toEqual([[forums[0]], [forums[0]], [forums[1]]].toSorted());
    });

    test('D05: decides what the personal calendar shows, and changes its stamp each time', async () => {
      const { inLand, event, forums, savedPerson, savedRegistration } = await openConference();
      const person = await savedPerson();
      const { id } = await savedRegistration(event, person, confirmedState);
      const scope = { kind: 'person', person: person.id } as const;
      const window = { now: TEST_NOW, pastDays: 365, cancelledDays: 30 };
      const read = () =>
        inLand(async (tx) => ({
          stamp: await tx.calendars.stamp(scope, window),
          chosen: (await tx.calendars.events(scope, window)).map((it) => it.forums),
        }));
      const choose = (chosen: readonly SessionId[], minute: number) =>
        inLand((tx) => tx.conferences.chooseForums(id, chosen, `2026-11-21T09:0${minute}:00.000Z` as Instant));
      const before = await read();
      await choose(forums.slice(1, 2), 1);
      const second = await read();
      await choose(forums.slice(2, 3), 2);
      const third = await read();
      await choose([], 3);
      const none = await read();
      expect([before, second, third, none].map(({ chosen }) => chosen)).toEqual([
        [[]],
        [forums.slice(1, 2)],
        [forums.slice(2, 3)],
        [[]],
      ]);
      const prints = new Set([before, second, third].map(({ stamp }) => stamp.fingerprint));
      expect(prints.size).toBe(3);
      expect([second, third, none].map(({ stamp }) => stamp.changedAt)).toEqual([
        '2026-11-21T09:01:00.000Z',
        '2026-11-21T09:02:00.000Z',
        '2026-11-21T09:03:00.000Z',
      ]);
    });
  });

  describe('a round of wishes', () => {
    test('comes back as it was saved, written over, and is gone when it ends', async () => {
      const { inLand, event, savedPerson } = await openConference();
      const { id } = await savedPerson();
      const round: WishRound = { event: event.id, wishesUntil: TEST_NOW, seed: 'a seed of sixteen' };
      const read = () => inLand((tx) => tx.conferences.wishRound(event.id));
      expect(await read()).toBe(undefined);
      await inLand((tx) => tx.conferences.saveWishRound(round));
      expect(await read()).toEqual(round);
      const released = { ...round, released: { at: TEST_NOW, by: id, reason: 'wie besprochen' } };
      await inLand((tx) => tx.conferences.saveWishRound(released));
      expect(await read()).toEqual(released);
      await inLand((tx) => tx.conferences.endWishRound(event.id));
      expect(await read()).toBe(undefined);
    });

    test('keeps the wishes of each, whole, and tells those of everybody with a place', async () => {
      const { inLand, event, forums, savedPerson, savedRegistration } = await openConference();
      const [one = freshId(), two = freshId(), three = freshId()] = forums;
      const ada = await savedRegistration(event, await savedPerson(), confirmedState);
      const ben = await savedRegistration(event, await savedPerson(), waitlistedState(1));
      const save = (id: typeof ada.id, wishes: ForumWishes) =>
        inLand((tx) => tx.conferences.saveWishes(id, wishes, TEST_NOW));
      expect(await inLand((tx) => tx.conferences.wishes(ada.id))).toBe(undefined);
      await save(ada.id, { first: [one], second: [two, three], movesUp: true });
      await save(ben.id, { first: [one], second: [], movesUp: true });
      expect(await inLand((tx) => tx.conferences.wishes(ada.id))).toEqual({
        first: [one],
        second: [two, three],
        movesUp: true,
      });
      const now = { first: [two], second: [], movesUp: false };
      await save(ada.id, now);
      expect(await inLand((tx) => tx.conferences.wishesFor(event.id))).toEqual(new Map([[ada.id, now]]));
    });
  });

  test('D04: a public calendar shows every forum', async () => {
    const { inLand } = await openConference();
    const shown = await inLand((tx) =>
      tx.calendars.events({ kind: 'land' }, { now: TEST_NOW, pastDays: 365, cancelledDays: 30 }),
    );
    expect(shown.map(({ event, forums }) => [event.sessions.length, forums])).toEqual([[4, undefined]]);
  });

  test('an event without forums leaves nothing out of a personal calendar', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
    const person = await savedPerson();
    await savedRegistration(await savedEvent(), person, confirmedState);
    const scope = { kind: 'person', person: person.id } as const;
    const shown = await inLand((tx) => tx.calendars.events(scope, { now: TEST_NOW, pastDays: 365, cancelledDays: 30 }));
    expect(shown.map((it) => 'forums' in it)).toEqual([false]);
  });
}
