import { aFreshEvent, aSessionOn } from '@netzwerkstatt/application/testing';
import {
  CERTIFICATE_NUMBER_BYTES,
  type CertificateDocument,
  composeCertificateDocument,
  createCertificateNumber,
} from '@netzwerkstatt/certificates';
import { createYardstick } from '@netzwerkstatt/certificates/yardstick';
import { type LandCode, type LocalDate, type PersonName, summariseAttendance } from '@netzwerkstatt/domain';
import { medianTime } from '../calendar/processor-time.ts';
import type { RatioReport } from '../calendar/ratio-report.ts';
import { guestName } from './guest-name.ts';

const CERTIFICATES = 200;
const WARM_UP = 20;
const MOST = 2;

/** Processor time of one certificate with everything that is checked, beside its template laid out and exported once. */
export function measureDrawing(report: RatioReport): void {
  const yardstick = createYardstick();
  const times = { bare: [] as number[], checked: [] as number[] };
  for (let number = -WARM_UP; number < CERTIFICATES; number += 1) {
    const document = aDocument(number + WARM_UP);
    const took = { bare: 0, checked: 0 };
    // In turns, and each the first every second time: neither always finds a warm machine.
    for (const way of number % 2 === 0 ? (['bare', 'checked'] as const) : (['checked', 'bare'] as const)) {
      took[way] = processorTimeOf(() => yardstick[way](document));
    }
    if (number < 0) continue;
    times.bare.push(took.bare);
    times.checked.push(took.checked);
  }
  const [bare, checked] = [medianTime(times.bare), medianTime(times.checked)];
  report.heading(`One certificate, processor time, medians of ${CERTIFICATES}`);
  report.baseline('the template laid out and exported once, by Typst alone', bare);
  report.line('with every check: both standards, written anew, text read back', checked, bare, MOST);
}

function processorTimeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Every one about somebody else, as in a hall. */
function aDocument(number: number): CertificateDocument {
  const event = aFreshEvent({ sessions: [aSessionOn('2027-01-20')] });
  const { attendedUnits: _, ...summary } = summariseAttendance(event.sessions, new Map());
  const attendance = { attendedUnits: summary.plannedUnits, plannedUnits: summary.plannedUnits };
  const bytes = Uint8Array.from({ length: CERTIFICATE_NUMBER_BYTES }, (_, index) => (number * 31 + index * 7) % 256);
  return composeCertificateDocument({
    number: createCertificateNumber(bytes),
    issuedOn: '2027-01-21' as LocalDate,
    language: 'de',
    holder: { givenName: guestName(number), familyName: 'Łužičan' as PersonName },
    attendance,
    event,
    module: {
      code: 'L02',
      version: '1',
      title: 'Recht im Kinderschutz: § 8a, § 8b SGB VIII und § 4 KKG',
      learningOutcome: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
    },
    land: { code: 'DE-SN' as LandCode, name: 'Freistaat Sachsen' },
    issuer: { name: 'Landeskoordinierungsstelle Kinderschutz', addressLines: ['Musterstraße 1, 01067 Dresden'] },
    signerLine: 'Leitung der Landeskoordinierungsstelle',
    publicOrigin: 'https://nachweise.example',
  });
}
