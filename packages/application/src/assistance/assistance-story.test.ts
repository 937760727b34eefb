import { addMilliseconds, DAY_MS, type Instant, type PersonId } from '@netzwerkstatt/domain';
import type { AssistanceNeed, AssistanceStatus } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { forgetAssistance } from '../registration/forget-assistance.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { aSessionOn } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { organiseAssistance } from './organise-assistance.ts';
import { readAssistance } from './read-assistance.ts';

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2, sessions: [aSessionOn('2027-01-20')] });
  const scope = { kind: 'network', id: stage.network.id } as const;
  coordinator = person((await stage.addPerson()).id, [{ role: 'coordinator', scope }]);
});

const may = () => permit(coordinator, 'assistance.organise', { event: event.id, network: stage.network.id }, stage);
const organise = (need: AssistanceNeed, status: AssistanceStatus) =>
  organiseAssistance(stage.deps, may(), { need, status });

async function register(name: string, needs: readonly AssistanceNeed[]): Promise<PersonId> {
  const { email, ...applicant } = applicantNamed(name);
  const { id } = await stage.addPerson({ email });
  const own = permit(person(id), 'registration.create', { person: id }, stage);
  await registerParticipant(stage.deps, own, { slug: event.slug, applicant, form: { answers: {}, needs } });
  return id;
}

const list = async () =>
  (await readAssistance(stage.deps, may())).map(({ need, status, needed, perhaps, requests }) => [
    need,
    status,
    needed,
    perhaps,
    requests.map(({ record }) => record.applicant.givenName).toSorted(),
  ]);

const settled = async () =>
  (await stage.mails()).flatMap(({ to, message }) =>
    message.kind === 'assistance_settled' ? [[to, message.isPossible]] : [],
  );

test('the desk has a list of what to organise, with who has a place and who waits', async () => {
  await register('Ada', ['child_care', 'braille']);
  await register('Ben', ['child_care']);
  await register('Cem', ['child_care']);
  const request = permit(guest, 'registration.request', {}, stage);
  const form = { answers: {}, needs: ['child_care'] as const };
  await requestRegistration(stage.deps, request, { slug: event.slug, applicant: applicantNamed('Dana'), form });
  expect(await list()).toEqual([
    ['child_care', 'open', 2, 1, ['Ada', 'Ben', 'Cem']],
    ['braille', 'open', 1, 0, ['Ada']],
  ]);
});

test('whoever needs it hears when it is arranged or impossible, and of nothing before', async () => {
  await register('Ada', ['child_care', 'braille']);
  await register('Ben', ['child_care']);
  await organise('child_care', 'ordered');
  expect(await settled()).toEqual([]);
  await organise('child_care', 'confirmed');
  await organise('child_care', 'confirmed');
  expect((await settled()).toSorted()).toEqual([
    ['ada@example.org', true],
    ['ben@example.org', true],
  ]);
  await organise('braille', 'not_possible');
  expect((await settled()).slice(2)).toEqual([['ada@example.org', false]]);
  expect(await list()).toEqual([
    ['child_care', 'confirmed', 2, 0, ['Ada', 'Ben']],
    ['braille', 'not_possible', 1, 0, ['Ada']],
  ]);
});

test('whoever comes later opens it again, and only they hear of it the second time', async () => {
  await register('Ada', ['induction_loop']);
  await organise('induction_loop', 'confirmed');
  await register('Ben', ['induction_loop']);
  expect(await list()).toEqual([['induction_loop', 'open', 2, 0, ['Ada', 'Ben']]]);
  await organise('induction_loop', 'confirmed');
  expect(await settled()).toEqual([
    ['ada@example.org', true],
    ['ben@example.org', true],
  ]);
});

test('mails do not say what somebody needs, and the trail not who', async () => {
  const ada = await register('Ada', ['sign_language_interpreter']);
  await organise('sign_language_interpreter', 'confirmed');
  expect(JSON.stringify(await stage.mails())).not.toMatch('sign_language');
  const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 100));
  const entry = trail.find(({ action }) => action === 'assistance.organise');
  expect(entry).toMatchObject({ facts: { need: 'sign_language_interpreter', status: 'confirmed' } });
  expect(JSON.stringify(entry)).not.toMatch(ada);
});

test('what was needed is forgotten four weeks after the event, together with the words about it', async () => {
  await register('Ada', ['large_print']);
  const end = '2027-01-20T15:30:00.000Z' as Instant;
  stage.clock.moveTo(addMilliseconds(end, 28 * DAY_MS - 1));
  await forgetAssistance(stage.deps, LAND);
  expect(await list()).toHaveLength(1);
  stage.clock.moveTo(addMilliseconds(end, 28 * DAY_MS));
  await forgetAssistance(stage.deps, LAND);
  expect(await list()).toEqual([]);
});
