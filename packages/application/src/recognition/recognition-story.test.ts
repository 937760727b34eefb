import type { LearnedElsewhere, RecognisedUnits } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  DAY_MS,
  type LocalDate,
  type PersonId,
  type ProofFileId,
  type RecognitionRequestId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { readSentBack } from '../own/read-sent-back.ts';
import { forgetProofs } from '../proofs/forget-proofs.ts';
import { uploadProof } from '../proofs/upload-proof.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { askBackAboutRecognition, decideRecognitionRequest } from './decide-recognition-request.ts';
import { saveEquivalence } from './keep-equivalences.ts';
import { answerRecognition, withdrawRecognition } from './own-recognition.ts';
import { readOwnRecognitions } from './read-own-recognitions.ts';
import { listRecognitions, readRecognition } from './read-recognitions.ts';
import { requestRecognition } from './request-recognition.ts';

const units = (count: number) => count as TeachingUnits;
const day = (text: string) => text as LocalDate;
const NK = 'Zertifikatskurs Netzwerkkoordination Kinderschutz und Frühe Hilfen';
const learned: LearnedElsewhere = {
  provider: 'Volkshochschule Plauen',
  title: 'Gespräche & Moderation',
  from: day('2025-03-04'),
  to: day('2025-03-05'),
  teachingUnits: units(24),
};

const anotherCourse: LearnedElsewhere = { ...learned, title: 'Recht im Kinderschutz' };

let stage: Stage;
let ada: PersonId;
let officer: Actor;
let officerId: PersonId;

beforeEach(async () => {
  stage = await setStage();
  ada = (await stage.addPerson()).id;
  officerId = (await stage.addPerson()).id;
  officer = person(officerId, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
});

async function uploaded(by = ada): Promise<ProofFileId> {
  const may = permit(person(by), 'proof.upload', { person: by }, stage);
  const file = { name: 'Zertifikat.pdf', content: Buffer.from('%PDF-1.7'), sha256: 'ab'.repeat(32) };
  const taken = await uploadProof(stage.deps, may, file);
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value.id;
}

type Wish = Partial<Parameters<typeof requestRecognition>[2]>;

async function ask(wish: Wish = {}, by = ada) {
  const proofs = wish.proofs ?? [await uploaded(by)];
  const may = permit(person(by), 'recognition.request', { person: by }, stage);
  return requestRecognition(stage.deps, may, { curriculum: 'S-NK', modules: ['B04'], learned, ...wish, proofs });
}

async function asked(wish?: Wish): Promise<RecognitionRequestId> {
  const answer = await ask(wish);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.id;
}

const target = (recognition: RecognitionRequestId) => ({ person: ada, recognition });
const grant = (module: string, count: number): RecognisedUnits => ({ module, teachingUnits: units(count) });

function decide(id: RecognitionRequestId, granted: readonly RecognisedUnits[], revision = 1, reason = 'Gleichwertig') {
  const may = permit(officer, 'recognition.decide', target(id), stage);
  return decideRecognitionRequest(stage.deps, may, { revision, granted, reason });
}

const view = (id: RecognitionRequestId) =>
  readRecognition(stage.deps, permit(officer, 'recognition.read', target(id), stage));
const own = () => readOwnRecognitions(stage.deps, permit(person(ada), 'recognition.request', { person: ada }, stage));
const recognised = () => stage.kept((tx) => tx.histories.recognitionsOf(ada));
const series = async (code: string) => (await own()).series.find((it) => it.code === code);

describe('asking', () => {
  test('hands the files in, and is in the queue with a name', async () => {
    const proof = await uploaded();
    const id = await asked({ modules: ['B06', 'B04'], proofs: [proof] });
    const kept = await stage.kept((tx) => tx.proofs.get(proof));
    expect(kept?.handedInAt).toBe(stage.clock.now());
    const may = permit(officer, 'recognition.read', {}, stage);
    const queue = await listRecognitions(stage.deps, may, { status: 'open', text: '', page: 1, pageLength: 20 });
    expect(queue.counts).toEqual({ open: 1, asked_back: 0, decided: 0, withdrawn: 0, taken_back: 0 });
    expect(queue.requests).toMatchObject([{ id, name: 'Ada Beispiel', modules: ['B04', 'B06'], status: 'open' }]);
  });

  test.for<{ rule: string; wish: Wish; code: string }>([
    { rule: 'for a series nobody holds', wish: { curriculum: 'S-XX' }, code: 'curriculum_not_found' },
    { rule: 'for a series others hold as a whole', wish: { curriculum: 'S-EXT270' }, code: 'curriculum_not_found' },
    { rule: 'for no module', wish: { modules: [] }, code: 'recognition_modules_wrong' },
    { rule: 'for a module of another series', wish: { modules: ['B04', 'L14'] }, code: 'recognition_modules_wrong' },
    { rule: 'without a file', wish: { proofs: [] }, code: 'proof_missing' },
    {
      rule: 'for what is still to come',
      wish: { learned: { ...learned, to: day('2027-12-01') } },
      code: 'learned_in_future',
    },
    {
      rule: 'for what ended before it began',
      wish: { learned: { ...learned, to: day('2025-03-03') } },
      code: 'learned_span_reversed',
    },
  ])('is refused $rule', async ({ wish, code }) => {
    expect(await ask(wish)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is refused with a file of somebody else, and with one that proves something already', async () => {
    const proof = await uploaded();
    await asked({ proofs: [proof] });
    const answers = [
      await ask({ modules: ['B06'], proofs: [proof] }),
      await ask({ modules: ['B06'], proofs: [await uploaded(officerId)] }),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, refusal: { code: 'proof_missing' } })));
  });

  test('is refused for a module that waits for a decision, or was recognised as a whole', async () => {
    const refused = { ok: false, refusal: { code: 'recognition_double', module: 'B04' } };
    const id = await asked();
    expect(await ask()).toEqual(refused);
    await decide(id, [grant('B04', 12)]);
    expect(await ask({ modules: ['B06', 'B04'] })).toEqual(refused);
  });

  test('is possible again once it was refused or taken back, and for the rest of a part', async () => {
    for (const granted of [[], [grant('B04', 5)]]) await decide(await asked(), granted);
    expect((await ask()).ok).toBe(true);
  });
});

