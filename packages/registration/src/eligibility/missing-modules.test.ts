import { expect, test } from 'vitest';
import { missingModules } from './missing-modules.ts';
import type { UnmetCondition } from './unmet-condition.ts';

const missing = (module: string): UnmetCondition => ({ code: 'prerequisite_missing', module, waysOut: [] });

test('modules are named once and in order, also those of alternatives within alternatives', () => {
  const deep: UnmetCondition = { code: 'no_alternative_met', alternatives: [[missing('L02')], []], waysOut: [] };
  const choice: UnmetCondition = {
    code: 'no_alternative_met',
    alternatives: [[missing('L14'), deep], [{ code: 'not_invited', waysOut: [] }]],
    waysOut: [],
  };
  expect(missingModules([missing('L02'), choice, missing('B01')])).toEqual(['B01', 'L02', 'L14']);
});

test('where nothing else would help, no module does', () => {
  expect(missingModules([{ code: 'not_in_circle', waysOut: [] }])).toEqual([]);
});
