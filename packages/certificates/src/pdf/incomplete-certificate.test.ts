import type { EventKind, PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { AttendanceDocument } from '../certificate-document.ts';
import type { CertifiedAttendance } from '../decide-certificate.ts';
import { aCertificateDocument } from '../testing/builders.ts';
import { type PrintRefusal, UnprintableCertificateError } from './print-refusal.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();
const cme = { kind: 'cme', eventNumber: '', category: 'C', points: 0, scientificLead: 'Dr. Ada Lenz' } as const;

test.for<{ rule: string; document: AttendanceDocument; refusal: PrintRefusal }>([
  {
    rule: 'there are no forms without a name',
    document: aCertificateDocument({ holder: { givenName: ' ' as PersonName, familyName: '' as PersonName } }),
    refusal: { code: 'name_missing' },
  },
  {
    rule: 'a chamber gets everything it insists on, or nothing',
    document: aCertificateDocument({ chamber: cme }),
    refusal: { code: 'chamber_field_missing', chamber: 'cme', fields: ['eventNumber', 'points'] },
  },
  {
    rule: 'a letter no font has is named',
    document: aCertificateDocument({ holder: { givenName: 'Ada' as PersonName, familyName: '名' as PersonName } }),
    refusal: { code: 'letter_not_printable', letters: ['名'] },
  },
  {
    rule: 'an event of no kind is no event',
    document: aCertificateDocument({ event: { kind: 'conference' as EventKind, title: 'Recht', format: 'online' } }),
    refusal: { code: 'no_certificate_document', at: 'event.kind' },
  },
  {
    rule: 'half units are no units',
    document: aCertificateDocument({ attendance: { attendedUnits: 2.5, plannedUnits: 8 } as CertifiedAttendance }),
    refusal: { code: 'no_certificate_document', at: 'attendance.attendedUnits' },
  },
  {
    rule: 'nor is no number',
    document: aCertificateDocument({
      attendance: { attendedUnits: 8, plannedUnits: Number.NaN } as CertifiedAttendance,
    }),
    refusal: { code: 'no_certificate_document', at: 'attendance.plannedUnits' },
  },
  {
    rule: 'points stand on no certificate for a part of the event',
    document: aCertificateDocument({ kind: 'partial', chamber: { ...cme, eventNumber: '2765', points: 8 } }),
    refusal: { code: 'no_certificate_document', at: 'chamber.kind' },
  },
  ...[undefined, null, 'TB', {}, []].map((nothing) => ({
    rule: `${JSON.stringify(nothing)} is no document`,
    document: nothing as unknown as AttendanceDocument,
    refusal: {
      code: 'no_certificate_document' as const,
      at: Array.isArray(nothing) || typeof nothing !== 'object' || nothing === null ? '' : 'kind',
    },
  })),
])('$rule', ({ document, refusal }) => {
  expect(refusalOf(() => typeset(document, {}))).toEqual(refusal);
});

function refusalOf(work: () => unknown): PrintRefusal | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof UnprintableCertificateError ? error.refusal : undefined;
  }
}
