import type { LegalBasis } from '../../legal-basis.ts';
import type { Source } from '../../source.ts';

const withoutLandLaw: Source = {
  statement: 'Vorschlag; die Norm des saarländischen Datenschutzrechts ist noch zu benennen',
  evidence: 'unverified',
};

export const legalBasis: LegalBasis = {
  registration: {
    text: 'Art. 6(1) Buchst. e DSGVO in Verbindung mit §85(2) Nr. 8, §85(3) und §72(3) SGB VIII sowie §3 KKG: Fortbildung in der Jugendhilfe und Zusammenarbeit im Kinderschutz sind öffentliche Aufgaben.',
    source: withoutLandLaw,
  },
  attendance: {
    text: 'Art. 6(1) Buchst. e und c DSGVO: Die Teilnahme wird gegenüber dem Zuwendungsgeber nachgewiesen.',
    source: withoutLandLaw,
  },
  certificate: {
    text: 'Art. 6(1) Buchst. e DSGVO: Das Register der Bescheinigungen erlaubt, eine vorgelegte Bescheinigung zu prüfen.',
    source: withoutLandLaw,
  },
  assistance: {
    text: 'Art. 9(2) Buchst. a DSGVO: Angaben zu Unterstützung, Verpflegung und Behinderung sind freiwillig und gelten bis zum Widerruf der Einwilligung.',
    source: withoutLandLaw,
  },
};
