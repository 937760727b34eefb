import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { ChamberStatement } from '@netzwerkstatt/certificates';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { chamberFor } from './chamber-for.ts';

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

test.for<{ rule: string; profession: string; kind?: 'partial'; stated: ChamberStatement[]; gets?: ChamberStatement }>([
  { rule: 'a paediatrician reads what her chamber reads', profession: 'H3', stated: [cme, midwives, leave], gets: cme },
  { rule: 'a midwife hers', profession: 'H1', stated: [cme, midwives, leave], gets: midwives },
  {
    rule: 'a teacher, who has no chamber, that of training leave',
    profession: 'B1',
    stated: [cme, leave],
    gets: leave,
  },
  { rule: 'a midwife of whose chamber nothing is stated as well', profession: 'H1', stated: [cme, leave], gets: leave },
  { rule: 'everybody else reads nothing besides', profession: 'H1', stated: [cme] },
  { rule: 'no points are awarded for a part of an event', profession: 'H3', kind: 'partial', stated: [cme] },
  { rule: 'nor days of leave', profession: 'B1', kind: 'partial', stated: [leave] },
  { rule: 'hours count as they are', profession: 'H1', kind: 'partial', stated: [midwives], gets: midwives },
])('$rule', ({ profession, kind, stated, gets }) => {
  expect(chamberFor(sachsen, stated, { kind: kind ?? 'attendance', profession: profession as ProfessionCode })).toEqual(
    gets,
  );
});

test('where its regime does not count a chamber reads nothing', () => {
  expect(
    chamberFor({ cpdRegimes: [] }, [cme], { kind: 'attendance', profession: 'H3' as ProfessionCode }),
  ).toBeUndefined();
});
