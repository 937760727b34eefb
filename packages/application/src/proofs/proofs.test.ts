import {
  addMilliseconds,
  DAY_MS,
  HOUR_MS,
  MAX_PROOF_BYTES,
  type PersonId,
  type ProofFileId,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { forgetProofs } from './forget-proofs.ts';
import { readProof } from './read-proof.ts';
import { MAX_WAITING_PROOFS, uploadProof } from './upload-proof.ts';

const pdf = Buffer.from('%PDF-1.7 …');
const sha256 = 'ab'.repeat(32);
let stage: Stage;
let ada: PersonId;

beforeEach(async () => {
  stage = await setStage();
  ada = (await stage.addPerson()).id;
});

const upload = (content: Uint8Array = pdf, name = 'Zertifikat.pdf') =>
  uploadProof(stage.deps, permit(person(ada), 'proof.upload', { person: ada }, stage), { name, content, sha256 });

async function uploaded(name?: string) {
  const answer = await upload(pdf, name);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('a file that is taken', () => {
  test('waits, with what is known of it', async () => {
    expect(await uploaded()).toMatchObject({ person: ada, mediaType: 'application/pdf', bytes: pdf.length, sha256 });
  });

  test.for([
    { name: 'C:\\Ada\\Zertifikat.pdf', shown: 'Zertifikat.pdf' },
    { name: '../../etc/passwd', shown: 'passwd' },
    { name: '', shown: 'Beleg' },
    { name: '\u0000\u202e', shown: 'Beleg' },
    { name: `${'x'.repeat(200)}.pdf`, shown: `${'x'.repeat(116)}.pdf` },
  ])('$name is called $shown', async ({ name, shown }) => {
    expect((await uploaded(name)).name).toBe(shown);
  });
});

test.for([
  { what: 'an empty file', content: new Uint8Array(), code: 'proof_empty' },
  { what: 'a program', content: Buffer.from('MZ…'), code: 'proof_type_unknown' },
  { what: 'a film', content: new Uint8Array(MAX_PROOF_BYTES + 1), code: 'proof_too_large' },
])('$what is refused: $code', async ({ content, code }) => {
  expect(await upload(content)).toMatchObject({ ok: false, refusal: { code } });
});

test('nobody fills the house with files they never hand in', async () => {
  for (let count = 0; count < MAX_WAITING_PROOFS; count += 1) await uploaded();
  expect(await upload()).toEqual({ ok: false, refusal: { code: 'proofs_too_many', max: MAX_WAITING_PROOFS } });
});

describe('staff reads a file', () => {
  const byStaff = async (proof: ProofFileId) => {
    const state = await stage.addPerson();
    const actor = person(state.id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
    return readProof(stage.deps, permit(actor, 'proof.read', { person: ada, proof }, stage));
  };

  test('not while it waits', async () => {
    expect(await byStaff((await uploaded()).id)).toBeUndefined();
  });

  test('once it was handed in', async () => {
    const { id } = await uploaded();
    await stage.kept((tx) => tx.proofs.handIn(id, ada, stage.clock.now()));
    expect((await byStaff(id))?.content.length).toBe(pdf.length);
  });
});

test('its person reads it at once', async () => {
  const { id } = await uploaded();
  const read = await readProof(stage.deps, permit(person(ada), 'proof.read', { person: ada, proof: id }, stage));
  expect(read?.file.name).toBe('Zertifikat.pdf');
});

test('what is not handed in within a day is forgotten', async () => {
  const { id, uploadedAt } = await uploaded();
  const left: boolean[] = [];
  for (const at of [addMilliseconds(uploadedAt, DAY_MS), addMilliseconds(uploadedAt, DAY_MS + HOUR_MS)]) {
    stage.clock.moveTo(at);
    await forgetProofs(stage.deps, LAND);
    left.push((await stage.kept((tx) => tx.proofs.get(id))) !== undefined);
  }
  expect(left).toEqual([true, false]);
});
