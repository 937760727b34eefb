import { fc, test as property } from '@fast-check/vitest';
import {
  type Ags,
  type EligibilityCondition,
  type EligibilityEffect,
  type EventId,
  type Instant,
  networkFunctionCodes,
  organisationTypes,
  type ProfessionCode,
  professionGroups,
  type TraitRequirement,
} from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { expect } from 'vitest';
import { aRun } from '../testing/index.ts';
import { answerCondition } from './answer-condition.ts';
import type { CandidateFacts, CandidateHistory, EligibilityContext, OwnEvent } from './candidate.ts';
import { decideEligibility } from './decide-eligibility.ts';
import type { UnmetCondition } from './unmet-condition.ts';

const few = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const professionCodes = ['H1', 'J1', 'E1'] as unknown as readonly ProfessionCode[];
const regions = ['14713', '14612'] as unknown as readonly Ags[];
const modules = ['B01', 'B02', 'L02'];
const circles = [testId('e', 8), testId('e', 9)] as unknown as readonly EventId[];

const requirement: fc.Arbitrary<TraitRequirement> = fc.oneof(
  fc.record({ kind: fc.constant('profession' as const), anyOf: few(professionCodes) }),
  fc.record({ kind: fc.constant('profession_group' as const), anyOf: few(professionGroups) }),
  fc.record({ kind: fc.constant('network_function' as const), anyOf: few(networkFunctionCodes) }),
  fc.record({ kind: fc.constant('region' as const), anyOf: few(regions) }),
  fc.record({ kind: fc.constant('organisation_type' as const), anyOf: few(organisationTypes.slice(0, 5)) }),
);

const { condition } = fc.letrec<{ condition: EligibilityCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    requirement,
    fc.record({ kind: fc.constant('prerequisites' as const), modules: few(modules) }),
    fc.constantFrom<EligibilityCondition>({ kind: 'one_run' }, { kind: 'no_clash' }, { kind: 'invited' }),
    fc.record({ kind: fc.constant('closed_circle' as const), circle: fc.constantFrom(...circles) }),
    fc.record({ kind: fc.constant('not' as const), of: requirement }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
  ),
}));

const rule = fc.record({ condition, effect: fc.constantFrom<EligibilityEffect>('refuse', 'hint') });
const settings = fc.array(rule, { maxLength: 6 });

const run = fc
  .tuple(fc.constantFrom(...modules), fc.nat({ max: 6 }), fc.constantFrom('2027-01-20', '2027-01-21', '2027-02-03'))
  .map(([module, number, day]) => aRun(module, number, day));

const history: fc.Arbitrary<CandidateHistory> = fc.record({
  functions: fc.subarray([...networkFunctionCodes]),
  completed: fc.array(
    fc
      .record({ module: fc.constantFrom(...modules) }, { requiredKeys: ['module'] })
      .chain(({ module }) =>
        fc.option(run, { nil: undefined }).map((it) => ({ module, ...(it && { run: it.event }) })),
      ),
    { maxLength: 3 },
  ),
  registered: fc.array<OwnEvent>(run, { maxLength: 3 }),
  circles: fc.subarray([...circles]),
  isInvited: fc.boolean(),
});

const candidate: fc.Arbitrary<CandidateFacts> = fc
  .record({
    profession: fc.constantFrom(...professionCodes),
    group: fc.constantFrom(...professionGroups),
    region: fc.constantFrom(...regions),
    organisationType: fc.option(fc.constantFrom(...organisationTypes.slice(0, 5)), { nil: undefined }),
    history: fc.option(history, { nil: undefined }),
  })
  .map(({ organisationType, history: known, ...told }) => ({
    ...told,
    ...(organisationType && { organisationType }),
    ...(known && { history: known }),
  }));

const context: fc.Arbitrary<EligibilityContext> = fc.record({
  event: fc.constantFrom('L02', undefined).map((module) => ({
    id: testId('e', 1) as EventId,
    ...(module && { module }),
    spans: [{ startsAt: '2027-01-20T08:00:00.000Z' as Instant, endsAt: '2027-01-20T15:30:00.000Z' as Instant }],
  })),
  runs: fc.array(run, { maxLength: 4 }),
});

