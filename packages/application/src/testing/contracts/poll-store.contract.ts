import {
  addMilliseconds,
  BERLIN,
  DAY_MS,
  type PollId,
  type PollOptionId,
  parseLocalDateTime,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { PollAnswer } from '@netzwerkstatt/scheduling';
import { describe, expect, test } from 'vitest';
import type { OpenPoll } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describePollStore(create: CreateStore): void {
  async function openPoll() {
    const scene = await openScene(create);
    const event = await scene.savedEvent({ status: 'draft' });
    const options = ['2027-03-17', '2027-03-24'].map((day) => ({
      id: freshId<PollOptionId>(),
      startsAt: parseLocalDateTime(`${day}T14:00`),
      endsAt: parseLocalDateTime(`${day}T16:00`),
      timeZone: BERLIN,
    }));
    const closesAt = addMilliseconds(TEST_NOW, 7 * DAY_MS);
    const poll: OpenPoll = { id: freshId<PollId>(), event: event.id, options, closesAt, status: 'open' };
    await scene.inLand((tx) => tx.polls.add(poll));
    const said = (...answers: PollAnswer[]) =>
      new Map(answers.map((answer, index) => [options[index]?.id as PollOptionId, answer]));
    return { ...scene, poll, event, said };
  }

  test('comes back as it was asked, by itself and by its event', async () => {
    const { inLand, poll, event } = await openPoll();
    const found = await inLand(async (tx) => [
      await tx.polls.get(poll.id),
      await tx.polls.lock(poll.id),
      await tx.polls.findForEvent(event.id),
    ]);
    expect(found).toEqual([poll, poll, poll]);
  });

  test('that nobody asked is not there', async () => {
    const { inLand, savedEvent } = await openPoll();
    const other = await savedEvent();
    const found = await inLand(async (tx) => [
      await tx.polls.get(freshId<PollId>()),
      await tx.polls.findForEvent(other.id),
    ]);
    expect(found).toEqual([undefined, undefined]);
  });

  describe('moves on', () => {
    test.for(['decided', 'withdrawn'] as const)('to %s', async (status) => {
      const { inLand, poll } = await openPoll();
      const [first] = poll.options;
      if (first === undefined) throw new Error('a poll has options');
      const state =
        status === 'decided'
          ? ({ status, option: first.id, decidedAt: TEST_NOW } as const)
          : ({ status, withdrawnAt: TEST_NOW } as const);
      await inLand((tx) => tx.polls.changeState(poll.id, state));
      const { id, event, options, closesAt } = poll;
      expect(await inLand((tx) => tx.polls.get(id))).toEqual({ id, event, options, closesAt, ...state });
    });
  });

  test('only one about an event is open at a time, and the newest is the one that counts', async () => {
    const { inLand, poll } = await openPoll();
    const second: OpenPoll = { ...poll, id: freshId<PollId>(), options: poll.options.map(again) };
    await expect(inLand((tx) => tx.polls.add(second))).rejects.toThrow();
    await inLand((tx) => tx.polls.changeState(poll.id, { status: 'withdrawn', withdrawnAt: TEST_NOW }));
    await inLand((tx) => tx.polls.add(second));
    expect(await inLand((tx) => tx.polls.findForEvent(poll.event))).toEqual(second);
  });

  test('people are asked once, and what they say last counts', async () => {
    const { inLand, poll, savedPerson, said } = await openPoll();
    const [ada, ben, cem] = [await savedPerson(), await savedPerson(), await savedPerson()];
    await inLand((tx) => tx.polls.invite(poll.id, [ada.id, ben.id]));
    const later = addMilliseconds(TEST_NOW, 1);
    await inLand(async (tx) => {
      await tx.polls.answer(poll.id, ada.id, said('yes', 'no'), TEST_NOW);
      await tx.polls.answer(poll.id, ada.id, said('if_need_be'), later);
      await tx.polls.invite(poll.id, [cem.id, ada.id]);
    });
    expect(await inLand((tx) => tx.polls.invitees(poll.id))).toEqual([
      { person: ada.id, answers: said('if_need_be'), answeredAt: later },
      { person: ben.id, answers: new Map() },
      { person: cem.id, answers: new Map() },
    ]);
  });

  test('who was not asked has no say', async () => {
    const { inLand, poll, savedPerson, said } = await openPoll();
    const stranger = await savedPerson();
    await expect(inLand((tx) => tx.polls.answer(poll.id, stranger.id, said('yes'), TEST_NOW))).rejects.toThrow();
  });
}

function again(option: OpenPoll['options'][number]): OpenPoll['options'][number] {
  return { ...option, id: freshId<PollOptionId>() };
}
