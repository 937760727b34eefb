import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { ChamberStatement } from '@netzwerkstatt/certificates';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { statementsFor } from './statements-for.ts';

const cme: ChamberStatement = {
  kind: 'cme',
  eventNumber: '2765102027',
  category: 'A',
  points: 4,
  scientificLead: 'Dr. Ada Lenz',
};
const midwives: ChamberStatement = { kind: 'midwives', fieldOfWork: 'Wochenbett' };
const leave: ChamberStatement = {
  kind: 'training_leave',
  leaveName: 'Qualifizierungszeit',
  recognitionNumber: 'Q-17',
  days: 1,
};

interface Case {
  readonly rule: string;
  readonly profession: string;
  readonly kind?: 'partial';
  readonly missedMinutes?: number;
  readonly stated: readonly ChamberStatement[];
  readonly gets?: readonly ChamberStatement[];
}

test.for<Case>([
  {
    rule: 'a paediatrician reads what her chamber reads, and her employer that of training leave',
    profession: 'H3',
    stated: [leave, cme, midwives],
    gets: [cme, leave],
  },
  { rule: 'a midwife hers', profession: 'H1', stated: [cme, midwives], gets: [midwives] },
  { rule: 'and her employer his', profession: 'H1', stated: [cme, midwives, leave], gets: [midwives, leave] },
  {
    rule: 'a teacher, who has no chamber, that of training leave',
    profession: 'B1',
    stated: [cme, leave],
    gets: [leave],
  },
  {
    rule: 'a midwife of whose chamber nothing is stated as well',
    profession: 'H1',
    stated: [cme, leave],
    gets: [leave],
  },
  { rule: 'everybody else reads nothing besides', profession: 'H1', stated: [cme] },
  { rule: 'no points are awarded for a part of an event', profession: 'H3', kind: 'partial', stated: [cme] },
  { rule: 'nor for all but a minute of it', profession: 'H3', missedMinutes: 1, stated: [cme] },
  {
    rule: 'whoever misses points has their days of leave, as whose chamber says nothing',
    profession: 'H3',
    missedMinutes: 1,
    stated: [cme, leave],
    gets: [leave],
  },
  {
    rule: 'leave does not ask for every minute',
    profession: 'B1',
    missedMinutes: 1,
    stated: [leave],
    gets: [leave],
  },
  { rule: 'nor days of leave', profession: 'B1', kind: 'partial', stated: [leave] },
  { rule: 'hours count as they are', profession: 'H1', kind: 'partial', stated: [midwives], gets: [midwives] },
])('$rule', ({ profession, kind, missedMinutes = 0, stated, gets = [] }) => {
  expect(
    statementsFor(sachsen, stated, {
      kind: kind ?? 'attendance',
      profession: profession as ProfessionCode,
      missedMinutes,
    }),
  ).toEqual(gets);
});

test('where its regime does not count a chamber reads nothing', () => {
  expect(
    statementsFor({ cpdRegimes: [] }, [cme], {
      kind: 'attendance',
      profession: 'H3' as ProfessionCode,
      missedMinutes: 0,
    }),
  ).toEqual([]);
});
