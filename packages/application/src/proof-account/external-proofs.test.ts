import type { ExternalProof, StatedProof } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type CpdRegimeCode,
  DAY_MS,
  type ExternalProofId,
  type LocalDate,
  type PersonId,
  type ProfessionCode,
  type ProofFileId,
  type Result,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSentBack } from '../own/read-sent-back.ts';
import { uploadProof } from '../proofs/upload-proof.ts';
import { freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { checkProof } from './check-proof.ts';
import { changeProof, handInProof, MAX_OPEN_PROOFS, withdrawProof } from './hand-in-proof.ts';
import { readOwnProof } from './read-own-proof.ts';
import { readProofAccounts } from './read-proof-account.ts';
import { readProofQueue, readProofToCheck } from './read-proof-queue.ts';

const stated: StatedProof = {
  title: 'Stillen und Bindung',
  provider: 'Hebammenverband',
  from: '2026-05-04' as LocalDate,
  to: '2026-05-04' as LocalDate,
  form: 'course',
  minutes: 360,
  days: 1,
};
const counted = { form: 'course', minutes: 240, days: 1 } as const;

let stage: Stage;
let midwife: PersonId;
let officer: PersonId;

beforeEach(async () => {
  stage = await setStage();
  midwife = (await stage.addPerson({ profession: 'H1' as ProfessionCode })).id;
  officer = (await stage.addPerson()).id;
});

const may = (id = midwife) => permit(person(id), 'proof.hand_in', { person: id }, stage);
const mayCheck = (id = officer) => {
  const actor = person(id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  return permit(actor, 'proof.check', {}, stage);
};

async function upload(id = midwife): Promise<ProofFileId> {
  const content = Buffer.from('%PDF-1.7');
  const by = permit(person(id), 'proof.upload', { person: id }, stage);
  return valueIn(await uploadProof(stage.deps, by, { name: 'Beleg.pdf', content, sha256: 'a'.repeat(64) })).id;
}

function valueIn<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const codeOf = async (answer: Promise<Result<unknown, { readonly code: string }>>) => {
  const result = await answer;
  return result.ok ? 'ok' : result.refusal.code;
};

const handIn = async (wanted: Partial<StatedProof> = {}): Promise<ExternalProof> =>
  valueIn(await handInProof(stage.deps, may(), { stated: { ...stated, ...wanted }, file: await upload() }));
const check = (proof: ExternalProof, found: { counted: typeof counted } | { reason: string } = { counted }) =>
  checkProof(stage.deps, mayCheck(), { proof: proof.id, revision: proof.revision, ...found });
const account = async () => {
  const by = permit(person(midwife), 'proof.account', { person: midwife }, stage);
  const { shown } = await readProofAccounts(stage.deps, by, {});
  return [shown?.account.counted, ...(shown?.account.lines.map((it) => (it.counts ? it.amount : it.because)) ?? [])];
};
const lastMail = async () => (await stage.mails()).at(-1)?.message;

test('a proof counts once it is checked, by what staff found, and a mail says so', async () => {
  const proof = await handIn();
  expect(await account()).toEqual([0, 'awaits_check']);
  expect(await codeOf(check(proof))).toBe('ok');
  expect(await account()).toEqual([4, 4]);
  expect(await lastMail()).toMatchObject({
    kind: 'proof_checked',
    title: stated.title,
    outcome: { status: 'checked', minutes: 240 },
  });
});

test('a rejected proof is told with its reason, corrected and handed in anew', async () => {
  const proof = await handIn();
  await check(proof, { reason: 'Der Name fehlt.' });
  expect(await account()).toEqual([0, 'rejected']);
  expect(await lastMail()).toMatchObject({ outcome: { status: 'rejected', reason: 'Der Name fehlt.' } });
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), DAY_MS));
  const file = await upload();
  const again = valueIn(await changeProof(stage.deps, may(), proof.id, { stated, file }));
  expect([again.status, again.revision, again.handedInAt]).toEqual(['uploaded', 2, stage.clock.now()]);
  expect(await stage.kept((tx) => tx.proofs.get(proof.file))).toBe(undefined);
  await check(again);
  expect((await stage.mails()).map(({ message }) => message.kind)).toEqual(['proof_checked', 'proof_checked']);
});

