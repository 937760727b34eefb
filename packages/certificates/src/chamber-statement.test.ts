import { expect, test } from 'vitest';
import {
  type ChamberDraft,
  type ChamberField,
  type ChamberStatement,
  parseChamberStatement,
} from './chamber-statement.ts';

const complete: ChamberStatement[] = [
  { kind: 'cme', eventNumber: '2765102027012345678', points: 8, category: 'C', scientificLead: 'Dr. med. Ada Lenz' },
  { kind: 'opk', accreditationNumber: 'OPK-2027-0815', points: 8, category: 'A' },
  { kind: 'midwives', fieldOfWork: 'Wochenbett' },
  { kind: 'nurses', identificationNumber: '20091234', points: 8 },
  { kind: 'training_leave', leaveName: 'Qualifizierungszeit', recognitionNumber: 'QZ-4711', days: 1 },
];

test.for(complete)('$kind gets what it insists on, and nothing else', (statement) => {
  expect(parseChamberStatement(Object.assign({ remark: 'x' }, statement))).toEqual({ ok: true, value: statement });
});

test.for<{ kind: ChamberStatement['kind']; fields: ChamberField[] }>([
  { kind: 'cme', fields: ['eventNumber', 'category', 'points', 'scientificLead'] },
  { kind: 'opk', fields: ['accreditationNumber', 'category', 'points'] },
  { kind: 'midwives', fields: ['fieldOfWork'] },
  { kind: 'nurses', fields: ['identificationNumber', 'points'] },
  { kind: 'training_leave', fields: ['leaveName', 'recognitionNumber', 'days'] },
])('without anything $kind misses $fields', ({ kind, fields }) => {
  const refusal = { code: 'chamber_field_missing', chamber: kind, fields };
  expect(parseChamberStatement({ kind })).toEqual({ ok: false, refusal });
});

test.for<{ rule: string; draft: ChamberDraft; field: ChamberField }>([
  { rule: 'blanks are no number', draft: { ...complete[0], eventNumber: '  ' } as ChamberDraft, field: 'eventNumber' },
  { rule: 'no points are none', draft: { ...complete[3], points: 0 } as ChamberDraft, field: 'points' },
  { rule: 'points are a number', draft: { ...complete[1], points: '8' } as ChamberDraft, field: 'points' },
  { rule: 'days can be counted', draft: { ...complete[4], days: Number.NaN } as ChamberDraft, field: 'days' },
])('$rule', ({ draft, field }) => {
  const refusal = { code: 'chamber_field_missing', chamber: draft.kind, fields: [field] };
  expect(parseChamberStatement(draft)).toEqual({ ok: false, refusal });
});
