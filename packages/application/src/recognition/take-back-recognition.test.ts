import { fc, test as property } from '@fast-check/vitest';
import { type RecognisedPart, type RecognisedUnits, type RuleSet, takeBasis } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  DAY_MS,
  type LocalDate,
  type PersonId,
  type TeachingUnits,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Person, RecognitionRequest } from '../ports/index.ts';
import { freshId } from '../testing/builders.ts';
import { aSeriesCertificate } from '../testing/certificate-builders.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { decideRecognitionRequest } from './decide-recognition-request.ts';
import { readOwnRecognitions } from './read-own-recognitions.ts';
import { readRecognition } from './read-recognitions.ts';
import { takeBackRecognition } from './take-back-recognition.ts';

let stage: SeriesStage;
let ada: Person;
let officer: PersonId;

beforeEach(setAnew);

async function setAnew() {
  stage = await setSeriesStage();
  ada = await stage.addPerson();
  officer = (await stage.addPerson()).id;
}

const office = (id = officer): Actor => person(id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
const grant = (module: string, count: number) => ({ module, teachingUnits: count as TeachingUnits });
const target = ({ id: recognition, person: of }: RecognitionRequest) => ({ person: of, recognition });

async function decided(
  modules: readonly string[],
  granted: readonly RecognisedUnits[],
  about = { title: 'Gespräche' },
) {
  const on = '2025-03-04' as LocalDate;
  const learned = { provider: 'VHS', from: on, to: on, teachingUnits: 24 as TeachingUnits, ...about };
  const request: RecognitionRequest = {
    ...{ id: freshId(), person: ada.id, curriculum: 'S-NK', modules, learned, proofs: [] },
    ...{ askedAt: stage.clock.now(), questions: [], revision: 1, status: 'open' },
  };
  await stage.kept((tx) => tx.recognitions.save(request, undefined));
  const may = permit(office(), 'recognition.decide', target(request), stage);
  const answer = await decideRecognitionRequest(stage.deps, may, { revision: 1, granted, reason: 'Gleichwertig' });
  if (!answer.ok) throw new Error(answer.refusal.code);
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), 1000));
  return answer.value;
}

const takeBack = (request: RecognitionRequest, reason = 'Verwechselt', by = officer) =>
  takeBackRecognition(stage.deps, permit(office(by), 'recognition.decide', target(request), stage), {
    revision: request.revision,
    reason,
  });
const counting = async () =>
  (await stage.kept((tx) => tx.histories.recognitionsOf(ada.id))).map(({ module, teachingUnits, request }) => [
    module,
    teachingUnits,
    request,
  ]);

test('what was recognised counts no more from then on; its person reads why, on the page and by mail', async () => {
  const request = await decided(['B04'], [grant('B04', 4)]);
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), DAY_MS));
  expect(await takeBack(request)).toMatchObject({ ok: true });
  expect(await counting()).toEqual([]);
  const may = permit(person(ada.id), 'recognition.request', { person: ada.id }, stage);
  expect((await readOwnRecognitions(stage.deps, may)).requests).toMatchObject([
    {
      standing: { status: 'taken_back', reason: 'Verwechselt', endedAt: stage.clock.now() },
      modules: [{ module: 'B04', grantedUnits: 4 }],
    },
  ]);
  expect((await stage.mails()).at(-1)?.message).toMatchObject({
    kind: 'recognition_taken_back',
    reason: 'Verwechselt',
    modules: [{ module: 'B04', grantedUnits: 4 }],
  });
});

test('what another request gave of the same module takes its place, and what the desk recognised stays', async () => {
  const less = await decided(['B04'], [grant('B04', 3)]);
  const more = await decided(['B04', 'B06'], [grant('B04', 4), grant('B06', 1)]);
  const atDesk = { person: ada.id, module: 'B06', at: stage.clock.now(), by: officer, reason: 'Studium' };
  await stage.kept((tx) => tx.histories.recognise(atDesk));
  await takeBack(more);
  expect(await counting()).toEqual([
    ['B04', 3, less.id],
    ['B06', undefined, undefined],
  ]);
});

const anyGrants = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('B01', 'B04', 'B06'), fc.integer({ min: 1, max: 8 }))
    .map(([module, count]) => grant(module, count)),
  { selector: ({ module }) => module, minLength: 1, maxLength: 3 },
);

