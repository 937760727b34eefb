import { randomBytes } from 'node:crypto';
import {
  CERTIFICATE_NUMBER_BYTES,
  type CertificateHolder,
  composeCertificateDocument,
  createCertificateNumber,
  decideCertificate,
} from '@netzwerkstatt/certificates';
import { createCertificateRenderer } from '@netzwerkstatt/certificates/pdf';
import {
  type AttendedMinutes,
  type Event,
  parseLandCode,
  parseLocalDate,
  summariseAttendance,
} from '@netzwerkstatt/domain';

/** From what somebody attended to a PDF for them to keep; `undefined` when they were not there long enough. */
export async function certifyAttendance(
  holder: CertificateHolder,
  event: Event,
  attended: AttendedMinutes,
): Promise<Uint8Array | undefined> {
  const attendance = decideCertificate(summariseAttendance(event.sessions, attended), { minimumShare: 0.8 });
  if (!attendance.ok) return undefined;

  const document = composeCertificateDocument({
    number: createCertificateNumber(randomBytes(CERTIFICATE_NUMBER_BYTES)),
    issuedOn: parseLocalDate('2027-01-21'),
    language: 'de',
    holder,
    attendance: attendance.value,
    event,
    land: { code: parseLandCode('DE-SN'), name: 'Freistaat Sachsen' },
    issuer: { name: 'Landeskoordinierungsstelle Kinderschutz', addressLines: ['Musterstraße 1, 01067 Dresden'] },
    signerLine: 'Leitung der Landeskoordinierungsstelle',
    publicOrigin: 'https://nachweise.example',
  });

  const renderer = createCertificateRenderer({ design: { colour: '#065a2c' } });
  const { pdf } = await renderer.render(document);
  await renderer.close();
  return pdf;
}
