import type { Ags, EligibilityCondition, EventId, LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aCandidate, aHistory, anOwnEvent, aRun, aSpan, eligibilityContext } from '../testing/index.ts';
import type { CandidateFacts } from './candidate.ts';
import { decideEligibility } from './decide-eligibility.ts';

const refuses = (condition: EligibilityCondition) => ({ condition, effect: 'refuse' }) as const;
const hints = (condition: EligibilityCondition) => ({ condition, effect: 'hint' }) as const;

const b01 = aRun('B01', 2, '2027-01-28');
const otherRun = aRun('L02', 3, '2027-03-10');
const context = eligibilityContext({ runs: [otherRun, b01] });
const circle = testId('e', 9) as EventId;

function decide(condition: EligibilityCondition, candidate: CandidateFacts = aCandidate(), around = context) {
  return decideEligibility([refuses(condition)], candidate, around);
}

const no = (...unmet: readonly object[]) => ({ ok: false, refusal: { code: 'not_eligible', unmet } });
const ask = [{ kind: 'ask_organiser' }];
const codes = (...some: readonly string[]) => some as readonly ProfessionCode[];

test('without conditions whoever wants to may come', () => {
  expect(decideEligibility([], aCandidate(), context)).toEqual({ ok: true, value: [] });
});

describe('what somebody is', () => {
  test.for<{ condition: EligibilityCondition; meets: Partial<CandidateFacts>; otherwise: object }>([
    {
      condition: { kind: 'profession', anyOf: codes('J1', 'E1') },
      meets: { profession: 'J1' as ProfessionCode },
      otherwise: { code: 'profession_not_admitted', admitted: ['E1', 'J1'], waysOut: ask },
    },
    {
      condition: { kind: 'profession_group', anyOf: ['justice', 'education'] },
      meets: { group: 'education' },
      otherwise: { code: 'profession_group_not_admitted', admitted: ['education', 'justice'], waysOut: ask },
    },
    {
      condition: { kind: 'region', anyOf: ['14612' as Ags] },
      meets: { region: '14612' as Ags },
      otherwise: { code: 'region_not_admitted', admitted: ['14612'], waysOut: ask },
    },
    {
      condition: { kind: 'organisation_type', anyOf: ['school'] },
      meets: { organisationType: 'school' },
      otherwise: { code: 'organisation_type_not_admitted', admitted: ['school'], waysOut: ask },
    },
    {
      condition: { kind: 'network_function', anyOf: ['trainer', 'head'] },
      meets: { history: aHistory({ functions: ['head'] }) },
      otherwise: { code: 'function_needed', admitted: ['head', 'trainer'], waysOut: ask },
    },
    {
      condition: { kind: 'invited' },
      meets: { history: aHistory({ isInvited: true }) },
      otherwise: { code: 'not_invited', waysOut: ask },
    },
    {
      condition: { kind: 'closed_circle', circle },
      meets: { history: aHistory({ circles: [circle] }) },
      otherwise: { code: 'not_in_circle', waysOut: ask },
    },
  ])('$condition.kind opens the door to those it means, and tells the others whom it means', (it) => {
    expect(decide(it.condition, aCandidate(it.meets))).toEqual({ ok: true, value: [] });
    expect(decide(it.condition)).toEqual(no(it.otherwise));
  });

  test('of an institution typed by hand nobody knows the kind: choosing it from the directory helps', () => {
    const { organisationType: _, ...typed } = aCandidate();
    expect(decide({ kind: 'organisation_type', anyOf: ['school'] }, typed)).toEqual(
      no({
        code: 'organisation_type_not_admitted',
        admitted: ['school'],
        waysOut: [{ kind: 'choose_from_directory' }, { kind: 'ask_organiser' }],
      }),
    );
  });

  test('„not“ leaves out whom it names, and nobody else', () => {
    const condition = { kind: 'not', of: { kind: 'profession', anyOf: codes('J1', 'H1') } } as const;
    expect(decide(condition, aCandidate({ profession: 'E1' as ProfessionCode }))).toEqual({ ok: true, value: [] });
    const requirement = { kind: 'profession', anyOf: ['H1', 'J1'] };
    expect(decide(condition)).toEqual(no({ code: 'left_out', requirement, waysOut: ask }));
  });
});

