import { fieldProblems, requestInput } from '@netzwerkstatt/api/inputs';
import { expect, test } from 'vitest';
import { fieldsOf, formSteps, nextStep, stepBefore, stepHref, stepOf, stepOfField, stepsOf } from './form-steps.ts';
import { detailsFrom } from './person-values.ts';

const all = stepsOf(true);
const plain = stepsOf(false);

test('each step leads to the next and back', () => {
  expect(all.map((it) => nextStep(it, all))).toEqual(['arbeit', 'fragen', 'pruefen', undefined]);
  expect(all.map((it) => stepBefore(it, all))).toEqual([undefined, 'person', 'arbeit', 'fragen']);
});

test('an event without questions has no step for them', () => {
  expect(plain.map((it) => nextStep(it, plain))).toEqual(['arbeit', 'pruefen', undefined]);
  expect(plain.map((it) => stepBefore(it, plain))).toEqual([undefined, 'person', 'arbeit']);
  expect(stepOf('fragen', plain)).toBe('person');
});

test.for([
  [undefined, 'person'],
  ['arbeit', 'arbeit'],
  ['fragen', 'fragen'],
  ['bezahlen', 'person'],
] as const)('the address „%s“ means the step „%s“', ([word, step]) => {
  expect(stepOf(word, all)).toBe(step);
});

test('every field the procedure wants is asked for in exactly one step', () => {
  const parsed = requestInput.safeParse({ ...detailsFrom({}), slug: 'tag', assistance: '', email: '' });
  const wanted = (fieldProblems(parsed.error) ?? []).map(({ path }) => path);
  const asked = formSteps.flatMap(fieldsOf);
  expect([...wanted, 'voucher', 'superior', 'assistance', 'priority', 'needs', 'answers'].toSorted()).toEqual(
    [...asked].toSorted(),
  );
});

test('a problem leads to the step in which it can be mended', () => {
  expect(['email', 'organisation.name', 'answers.q-1', 'slug'].map(stepOfField)).toEqual([
    'person',
    'arbeit',
    'fragen',
    'person',
  ]);
});

test('the first step is the plain address, and a change comes back to where it was asked for', () => {
  expect([stepHref('tag', 'person'), stepHref('tag', 'pruefen'), stepHref('tag', 'fragen', true)]).toEqual([
    '/veranstaltungen/tag/anmelden',
    '/veranstaltungen/tag/anmelden?schritt=pruefen',
    '/veranstaltungen/tag/anmelden?schritt=fragen&dann=pruefen',
  ]);
  expect(stepHref('tag', 'person', true)).toBe('/veranstaltungen/tag/anmelden?dann=pruefen');
});
