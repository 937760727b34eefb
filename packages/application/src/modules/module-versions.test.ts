import { parseModuleCode } from '@netzwerkstatt/catalogue';
import { parseTeachingUnits } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { aModuleVersion, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import {
  draftModuleVersion,
  type ModuleContent,
  type ModuleState,
  publishModuleVersion,
  readModuleVersions,
} from './publish-module-version.ts';

let stage: Stage;
const inForce = aModuleVersion();
const { title, learningOutcome, teachingUnits, participants, prerequisites, targetText, formatNote } = inForce.content;
const content: ModuleContent = {
  title,
  learningOutcome,
  teachingUnits,
  participants,
  prerequisites,
  targetText,
  formatNote,
};

beforeEach(async () => {
  stage = await setStage();
  await stage.kept((tx) => tx.modules.save(inForce));
});

const actor = () => person(freshId(), [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
const read = () => readModuleVersions(stage.deps, permit(actor(), 'module.read', {}, stage), 'L02');
const newest = async (): Promise<ModuleState> => (await read())[0] ?? inForce;
const draft = async (wanted: Partial<ModuleContent>, { code = 'L02', basedOn }: Based = {}) =>
  draftModuleVersion(stage.deps, permit(actor(), 'module.edit', {}, stage), {
    code,
    basedOn: basedOn ?? (await newest()),
    content: { ...content, ...wanted },
  });
const publish = async (changeNote: string, { basedOn }: Based = {}) =>
  publishModuleVersion(stage.deps, permit(actor(), 'module.publish', {}, stage), {
    code: 'L02',
    basedOn: basedOn ?? (await newest()),
    changeNote,
  });
const versions = async () => (await read()).map((it) => [it.content.version, it.status, it.content.title]);

interface Based {
  readonly code?: string;
  readonly basedOn?: ModuleState;
}

test.for(['title', 'learningOutcome'] as const)(
  'letters that no certificate can have are not kept in the %s',
  async (field) => {
    expect(await draft({ [field]: 'Recht 🎉' })).toEqual({
      ok: false,
      refusal: { code: 'module_not_printable', field, letters: ['🎉'] },
    });
    expect(await versions()).toEqual([[1, 'published', title]]);
  },
);

test('a draft stands beside the version in force until it is published, which supersedes it', async () => {
  await draft({ title: 'Recht, neu' });
  expect(await versions()).toEqual([
    [2, 'draft', 'Recht, neu'],
    [1, 'published', title],
  ]);
  expect(await publish('Neue Rechtslage')).toMatchObject({ ok: true, value: { changeNote: 'Neue Rechtslage' } });
  expect(await versions()).toEqual([
    [2, 'published', 'Recht, neu'],
    [1, 'superseded', title],
  ]);
});

test('a second draft replaces the first', async () => {
  await draft({ title: 'Eins' });
  await draft({ title: 'Zwei' });
  expect(await versions()).toEqual([
    [2, 'draft', 'Zwei'],
    [1, 'published', title],
  ]);
});

describe('two editors of one module', () => {
  const stale = (revision: number) => ({ ok: false, refusal: { code: 'stale_revision', revision } });

  test('do not overwrite each other: who saves second learns that the draft is another one', async () => {
    const basedOn = await newest();
    await draft({ title: 'Eins' }, { basedOn });
    expect(await draft({ title: 'Zwei' }, { basedOn })).toEqual(stale(1));
    const first = await newest();
    await draft({ title: 'Eins, genauer' }, { basedOn: first });
    expect(await draft({ title: 'Zwei' }, { basedOn: first })).toEqual(stale(2));
    expect((await versions())[0]).toEqual([2, 'draft', 'Eins, genauer']);
  });

  test('do not take back what the other one has published', async () => {
    const basedOn = await newest();
    await draft({ title: 'Eins' });
    const written = await newest();
    await publish('Neue Rechtslage');
    expect(await draft({ title: 'Zwei' }, { basedOn })).toEqual(stale(2));
    expect(await draft({ title: 'Zwei' }, { basedOn: written })).toEqual(stale(2));
    expect(await versions()).toEqual([
      [2, 'published', 'Eins'],
      [1, 'superseded', title],
    ]);
  });

  test('publish only what they have read', async () => {
    await draft({ title: 'Eins' });
    const basedOn = await newest();
    await draft({ title: 'Zwei' });
    expect(await publish('Neue Rechtslage', { basedOn })).toEqual(stale(2));
    expect((await versions())[0]).toEqual([2, 'draft', 'Zwei']);
  });
});

test('a run that names an earlier version keeps it', async () => {
  await draft({ title: 'Recht, neu' });
  await publish('Neue Rechtslage');
  expect((await stage.kept((tx) => tx.modules.get(inForce.id)))?.content.title).toBe(title);
});

test.for([
  { what: 'nothing changed', before: () => draft({}), code: 'nothing_changed', note: 'Neu' },
  { what: 'nobody says what', before: () => draft({ title: 'Neu' }), code: 'change_note_missing', note: ' ' },
  { what: 'there is no draft', before: async () => {}, code: 'no_draft', note: 'Neu' },
])('nothing is published when $what', async ({ before, code, note }) => {
  await before();
  expect(await publish(note)).toEqual({ ok: false, refusal: { code } });
});

test.for([
  { field: 'title', wanted: { title: '' } },
  { field: 'learningOutcome', wanted: { learningOutcome: ' ' } },
  { field: 'teachingUnits', wanted: { teachingUnits: parseTeachingUnits(0) } },
  { field: 'participants', wanted: { participants: { min: 20, max: 10 } } },
  { field: 'prerequisites', wanted: { prerequisites: [parseModuleCode('Z99')] } },
  { field: 'prerequisites', wanted: { prerequisites: [parseModuleCode('L02')] } },
])('$field is refused where it was typed', async ({ field, wanted }) => {
  expect(await draft(wanted)).toEqual({ ok: false, refusal: { code: 'module_invalid', field } });
});

test('a module nobody knows has no versions', async () => {
  expect(await draft({}, { code: 'Z99' })).toEqual({ ok: false, refusal: { code: 'module_not_found' } });
});
