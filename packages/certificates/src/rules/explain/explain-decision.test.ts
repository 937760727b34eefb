import { describe, expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day, peerGroup, project } from '../../testing/rule-builders.ts';
import type { RuleSet } from '../certificate-rule.ts';
import { evaluateRules } from '../evaluate-rules.ts';
import type { LearningRecord } from '../learning-record.ts';
import { seriesProgress } from '../series-progress.ts';
import { explainBriefly, explainDecision, explainProgress } from './explain-decision.ts';

const rules = aRuleSet(
  [
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'mandatory_part', part: 'B01' },
    { kind: 'mandatory_part', part: 'colloquium' },
    { kind: 'assignment', part: 'practice_project', graded: 'accepted' },
    { kind: 'completion_window', months: 36 },
  ],
  { parts: [...['B01', 'B02', 'B03', 'B04', 'B05', 'B06'].map((code) => aModule(code)), project, colloquium] },
);
const passed = { kind: 'colloquium', part: 'colloquium', on: day('2027-09-01'), isPassed: true } as const;
const accepted = { kind: 'assignment', part: 'practice_project', on: day('2027-09-01'), grade: 'accepted' } as const;
const runs = ['B02', 'B03', 'B04'].map((code, index) => aRun(code, `2027-0${index + 1}-20`));

function told(record: Partial<LearningRecord>, ruleSet: RuleSet = rules) {
  const decision = evaluateRules(ruleSet, aRecord(record));
  return (['de', 'en', 'hsb'] as const).map((language) => explainDecision(decision, language));
}

describe('what is missing', () => {
  test('is a number of units, and what must be', () => {
    expect(told({ runs, results: [passed, accepted] })).toEqual([
      ['Noch 2 UE und B01 fehlen.'],
      ['Still missing: 2 teaching units and B01.'],
      ['Hišće faluje: 2 wučbnej jednotce a B01.'],
    ]);
  });

  test('names no units that come with it anyway', () => {
    const five = [...runs, aRun('B05', '2027-05-20'), aRun('B01', '2027-06-20')];
    expect(told({ runs: five, results: [accepted] })).toEqual([
      ['Es fehlt noch Abschlusskolloquium.'],
      ['Still missing: Abschlusskolloquium.'],
      ['Hišće faluje: Abschlusskolloquium.'],
    ]);
  });

  test('says why a module that was attended is not done', () => {
    const moduleShare = aRuleSet([{ kind: 'minimum_share', scope: 'module', share: 0.8 }]);
    const record = { runs: [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17', 225)] };
    expect(told(record, moduleShare)[0]).toEqual([
      'Es fehlt noch B02.',
      'B02 zählt ab 7 UE in einem Durchgang; der beste hatte 5 von 8 UE.',
    ]);
  });

  test('says how much of a part that nobody grades is there', () => {
    const asked = aRuleSet(
      [
        { kind: 'mandatory_part', part: 'peer_group' },
        { kind: 'minimum_share', scope: 'series', share: 0.5 },
      ],
      { parts: [aModule('B01'), peerGroup] },
    );
    const attended = { kind: 'attended', part: 'peer_group', on: day('2027-02-01'), teachingUnits: 4 } as const;
    expect(told({ runs: [aRun('B01', '2027-01-20')], results: [attended] }, asked).map((it) => it.at(-1))).toEqual([
      'Bei Kollegiale Beratung fehlt noch 1 UE; besucht sind 4 von 10 UE.',
      'Of Kollegiale Beratung 1 teaching unit is missing; you have attended 4 of 10 so far.',
      'Kollegiale Beratung: dotal wopytane 4 z 10 wučbnych jednotkow, hišće faluje: 1.',
    ]);
  });

  test('is nothing', () => {
    const all = ['B01', 'B02', 'B03', 'B04', 'B05'].map((code, index) => aRun(code, `2027-0${index + 1}-20`));
    expect(told({ runs: all, results: [passed, accepted] })).toEqual([
      ['Alle Bedingungen sind erfüllt.'],
      ['Everything that is asked for is there.'],
      ['Wšě wuměnjenja su spjelnjene.'],
    ]);
  });
});

test('recognition beyond the cap is told to whom it would have helped', () => {
  const capped = aRuleSet([
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'recognition_cap', share: 0.25 },
  ]);
  expect(told({ recognised: [{ part: 'B01' }] }, capped)[0]).toEqual([
    'Noch 9 UE fehlen.',
    'Von 8 angerechneten UE zählen 4: Mehr kann nicht angerechnet werden.',
  ]);
});

test('what was done too long ago is named', () => {
  const windowed = aRuleSet([
    { kind: 'minimum_share', scope: 'module', share: 0.8 },
    { kind: 'completion_window', months: 24 },
  ]);
  const old = [aRun('B01', '2022-01-20'), aRun('B02', '2027-01-20')];
  expect(told({ runs: old }, windowed).map((it) => it.at(-1))).toEqual([
    'B01 liegt außerhalb der 24 Monate und zählt nicht mit.',
    'B01 lies outside the 24 months and does not count.',
    'Zwonka doby (měsacy: 24) a tohodla njeličene: B01.',
  ]);
});

test('a module that comes first is asked for, as long as nobody has begun it', () => {
  const ordered = aRuleSet([
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'starts_with', module: 'B01' },
  ]);
  expect(told({ runs: [aRun('B02', '2027-01-20')] }, ordered)[0]).toEqual([
    'Noch 5 UE und B01 fehlen.',
    'B02 zählt nicht mit: B01 kommt zuerst.',
  ]);
});

