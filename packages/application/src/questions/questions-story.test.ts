import {
  addMilliseconds,
  DAY_MS,
  type EventId,
  HOUR_MS,
  type Instant,
  type ProfessionCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import type { Question, TypedAnswers } from '@netzwerkstatt/registration';
import { aQuestion, forProfessions, whenAnswered } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { copyEvent } from '../planning/copy-event.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { aSessionOn } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { readQuestionDesign, saveQuestions } from './design-questions.ts';
import { forgetAnswers } from './forget-answers.ts';
import { readAnswers } from './read-answers.ts';
import { readEventForm } from './read-form.ts';

const questions: readonly Question[] = [
  aQuestion('isst', { type: 'yes_no', isRequired: true, seenBy: 'trainer', keptDays: 0 }),
  aQuestion('kost', {
    type: 'several_of',
    options: ['fisch', 'vegan'],
    isRequired: true,
    ...whenAnswered('isst', 'yes'),
  }),
  aQuestion('praxis', { type: 'number', ...forProfessions('H1') }),
];

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;
let coordinator: Actor;
let trainer: Actor;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 5, sessions: [aSessionOn('2027-01-20')] });
  const scope = { kind: 'network', id: stage.network.id } as const;
  coordinator = person((await stage.addPerson()).id, [{ role: 'coordinator', scope }]);
  trainer = person((await stage.addPerson()).id, [{ role: 'trainer', scope: { kind: 'event', id: event.id } }]);
});

const target = () => ({ event: event.id as EventId, network: stage.network.id });

function design(wanted: readonly Question[], revision = 0, assistanceDays = 14) {
  const may = permit(coordinator, 'questions.design', target(), stage);
  return saveQuestions(stage.deps, may, { questions: wanted, assistanceDays, revision });
}

async function request(name: string, answers: TypedAnswers) {
  const may = permit(guest, 'registration.request', {}, stage);
  const form = { answers, needs: [] };
  return requestRegistration(stage.deps, may, { slug: event.slug, applicant: applicantNamed(name), form });
}

async function holderOf(name: string) {
  const mail = (await stage.mails()).findLast((it) => it.to === `${name.toLowerCase()}@example.org`);
  const registration = mail?.registration as RegistrationId;
  return { actor: { kind: 'holder', land: LAND, registrationId: registration } as const, registration };
}

async function confirm(name: string) {
  const { actor, registration } = await holderOf(name);
  const may = permit(actor, 'registration.confirm', { ...target(), registration }, stage);
  return confirmRequest(stage.deps, may);
}

async function ownTold(name: string) {
  const { actor, registration } = await holderOf(name);
  const may = permit(actor, 'registration.view', { ...target(), registration }, stage);
  const own = await readRegistration(stage.deps, may);
  return own.ok ? own.value.told : undefined;
}

async function seenBy(actor: Actor) {
  const sheet = await readAnswers(stage.deps, permit(actor, 'answers.read', target(), stage));
  return sheet.people.map(({ record, answers }) => [
    record.applicant.givenName,
    ...answers.map(({ question, answer }) => `${question.id} ${answer}`),
  ]);
}

