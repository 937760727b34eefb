import type { LegalBasis } from '../../legal-basis.ts';
import type { Source } from '../../source.ts';

// The norms were read (SächsDSDG in the text of 2025-05-18, federal law in that of 2022-03-26). That they are the right
// ones is a proposal: it depends on who runs the platform.
const forPublicBodies: Source = {
  statement:
    'Vorschlag für eine öffentliche Stelle; ein privater Träger stützt sich auf Art. 6(1) Buchst. b und f DSGVO. Vor dem Betrieb mit der oder dem Datenschutzbeauftragten klären.',
  evidence: 'proposal',
};

export const legalBasis: LegalBasis = {
  registration: {
    text: 'Art. 6(1) Buchst. e DSGVO und §3(1) SächsDSDG in Verbindung mit §85(2) Nr. 8, §85(3) und §72(3) SGB VIII sowie §3 KKG: Fortbildung in der Jugendhilfe und Zusammenarbeit im Kinderschutz sind öffentliche Aufgaben.',
    source: forPublicBodies,
  },
  attendance: {
    text: 'Art. 6(1) Buchst. e und c DSGVO und §3(1) SächsDSDG in Verbindung mit Nr. 6.8 ANBest-P: Die Teilnahme wird gegenüber dem Zuwendungsgeber nachgewiesen; die Belege bleiben fünf Jahre nach Vorlage des Verwendungsnachweises. Rechnungsprüfung und eigene Statistik gehören zum selben Zweck (§3(2) SächsDSDG).',
    source: forPublicBodies,
  },
  certificate: {
    text: 'Art. 6(1) Buchst. e DSGVO und §3(1) SächsDSDG: Das Register der Bescheinigungen erlaubt, eine vorgelegte Bescheinigung zu prüfen.',
    source: forPublicBodies,
  },
  assistance: {
    text: 'Art. 9(2) Buchst. a DSGVO: Angaben zu Unterstützung, Verpflegung und Behinderung sind freiwillig und gelten bis zum Widerruf der Einwilligung; sie werden vier Wochen nach der Veranstaltung gelöscht.',
    source: forPublicBodies,
  },
};
