import { type CpdRegime, type CpdRegimeCode, parseLocalDate } from '@netzwerkstatt/domain';

/**
 * How professions prove that they keep learning: federal regimes, and those of single Länder and chambers. Which of
 * them count in a Land, its profile says.
 *
 * `due` is the number the rule names; a duty without a number has none, and the Juleica's 44 units are due once. Chambers
 * award points by rules of their own, so where `pointsByLength` is absent nobody can work them out from the length.
 */
export const cpdRegimes: readonly CpdRegime[] = [
  {
    code: 'CME_250_5Y' as CpdRegimeCode,
    title: { de: 'Ärztliche Fortbildung (SLÄK)', en: 'Physicians (Saxon chamber)' },
    unit: 'points',
    due: { amount: 250, perYears: 5 },
    rule: {
      de: '250 Punkte in 5 Jahren; das Fortbildungszertifikat gilt 5 Jahre',
      en: '250 points in 5 years; the certificate is valid for 5 years',
    },
    source: { norm: 'Sächsische Landesärztekammer, Hinweise für Veranstalter', evidence: 'public_page' },
  },
  {
    code: 'OPK_250_5Y' as CpdRegimeCode,
    title: { de: 'Ostdeutsche Psychotherapeutenkammer', en: 'Psychotherapists (East German chamber)' },
    unit: 'points',
    due: { amount: 250, perYears: 5 },
    rule: { de: '250 Punkte in 5 Jahren', en: '250 points in 5 years' },
    source: { norm: 'Fortbildungsordnung der OPK', evidence: 'public_page' },
  },
  {
    code: 'HEB_60_3Y' as CpdRegimeCode,
    title: { de: 'Hebammen Sachsen (SächsHebG §8(3))', en: 'Midwives in Sachsen' },
    unit: 'hours',
    due: { amount: 60, perYears: 3 },
    rule: {
      de: 'mindestens 60 Fortbildungsstunden in 3 Jahren, neben dem Lesen von Fachliteratur',
      en: 'at least 60 hours of training in 3 years, besides reading',
    },
    source: { norm: 'SächsHebG §8(3)', evidence: 'read' },
  },
  {
    code: 'RBP_40_2Y' as CpdRegimeCode,
    title: { de: 'Registrierung beruflich Pflegender (freiwillig)', en: 'Registered nurses (voluntary)' },
    unit: 'points',
    due: { amount: 40, perYears: 2 },
    pointsByLength: {
      minutesPerPoint: 45,
      perDay: { course: 8, conference: 6 },
      perTraining: [
        { fromDays: 2, atMost: 10 },
        { fromDays: 3, atMost: 12 },
        { fromDays: 4, atMost: 14 },
        { fromDays: 5, atMost: 16 },
        { fromDays: 6, atMost: 18 },
        { fromHours: 200, atMost: 20 },
      ],
    },
    rule: {
      de: '40 Punkte in 2 Jahren; 45 Minuten sind 1 Punkt, Kurs höchstens 8, Kongress höchstens 6 Punkte am Tag; an 2 Tagen höchstens 10, an 3 Tagen 12, ab 6 Tagen 18',
      en: '40 points in 2 years; 45 minutes are 1 point, a course at most 8, a congress at most 6 points a day; on 2 days at most 10, on 3 days 12, from 6 days on 18',
    },
    source: { norm: 'Registrierung beruflich Pflegender, Seiten zweier Fortbildungsanbieter', evidence: 'public_page' },
  },
  {
    code: 'KITA_40H' as CpdRegimeCode,
    title: { de: 'Päd. Fachkräfte Kita, Fachberater (SächsQualiVO §6)', en: 'Day-care staff and advisers in Sachsen' },
    unit: 'hours',
    due: { amount: 40, perYears: 1 },
    rule: { de: '40 Stunden im Jahr (Soll)', en: '40 hours a year (should)' },
    source: { norm: 'SächsQualiVO §6', evidence: 'read' },
  },
  {
    code: 'KTP_20H' as CpdRegimeCode,
    title: { de: 'Kindertagespflegepersonen (SächsQualiVO §6)', en: 'Childminders in Sachsen' },
    unit: 'hours',
    due: { amount: 20, perYears: 1 },
    rule: { de: '20 Stunden im Jahr (Soll)', en: '20 hours a year (should)' },
    source: { norm: 'SächsQualiVO §6', evidence: 'read' },
  },
  {
    code: 'SCHUL_DUTY' as CpdRegimeCode,
    title: { de: 'Lehrkräfte (SächsSchulG §40(2))', en: 'Teachers in Sachsen' },
    unit: 'duty',
    rule: {
      de: 'regelmäßig, „insbesondere in der unterrichtsfreien Zeit“, ohne Zahl',
      en: 'regularly, above all outside lessons; no number',
    },
    // The paragraph was read, its reading in practice comes from a page: the weaker of the two counts.
    source: { norm: 'SächsSchulG §40(2)', evidence: 'public_page' },
  },
  {
    code: 'GVG_PROOF' as CpdRegimeCode,
    title: { de: 'Familienrichter:innen (GVG §23b(3))', en: 'Family judges' },
    unit: 'proof',
    rule: {
      de: 'belegbare Kenntnisse: Kindschafts-, Verfahrens-, Jugendhilferecht, Psychologie, Kommunikation mit Kindern',
      en: 'documentable knowledge: law of parent and child, procedure, youth welfare, psychology, talking with children',
    },
    source: { norm: 'GVG §23b(3)', evidence: 'read' },
  },
  {
    code: 'FAMFG_158A' as CpdRegimeCode,
    title: { de: 'Verfahrensbeistände (FamFG §158a(1))', en: 'Guardians ad litem' },
    unit: 'proof',
    due: { amount: 1, perYears: 2 },
    rule: {
      de: 'regelmäßige Fortbildung, mindestens alle zwei Jahre, auf Verlangen dem Gericht nachzuweisen; dazu Nachweis der Grundkenntnisse',
      en: 'regular training, at least every two years, proven to the court on demand; plus proof of basic knowledge',
    },
    source: { norm: 'FamFG §158a(1)', evidence: 'read' },
  },
  {
    code: 'DUTY_EMPLOYER' as CpdRegimeCode,
    title: { de: 'Jugendamt/Landesjugendamt (SGB VIII §72(3))', en: 'Youth welfare offices' },
    unit: 'duty',
    rule: {
      de: 'der Träger muss Fortbildung und Praxisberatung sicherstellen',
      en: 'the employer must ensure training and practice advice',
    },
    source: { norm: 'SGB VIII §72(3)', evidence: 'read' },
  },
  {
    code: 'ZAHN_CME' as CpdRegimeCode,
    title: { de: 'Zahnärzt:innen', en: 'Dentists' },
    unit: 'points',
    due: { amount: 125, perYears: 5 },
    rule: { de: '125 Punkte in 5 Jahren', en: '125 points in 5 years' },
    source: { norm: 'Seite der KVBW', evidence: 'public_page' },
  },
  {
    code: 'HEILMITTEL_FP' as CpdRegimeCode,
    title: { de: 'Heilmittelerbringer (§125 SGB V Verträge)', en: 'Therapists under contracts of § 125 SGB V' },
    unit: 'points',
    due: { amount: 60, perYears: 4 },
    pointsByLength: { minutesPerPoint: 45 },
    rule: {
      de: '60 Fortbildungspunkte in 4 Jahren; 1 Punkt sind 45 Minuten',
      en: '60 points in 4 years; 1 point is 45 minutes',
    },
    source: { norm: 'Verträge nach §125 SGB V', evidence: 'unverified' },
  },
  {
    code: 'JULEICA' as CpdRegimeCode,
    title: { de: 'Juleica Sachsen', en: 'Youth leader card in Sachsen' },
    unit: 'teaching_units',
    due: { amount: 44 },
    rule: {
      de: 'Stufe G: mindestens 44 Bildungseinheiten à 45 Minuten',
      en: 'level G: at least 44 units of 45 minutes',
    },
    source: { norm: 'Juleica Sachsen, öffentliche Seite', evidence: 'public_page' },
  },
  {
    code: 'QZG' as CpdRegimeCode,
    title: { de: 'Qualifizierungszeit Sachsen', en: 'Paid training leave in Sachsen' },
    unit: 'days',
    due: { amount: 3, perYears: 1 },
    isClaim: true,
    since: parseLocalDate('2027-01-01'),
    rule: {
      de: '3 Tage im Jahr ab 1. Januar 2027; die Maßnahme muss anerkannt sein',
      en: '3 days a year from 1 January 2027; the measure must be recognised',
    },
    source: { norm: 'Qualifizierungszeit, Medienservice Sachsen', evidence: 'public_page' },
  },
];

const knownCodes: ReadonlySet<string> = new Set(cpdRegimes.map((it) => it.code));

/** Whether one of the {@link cpdRegimes} has this code. */
export function isCpdRegimeCode(text: string): text is CpdRegimeCode {
  return knownCodes.has(text);
}

/** @throws RangeError when no regime has this code. */
export function parseCpdRegimeCode(text: string): CpdRegimeCode {
  if (!isCpdRegimeCode(text)) throw new RangeError(`not a regime of continuing education: ${text}`);
  return text;
}
