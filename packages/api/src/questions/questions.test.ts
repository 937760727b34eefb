import { aSessionOn, person, type Stage } from '@netzwerkstatt/application/testing';
import type { Event } from '@netzwerkstatt/domain';
import { aQuestion, whenAnswered } from '@netzwerkstatt/registration/testing';
import { beforeEach, expect, test } from 'vitest';
import { requestInput, saveQuestionsInput } from '../inputs.ts';
import { visit } from '../testing/visit.ts';

let stage: Stage;
let event: Event;
let coordinator: Awaited<ReturnType<typeof visit>>['caller'];

beforeEach(async () => {
  ({ stage } = await visit());
  event = await stage.addEvent({ sessions: [aSessionOn('2027-01-20')] });
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  ({ caller: coordinator } = await visit({ actor: person((await stage.addPerson()).id, grants) }, stage));
});

const eats = aQuestion('isst', { type: 'yes_no', isRequired: true });
const food = aQuestion('kost', { type: 'one_of', ...whenAnswered('isst', 'yes') });

// As a page sends it: lists that can be written to.
const sent = (...questions: readonly (typeof eats)[]) => structuredClone(questions) as never;

const details = {
  givenName: 'Ada',
  familyName: 'Beispiel',
  profession: 'H1',
  organisation: { name: 'Praxis' },
  region: '14713',
  assistance: '',
};

async function register(extra: object) {
  const { id } = await stage.addPerson();
  const { caller } = await visit({ actor: person(id) }, stage);
  return caller.registration.register({ slug: event.slug, ...details, ...extra });
}

test('what is designed is asked, and what is answered is read at the desk', async () => {
  await coordinator.questions.save({ event: event.id, questions: sent(eats, food), assistanceDays: 14, revision: 0 });
  const { caller: world } = await visit({}, stage);
  expect(await world.questions.form({ slug: event.slug })).toEqual({
    questions: [eats, food],
    assistanceUntil: '2027-01-06',
    isAssistanceLate: false,
  });
  const registration = await register({ answers: { isst: 'yes', kost: 'blau' }, needs: ['child_care'] });
  expect(await coordinator.questions.answers({ event: event.id })).toMatchObject({
    questions: [{ id: 'isst' }, { id: 'kost' }],
    people: [{ registration: registration.id, givenName: 'Ada', answers: { isst: true, kost: 'blau' } }],
  });
  expect(await coordinator.questions.design({ event: event.id })).toMatchObject({
    revision: 1,
    answered: { isst: [], kost: ['blau'] },
  });
  expect(await coordinator.questions.organise({ event: event.id, need: 'child_care', status: 'ordered' })).toEqual([
    expect.objectContaining({ need: 'child_care', status: 'ordered', needed: 1, perhaps: 0 }),
  ]);
});

test('a required answer that is missing is a refusal with its question', async () => {
  await coordinator.questions.save({ event: event.id, questions: sent(eats), assistanceDays: 14, revision: 0 });
  await expect(register({})).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    refusal: { code: 'answers_refused', problems: [{ question: 'isst', refusal: { code: 'answer_missing' } }] },
  });
});

test('whoever tells nothing besides is taken as before', async () => {
  expect(await register({})).toMatchObject({ status: 'confirmed' });
});

test('strangers neither design nor read what people answered', async () => {
  const { caller: stranger } = await visit({ actor: person((await stage.addPerson()).id) }, stage);
  const about = { event: event.id };
  for (const attempt of [
    stranger.questions.design(about),
    stranger.questions.save({ ...about, questions: [], assistanceDays: 0, revision: 0 }),
    stranger.questions.answers(about),
    stranger.questions.assistance(about),
    stranger.questions.organise({ ...about, need: 'braille', status: 'confirmed' }),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

test.for([
  {
    rule: 'a list that never ends',
    answers: Object.fromEntries(Array.from({ length: 201 }, (_, it) => [`q${it}`, 'x'])),
  },
  { rule: 'an answer that is no text', answers: { isst: { toString: 'x' } } },
  { rule: 'a letter of a megabyte', answers: { isst: 'x'.repeat(1_000_000) } },
  { rule: 'more boxes than there can be', answers: { isst: Array.from({ length: 21 }, () => 'x') } },
  { rule: 'a need nobody knows', needs: ['pony'] },
])('a form with $rule is not read', ({ rule: _, ...extra }) => {
  const form = { slug: 'tag', ...details, email: 'ada@praxis.example' };
  expect(requestInput.safeParse(form).success).toBe(true);
  expect(requestInput.safeParse({ ...form, ...extra }).success).toBe(false);
});

test.for([
  { rule: 'an unknown type', change: { type: 'signature' } },
  { rule: 'an audience of everybody', change: { seenBy: 'participants' } },
  { rule: 'fields of its own', change: { script: 'x' } },
  { rule: 'a condition of its own', change: { condition: { kind: 'always' } } },
])('a question with $rule is not read', ({ change }) => {
  const input = (question: object) => ({ event: event.id, questions: [question], assistanceDays: 14, revision: 0 });
  expect(saveQuestionsInput.safeParse(input(eats)).success).toBe(true);
  expect(saveQuestionsInput.safeParse(input({ ...eats, ...change })).success).toBe(false);
});