test('before the first rules hold, it is said from when on they do', () => {
  const next = aRuleSet([{ kind: 'minimum_share', scope: 'series', share: 0.8 }], { validFrom: day('2028-02-01') });
  const all = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-20')];
  expect(told({ runs: all }, next)).toEqual([
    ['Bescheinigt wird nach diesen Regeln erst ab 1. Februar 2028.'],
    ['Certificates are issued by these rules from 1 February 2028 on.'],
    ['Po tutych prawidłach wobswědči so hakle wot 1. februara 2028.'],
  ]);
});

describe('the path, before its end,', () => {
  const booked = [{ part: 'B01', run: 'x', days: [{ on: day('2028-03-01'), plannedMinutes: 360 }] }];

  test('tells what is booked, whether that is enough, and until when there is time', () => {
    const progress = seriesProgress([rules], aRecord({ runs, results: [passed, accepted] }), booked);
    expect(explainProgress(progress, 'de', '2027-12-31')).toEqual([
      'Noch 2 UE und B01 fehlen.',
      'Gebucht ist B01.',
      'Danach fehlen noch 2 UE.',
      'Zeit ist bis 20. Januar 2030.',
    ]);
    expect(progress.path.map(({ code, state, isNeeded }) => [code, state, isNeeded])).toEqual([
      ['B01', 'booked', true],
      ['B02', 'done', false],
      ['B03', 'done', false],
      ['B04', 'done', false],
      ['B05', 'open', false],
      ['B06', 'open', false],
      ['practice_project', 'done', false],
      ['colloquium', 'done', false],
    ]);
  });

  test('calls nothing booked that is over, and says what it waits for', () => {
    const progress = seriesProgress([rules], aRecord({ runs, results: [passed, accepted] }), booked);
    expect(explainProgress(progress, 'de', '2028-03-01')[1]).toBe('Gebucht ist B01.');
    expect(explainProgress(progress, 'de', '2028-03-02').slice(1, 3)).toEqual([
      'B01 ist vorbei, die Anwesenheit ist noch nicht bestätigt.',
      'Auch wenn alles bestätigt und besucht ist, fehlen noch 2 UE.',
    ]);
  });

  test('says what was missing once there is no time left', () => {
    const timed = aRuleSet([
      { kind: 'minimum_share', scope: 'module', share: 0.8 },
      { kind: 'completion_window', months: 24 },
    ]);
    const record = { runs: [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17', 225)] };
    const progress = seriesProgress([timed], aRecord(record), []);
    const told = (language: 'de' | 'en' | 'hsb') => explainProgress(progress, language, '2029-02-01');
    expect([told('de'), told('en'), told('hsb')]).toEqual([
      [
        'Es fehlte B02.',
        'Die Frist ist am 20. Januar 2029 abgelaufen.',
        'B02 zählte ab 7 UE in einem Durchgang; der beste hatte 5 von 8 UE.',
      ],
      [
        'What was missing: B02.',
        'The time ended on 20 January 2029.',
        'B02 counted from 7 teaching units in one run on; the best had 5 of 8.',
      ],
      [
        'Falowało je: B02.',
        'Doba je so 20. januara 2029 skónčiła.',
        'B02: trěbne w jednym přewodźe: 7, w najlěpšim wopytane: 5 z 8 wučbnych jednotkow.',
      ],
    ]);
  });

  test('is told in one sentence: what is missing, and once there is no time left, that', () => {
    const progress = seriesProgress([rules], aRecord({ runs, results: [passed, accepted] }), booked);
    const late = { now: { ...progress.now, completeBy: day('2028-01-19') } };
    expect(explainBriefly(late, 'de', '2028-01-19')).toBe('Noch 2 UE und B01 fehlen.');
    expect(explainBriefly(late, 'de', '2028-01-20')).toBe('Die Frist ist am 19. Januar 2028 abgelaufen.');
  });

  test('says when all will be there', () => {
    const more = [...runs, aRun('B05', '2027-06-20', 90)];
    const progress = seriesProgress([rules], aRecord({ runs: more, results: [passed, accepted] }), booked);
    expect(explainProgress(progress, 'de', '2027-12-31').slice(0, 3)).toEqual([
      'Es fehlt noch B01.',
      'Gebucht ist B01.',
      'Damit ist alles beisammen.',
    ]);
  });

  test('promises nothing of what is over and not confirmed', () => {
    const more = [...runs, aRun('B05', '2027-06-20', 90)];
    const progress = seriesProgress([rules], aRecord({ runs: more, results: [passed, accepted] }), booked);
    const told = (['de', 'en', 'hsb'] as const).map((language) => explainProgress(progress, language, '2028-03-02')[2]);
    expect(told).toEqual([
      'Ist alles bestätigt und besucht, ist alles beisammen.',
      'Once all of it is attended and confirmed, it is complete.',
      'Hdyž je wšo wopytane a wobkrućene, je wšo hromadźe.',
    ]);
  });
});
