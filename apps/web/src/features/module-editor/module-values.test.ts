import { moduleDraftInput } from '@netzwerkstatt/api/inputs';
import { expect, test } from 'vitest';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { changedIn, moduleValuesOf, stateOf, toModuleInput } from './module-values.ts';

const content = {
  title: 'Recht',
  learningOutcome: 'Gesetze kennen',
  teachingUnits: 8,
  participants: { min: 10, max: 30 },
  prerequisites: ['B01'],
  targetText: 'alle',
  formatNote: '',
};
const record = { id: '0197a000-0000-7000-8000-000000000001', revision: 3, content } as unknown as ModuleRecord;

test('what was read and is saved unchanged stays what it was, and names the state that was read', () => {
  const input = toModuleInput('L02', stateOf(record), moduleValuesOf(record));
  expect(moduleDraftInput.parse(input)).toEqual({ code: 'L02', basedOn: { id: record.id, revision: 3 }, content });
});

test('two states differ in the fields that say something else', () => {
  const before = moduleValuesOf(record);
  expect(changedIn(before, { ...before, title: 'Recht, neu', prerequisites: [] })).toEqual(['title', 'prerequisites']);
  expect(changedIn(before, moduleValuesOf(record))).toEqual([]);
});
