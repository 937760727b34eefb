import { LAND, person, type Stage, setStage } from '@netzwerkstatt/application/testing';
import type { CertificateDesign } from '@netzwerkstatt/certificates';
import { designDifferences, mergeDesigns } from '@netzwerkstatt/certificates';
import { beforeEach, describe, expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

let stage: Stage;
let one: Editor;
let other: Editor;

type Editor = Awaited<ReturnType<typeof anEditor>>;

/** Somebody who writes the design of the Land, in a browser of their own. */
async function anEditor(givenName: string) {
  const { id } = await stage.addPerson({ givenName } as never);
  const actor = person(id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  const { caller } = await visit({ actor }, stage);
  const save = (design: CertificateDesign, basedOn?: State) =>
    caller.designs.draft({ ...(basedOn && { basedOn: stateOf(basedOn) }), design: structuredClone(design) as never });
  const release = (basedOn: State, note: string) => caller.designs.release({ basedOn: stateOf(basedOn), note });
  return { save, release, read: () => caller.designs.read({}) };
}

type State = { readonly id: string; readonly revision: number };
const stateOf = ({ id, revision }: State): State => ({ id, revision });

const stale = (revision: number) => ({ code: 'CONFLICT', refusal: { code: 'stale_revision', revision } });

beforeEach(async () => {
  stage = await setStage();
  one = await anEditor('Ada');
  other = await anEditor('Ben');
});

const base: CertificateDesign = { colour: '#1d3f77' };

describe('two editors at once', () => {
  test('who release the same draft: one does, the other is told, and there is one version', async () => {
    const draft = await one.save(base);
    const answers = await Promise.allSettled([one.release(draft, 'Blau'), other.release(draft, 'Auch blau')]);
    const refused = answers.filter((it) => it.status === 'rejected').map(({ reason }) => reason);
    expect(refused).toMatchObject([stale(2)]);
    await expect(other.release(draft, 'Noch einmal')).rejects.toMatchObject(stale(2));
    const { released, draft: left, versions } = await other.read();
    expect([released?.design, released?.version, left, versions.total]).toEqual([base, 1, undefined, 1]);
  });

  test('who save: the second reads who was first and what changed, and saves what both wrote', async () => {
    const draft = await one.save(base);
    await one.save({ ...base, fundingLine: 'Mitfinanziert.' }, draft);
    const mine = { ...base, signerLine: 'Leitung' };
    await expect(other.save(mine, draft)).rejects.toMatchObject(stale(2));

    const theirs = (await other.read()).draft;
    if (theirs === undefined) throw new Error('the draft of the first is lost');
    expect(theirs.editor?.startsWith('Ada ')).toBe(true);
    expect(designDifferences(base, theirs.design).map(({ part }) => part)).toEqual(['fundingLine']);
    const { design } = mergeDesigns(base, mine, theirs.design);
    await other.save(design, theirs);
    expect((await one.read()).draft?.design).toEqual({ ...base, fundingLine: 'Mitfinanziert.', signerLine: 'Leitung' });
  });

  test('of whom one releases while the other saves: what was proven is released or nothing, and no words are lost', async () => {
    const draft = await one.save(base);
    const written = { ...base, signerLine: 'Leitung' };
    const [release, save] = await Promise.allSettled([one.release(draft, 'Blau'), other.save(written, draft)]);
    expect([release.status, save.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const { released, draft: left } = await one.read();
    if (release.status === 'fulfilled') expect([released?.design, left]).toEqual([base, undefined]);
    else expect([released, left?.design]).toEqual([undefined, written]);
  });
});

test('whoever writes gets an example of what each placeholder stands for', async () => {
  const { examples } = await one.read();
  expect(examples.attendance.de.name).toBe('Hańža Krawc');
  expect(examples.series.en.validUntil).toBe('19 Mar 2030');
});
