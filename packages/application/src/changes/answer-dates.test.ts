import type { Event, LocalDateTime } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { readDeskEvent } from '../desk/read-desk.ts';
import { type ChangingStage, setChangingStage, toldIn } from '../testing/changing-stage.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import { answerDates } from './answer-dates.ts';

let stage: Stage;
let training: ChangingStage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2 });
  const { id } = await stage.addPerson();
  training = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
  for (const name of ['Ada', 'Ben', 'Cem']) await training.register(name);
});

const move = (day: string) => {
  const [session] = event.sessions;
  const times = { startsAt: `${day}T09:00` as LocalDateTime, endsAt: `${day}T16:30` as LocalDateTime };
  return training.change({ kind: 'move', session: session?.id as never, scope: 'one', ...times });
};

const answer = async (name: string, said: 'yes' | 'no', revision?: number) =>
  answerDates(stage.deps, training.permit('registration.answer_dates', training.registrationOf(name)), {
    revision: revision ?? (await training.event()).revision,
    answer: said,
  });

const answers = async () => (await readDeskEvent(stage.deps, training.permit('event.read')))?.dateAnswers;

test('„yes“ is kept, and the desk sees how many answered what', async () => {
  await move('2027-01-27');
  expect(await answer('Ada', 'yes')).toEqual({ ok: true, value: 'yes' });
  expect(await answers()).toMatchObject({ yes: 1, no: 0, open: 1 });
  expect(await training.statusOf('Ada')).toBe('confirmed');
});

test('„no“ gives the place back: the next in line is asked, and the date leaves the calendar', async () => {
  await move('2027-01-27');
  expect(await answer('Ada', 'no')).toEqual({ ok: true, value: 'no' });
  expect(await answers()).toMatchObject({ yes: 0, no: 1, open: 1 });
  expect([await training.statusOf('Ada'), await training.statusOf('Cem')]).toEqual(['withdrawn', 'offered']);
  expect(toldIn(await training.mailsTo('Ada'))).toEqual([
    'registration_confirmed REQUEST 0',
    'dates_changed REQUEST 1',
    'registration_withdrawn CANCEL 2',
  ]);
  expect(toldIn(await training.mailsTo('Cem')).at(-1)).toBe('seat_offered');
});

test('who thinks it over may say „no“ after „yes“; „no“ twice is said once', async () => {
  await move('2027-01-27');
  await answer('Ada', 'yes');
  await answer('Ada', 'no');
  expect(await answer('Ada', 'no')).toEqual({ ok: true, value: 'no' });
  expect(toldIn(await training.mailsTo('Ada')).filter((it) => it.startsWith('registration_withdrawn'))).toHaveLength(1);
  expect(await answer('Ada', 'yes')).toEqual({
    ok: false,
    refusal: { code: 'registration_moved_on', status: 'withdrawn' },
  });
});

test('an answer to a date that was moved once more is no answer to the new one', async () => {
  await move('2027-01-27');
  const { revision } = await training.event();
  await move('2027-02-03');
  expect(await answer('Ada', 'no', revision)).toEqual({ ok: false, refusal: { code: 'question_not_open' } });
  expect(await training.statusOf('Ada')).toBe('confirmed');
});

test('nobody answers who was not asked', async () => {
  expect(await answer('Ada', 'no')).toEqual({ ok: false, refusal: { code: 'question_not_open' } });
  await move('2027-01-27');
  expect(await answer('Cem', 'no')).toEqual({ ok: false, refusal: { code: 'question_not_open' } });
});

test('once it has begun nobody gives a place back', async () => {
  await move('2027-01-27');
  stage.clock.moveTo('2027-01-27T08:00:00.000Z' as never);
  expect(await answer('Ada', 'no')).toEqual({ ok: false, refusal: { code: 'event_started' } });
  expect(await answers()).toMatchObject({ no: 0, open: 2 });
});
