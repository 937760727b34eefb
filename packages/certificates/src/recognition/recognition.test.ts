import { fc, test as property } from '@fast-check/vitest';
import type { LocalDate, PersonId, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { decideRecognition, type RecognitionCase } from './decide-recognition.ts';
import { type Equivalence, proposeRecognition } from './equivalence.ts';
import type { LearnedElsewhere } from './learned-elsewhere.ts';
import { type RecognisedUnits, recognitionStanding } from './recognition-cap.ts';

const units = (count: number) => count as TeachingUnits;
const day = (text: string) => text as LocalDate;

const learned: LearnedElsewhere = {
  provider: 'Kinderschutz-Zentrum Leipzig',
  title: 'Gespräche mit Eltern führen',
  from: day('2024-03-04'),
  to: day('2024-03-05'),
  teachingUnits: units(12),
};

function anEquivalence(wanted: Partial<Equivalence> = {}): Equivalence {
  const { provider, title } = learned;
  return { provider, title, module: 'L04', teachingUnits: units(12), validFrom: day('2020-01-01'), ...wanted };
}

describe('the table of equivalences', () => {
  test.for<{ rule: string; entry: Partial<Equivalence>; proposed: number | undefined }>([
    { rule: 'proposes what it says of the course', entry: {}, proposed: 12 },
    { rule: 'knows it in another spelling', entry: { title: 'GESPRAECHE mit Eltern – führen' }, proposed: 12 },
    { rule: 'proposes a part of a module', entry: { teachingUnits: units(8) }, proposed: 8 },
    { rule: 'gives nobody more than they attended', entry: { teachingUnits: units(16) }, proposed: 12 },
    { rule: 'holds on its first day', entry: { validFrom: learned.to }, proposed: 12 },
    { rule: 'holds on its last day', entry: { validUntil: learned.to }, proposed: 12 },
    { rule: 'does not hold before', entry: { validFrom: day('2024-03-06') }, proposed: undefined },
    { rule: 'does not hold afterwards', entry: { validUntil: day('2024-03-04') }, proposed: undefined },
    { rule: 'says nothing of another provider', entry: { provider: 'Volkshochschule' }, proposed: undefined },
    { rule: 'says nothing of another title', entry: { title: 'Gespräche' }, proposed: undefined },
    { rule: 'says nothing of a module nobody asked for', entry: { module: 'L01' }, proposed: undefined },
  ])('$rule', ({ entry, proposed }) => {
    const expected = proposed === undefined ? [] : [{ module: 'L04', teachingUnits: proposed }];
    expect(proposeRecognition(learned, ['L04'], [anEquivalence(entry)])).toEqual(expected);
  });

  test('the best of several entries counts, in the order of what is asked for', () => {
    const table = [anEquivalence({ teachingUnits: units(4) }), anEquivalence({ module: 'L01' }), anEquivalence()];
    expect(proposeRecognition(learned, ['L04', 'L02', 'L01'], table)).toEqual([{ module: 'L04', teachingUnits: 12 }]);
    expect(proposeRecognition(learned, ['L01', 'L02'], table)).toEqual([{ module: 'L01', teachingUnits: 12 }]);
  });

  test('what one module takes of a course is not there for the next, nor what counts already', () => {
    const table = [anEquivalence({ teachingUnits: units(8) }), anEquivalence({ module: 'L01' })];
    const proposed = (left?: TeachingUnits) =>
      proposeRecognition(learned, ['L04', 'L01'], table, left).map((it) => it.teachingUnits);
    expect([proposed(), proposed(units(9)), proposed(units(8))]).toEqual([[8, 4], [8, 1], [8]]);
  });
});

const ofModules = (...codes: string[]) => codes.map((module) => ({ module }));
const series = {
  title: 'Netzwerkkoordination',
  modules: ofModules('B01', 'B02', 'B04', 'B09'),
  rules: [{ kind: 'recognition_cap', share: 0.3 }],
  teachingUnits: 124,
} as const;

describe('how much more may be recognised', () => {
  test('30 of 100 of 124 UE are 37, because a started unit is none', () => {
    expect(recognitionStanding(series, [])).toEqual({ recognisedUnits: 0, cap: { teachingUnits: 37, leftUnits: 37 } });
  });

  test('what is recognised already is taken off, and never leaves less than nothing', () => {
    const left = [25, 45].map((it) => recognitionStanding(series, [{ module: 'B01', teachingUnits: units(it) }]).cap);
    expect(left.map((it) => it?.leftUnits)).toEqual([12, 0]);
  });

  test('what is recognised of other series is none of it', () => {
    const recognised = ['B01', 'L01'].map((module) => ({ module, teachingUnits: units(8) }));
    expect(recognitionStanding(series, recognised)).toEqual({
      recognisedUnits: 8,
      cap: { teachingUnits: 37, leftUnits: 29 },
    });
  });

  test('a series without a cap has none', () => {
    expect(recognitionStanding({ ...series, rules: [] }, [])).toEqual({ recognisedUnits: 0 });
  });
});

describe('whoever decides', () => {
  const [ada, officer] = ['ada' as PersonId, 'officer' as PersonId];
  const theCase: RecognitionCase = {
    person: ada,
    series: [series],
    asked: [
      { module: 'B01', teachingUnits: units(8) },
      { module: 'B04', teachingUnits: units(12) },
    ],
    recognised: [{ module: 'B02', teachingUnits: units(25) }],
  };
  const granted = (module: string, count: number) => ({ module, teachingUnits: units(count) });
  const decide = (decided: RecognisedUnits[], of = theCase) => decideRecognition(of, decided, officer);

  test.for([
    { rule: 'may recognise nothing', decided: [] },
    { rule: 'may recognise a module as a whole', decided: [granted('B01', 8)] },
    { rule: 'may recognise parts', decided: [granted('B01', 5), granted('B04', 7)] },
  ])('$rule', ({ decided }) => {
    expect(decide(decided)).toEqual({ ok: true, value: decided });
  });

  test.for([
    { rule: 'more than the module has', decided: [granted('B01', 9)], module: 'B01' },
    { rule: 'no units', decided: [granted('B01', 0)], module: 'B01' },
    { rule: 'half a unit', decided: [granted('B01', 1.5)], module: 'B01' },
    { rule: 'what nobody asked for', decided: [granted('B02', 1)], module: 'B02' },
    { rule: 'a module twice', decided: [granted('B01', 2), granted('B01', 3)], module: 'B01' },
  ])('never recognises $rule', ({ decided, module }) => {
    expect(decide(decided)).toEqual({
      ok: false,
      refusal: { code: 'recognition_units_wrong', module },
    });
  });

  test('keeps to the cap of the series, and is told what is left', () => {
    expect(decide([granted('B01', 8), granted('B04', 5)])).toEqual({
      ok: false,
      refusal: { code: 'recognition_over_cap', series: series.title, capUnits: 37, leftUnits: 12 },
    });
  });

  test('who had some units of a module recognised is given the new ones instead, not besides', () => {
    const before = { ...theCase, recognised: [granted('B02', 25), granted('B04', 12)] };
    expect(decide([granted('B04', 12)], before).ok).toBe(true);
  });

  test('who is given less of a module than they have keeps what they have, and so leaves no more for others', () => {
    const before = { ...theCase, recognised: [granted('B02', 25), granted('B04', 12)] };
    expect(decide([granted('B04', 1), granted('B01', 8)], before)).toMatchObject({
      ok: false,
      refusal: { code: 'recognition_over_cap', leftUnits: 0 },
    });
  });

  test('where nobody named a series, each that has a module is held to its cap, and to its own modules', () => {
    const other = { ...series, title: 'Kinderschutzfachkraft', modules: ofModules('B04', 'L03'), teachingUnits: 50 };
    const both = { ...theCase, series: [series, other] };
    expect(decide([granted('B01', 8)], both).ok).toBe(true);
    expect(decide([granted('B04', 12)], { ...both, recognised: [granted('L03', 4)] })).toEqual({
      ok: false,
      refusal: { code: 'recognition_over_cap', series: other.title, capUnits: 15, leftUnits: 11 },
    });
  });

  test.for([
    { rule: 'all of a course', now: [granted('B01', 8), granted('B04', 2)], isAllowed: true },
    { rule: 'more than the course had', now: [granted('B01', 8), granted('B04', 3)], isAllowed: false },
    { rule: 'the rest of it', before: [granted('B09', 6)], now: [granted('B04', 4)], isAllowed: true },
    { rule: 'more than the rest', before: [granted('B09', 6)], now: [granted('B04', 5)], isAllowed: false },
    {
      rule: 'more of a module instead of less',
      before: [granted('B04', 6)],
      now: [granted('B04', 10)],
      isAllowed: true,
    },
    { rule: 'less besides what was given', before: [granted('B04', 9)], now: [granted('B04', 1)], isAllowed: true },
    { rule: 'nothing, where too much was given', before: [granted('B09', 11)], now: [], isAllowed: true },
  ])('of a course of 10 UE, for $rule: $isAllowed', ({ before = [], now, isAllowed }) => {
    const course = { teachingUnits: units(10), granted: before };
    const answer = decide(now, { ...theCase, recognised: [], course });
    const leftUnits = 10 - before.reduce((sum, it) => sum + it.teachingUnits, 0);
    const refusal = { code: 'recognition_over_course', courseUnits: 10, leftUnits };
    expect(answer).toEqual(isAllowed ? { ok: true, value: now } : { ok: false, refusal });
  });

  test('never decides about their own', () => {
    const refused = { ok: false, refusal: { code: 'recognition_own' } };
    expect(decideRecognition(theCase, [granted('B01', 8)], ada)).toEqual(refused);
    expect(decideRecognition(theCase, [], ada)).toEqual(refused);
  });

  property.prop([fc.array(fc.tuple(fc.constantFrom('B01', 'B04', 'B09'), fc.integer({ min: -1, max: 13 })))])(
    'whatever is recognised stays within the cap',
    (wanted) => {
      const answer = decide(wanted.map(([module, count]) => granted(module, count)));
      const total = answer.ok ? answer.value.reduce((sum, it) => sum + it.teachingUnits, 0) : 0;
      expect(total).toBeLessThanOrEqual(12);
    },
  );

  const anyGrant = fc.array(fc.tuple(fc.constantFrom('B01', 'B02', 'B04', 'B09'), fc.integer({ min: 1, max: 8 })));
  property.prop([fc.array(anyGrant, { maxLength: 5 }), fc.integer({ min: 1, max: 20 })])(
    'one after the other, no decisions recognise more of a course than it had',
    (decisions, teachingUnits) => {
      const asked = ['B01', 'B02', 'B04', 'B09'].map((module) => ({ module, teachingUnits: units(8) }));
      const of = { person: ada, series: [], asked, recognised: [] };
      let given: readonly RecognisedUnits[] = [];
      for (const wanted of decisions) {
        const course = { teachingUnits: units(teachingUnits), granted: given };
        const answer = decide(
          wanted.map(([module, count]) => granted(module, count)),
          { ...of, course },
        );
        if (answer.ok) given = [...given, ...answer.value];
      }
      const longest = asked.map(({ module }) =>
        Math.max(0, ...given.filter((it) => it.module === module).map((it) => it.teachingUnits)),
      );
      expect(longest.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(teachingUnits);
    },
  );
});
