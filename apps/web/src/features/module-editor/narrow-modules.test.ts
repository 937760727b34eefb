import { expect, test } from 'vitest';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { narrowModules } from './narrow-modules.ts';

const modules = [
  { content: { code: 'B01', title: 'Gespräche führen', learningOutcome: 'zuhören' } },
  { content: { code: 'A02', title: 'Recht', learningOutcome: 'Gesetze kennen' } },
] as unknown as readonly ModuleRecord[];

test.for([
  { text: '', codes: ['B01', 'A02'] },
  { text: 'gespraeche', codes: ['B01'] },
  { text: 'recht a0', codes: ['A02'] },
  { text: 'recht zuhören', codes: [] },
])('“$text” finds $codes', ({ text, codes }) => {
  expect(narrowModules(modules, text).map(({ content }) => content.code)).toEqual(codes);
});
