import type { ExportColumn } from '@netzwerkstatt/application';
import type { ProfessionGroup } from '@netzwerkstatt/domain';
import type { RegistrationStatus } from '@netzwerkstatt/registration';

interface ExportWords {
  /** Of the file and the sheet. */
  readonly name: string;
  readonly columns: Readonly<Record<Exclude<ExportColumn, 'answers'>, string>>;
  readonly states: Readonly<Record<RegistrationStatus, string>>;
  readonly groups: Readonly<Record<ProfessionGroup, string>>;
  readonly languages: Readonly<Record<'de' | 'en', string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
}

const german: ExportWords = {
  name: 'Teilnehmende',
  columns: {
    familyName: 'Familienname',
    givenName: 'Vorname',
    email: 'E-Mail',
    profession: 'Beruf',
    group: 'Berufsgruppe',
    organisation: 'Einrichtung',
    region: 'Region',
    status: 'Stand',
    since: 'Stand seit',
    registeredAt: 'Angemeldet am',
    position: 'Stelle auf der Warteliste',
    language: 'Sprache',
  },
  states: {
    requested: 'noch nicht bestätigt',
    applied: 'beworben',
    confirmed: 'hat einen Platz',
    waitlisted: 'auf der Warteliste',
    offered: 'Platz angeboten',
    declined: 'Angebot abgelehnt',
    expired: 'Frist verstrichen',
    withdrawn: 'abgemeldet',
    refused: 'kein Platz',
    cancelled: 'Veranstaltung abgesagt',
  },
  groups: {
    youth_welfare: 'Kinder- und Jugendhilfe',
    health: 'Gesundheit',
    education: 'Bildung',
    justice: 'Justiz',
    police: 'Polizei',
    counselling: 'Beratung',
    administration: 'Verwaltung',
    volunteering: 'Ehrenamt',
    other: 'Andere',
  },
  languages: { de: 'Deutsch', en: 'Englisch' },
  yesNo: { yes: 'ja', no: 'nein' },
};

const english: ExportWords = {
  name: 'Participants',
  columns: {
    familyName: 'Family name',
    givenName: 'Given name',
    email: 'Email',
    profession: 'Profession',
    group: 'Group of professions',
    organisation: 'Organisation',
    region: 'District',
    status: 'State',
    since: 'In this state since',
    registeredAt: 'Registered on',
    position: 'Position on the waiting list',
    language: 'Language',
  },
  states: {
    requested: 'not confirmed yet',
    applied: 'applied',
    confirmed: 'has a place',
    waitlisted: 'on the waiting list',
    offered: 'place offered',
    declined: 'offer declined',
    expired: 'time is up',
    withdrawn: 'withdrawn',
    refused: 'no place',
    cancelled: 'event cancelled',
  },
  groups: {
    youth_welfare: 'Child and youth welfare',
    health: 'Health',
    education: 'Education',
    justice: 'Justice',
    police: 'Police',
    counselling: 'Counselling',
    administration: 'Administration',
    volunteering: 'Volunteering',
    other: 'Other',
  },
  languages: { de: 'German', en: 'English' },
  yesNo: { yes: 'yes', no: 'no' },
};

export const exportWords: Readonly<Record<'de' | 'en', ExportWords>> = { de: german, en: english };
