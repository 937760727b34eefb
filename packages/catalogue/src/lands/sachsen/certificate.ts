import type { CertificateSettings } from '../../land-profile.ts';

export const certificate: CertificateSettings = {
  title: 'Teilnahmebescheinigung',
  minimumAttendanceShare: 0.8,
  issuer: 'Netzwerke für Kinderschutz Sachsen',
  disclaimer: 'Gilt nicht als Nachweis einer Prüfung.',
  source: {
    statement:
      'Seiten der IHK Hannover und der LWL-Bildungsangebote (80 %); außer bei den Kammern fand sich kein Gesetz, das Anteil oder Inhalt einer sächsischen Bescheinigung festlegt',
    evidence: 'public_page',
  },
};
