import { parseModuleCode } from '@netzwerkstatt/catalogue';
import { parseTeachingUnits } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { aModuleVersion, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import {
  draftModuleVersion,
  type ModuleContent,
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
const draft = (wanted: Partial<ModuleContent>, code = 'L02') =>
  draftModuleVersion(stage.deps, permit(actor(), 'module.edit', {}, stage), {
    code,
    content: { ...content, ...wanted },
  });
const publish = (changeNote: string) =>
  publishModuleVersion(stage.deps, permit(actor(), 'module.publish', {}, stage), { code: 'L02', changeNote });
const versions = async () =>
  (await readModuleVersions(stage.deps, permit(actor(), 'module.read', {}, stage), 'L02')).map((it) => [
    it.content.version,
    it.status,
    it.content.title,
  ]);

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
  expect(await draft({}, 'Z99')).toEqual({ ok: false, refusal: { code: 'module_not_found' } });
});
