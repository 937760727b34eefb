import { fc, test as property } from '@fast-check/vitest';
import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { takeAttendanceBasis, takeSpeakerBasis } from './attendance-basis.ts';
import { recomputeBasis, restsOn } from './certificate-basis.ts';
import { takeBasis } from './rules/decision-basis.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument, aTranscriptEntry } from './testing/builders.ts';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day } from './testing/rule-builders.ts';

const rule = { ruleVersion: 'DE-SN 0.8', minimumShare: 0.8 };
const session = (at: number, wanted: Partial<ReturnType<typeof aSession>> = {}) =>
  aSession({
    id: `s${at}` as SessionId,
    startsAt: `2027-01-${10 + Math.floor(at / 2)}T09:00` as LocalDateTime,
    endsAt: `2027-01-${10 + Math.floor(at / 2)}T16:30` as LocalDateTime,
    ...wanted,
  });

/** Days with forums beside each other, cancelled ones among them, and minutes of some of them. */
const attended = fc.array(
  fc.record({
    teachingMinutes: fc.integer({ min: 0, max: 450 }),
    isForum: fc.boolean(),
    status: fc.constantFrom('planned' as const, 'cancelled' as const),
    minutes: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  }),
  { maxLength: 6 },
);

describe('of attendance', () => {
  property.prop([attended, fc.double({ min: 0.01, max: 1, noNaN: true })])(
    'the same decision comes out of what was stored, whatever was planned and recorded',
    (days, minimumShare) => {
      const sessions = days.map(({ isForum, teachingMinutes, status }, at) =>
        session(at, { teachingMinutes, status, ...(isForum && { isForum }) }),
      );
      const recorded = days.flatMap(({ minutes }, at) => (minutes === undefined ? [] : [[`s${at}`, minutes] as const]));
      const basis = takeAttendanceBasis(
        { ...rule, minimumShare },
        sessions,
        new Map(recorded as [SessionId, number][]),
      );
      expect(recomputeBasis(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
      const { outcome, attendance, missedMinutes } = basis.decision;
      expect(missedMinutes).toBeGreaterThanOrEqual(0);
      const said = aCertificateDocument({ kind: outcome as 'partial', attendance, ruleVersion: rule.ruleVersion });
      expect(restsOn(said, basis)).toBe(true);
    },
  );

  test('nothing of the event is kept besides what decides', () => {
    const basis = takeAttendanceBasis(rule, [session(0, { title: 'Plenum', speakers: 'Ada' })], new Map());
    expect(basis.sessions).toEqual([
      {
        id: 's0',
        startsAt: '2027-01-10T09:00',
        endsAt: '2027-01-10T16:30',
        teachingMinutes: 360,
        status: 'planned',
      },
    ]);
  });

  test.for([
    ['another number of units', { attendance: { attendedUnits: 7, plannedUnits: 8 } as never }],
    ['another kind', { kind: 'partial' as const }],
    ['another rule', { ruleVersion: 'DE-SN 0.5' }],
    ['no rule', {}],
  ] as const)('a document that says %s does not rest on it', ([, said]) => {
    const basis = takeAttendanceBasis(rule, [session(0)], new Map([['s0' as SessionId, 360]]));
    const named = Object.keys(said).length === 0 ? {} : { ruleVersion: rule.ruleVersion };
    expect([
      restsOn(aCertificateDocument({ ruleVersion: rule.ruleVersion }), basis),
      restsOn(aCertificateDocument({ ...named, ...said }), basis),
    ]).toEqual([true, false]);
  });
});

test('of who taught, the units come out of the sessions again', () => {
  const basis = takeSpeakerBasis([session(0), session(1, { teachingMinutes: 89 })]);
  expect(basis.decision).toEqual({ unitsTaught: 9 });
  expect(recomputeBasis(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
  expect([restsOn(aSpeakerDocument({ unitsTaught: 9 as never }), basis), restsOn(aSpeakerDocument(), basis)]).toEqual([
    true,
    false,
  ]);
});

test('a series needs a decision for the certificate, by the rules it names', () => {
  const rules = { ruleVersion: 'S-INSOFA 2', parts: [], rules: [] };
  const taken = takeBasis([rules], {
    asOf: '2027-03-01' as never,
    runs: [],
    recognised: [],
    results: [],
    exceptions: [],
  });
  const basis = { kind: 'series' as const, ...taken };
  expect(recomputeBasis(basis)).toEqual(basis);
  expect([restsOn(aSeriesDocument(), basis), restsOn(aCertificateDocument(), basis)]).toEqual([false, false]);
});

describe('of a series', () => {
  const on = day('2027-03-01');
  const rules = aRuleSet([], { parts: [aModule('L01'), colloquium] });
  const record = aRecord({
    runs: [aRun('L01', '2027-01-20')],
    results: [{ part: colloquium.code, kind: 'colloquium', isPassed: true, on }],
  });
  const basis = { kind: 'series' as const, ...takeBasis([rules], record) };
  const [part] = aSeriesDocument().parts;
  if (part === undefined) throw new Error('a series has a colloquium');
  const said = { ruleVersion: rules.ruleVersion, parts: [{ ...part, on }] };

  test('a document rests on it that says line by line what was decided', () => {
    expect(restsOn(aSeriesDocument(said), basis)).toBe(true);
    expect(restsOn(JSON.parse(JSON.stringify(aSeriesDocument(said))), basis)).toBe(true);
  });

  test.for([
    ['another number of units of a module', { entries: [aTranscriptEntry(1, { attendedUnits: 7 as never })] }],
    ['another length of a module', { entries: [aTranscriptEntry(1, { plannedUnits: 9 as never })] }],
    ['another module', { entries: [aTranscriptEntry(1, { code: 'L02' })] }],
    ['that a module was recognised', { entries: [aTranscriptEntry(1, { origin: 'recognised' })] }],
    ['other days', { entries: [aTranscriptEntry(1, { period: { from: on, to: on } })] }],
    ['one module more', { entries: [aTranscriptEntry(1), aTranscriptEntry(2)] }],
    ['no colloquium', { parts: [] }],
    ['a colloquium that was only attended', { parts: [{ ...part, on, result: 'attended' as const }] }],
    ['a colloquium of another day', { parts: [{ ...part, on: day('2027-03-02') }] }],
    ['another sum', { attendance: { attendedUnits: 15, plannedUnits: 16 } as never }],
    ['another rule', { ruleVersion: 'S-XX 2' }],
  ] as const)('one that says %s does not', ([, other]) => {
    expect(restsOn(aSeriesDocument({ ...said, ...other }), basis)).toBe(false);
  });
});
