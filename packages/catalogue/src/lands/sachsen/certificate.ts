import type { CertificateSettings } from '../../land-profile.ts';

export const certificate: CertificateSettings = {
  title: 'Teilnahmebescheinigung',
  minimumAttendanceShare: 0.8,
  issuer: 'Netzwerke für Kinderschutz Sachsen',
  addressLines: ['Sächsisches Staatsministerium für Soziales', 'Albertstraße 10, 01097 Dresden'],
  responsible: 'Leitung der Landeskoordination',
  disclaimer: 'Gilt nicht als Nachweis einer Prüfung.',
  source: {
    statement:
      'Seiten der IHK Hannover und der LWL-Bildungsangebote (80 %); außer bei den Kammern fand sich kein Gesetz, das Anteil oder Inhalt einer sächsischen Bescheinigung festlegt; Anschrift und Leitung sind mit dem Land noch nicht abgestimmt',
    evidence: 'public_page',
  },
};