describe('prerequisites', () => {
  const condition = { kind: 'prerequisites', modules: ['B02', 'B01'] } as const;
  const missing = (module: string, nextRun?: object) => ({
    code: 'prerequisite_missing',
    module,
    waysOut: [{ kind: 'take_module', module, ...(nextRun && { nextRun }) }],
  });

  test('each missing module is named with its next run, where there is one', () => {
    expect(decide(condition)).toEqual(no(missing('B01', b01.event), missing('B02')));
  });

  test('a certificate counts, and so does prior learning that was recognised', () => {
    const completed = [{ module: 'B01', run: aRun('B01', 7, '2026-03-01').event }, { module: 'B02' }];
    expect(decide(condition, aCandidate({ history: aHistory({ completed }) }))).toEqual({ ok: true, value: [] });
  });

  test('the next run is one somebody can go to, and the first of all where there is none', () => {
    const later = aRun('B01', 4, '2027-02-04');
    const busy = aCandidate({ history: aHistory({ registered: [anOwnEvent(8, '2027-01-28')] }) });
    const both = eligibilityContext({ runs: [later, b01] });
    expect(decide({ kind: 'prerequisites', modules: ['B01'] }, busy, both)).toEqual(no(missing('B01', later.event)));
    expect(decide({ kind: 'prerequisites', modules: ['B01'] }, busy)).toEqual(no(missing('B01', b01.event)));
  });
});

describe('one run of a module only', () => {
  const condition = { kind: 'one_run' } as const;

  test('whoever is registered for another run can give that one back', () => {
    const booked = aCandidate({ history: aHistory({ registered: [otherRun] }) });
    const waysOut = [{ kind: 'give_back', run: otherRun.event }];
    expect(decide(condition, booked)).toEqual(no({ code: 'other_run_booked', run: otherRun.event, waysOut }));
  });

  test('whoever has a certificate of another run need not come again; recognised learning was no run', () => {
    const run = aRun('L02', 7, '2026-03-01').event;
    const attended = aCandidate({ history: aHistory({ completed: [{ module: 'L02', run }] }) });
    expect(decide(condition, attended)).toEqual(no({ code: 'module_completed', run, waysOut: [] }));
    const recognised = aCandidate({ history: aHistory({ completed: [{ module: 'L02' }] }) });
    expect(decide(condition, recognised)).toEqual({ ok: true, value: [] });
  });

  test('the run itself, other modules and events of no module are in nobody’s way', () => {
    const self = { ...otherRun, event: { ...otherRun.event, id: context.event.id } };
    const busy = aCandidate({ history: aHistory({ registered: [self, b01, anOwnEvent(5, '2027-05-01')] }) });
    expect(decide(condition, busy)).toEqual({ ok: true, value: [] });
    const { module: _, ...event } = context.event;
    expect(
      decide(condition, aCandidate({ history: aHistory({ registered: [otherRun] }) }), { ...context, event }),
    ).toEqual({ ok: true, value: [] });
  });
});

describe('no clash with own dates', () => {
  const condition = { kind: 'no_clash' } as const;
  const decideWith = (...registered: ReturnType<typeof anOwnEvent>[]) =>
    decide(condition, aCandidate({ history: aHistory({ registered }) }));

  test('two places at once: another run without a clash, or giving the other date back', () => {
    const same = anOwnEvent(5, '2027-01-20');
    const waysOut = [
      { kind: 'other_run', nextRun: otherRun.event },
      { kind: 'give_back', run: same.event },
    ];
    expect(decideWith(same)).toEqual(no({ code: 'dates_clash', other: same.event, waysOut }));
    const alsoThen = anOwnEvent(6, '2027-03-10');
    const [, giveBack] = waysOut;
    expect(decideWith(same, alsoThen)).toEqual(no({ code: 'dates_clash', other: same.event, waysOut: [giveBack] }));
  });

  test('the earliest clash is told first', () => {
    const events = [
      anOwnEvent(6, '2027-01-20'),
      { ...anOwnEvent(5, '2027-01-20'), event: aRun('X01', 5, '2027-01-19').event },
    ];
    const answer = decideWith(...events);
    expect(!answer.ok && answer.refusal.unmet.map((it) => it.code === 'dates_clash' && it.other.startsOn)).toEqual([
      '2027-01-19' as LocalDate,
      '2027-01-20' as LocalDate,
    ]);
  });

  test.for([
    { when: 'ends as it begins', span: aSpan('2027-01-20T06:00:00.000Z', '2027-01-20T08:00:00.000Z'), clashes: false },
    { when: 'begins as it ends', span: aSpan('2027-01-20T15:30:00.000Z', '2027-01-20T18:00:00.000Z'), clashes: false },
    {
      when: 'ends a minute into it',
      span: aSpan('2027-01-20T06:00:00.000Z', '2027-01-20T08:01:00.000Z'),
      clashes: true,
    },
    { when: 'lies within it', span: aSpan('2027-01-20T10:00:00.000Z', '2027-01-20T11:00:00.000Z'), clashes: true },
    { when: 'lies around it', span: aSpan('2027-01-19T10:00:00.000Z', '2027-01-21T11:00:00.000Z'), clashes: true },
  ])('what $when: $clashes', ({ span, clashes }) => {
    expect(decideWith({ ...anOwnEvent(5, '2027-01-20'), spans: [span] }).ok).toBe(!clashes);
  });

  test('between its days there is time for something else', () => {
    const days = [
      aSpan('2027-01-20T08:00:00.000Z', '2027-01-20T15:30:00.000Z'),
      aSpan('2027-01-22T08:00:00.000Z', '2027-01-22T15:30:00.000Z'),
    ];
    const around = eligibilityContext({ event: { ...context.event, spans: days } });
    const between = {
      ...anOwnEvent(5, '2027-01-21'),
      spans: [aSpan('2027-01-21T08:00:00.000Z', '2027-01-21T15:30:00.000Z')],
    };
    const candidate = aCandidate({ history: aHistory({ registered: [between] }) });
    expect(decide(condition, candidate, around)).toEqual({ ok: true, value: [] });
  });
});