const numRuns = 2000;

property.prop([settings, rule, candidate, context], { numRuns })(
  'one more condition never lets anybody in, and takes no reason and no hint away',
  (some, further, who, around) => {
    const before = decideEligibility(some, who, around);
    const after = decideEligibility([...some, further], who, around);
    if (!before.ok) {
      expect(after.ok).toBe(false);
      expect(texts(reasonsOf(after))).toEqual(expect.arrayContaining([...texts(before.refusal.unmet)]));
    } else if (after.ok) expect(texts(after.value)).toEqual(expect.arrayContaining([...texts(before.value)]));
    else expect(further.effect).toBe('refuse');
  },
);

property.prop(
  [
    settings.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
    candidate,
    context,
  ],
  { numRuns },
)('the order of the conditions means nothing, and saying one twice neither', ([some, shuffled], who, around) => {
  const answer = decideEligibility(some, who, around);
  expect(decideEligibility(shuffled, who, around)).toEqual(answer);
  expect(decideEligibility([...some, ...shuffled], who, around)).toEqual(answer);
});

property.prop([condition, candidate, context, fc.shuffledSubarray(modules, { minLength: modules.length })], {
  numRuns,
})('the order of what is known means nothing either', (one, who, { event, runs }, order) => {
  const known = who.history && { ...who.history, registered: who.history.registered.toReversed() };
  const completed = who.history?.completed.toSorted((a, b) => order.indexOf(a.module) - order.indexOf(b.module));
  const turned = { ...who, ...(known && { history: { ...known, completed: completed ?? [] } }) };
  expect(answerCondition(one, turned, { event, runs: runs.toReversed() })).toEqual(
    answerCondition(one, who, { event, runs }),
  );
});

property.prop([fc.array(condition, { maxLength: 4 }), candidate, context], { numRuns })(
  'several rules are one rule of all of them, and „any“ is open where one of them is',
  (some, who, around) => {
    const refusing = some.map((it) => ({ condition: it, effect: 'refuse' }) as const);
    const asOne = [{ condition: { kind: 'all', of: some }, effect: 'refuse' } as const];
    expect(decideEligibility(asOne, who, around)).toEqual(decideEligibility(refusing, who, around));
    const answers = some.map((it) => answerCondition(it, who, around).kind);
    const any = answerCondition({ kind: 'any', of: some }, who, around).kind;
    expect(any).toBe(answers.includes('met') ? 'met' : answers.includes('unknown') ? 'unknown' : 'unmet');
  },
);

property.prop([requirement, candidate, context], { numRuns })('„not“ turns an answer round', (one, who, around) => {
  const turned = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;
  const { kind } = answerCondition(one, who, around);
  expect(answerCondition({ kind: 'not', of: one }, who, around).kind).toBe(turned[kind]);
});

property.prop([settings, candidate, context], { numRuns })(
  'more is asked of whoever is known: what a stranger is refused for, nobody is let in with',
  (some, { history: known, ...told }, around) => {
    if (known === undefined || decideEligibility(some, told, around).ok) return;
    expect(decideEligibility(some, { ...told, history: known }, around).ok).toBe(false);
  },
);

property.prop([settings, candidate, context], { numRuns })(
  'an answer is plain data, and only events of the person or of the programme are named in it',
  (some, who, around) => {
    const answer = decideEligibility(some, who, around);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const own = who.history?.registered.map(({ event }) => event.id) ?? [];
    const attended = who.history?.completed.flatMap((it) => it.run?.id ?? []) ?? [];
    const known = new Set<string>([...own, ...attended, ...around.runs.map(({ event }) => event.id)]);
    const named = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  },
);

function reasonsOf(answer: ReturnType<typeof decideEligibility>): readonly UnmetCondition[] {
  return answer.ok ? [] : answer.refusal.unmet;
}

function texts(unmet: readonly UnmetCondition[]): readonly string[] {
  return unmet.map((it) => JSON.stringify(it));
}
