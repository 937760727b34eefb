import { expect, test } from 'vitest';
import { type Prefilled, prefilled, prefilledUnits, type WritingModule } from './prefill.ts';

function aModule(title: string, teachingUnits = 8): WritingModule {
  const content = {
    title,
    learningOutcome: `${title} können`,
    targetProfessions: [],
    teachingUnits,
    participants: { min: 8, max: 16 },
  };
  return { content } as unknown as WritingModule;
}

const empty: Prefilled = { title: '', summary: '', targetProfessions: [], capacity: '' };
const law = aModule('Recht');
const talk = aModule('Gespräche', 12);
const ofLaw = { title: 'Recht', summary: 'Recht können', targetProfessions: [], capacity: '16' };

test('a module fills the fields that are empty', () => {
  expect(prefilled(law, undefined, empty)).toEqual(ofLaw);
});

test('what somebody typed stays', () => {
  expect(prefilled(law, undefined, { ...empty, title: 'Recht für alle' })).toEqual({
    summary: 'Recht können',
    targetProfessions: [],
    capacity: '16',
  });
});

test('another module replaces what the first one wrote, and nothing else', () => {
  expect(prefilled(talk, law, { ...ofLaw, capacity: '20' })).toEqual({
    title: 'Gespräche',
    summary: 'Gespräche können',
    targetProfessions: [],
  });
});

test.for([
  { rule: 'fills the units of the only date', module: law, before: undefined, units: [''], written: '8' },
  { rule: 'replaces what the module before wrote', module: talk, before: law, units: ['8'], written: '12' },
  { rule: 'keeps what somebody typed', module: law, before: undefined, units: ['6'], written: undefined },
  {
    rule: 'keeps what was typed beside the module before',
    module: talk,
    before: law,
    units: ['6'],
    written: undefined,
  },
  {
    rule: 'does not share out over several dates',
    module: law,
    before: undefined,
    units: ['', ''],
    written: undefined,
  },
  { rule: 'taken back takes its units along', module: undefined, before: law, units: ['8'], written: '' },
  { rule: 'has nothing to fill without a date', module: law, before: undefined, units: [], written: undefined },
])('a module $rule', ({ module, before, units, written }) => {
  const sessions = units.map((it) => ({ units: it }));
  expect(prefilledUnits(module, before, sessions)).toBe(written);
});