test('a rejected proof waits for its person until it is handed in anew', async () => {
  const sentBack = () => readSentBack(stage.deps, permit(person(midwife), 'own.read', { person: midwife }, stage));
  const proof = await handIn();
  expect(await sentBack()).toEqual([]);
  await check(proof, { reason: 'Der Name fehlt.' });
  expect(await sentBack()).toEqual([{ kind: 'proof', id: proof.id, title: stated.title, text: 'Der Name fehlt.' }]);
  await changeProof(stage.deps, may(), proof.id, { stated, file: proof.file });
  expect(await sentBack()).toEqual([]);
});

test('until it is checked it can be changed and withdrawn, and then no more', async () => {
  const proof = await handIn();
  const change = () => changeProof(stage.deps, may(), proof.id, { stated: { ...stated, days: 1 }, file: proof.file });
  const changed = valueIn(await change());
  await check(changed);
  expect([await codeOf(change()), await codeOf(withdrawProof(stage.deps, may(), proof.id))]).toEqual([
    'external_proof_checked',
    'external_proof_checked',
  ]);
  const other = await handIn();
  expect(await codeOf(withdrawProof(stage.deps, may(), other.id))).toBe('ok');
  expect(await stage.kept((tx) => tx.proofs.get(other.file))).toBe(undefined);
});

describe('taking back', () => {
  const takeBack = (proof: ExternalProof, takenBackFor = 'Gehört jemand anderem.', by = officer) =>
    checkProof(stage.deps, mayCheck(by), { proof: proof.id, revision: proof.revision, takenBackFor });

  test('what counted counts no more from then on; its person reads why, and hands it in anew', async () => {
    const proof = await handIn();
    await check(proof);
    stage.clock.moveTo(addMilliseconds(stage.clock.now(), DAY_MS));
    expect(await codeOf(takeBack(proof))).toBe('ok');
    expect(await account()).toEqual([0, 'taken_back']);
    const own = await readOwnProof(stage.deps, may(), proof.id);
    expect(own).toMatchObject({ status: 'taken_back', reason: 'Gehört jemand anderem.' });
    expect(await lastMail()).toMatchObject({ outcome: { status: 'taken_back', reason: 'Gehört jemand anderem.' } });
    expect(await stage.mails()).toHaveLength(2);
    const sentBack = await readSentBack(stage.deps, permit(person(midwife), 'own.read', { person: midwife }, stage));
    expect(sentBack).toEqual([
      { kind: 'proof_taken_back', id: proof.id, title: stated.title, text: 'Gehört jemand anderem.' },
    ]);

    const again = valueIn(await changeProof(stage.deps, may(), proof.id, { stated, file: proof.file }));
    expect([again.status, again.handedInAt]).toEqual(['uploaded', stage.clock.now()]);
    await check(again);
    expect(await account()).toEqual([4, 4]);
  });

  test('is refused without a reason, for one’s own, and for what does not count', async () => {
    const proof = await handIn();
    const early = await codeOf(takeBack(proof));
    await check(proof);
    expect([
      early,
      await codeOf(takeBack(proof, ' ')),
      await codeOf(takeBack(proof, 'Doch nicht', midwife)),
      await codeOf(takeBack({ ...proof, revision: 7 })),
      await codeOf(takeBack(proof)),
      await codeOf(takeBack(proof)),
    ]).toEqual([
      'external_proof_not_counted',
      'reason_missing',
      'external_proof_is_own',
      'stale_revision',
      'ok',
      'external_proof_not_counted',
    ]);
  });
});

