import { fieldProblems, requestInput } from '@netzwerkstatt/api/inputs';
import { expect, test } from 'vitest';
import { fieldsOf, formSteps, nextStep, stepBefore, stepHref, stepOf, stepOfField } from './form-steps.ts';
import { detailsFrom } from './person-values.ts';

test('each step leads to the next and back', () => {
  expect(formSteps.map(nextStep)).toEqual(['arbeit', 'pruefen', undefined]);
  expect(formSteps.map(stepBefore)).toEqual([undefined, 'person', 'arbeit']);
});

test.for([
  [undefined, 'person'],
  ['arbeit', 'arbeit'],
  ['bezahlen', 'person'],
] as const)('the address „%s“ means the step „%s“', ([word, step]) => {
  expect(stepOf(word)).toBe(step);
});

test('every field the procedure wants is asked for in exactly one step', () => {
  const parsed = requestInput.safeParse({ ...detailsFrom({}), slug: 'tag', assistance: '', email: '' });
  const wanted = (fieldProblems(parsed.error) ?? []).map(({ path }) => path);
  const asked = formSteps.flatMap(fieldsOf);
  expect([...wanted, 'assistance'].toSorted()).toEqual([...asked].toSorted());
});

test('a problem leads to the step in which it can be mended', () => {
  expect([stepOfField('email'), stepOfField('organisation.name'), stepOfField('slug')]).toEqual([
    'person',
    'arbeit',
    'person',
  ]);
});

test('the first step is the plain address', () => {
  expect([stepHref('tag', 'person'), stepHref('tag', 'pruefen')]).toEqual([
    '/veranstaltungen/tag/anmelden',
    '/veranstaltungen/tag/anmelden?schritt=pruefen',
  ]);
});
