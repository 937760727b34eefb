import type { CertificateId, LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type { MessageOf } from '../../words/letter-words.ts';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

const learned: MessageOf['recognition_decided']['learned'] = {
  provider: 'Volkshochschule Plauen',
  title: 'Gespräche & Moderation',
  from: '2025-03-04' as LocalDate,
  to: '2025-03-05' as LocalDate,
  teachingUnits: 24 as TeachingUnits,
};

export function certificateMessages(about: SampleReader) {
  const { locale } = about;
  return {
    certificate_issued: {
      kind: 'certificate_issued',
      ...about,
      certificate: testId('c', 1) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
    },
    series_certificate_issued: {
      kind: 'series_certificate_issued',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
      validUntil: '2029-11-29' as LocalDate,
      certificate: testId('c', 1) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
    },
    speaker_certificate_issued: {
      kind: 'speaker_certificate_issued',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Recht im Kinderschutz',
      certificate: testId('c', 1) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
      issuer: { name: 'Koordinierungsstelle Leipzig', addressLines: ['leipzig@netzwerkstatt.example'] },
      isWithoutAccount: true,
    },
    certificate_replaced: {
      kind: 'certificate_replaced',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Recht im Kinderschutz',
      certificate: testId('c', 2) as CertificateId,
      number: 'TB-4K7P-2M9X-QW31',
      newNumber: 'TB-7Q2M-0X4K-ZP9V',
      issuer: { name: 'Koordinierungsstelle Leipzig', addressLines: ['leipzig@netzwerkstatt.example'] },
    },
    certificate_revoked: {
      kind: 'certificate_revoked',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Recht im Kinderschutz',
      number: 'TB-4K7P-2M9X-QW31',
      reason: 'Die Anwesenheit war von einer anderen Person.',
      issuer: { name: 'Koordinierungsstelle Leipzig', addressLines: ['leipzig@netzwerkstatt.example'] },
    },
    validity_ending: {
      kind: 'validity_ending',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
      number: 'TB-4K7P-2M9X-QW31',
      endsOn: '2029-11-29' as LocalDate,
      renewal: { needed: 8, missing: 4 },
    },
    proof_checked: {
      kind: 'proof_checked',
      locale,
      recipientName: 'Hańža Krawc',
      title: 'Stillen und Bindung',
      outcome: { status: 'checked', minutes: 360 },
    },
    proof_period_ending: {
      kind: 'proof_period_ending',
      locale,
      recipientName: 'Hańža Krawc',
      regime: { de: 'Hebammen Sachsen (SächsHebG §8(3))', en: 'Midwives in Sachsen' },
      unit: 'hours',
      missing: 13.5,
      endsOn: '2027-04-30' as LocalDate,
    },
    recognition_decided: {
      kind: 'recognition_decided',
      locale,
      recipientName: about.recipientName,
      curriculum: 'Zertifikatskurs Netzwerkkoordination',
      learned,
      reason: 'Nach der Äquivalenztabelle; Modul B07 war nicht Teil des Kurses.',
      modules: [
        { module: 'B04', title: 'Moderieren und gestalten', teachingUnits: 12, grantedUnits: 12 },
        { module: 'B06', title: 'Vielfalt verbinden', teachingUnits: 8, grantedUnits: 5 },
        { module: 'B07', title: 'Konflikte und Widerstände', teachingUnits: 8, grantedUnits: 0 },
      ],
    },
    recognition_taken_back: {
      kind: 'recognition_taken_back',
      locale,
      recipientName: about.recipientName,
      curriculum: 'Zertifikatskurs Netzwerkkoordination',
      learned,
      reason: 'Die Bescheinigung gehört zu einer anderen Person.',
      modules: [
        { module: 'B04', title: 'Moderieren und gestalten', teachingUnits: 12, grantedUnits: 12 },
        { module: 'B06', title: 'Vielfalt verbinden', teachingUnits: 8, grantedUnits: 0 },
      ],
    },
    recognition_question: {
      kind: 'recognition_question',
      locale,
      recipientName: about.recipientName,
      curriculum: 'Zertifikatskurs Netzwerkkoordination',
      learned,
      question: 'Wie viele Unterrichtseinheiten entfielen auf Moderation?',
    },
  } satisfies SampleMessages;
}