/** What counts once all were decided in turn, and one of them is taken back or was never asked for. */
async function countingWithout(all: readonly (readonly RecognisedUnits[])[], which: number, isTakenBack: boolean) {
  await setAnew();
  const requests: (RecognitionRequest | undefined)[] = [];
  for (const [at, granted] of all.entries()) {
    const isAsked = at !== which || isTakenBack;
    const modules = granted.map(({ module }) => module);
    const learned = { title: `Kurs ${at}` };
    requests.push(isAsked ? await decided(modules, granted, learned) : undefined);
  }
  const wrong = requests[which];
  if (wrong) expect(await takeBack(wrong)).toMatchObject({ ok: true });
  return (await counting()).map(([module, count, request]) => [
    module,
    count,
    requests.findIndex((it) => it?.id === request),
  ]);
}

property.prop([fc.array(anyGrants, { minLength: 1, maxLength: 5 }), fc.nat()], { numRuns: 40 })(
  'whichever decision is taken back, what counts is as if it had never been made',
  async (all, nth) => {
    const which = nth % all.length;
    expect(await countingWithout(all, which, true)).toEqual(await countingWithout(all, which, false));
  },
);

test('is refused without a reason, for one’s own, for what is not as it was read, and a second time', async () => {
  const request = await decided(['B04'], [grant('B04', 4)]);
  const refused = await decided(['B06'], []);
  const answers = [
    await takeBack(request, ' '),
    await takeBack(request, 'Doch nicht', ada.id),
    await takeBack({ ...request, revision: 7 }),
    await takeBack(refused),
    await takeBack(request),
    await takeBack(request),
  ];
  expect(answers.map((it) => it.ok || it.refusal.code)).toEqual([
    'reason_missing',
    'recognition_own',
    'stale_revision',
    'recognition_not_granted',
    true,
    'recognition_not_granted',
  ]);
});

const rules: RuleSet = {
  ...{ ruleVersion: 'S-NK 1', rules: [] },
  parts: ['B01', 'B04'].map((code) => ({ kind: 'module', code, title: code, teachingUnits: 8 })),
};

/** Issued on a day, with what was recognised by then; of each curriculum one. */
async function issued(recognised: readonly RecognisedPart[], asOf: LocalDate, curriculum = 'S-NK') {
  const record = aSeriesCertificate(ada.id, curriculum);
  const basis = takeBasis([rules], { asOf, runs: [], results: [], exceptions: [], recognised });
  await stage.kept(async (tx) => {
    await tx.certificates.add(record, record.id);
    await tx.certificates.keepBasis(record.id, { kind: 'series', ...basis });
  });
  return record;
}

const today = () => toLocalDate(stage.clock.now(), 'Europe/Berlin' as TimeZone);
const nextDay = () => stage.clock.moveTo(addMilliseconds(stage.clock.now(), DAY_MS));
const resting = async (request: RecognitionRequest) =>
  (await readRecognition(stage.deps, permit(office(), 'recognition.read', target(request), stage)))?.certificates;

test('certificates that rest on it are named before and after, and stay valid', async () => {
  const request = await decided(['B04'], [grant('B04', 4)]);
  const { id, certificate } = await issued([{ part: 'B04', teachingUnits: 4 }], today());
  await issued([], today(), 'S-BASIS');
  const before = await resting(request);
  nextDay();
  await takeBack(request);
  const { number } = certificate.document;
  expect(before).toMatchObject([{ id, number, curriculum: { code: 'S-NK' }, person: ada.id }]);
  expect(await resting(request)).toEqual(before);
  expect((await stage.kept((tx) => tx.certificates.get(id)))?.certificate.status).toBe('issued');
});

test('what was asked anew after it was taken back carries the certificates that come later', async () => {
  const first = await decided(['B04'], [grant('B04', 4)]);
  await takeBack(first);
  nextDay();
  const second = await decided(['B04'], [grant('B04', 4)]);
  const { id } = await issued([{ part: 'B04', teachingUnits: 4 }], today());
  expect(await resting(first)).toEqual([]);
  expect(await resting(second)).toMatchObject([{ id }]);
});

test('of two requests about one module, a certificate rests on the one that counted', async () => {
  const less = await decided(['B04'], [grant('B04', 3)]);
  const more = await decided(['B04'], [grant('B04', 4)]);
  const { id } = await issued([{ part: 'B04', teachingUnits: 4 }], today());
  expect(await resting(less)).toEqual([]);
  expect(await resting(more)).toMatchObject([{ id }]);
});

test('a certificate rests on no request where the desk had recognised the whole module besides', async () => {
  const request = await decided(['B04'], [grant('B04', 3)]);
  const atDesk = { person: ada.id, module: 'B04', at: stage.clock.now(), by: officer, reason: 'Studium' };
  await stage.kept((tx) => tx.histories.recognise(atDesk));
  await issued([{ part: 'B04' }], today());
  expect(await resting(request)).toEqual([]);
});