describe('conditions together', () => {
  const justice = { kind: 'profession_group', anyOf: ['justice'] } as const;
  const leipzig = { kind: 'region', anyOf: ['14713' as Ags] } as const;
  const needsB01 = { kind: 'prerequisites', modules: ['B01'] } as const;

  test('everything that is in the way is said at once, what somebody is first', () => {
    const answer = decideEligibility([refuses(needsB01), refuses(justice)], aCandidate(), context);
    expect(!answer.ok && answer.refusal.unmet.map((it) => it.code)).toEqual([
      'profession_group_not_admitted',
      'prerequisite_missing',
    ]);
  });

  test('a hint is in nobody’s way, and is told', () => {
    const answer = decideEligibility([hints(needsB01), refuses(leipzig)], aCandidate(), context);
    expect(answer.ok && answer.value.map((it) => it.code)).toEqual(['prerequisite_missing']);
  });

  test('of alternatives one is enough; without one every way out is offered', () => {
    const condition = { kind: 'any', of: [needsB01, justice] } as const;
    expect(decide(condition, aCandidate({ group: 'justice' })).ok).toBe(true);
    const unmet = (...some: readonly object[]) => some;
    const wayOut = { kind: 'take_module', module: 'B01', nextRun: b01.event };
    expect(decide(condition)).toEqual(
      no({
        code: 'no_alternative_met',
        alternatives: [
          unmet({ code: 'prerequisite_missing', module: 'B01', waysOut: [wayOut] }),
          unmet({ code: 'profession_group_not_admitted', admitted: ['justice'], waysOut: ask }),
        ],
        waysOut: [wayOut, ...ask],
      }),
    );
  });

  test('„all of nothing“ is everybody, „any of nothing“ nobody', () => {
    expect(decide({ kind: 'all', of: [] }).ok).toBe(true);
    expect(decide({ kind: 'any', of: [] })).toEqual(no({ code: 'no_alternative_met', alternatives: [], waysOut: [] }));
  });
});

describe('while it is not proven who asks', () => {
  const { history: _, ...stranger } = aCandidate();

  test.for<EligibilityCondition>([
    { kind: 'prerequisites', modules: ['B01'] },
    { kind: 'one_run' },
    { kind: 'no_clash' },
    { kind: 'invited' },
    { kind: 'closed_circle', circle },
    { kind: 'network_function', anyOf: ['head'] },
    { kind: 'not', of: { kind: 'network_function', anyOf: ['head'] } },
    { kind: 'any', of: [{ kind: 'invited' }, { kind: 'profession_group', anyOf: ['justice'] }] },
  ])('%o answers nothing: no stranger learns what somebody has done', (condition) => {
    expect(decide(condition, stranger)).toEqual({ ok: true, value: [] });
  });

  test('what was told with the form is judged all the same', () => {
    const condition = { kind: 'all', of: [{ kind: 'invited' }, { kind: 'region', anyOf: ['14612' as Ags] }] } as const;
    expect(decide(condition, stranger)).toEqual(no({ code: 'region_not_admitted', admitted: ['14612'], waysOut: ask }));
  });
});
