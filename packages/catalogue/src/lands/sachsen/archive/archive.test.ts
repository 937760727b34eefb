import { compareHistoricDates } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { archive } from './archive.ts';

const event = (id: string) => archive.events.find((it) => it.id === id);
const document = (id: string) => archive.documents.find((it) => it.id === id);
const isDay = (date: { readonly precision: string }) => date.precision === 'day';

describe('events', () => {
  test('twelve are known, eleven of them with their day', () => {
    expect(archive.events).toHaveLength(12);
    expect(archive.events.filter((it) => isDay(it.date))).toHaveLength(11);
  });

  test('of the conference of 2009 only the year is known', () => {
    expect(event('lf-2009')).toEqual({
      id: 'lf-2009',
      title:
        '„Eine Chance für Kinder – von Anfang an“ – Landesfachtagung 2009 der Projekte „Netzwerke für Kinderschutz – Pro Kind Sachsen“',
      kind: 'state_conference',
      date: { precision: 'year', year: 2009 },
      place: 'Dreikönigskirche, Dresden',
      scope: { kind: 'land' },
      evidence: 'held',
      note: 'Tag und Monat nennen die Quellen nicht.',
      source: archive.sources.documents,
    });
  });

  test('they stand in order of their dates, with these days and kinds', () => {
    const days = archive.events.map((it) => [it.id, it.date.precision === 'day' ? it.date.day : it.date.year, it.kind]);
    expect(days).toEqual([
      ['lf-2007', '2007-09-17', 'opening_event'],
      ['nk-l-2008-01', '2008-01-23', 'network_conference'],
      ['nk-l-2008-06', '2008-06-30', 'network_conference'],
      ['fv-l-2008-09', '2008-09-05', 'specialist_event'],
      ['lf-2008', '2008-10-08', 'state_conference'],
      ['fv-l-2008-12', '2008-12-18', 'specialist_day'],
      ['lf-2009', 2009, 'state_conference'],
      ['nk-l-2009-01', '2009-01-26', 'network_conference'],
      ['nf-l-2009-08', '2009-08-12', 'network_day'],
      ['fv-l-2009-12', '2009-12-02', 'specialist_day'],
      ['lf-2010', '2010-08-25', 'state_conference'],
      ['lf-2011', '2011-11-28', 'closing_conference'],
    ]);
    expect(archive.events.toSorted((a, b) => compareHistoricDates(a.date, b.date))).toEqual(archive.events);
  });

  test('two were announced and nobody knows whether they took place', () => {
    const announced = archive.events.filter((it) => it.evidence === 'announced').map((it) => it.id);
    expect(announced).toEqual(['nf-l-2009-08', 'fv-l-2009-12']);
  });

  test('where no place is named, none is made up', () => {
    expect(archive.events.filter((it) => it.place === null).map((it) => it.id)).toEqual([
      'fv-l-2008-09',
      'nf-l-2009-08',
    ]);
  });

  test('attendance is a text with the number that was surely reached', () => {
    expect(event('lf-2008')?.attendance).toEqual({ text: 'Reichlich 100 Teilnehmende', minimum: 100 });
    expect(archive.events.filter((it) => it.attendance !== undefined)).toHaveLength(1);
  });

  test('seven belong to the Leipzig network, five to the whole Land', () => {
    expect(archive.events.filter((it) => it.scope.kind === 'network')).toHaveLength(7);
    expect(archive.events.filter((it) => it.scope.kind === 'land')).toHaveLength(5);
  });

  test('the project lasted from its first to its last event', () => {
    expect(archive.events.at(0)?.date).toEqual(archive.project.firstDate);
    expect(archive.events.at(-1)?.date).toEqual(archive.project.lastDate);
  });
});

describe('documents', () => {
  test('25 are known, none of them is held', () => {
    expect(archive.documents).toHaveLength(25);
    expect(archive.documents.every((it) => it.holding === 'reference_only' && it.format === 'PDF')).toBe(true);
  });

  test.for([
    ['project', 2],
    ['lf-2007', 8],
    ['lf-2008', 5],
    ['lf-2009', 7],
    ['lf-2010', 1],
    ['lf-2011', 2],
  ] as const)('of %s there are %i', ([parent, count]) => {
    expect(archive.documents.filter((it) => it.parent === parent)).toHaveLength(count);
  });

  test('titles and sizes are those that were printed, in every spelling of kilobyte', () => {
    expect(document('lf-2007-7')).toEqual({
      id: 'lf-2007-7',
      parent: 'lf-2007',
      title: '„Frühwarnsysteme“ – ein neuer Hoffnungsträger der Jugendhilfe? Anforderungen und Grenzen von Prävention',
      kind: 'talk',
      format: 'PDF',
      sizeAsPrinted: '56 kB',
      holding: 'reference_only',
    });
    expect(document('lf-2008-2')?.sizeAsPrinted).toBe('576 KB');
    expect(document('abschluss')?.sizeAsPrinted).toBe('2,7 MB');
  });
});

test('fourteen people from thirteen institutions advised the project; the institutions are kept', () => {
  expect(archive.advisoryBoard).toHaveLength(13);
  expect(archive.advisoryBoard.reduce((sum, it) => sum + it.seats, 0)).toBe(14);
});

test('the five goals have their years', () => {
  expect(archive.goals.map((it) => [it.id, it.fromYear, it.toYear])).toEqual([
    ['goal-info', 2008, 2009],
    ['goal-directory', 2008, 2009],
    ['goal-standards', 2008, 2011],
    ['goal-offers', 2009, 2011],
    ['goal-training', 2009, 2011],
  ]);
});

test('the quarters of the milestones are lost, and stay lost', () => {
  expect(archive.milestones.map((it) => it.quarter)).toEqual([null, null, null, null, null, null]);
  expect(archive.sources.milestones.evidence).toBe('unverified');
});

test('mission, initiatives, assessment and circles have the size of the slides', () => {
  expect(archive.mission).toHaveLength(4);
  expect(archive.initiatives.map((it) => it.items.length)).toEqual([0, 2, 2, 2, 2, 0]);
  expect([archive.assessment.positive.length, archive.assessment.limiting.length]).toEqual([5, 1]);
  expect(archive.workingGroups.projectGroup.meetings[0]).toEqual({ year: 2008, held: 9 });
  expect(archive.workingGroups.qualityCircles).toEqual({
    since: { year: 2008, month: 6 },
    frequency: 'monatliche Beratungen',
    count: 5,
    completed: 3,
    plannedTopics: [
      'Frühe Hilfen – Stadtteilbezogen, Ausbau und Sicherung von Angeboten',
      'Qualifizierung und Fortbildung der Netzwerkpartner',
    ],
  });
});