describe('is refused', () => {
  test('what has no file, or the file of somebody else, or one that proves something already', async () => {
    const used = (await handIn()).file;
    const files = [freshId<ProofFileId>(), await upload(officer), used];
    const answers: string[] = [];
    for (const file of files) answers.push(await codeOf(handInProof(stage.deps, may(), { stated, file })));
    expect(answers).toEqual(['proof_file_missing', 'proof_file_missing', 'proof_file_missing']);
  });

  test('what is impossible, or awarded for a rule that does not hold here', async () => {
    const award = { regime: 'NOWHERE' as CpdRegimeCode, amount: 1, number: '1' };
    const file = await upload();
    const refused = (wanted: Partial<StatedProof>) =>
      codeOf(handInProof(stage.deps, may(), { stated: { ...stated, ...wanted }, file }));
    expect([await refused({ days: 2 }), await refused({ award })]).toEqual(['proof_days_too_many', 'regime_unknown']);
  });

  test('one more than can wait', async () => {
    for (let count = 0; count < MAX_OPEN_PROOFS; count += 1) await handIn();
    expect(await codeOf(handInProof(stage.deps, may(), { stated, file: await upload() }))).toBe('proofs_open_too_many');
  });

  test('to touch the proof of somebody else', async () => {
    const proof = await handIn();
    const touch = { stated, file: proof.file };
    expect([
      await codeOf(changeProof(stage.deps, may(officer), proof.id, touch)),
      await codeOf(withdrawProof(stage.deps, may(officer), proof.id)),
      await codeOf(withdrawProof(stage.deps, may(), freshId<ExternalProofId>())),
    ]).toEqual(['external_proof_not_found', 'external_proof_not_found', 'external_proof_not_found']);
  });
});

describe('checking', () => {
  test('is refused for a proof that changed meanwhile, was checked before, or is one’s own', async () => {
    const proof = await handIn();
    await changeProof(stage.deps, may(), proof.id, { stated, file: proof.file });
    const now = { ...proof, revision: 2 };
    const own = checkProof(stage.deps, mayCheck(midwife), { proof: proof.id, revision: 2, counted });
    expect([await codeOf(check(proof)), await codeOf(own), await codeOf(check(now)), await codeOf(check(now))]).toEqual(
      ['stale_revision', 'external_proof_is_own', 'ok', 'external_proof_checked'],
    );
  });

  test('needs a reason to reject, and an extent that fits to accept', async () => {
    const proof = await handIn();
    expect([
      await codeOf(check(proof, { reason: ' ' })),
      await codeOf(check(proof, { counted: { ...counted, days: 2 as 1 } })),
    ]).toEqual(['reason_missing', 'proof_days_too_many']);
  });

  test('leaves its trace: who found what, and what became of each', async () => {
    const proof = await handIn();
    await check(proof, { reason: 'Der Name fehlt.' });
    const queue = await readProofQueue(stage.deps, mayCheck(), { status: 'rejected', text: '', offset: 0, limit: 9 });
    expect([queue.counts, queue.proofs.map((it) => it.proof.id)]).toEqual([
      { uploaded: 0, checked: 0, rejected: 1, taken_back: 0 },
      [proof.id],
    ]);
    const shown = await readProofToCheck(stage.deps, mayCheck(), proof.id);
    expect(shown).toMatchObject({ isOwn: false, file: { name: 'Beleg.pdf' }, proof: { checkedBy: officer } });
    expect(await readProofToCheck(stage.deps, mayCheck(), freshId<ExternalProofId>())).toBe(undefined);
  });

  test('is for the staff of the Land alone', () => {
    const network = stage.network.id;
    const coordinator = person(officer, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);
    for (const actor of [coordinator, person(midwife)]) {
      expect(() => permit(actor, 'proof.check', { network }, stage)).toThrow();
    }
  });
});