describe('deciding', () => {
  test('the table proposes, and the cap says how much is left', async () => {
    const may = permit(officer, 'equivalence.edit', {}, stage);
    const { provider, title } = learned;
    const entry = {
      provider,
      title: 'gespräche und moderation',
      teachingUnits: units(12),
      validFrom: day('2020-01-01'),
    };
    await saveEquivalence(stage.deps, may, { entry: { ...entry, title, module: 'B04' } });
    const id = await asked({ modules: ['B04', 'B06'] });
    expect(await view(id)).toMatchObject({
      name: 'Ada Beispiel',
      recognisedUnits: 0,
      cap: { teachingUnits: 37, leftUnits: 37 },
      modules: [
        { module: 'B04', teachingUnits: 12, recognisedUnits: 0, proposedUnits: 12 },
        { module: 'B06', teachingUnits: 8, recognisedUnits: 0 },
      ],
      proofs: [{ name: 'Zertifikat.pdf', bytes: 8 }],
      mayDecide: true,
    });
  });

  test('a whole module counts as completed, a part of one by its units', async () => {
    const id = await asked({ modules: ['B04', 'B06', 'B07'] });
    await decide(id, [grant('B04', 12), grant('B06', 5)]);
    expect(await recognised()).toMatchObject([
      { module: 'B04', request: id, by: officerId, reason: 'Gleichwertig' },
      { module: 'B06', teachingUnits: 5, request: id },
    ]);
    expect((await recognised())[0]).not.toHaveProperty('teachingUnits');
    const history = await stage.kept((tx) => tx.histories.of([ada], stage.clock.now()));
    expect(history.get(ada)?.recognised).toEqual(['B04']);
    expect(await series('S-NK')).toMatchObject({ recognisedUnits: 17, cap: { leftUnits: 20 } });
  });

  test.for([
    { granted: [grant('B04', 12)], outcome: { grantedUnits: 12, askedUnits: 12 } },
    { granted: [grant('B04', 5)], outcome: { grantedUnits: 5, askedUnits: 12 } },
    { granted: [], outcome: { grantedUnits: 0, askedUnits: 12 } },
  ])('the queue tells how much of it was recognised: $outcome.grantedUnits', async ({ granted, outcome }) => {
    await decide(await asked(), granted);
    const may = permit(officer, 'recognition.read', {}, stage);
    const queue = await listRecognitions(stage.deps, may, { status: 'decided', text: '', page: 1, pageLength: 20 });
    expect(queue.requests.map((it) => it.outcome)).toEqual([outcome]);
  });

  test('the person reads what became of each module, and why, in a letter and on the page', async () => {
    const id = await asked({ modules: ['B04', 'B06'] });
    await decide(id, [grant('B04', 5)]);
    const [mail] = (await stage.mails()).map(({ to, message }) => ({ to, message }));
    expect(mail?.message).toMatchObject({
      kind: 'recognition_decided',
      reason: 'Gleichwertig',
      modules: [
        { module: 'B04', teachingUnits: 12, grantedUnits: 5 },
        { module: 'B06', teachingUnits: 8, grantedUnits: 0 },
      ],
    });
    expect((await own()).requests).toMatchObject([
      {
        id,
        standing: { status: 'decided', reason: 'Gleichwertig' },
        modules: [
          { module: 'B04', grantedUnits: 5 },
          { module: 'B06', grantedUnits: 0 },
        ],
      },
    ]);
  });

  test('never goes beyond the cap of the series, also over several requests', async () => {
    await decide(await asked({ modules: ['B01', 'B02', 'B03'] }), [grant('B01', 8), grant('B02', 8), grant('B03', 8)]);
    const id = await asked({ modules: ['B04', 'B05'], learned: anotherCourse });
    expect(await decide(id, [grant('B04', 12), grant('B05', 2)])).toEqual({
      ok: false,
      refusal: { code: 'recognition_over_cap', series: NK, capUnits: 37, leftUnits: 13 },
    });
    expect((await decide(id, [grant('B04', 12), grant('B05', 1)])).ok).toBe(true);
  });

  test('two officers who decide at once about one person do not go beyond the cap together', async () => {
    const first = await asked({ modules: ['B01', 'B02', 'B03'] });
    const second = await asked({ modules: ['B04', 'B05'], learned: anotherCourse });
    const answers = await Promise.all([
      decide(first, [grant('B01', 8), grant('B02', 8), grant('B03', 8)]),
      decide(second, [grant('B04', 12), grant('B05', 8)]),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('never lets more of a course count than it had, also by another request in another spelling', async () => {
    const first = await asked({ modules: ['B04', 'B01'], learned: { ...learned, teachingUnits: units(14) } });
    const over = { code: 'recognition_over_course', courseUnits: 14, leftUnits: 14 };
    expect(await decide(first, [grant('B04', 12), grant('B01', 3)])).toEqual({ ok: false, refusal: over });
    await decide(first, [grant('B04', 12)]);
    const again = { ...learned, title: 'GESPRAECHE – Moderation', teachingUnits: units(14) };
    const second = await asked({ modules: ['B02'], learned: again });
    expect(await view(second)).toMatchObject({ courseLeftUnits: 2 });
    const left = { ...over, leftUnits: 2 };
    expect(await decide(second, [grant('B02', 3)])).toEqual({ ok: false, refusal: left });
    expect((await decide(second, [grant('B02', 2)])).ok).toBe(true);
  });

  test.for([
    { rule: 'without a reason', revision: 1, reason: ' ', code: 'reason_missing' },
    { rule: 'about what somebody else changed meanwhile', revision: 2, reason: 'Ja', code: 'stale_revision' },
  ])('is refused $rule', async ({ revision, reason, code }) => {
    expect(await decide(await asked(), [], revision, reason)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is refused about what one asked for oneself', async () => {
    const answer = await ask({}, officerId);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const mine = { person: officerId, recognition: answer.value.id };
    const may = permit(officer, 'recognition.decide', mine, stage);
    const decided = await decideRecognitionRequest(stage.deps, may, { revision: 1, granted: [], reason: 'Ja' });
    expect(decided).toEqual({ ok: false, refusal: { code: 'recognition_own' } });
  });

  test('is done once', async () => {
    const id = await asked();
    await decide(id, []);
    expect(await decide(id, [grant('B04', 12)], 2)).toEqual({ ok: false, refusal: { code: 'recognition_over' } });
    expect(await recognised()).toEqual([]);
  });
});

describe('a question', () => {
  const askBack = (id: RecognitionRequestId, text = 'Wie viele UE Moderation?') => {
    const may = permit(officer, 'recognition.decide', target(id), stage);
    return askBackAboutRecognition(stage.deps, may, { revision: 1, text });
  };
  const answer = (id: RecognitionRequestId, text: string, proofs: readonly ProofFileId[] = []) => {
    const may = permit(person(ada), 'recognition.change', target(id), stage);
    return answerRecognition(stage.deps, may, { revision: 2, text, proofs });
  };

  test('waits for the person until it is answered', async () => {
    const sentBack = () => readSentBack(stage.deps, permit(person(ada), 'own.read', { person: ada }, stage));
    const id = await asked();
    expect(await sentBack()).toEqual([]);
    await askBack(id);
    expect(await sentBack()).toEqual([
      { kind: 'recognition', id, title: learned.title, text: 'Wie viele UE Moderation?' },
    ]);
    await answer(id, '4');
    expect(await sentBack()).toEqual([]);
  });

  test('goes to the person by mail, and its answer back into the queue with further files', async () => {
    const id = await asked();
    await askBack(id);
    const [mail] = await stage.mails();
    expect(mail?.message).toMatchObject({ kind: 'recognition_question', question: 'Wie viele UE Moderation?' });
    const proof = await uploaded();
    await answer(id, 'Zwölf.', [proof]);
    const { request, proofs } = (await view(id)) ?? {};
    expect(request).toMatchObject({ status: 'open', revision: 3, questions: [{ answer: { text: 'Zwölf.' } }] });
    expect(proofs).toHaveLength(2);
  });

  test('is refused without words, and so is its answer', async () => {
    const id = await asked();
    expect(await askBack(id, ' ')).toEqual({ ok: false, refusal: { code: 'question_missing' } });
    await askBack(id);
    expect(await answer(id, ' ')).toEqual({ ok: false, refusal: { code: 'answer_missing' } });
  });

  test('can be answered once', async () => {
    const id = await asked();
    await askBack(id);
    await answer(id, 'Zwölf.');
    const may = permit(person(ada), 'recognition.change', target(id), stage);
    const again = await answerRecognition(stage.deps, may, { revision: 3, text: 'Elf.', proofs: [] });
    expect(again).toEqual({ ok: false, refusal: { code: 'recognition_not_asked' } });
  });
});

test('what is taken back is gone with its files, and cannot be decided any more', async () => {
  const proof = await uploaded();
  const id = await asked({ proofs: [proof] });
  await withdrawRecognition(stage.deps, permit(person(ada), 'recognition.change', target(id), stage), 1);
  expect(await stage.kept((tx) => tx.proofs.get(proof))).toBeUndefined();
  expect(await decide(id, [], 2)).toEqual({ ok: false, refusal: { code: 'recognition_over' } });
});

test('a year after the decision its files are forgotten, and the decision stays', async () => {
  const proof = await uploaded();
  const id = await asked({ proofs: [proof] });
  await decide(id, [grant('B04', 12)]);
  const left: unknown[] = [];
  for (const days of [365, 1]) {
    stage.clock.moveTo(addMilliseconds(stage.clock.now(), days * DAY_MS));
    await forgetProofs(stage.deps, LAND);
    left.push((await stage.kept((tx) => tx.proofs.get(proof))) !== undefined);
  }
  expect(left).toEqual([true, false]);
  expect((await view(id))?.request).toMatchObject({ status: 'decided', proofs: [], revision: 3 });
});
