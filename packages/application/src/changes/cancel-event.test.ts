import { DAY_MS, type Event, type RoomId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { aSessionOn } from '../testing/builders.ts';
import { type ChangingStage, noticesIn, roomLost, setChangingStage, toldIn } from '../testing/changing-stage.ts';
import { tickingClock } from '../testing/movable-clock.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import { cancelEvent, previewCancelledEvent } from './cancel-event.ts';

let stage: Stage;
let training: ChangingStage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 1, sessions: [aSessionOn('2027-01-20'), aSessionOn('2027-01-21')] });
  const { id } = await stage.addPerson();
  training = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
  await training.register('Ada');
  await training.register('Ben');
  await training.register('Cem');
});

describe('an event that is cancelled', () => {
  test('ends every registration, and nobody is offered the places', async () => {
    await training.cancel();
    expect(await Promise.all(['Ada', 'Ben', 'Cem'].map(training.statusOf))).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    expect(await training.register('Dora')).toBe('event_cancelled');
  });

  test('H03: leaves the calendars of those who had a place, date by date; who waited gets a letter', async () => {
    const answer = await training.cancel();
    expect(toldIn(await training.mailsTo('Ada')).slice(1)).toEqual([
      'event_cancelled CANCEL 1',
      'calendar_entry CANCEL 1',
    ]);
    expect(toldIn(await training.mailsTo('Ben')).slice(1)).toEqual(['event_cancelled']);
    expect(answer.ok && [answer.value.mails.length, answer.value.recipients.length]).toEqual([4, 3]);
    const [, letter] = await training.mailsTo('Ada');
    expect(letter?.message).toMatchObject({ reason: roomLost, notices: [{ isCalledOff: true }] });
  });

  test('G02: has its dates in feeds with a sequence one higher and the reason', async () => {
    stage.clock.moveOn(DAY_MS);
    await training.cancel();
    expect(await training.event()).toMatchObject({
      status: 'cancelled',
      cancelledAt: stage.clock.now(),
      cancellationKind: 'room_not_available',
      cancellationReason: 'Wasserschaden',
      revision: event.revision + 1,
      sessions: event.sessions.map(() => ({ status: 'planned', sequence: 1, revisedAt: stage.clock.now() })),
    });
  });

  test('C12: is held after all above the cancellation, takes registrations anew and tells who had one', async () => {
    // Who had a registration is known by the moment of the cancellation, which takes its time.
    const deps = { ...stage.deps, clock: tickingClock(stage.clock) };
    const turn = async (kind: 'cancel' | 'restore') => {
      const { revision } = await training.event();
      return cancelEvent(deps, training.permit('event.cancel'), { kind, revision, reason: roomLost });
    };
    await turn('cancel');
    const answer = await turn('restore');
    const restored = await training.event();
    expect([restored.status, restored.sessions.map(({ sequence }) => sequence)]).toEqual(['published', [2, 2]]);
    expect('cancellationReason' in restored).toBe(false);
    expect(answer.ok && answer.value.recipients.map(({ name }) => name)).toEqual([
      'Ada Beispiel',
      'Ben Beispiel',
      'Cem Beispiel',
    ]);
    expect(toldIn(await training.mailsTo('Ada')).at(-1)).toBe('event_restored');
    expect(await training.register('Ada')).toBe('confirmed');
    const again = (await training.mailsTo('Ada')).at(-1)?.message;
    expect(again && noticesIn(again).map(({ method, sequence }) => `${method} ${sequence}`)).toEqual([
      'REQUEST 2',
      'REQUEST 2',
    ]);
  });

  test('is previewed without anything happening', async () => {
    const command = { kind: 'cancel', revision: event.revision, reason: roomLost } as const;
    const preview = await previewCancelledEvent(stage.deps, training.permit('event.cancel'), command);
    expect([await training.event(), await training.statusOf('Ada')]).toEqual([event, 'confirmed']);
    const done = await training.cancel();
    if (!preview.ok || !done.ok) throw new Error('both go through');
    expect([preview.value.after, preview.value.recipients]).toEqual([done.value.after, done.value.recipients]);
  });
});

test('rooms of a cancelled event are free, and it does not come back into one that was taken meanwhile', async () => {
  const room = { id: crypto.randomUUID() as RoomId, name: 'Saal 1' };
  event = await stage.addEvent({ sessions: [aSessionOn('2027-03-10', { room })] });
  const { id } = await stage.addPerson();
  training = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
  await training.cancel();
  const guests = await stage.addEvent({ sessions: [aSessionOn('2027-03-10', { room })] });
  expect(await training.cancel('restore')).toMatchObject({
    ok: false,
    refusal: { code: 'taken_elsewhere', conflicts: [{ code: 'room_taken', other: { event: guests.id } }] },
  });
  expect((await training.event()).status).toBe('cancelled');
});

describe('an event is not cancelled', () => {
  test('once it has begun: the dates to come are', async () => {
    stage.clock.moveTo('2027-01-20T08:00:00.000Z' as never);
    expect(await training.cancel()).toMatchObject({ ok: false, refusal: { code: 'event_under_way' } });
  });

  test('twice, or held after all when it is not cancelled', async () => {
    expect(await training.cancel('restore')).toMatchObject({ ok: false, refusal: { code: 'event_not_editable' } });
    await training.cancel();
    expect(await training.cancel()).toMatchObject({ ok: false, refusal: { code: 'event_not_editable' } });
  });

  test('by somebody who has not seen what it is now', async () => {
    const { revision } = event;
    await training.change({ kind: 'cancel', session: event.sessions[1]?.id as never, scope: 'one' });
    expect(await training.cancel('cancel', { revision })).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: revision + 1 },
    });
    expect(await training.statusOf('Ada')).toBe('confirmed');
  });

  test('without a reason', async () => {
    const reason = { kind: 'other', text: '' } as const;
    expect(await training.cancel('cancel', { reason })).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
  });
});
