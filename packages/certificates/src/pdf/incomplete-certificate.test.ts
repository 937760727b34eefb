import type { PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { AttendanceDocument } from '../certificate-document.ts';
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