describe('whoever registers', () => {
  beforeEach(() => design(questions));

  test('is asked what was designed, and sees it on the page of the link', async () => {
    const form = await readEventForm(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
    expect(form?.questions.map(({ id }) => id)).toEqual(['isst', 'kost', 'praxis']);
    await request('Ada', { isst: 'yes', kost: ['vegan'], praxis: '3' });
    await confirm('Ada');
    const told = await ownTold('Ada');
    expect(told?.answers.map(({ question, answer }) => [question.id, answer])).toEqual([
      ['isst', true],
      ['kost', ['vegan']],
      ['praxis', 3],
    ]);
  });

  test('hears of everything that is missing, and nothing is kept and nothing sent before it is right', async () => {
    expect(await request('Ada', { isst: 'yes', praxis: 'viele' })).toEqual({
      ok: false,
      refusal: {
        code: 'answers_refused',
        problems: [
          { question: 'kost', refusal: { code: 'answer_missing' } },
          { question: 'praxis', refusal: { code: 'answer_not_a_number', limit: 1_000_000 } },
        ],
      },
    });
    expect(await stage.mails()).toEqual([]);
  });

  test('does not tell by a hidden field: what is not asked is not kept', async () => {
    await request('Ada', { isst: 'no', kost: ['fisch'], fremd: 'x' });
    const { registration } = await holderOf('Ada');
    const kept = await stage.kept((tx) => tx.questions.answersOf([registration]));
    expect(kept.get(registration)).toEqual(new Map([['isst', false]]));
  });

  test('and sends the form twice is taken at the last word, as long as the mail is unanswered', async () => {
    await request('Ada', { isst: 'yes', kost: ['vegan'] });
    await request('Ada', { isst: 'no' });
    await confirm('Ada');
    await request('Ada', { isst: 'yes', kost: ['fisch'] });
    expect(await seenBy(coordinator)).toEqual([['Ada', 'isst false']]);
  });

  test('with an account is asked the same, under the same rules', async () => {
    const { id } = await stage.addPerson();
    const may = permit(person(id), 'registration.create', { person: id }, stage);
    const { email: _, ...applicant } = applicantNamed('Ben');
    const register = (answers: TypedAnswers) =>
      registerParticipant(stage.deps, may, { slug: event.slug, applicant, form: { answers, needs: ['child_care'] } });
    expect(await register({})).toMatchObject({ ok: false, refusal: { code: 'answers_refused' } });
    expect(await register({ isst: 'no' })).toMatchObject({ ok: true, value: { status: 'confirmed' } });
    expect(await seenBy(coordinator)).toEqual([['Ben', 'isst false']]);
  });
});

describe('at the desk', () => {
  beforeEach(async () => {
    await design(questions);
    await request('Ada', { isst: 'yes', kost: ['vegan'] });
  });

  test('answers of who has not confirmed, or has left, are not shown', async () => {
    expect(await seenBy(coordinator)).toEqual([]);
    await confirm('Ada');
    expect(await seenBy(coordinator)).toEqual([['Ada', 'isst true', 'kost vegan']]);
    const { actor, registration } = await holderOf('Ada');
    await withdrawRegistration(stage.deps, permit(actor, 'registration.cancel', { ...target(), registration }, stage));
    expect(await seenBy(coordinator)).toEqual([]);
  });

  test('a trainer sees what was asked for trainers, and nothing else', async () => {
    await confirm('Ada');
    expect(await seenBy(trainer)).toEqual([['Ada', 'isst true']]);
    const sheet = await readAnswers(stage.deps, permit(trainer, 'answers.read', target(), stage));
    expect(sheet.questions.map(({ id }) => id)).toEqual(['isst']);
  });

  test('answers stand neither in mails nor in the trail', async () => {
    await confirm('Ada');
    const told = [await stage.mails(), await stage.kept((tx) => tx.audit.forEvent(event.id, 100))];
    expect(told.map((it) => it.length)).toEqual([2, 2]);
    expect(JSON.stringify(told)).not.toMatch(/vegan|Frage/);
  });

  test('each answer is forgotten when the form promised it, and who promised more later keeps no more', async () => {
    await confirm('Ada');
    await design(
      questions.map((it) => ({ ...it, keptDays: 365 })),
      1,
    );
    const end = '2027-01-20T15:30:00.000Z' as Instant;
    stage.clock.moveTo(end);
    await forgetAnswers(stage.deps, LAND);
    expect(await seenBy(coordinator)).toEqual([['Ada', 'kost vegan']]);
    stage.clock.moveTo(addMilliseconds(end, 28 * DAY_MS));
    await forgetAnswers(stage.deps, LAND);
    expect(await seenBy(coordinator)).toEqual([['Ada']]);
  });
});

describe('whoever designs', () => {
  test('finds it as they left it, with what people have answered', async () => {
    expect(await design(questions)).toMatchObject({ ok: true, value: { revision: 1 } });
    await request('Ada', { isst: 'yes', kost: ['vegan'] });
    const found = await readQuestionDesign(stage.deps, permit(trainer, 'questions.design', target(), stage));
    expect(found).toEqual({
      questions,
      assistanceDays: 14,
      revision: 1,
      answered: new Map([
        ['isst', new Set()],
        ['kost', new Set(['vegan'])],
      ]),
    });
  });

  test('is told what is wrong, and nothing is saved', async () => {
    expect(await design([aQuestion('q', whenAnswered('weg', 'yes'))])).toMatchObject({
      ok: false,
      refusal: { code: 'questions_refused', problems: [{ code: 'condition_not_earlier', question: 'q' }] },
    });
    expect(await stage.kept((tx) => tx.questions.forEvent(event.id))).toBeUndefined();
  });

  test('does not write over what somebody else has saved meanwhile', async () => {
    await design(questions);
    expect(await design([], 0)).toEqual({ ok: false, refusal: { code: 'stale_revision', revision: 1 } });
  });

  test('cannot throw an answered question away, and can retire it', async () => {
    await design(questions);
    await request('Ada', { isst: 'yes', kost: ['vegan'] });
    await confirm('Ada');
    const [eats, food, practice] = questions as readonly [Question, Question, Question];
    expect(await design([eats, practice], 1)).toEqual({
      ok: false,
      refusal: { code: 'question_answered', question: 'kost', change: 'removed' },
    });
    expect(await design([eats, { ...food, isRetired: true }], 1)).toMatchObject({ ok: true });
    const form = await readEventForm(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
    expect(form?.questions.map(({ id }) => id)).toEqual(['isst']);
    expect(await seenBy(coordinator)).toEqual([['Ada', 'isst true', 'kost vegan']]);
  });

  test('of a cancelled or closed event comes too late', async () => {
    const { publishedAt: _, ...facts } = event as typeof event & { readonly publishedAt: Instant };
    const closed = { ...facts, status: 'closed', publishedAt: stage.clock.now(), closedAt: stage.clock.now() } as const;
    await stage.kept((tx) =>
      tx.events.save({ ...closed, revision: event.revision + 1 }, event.revision, stage.clock.now()),
    );
    expect(await design(questions)).toEqual({ ok: false, refusal: { code: 'event_not_editable', status: 'closed' } });
  });

  test('begins next year with the same questions, without the retired ones', async () => {
    await design([...questions, aQuestion('alt', { isRetired: true })], 0, 30);
    const copy = await copyEvent(stage.deps, permit(coordinator, 'event.create', target(), stage), 2028);
    if (!copy.ok) throw new Error('not copied');
    const kept = await stage.kept((tx) => tx.questions.forEvent(copy.value.id));
    expect(kept).toEqual({ questions, assistanceDays: 30, revision: 1 });
  });
});

test('assistance can be planned up to the end of a day, and after it we try', async () => {
  await design([], 0, 14);
  const read = () => readEventForm(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
  const lateFrom = '2027-01-06T23:00:00.000Z' as Instant;
  stage.clock.moveTo(addMilliseconds(lateFrom, -1));
  expect(await read()).toEqual({ questions: [], assistanceUntil: '2027-01-06', isAssistanceLate: false });
  stage.clock.moveTo(lateFrom);
  expect(await read()).toMatchObject({ assistanceUntil: '2027-01-06', isAssistanceLate: true });
});

test('what is for another profession is neither asked nor kept', async () => {
  await design(questions);
  const may = permit(guest, 'registration.request', {}, stage);
  const applicant = { ...applicantNamed('Cem'), profession: 'E1' as ProfessionCode };
  const form = { answers: { isst: 'no', praxis: '3' }, needs: [] };
  await requestRegistration(stage.deps, may, { slug: event.slug, applicant, form });
  stage.clock.moveOn(HOUR_MS);
  await confirm('Cem');
  expect(await seenBy(coordinator)).toEqual([['Cem', 'isst false']]);
});
