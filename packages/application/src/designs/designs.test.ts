import type { CertificateDesign } from '@netzwerkstatt/certificates';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Grant } from '../authorisation/actor.ts';
import type { DesignVersionRecord } from '../ports/index.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import type { DesignPress } from './design-press.ts';
import { discardDraft } from './discard-draft.ts';
import { type DesignState, draftDesign, restoreDesign } from './draft-design.ts';
import { previewDesign } from './preview-design.ts';
import { readDesigns, readDesignVersion } from './read-designs.ts';
import { releaseDesign } from './release-design.ts';

let stage: Stage;
let actor: Actor;

beforeEach(async () => {
  stage = await setStage();
  actor = await withRole('state');
});

async function withRole(role: Grant['role']): Promise<Actor> {
  return person((await stage.addPerson()).id, [{ role, scope: { kind: 'land', id: LAND } }]);
}

const stateOf = ({ id, revision }: DesignVersionRecord): DesignState => ({ id, revision });

async function draft(design: CertificateDesign, basedOn?: DesignState, as = actor) {
  return draftDesign(stage.deps, permit(as, 'design.edit', {}, stage), { basedOn, design });
}

async function drafted(design: CertificateDesign, basedOn?: DesignState): Promise<DesignVersionRecord> {
  const answer = await draft(design, basedOn);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

async function release(basedOn: DesignState, { note = 'Neues Logo', press = stage.deps.press } = {}) {
  return releaseDesign({ ...stage.deps, press }, permit(actor, 'design.release', {}, stage), { basedOn, note });
}

async function released(design: CertificateDesign, basedOn?: DesignState): Promise<DesignVersionRecord> {
  const answer = await release(stateOf(await drafted(design, basedOn)));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const read = (as = actor) => readDesigns(stage.deps, permit(as, 'design.read', {}, stage), { offset: 0, limit: 10 });

describe('a Land without a version', () => {
  test('has the look its profile gives, and an auditor may look but not write', async () => {
    const nothing = { withoutVersion: {}, versions: { total: 0, entries: [] } };
    expect(await read()).toEqual({ ...nothing, mayEdit: true, mayRelease: true });
    expect(await read(await withRole('auditor'))).toEqual({ ...nothing, mayEdit: false, mayRelease: false });
  });

  test.for(['coordinator', 'trainer', 'admin'] as const)('is nothing for a %s', async (role) => {
    const stranger = await withRole(role);
    for (const action of ['design.read', 'design.edit', 'design.release'] as const) {
      expect(() => permit(stranger, action, {}, stage)).toThrow();
    }
  });
});

describe('a draft', () => {
  test('is written again and again, by whoever has read its last state', async () => {
    const first = await drafted({ colour: '#1d3f77' });
    const second = await drafted({ colour: '#5a0630' }, stateOf(first));
    expect([first.version, first.revision, second.version, second.revision]).toEqual([1, 1, 1, 2]);
    expect((await read()).draft?.design).toEqual({ colour: '#5a0630' });
  });

  test('is thrown away by whoever has read its last state, and whoever still writes on it is told', async () => {
    const inForce = await released({ colour: '#1d3f77' });
    const first = await drafted({ colour: '#5a0630' }, stateOf(inForce));
    const second = await drafted({ colour: '#065a2c' }, stateOf(first));
    const discard = (basedOn: DesignState) =>
      discardDraft(stage.deps, permit(actor, 'design.edit', {}, stage), { basedOn });
    expect(await discard(stateOf(first))).toMatchObject({ refusal: { code: 'stale_revision' } });
    expect(await discard(stateOf(second))).toMatchObject({ ok: true, value: { id: second.id } });
    const { draft: left, released: current } = await read();
    expect([left, current?.design]).toEqual([undefined, { colour: '#1d3f77' }]);
    const gone = { ok: false, refusal: { code: 'draft_discarded' } };
    expect(await draft({ colour: '#000000' }, stateOf(second))).toEqual(gone);
    expect(await discard(stateOf(second))).toEqual(gone);
    expect(await release(stateOf(second))).toEqual(gone);
    expect(await discard(stateOf(inForce))).toEqual({ ok: false, refusal: { code: 'no_draft' } });
    expect((await drafted({ colour: '#000000' }, stateOf(inForce))).version).toBe(2);
  });

  test('may be unfinished', async () => {
    expect((await draft({ colour: 'green', texts: { series: { de: { intro: ['{nam'] } } } })).ok).toBe(true);
  });

  test('is not overwritten by who read an earlier state, also where there was nothing yet', async () => {
    const first = await drafted({ colour: '#1d3f77' });
    const second = await drafted({ colour: '#5a0630' }, stateOf(first));
    const stale = { ok: false, refusal: { code: 'stale_revision', revision: 2 } };
    expect(await draft({ colour: '#000000' }, stateOf(first))).toEqual(stale);
    expect(await draft({ colour: '#000000' })).toEqual(stale);
    expect((await read()).draft?.design).toEqual(second.design);
  });

  test('names who wrote it last', async () => {
    const colleague = await stage.addPerson();
    const first = await drafted({});
    const as = person(colleague.id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
    await draft({ colour: '#5a0630' }, stateOf(first), as);
    expect((await read()).draft?.editor).toBe(`${colleague.givenName} ${colleague.familyName}`);
  });
});

describe('a release', () => {
  test('puts the draft in force with who, when and why, and the one before stays to be read', async () => {
    const first = await released({ colour: '#1d3f77' });
    const second = await released({ colour: '#5a0630' }, stateOf(first));
    const shown = await read();
    expect(shown.draft).toBeUndefined();
    expect(shown.released?.id).toBe(second.id);
    expect(shown.versions.entries.map(({ version, status }) => [version, status])).toEqual([
      [2, 'released'],
      [1, 'superseded'],
    ]);
    const now = stage.clock.now();
    expect(second).toMatchObject({ status: 'released', releasedAt: now, note: 'Neues Logo' });
    const old = await readDesignVersion(stage.deps, permit(actor, 'design.read', {}, stage), first.id);
    expect(old?.design).toEqual({ colour: '#1d3f77' });
  });

  test('needs a note, a draft, its last state, and a difference', async () => {
    expect(await release(undefined)).toEqual({ ok: false, refusal: { code: 'no_draft' } });
    const same = await drafted({});
    expect(await release(stateOf(same))).toEqual({ ok: false, refusal: { code: 'nothing_changed' } });
    const changed = await drafted({ colour: '#1d3f77' }, stateOf(same));
    expect(await release(stateOf(changed), { note: ' ' })).toEqual({
      ok: false,
      refusal: { code: 'change_note_missing' },
    });
    const stale = { ok: false, refusal: { code: 'stale_revision', revision: 2 } };
    expect(await release(stateOf(same))).toEqual(stale);
    expect((await read()).released).toBeUndefined();
  });

  test('is refused for a design with faults, each at its field, whatever the page let pass', async () => {
    const faulty = await drafted({
      logos: [{ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alternativeText: 'logo.svg' }],
      texts: { attendance: { de: { intro: ['Für {nahme}'] } } },
    });
    expect(await release(stateOf(faulty))).toEqual({
      ok: false,
      refusal: {
        code: 'design_unfit',
        faults: [
          { field: 'logos.0.alternativeText', code: 'alternative_text_says_nothing' },
          {
            field: 'texts.attendance.de.intro',
            code: 'placeholder_unknown',
            placeholder: 'nahme',
            nearest: 'name',
          },
        ],
      },
    });
    expect((await read()).released).toBeUndefined();
  });

  test('is refused when a sample does not come out of the gates', async () => {
    const withoutFont: DesignPress = {
      draw: async () => ({ kind: 'failed', detail: 'the template is wrong: unknown font family: nota sans"' }),
    };
    const written = await drafted({ colour: '#1d3f77' });
    expect(await release(stateOf(written), { press: withoutFont })).toEqual({
      ok: false,
      refusal: { code: 'design_unfit', faults: [{ code: 'font_missing', field: 'design', font: 'nota sans' }] },
    });
  });

  test('is of what was proven: who saves meanwhile is not released unseen', async () => {
    const written = await drafted({ colour: '#1d3f77' });
    let isSaved = false;
    const meanwhile: DesignPress = {
      async draw(document, design) {
        if (!isSaved) await drafted({ colour: '#777777' }, stateOf(written));
        isSaved = true;
        return stage.deps.press.draw(document, design);
      },
    };
    expect(await release(stateOf(written), { press: meanwhile })).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: 2 },
    });
    expect((await read()).released).toBeUndefined();
  });
});

test('an earlier version comes back as a new draft', async () => {
  const first = await released({ colour: '#1d3f77' });
  const second = await released({ colour: '#5a0630' }, stateOf(first));
  const restored = await restoreDesign(stage.deps, permit(actor, 'design.edit', {}, stage), {
    basedOn: stateOf(second),
    version: first.id,
  });
  expect(restored).toMatchObject({ ok: true, value: { version: 3, status: 'draft', design: first.design } });
});

describe('a preview', () => {
  const wanted = { kind: 'attendance', language: 'de', length: 'usual' } as const;
  const preview = (design: CertificateDesign) =>
    previewDesign(stage.deps, permit(actor, 'design.read', {}, stage), { design, wanted });

  test('shows what nobody has saved, and saves nothing', async () => {
    expect(await preview({ colour: '#1d3f77' })).toMatchObject({ faults: [], sample: { pages: 1 } });
    expect((await read()).draft).toBeUndefined();
  });

  test('of a faulty design is what is wrong with it, and nothing is drawn', async () => {
    expect(await preview({ colour: 'green' })).toEqual({ faults: [{ field: 'colour', code: 'colour_malformed' }] });
  });
});
