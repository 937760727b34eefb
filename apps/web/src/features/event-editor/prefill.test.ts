import { expect, test } from 'vitest';
import { type Prefilled, prefilled, type WritingModule } from './prefill.ts';

function aModule(title: string): WritingModule {
  const content = {
    title,
    learningOutcome: `${title} können`,
    targetProfessions: [],
    participants: { min: 8, max: 16 },
  };
  return { content } as unknown as WritingModule;
}

const empty: Prefilled = { title: '', summary: '', targetProfessions: [], capacity: '' };
const law = aModule('Recht');
const talk = aModule('Gespräche');
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
