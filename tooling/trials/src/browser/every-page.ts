import type { Visit, Who } from './visit.ts';
import { goTo } from './visit.ts';

/** A page of the house: where it is, or how to get to the one that exists. */
export interface HousePage {
  readonly name: string;
  readonly who: Who;
  readonly path: string | ((visit: Visit) => Promise<string>);
  /** How it answers; 200 unless told otherwise. */
  readonly status?: number;
}

/** The first address on a page that looks like this. */
function found(on: string, pattern: RegExp, suffix = '') {
  return async (visit: Visit): Promise<string> => {
    await goTo(visit, on);
    const paths = await visit.page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((it) => it.getAttribute('href') ?? ''));
    const path = paths.find((it) => pattern.test(it));
    if (path === undefined) throw new Error(`there is no ${pattern} on ${on}: ${paths.join(' ')}`);
    return path + suffix;
  };
}

const event = /^\/veranstaltungen\/\d{4}-[^/]+$/;
const deskEvent = /^\/arbeit\/veranstaltungen\/[0-9a-f-]{36}$/;
const place = /^\/arbeit\/orte\/[0-9a-f-]{36}$/;

const circleMembers = /^\/arbeit\/veranstaltungen\/[0-9a-f-]{36}\/mitglieder$/;

/** Every page of the house, as whoever has most to do with it. */
export const everyPage: readonly HousePage[] = [
  { name: 'start', who: 'anyone', path: '/' },
  { name: 'programme', who: 'anyone', path: '/veranstaltungen' },
  { name: 'programme, searched', who: 'anyone', path: '/veranstaltungen?q=recht&frei=1' },
  { name: 'programme, nothing found', who: 'anyone', path: '/veranstaltungen?q=wolkenkratzer' },
  { name: 'event', who: 'anyone', path: found('/veranstaltungen', event) },
  { name: 'registration form', who: 'anyone', path: found('/veranstaltungen', event, '/anmelden') },
  { name: 'modules', who: 'anyone', path: '/module' },
  { name: 'module', who: 'anyone', path: '/module/L02' },
  { name: 'curriculum', who: 'anyone', path: found('/module', /^\/reihen\//) },
  { name: 'network', who: 'anyone', path: '/netzwerke/leipzig' },
  { name: 'result of a circle', who: 'anyone', path: found('/netzwerke/leipzig', /^\/qualitaetszirkel\//) },
  { name: 'archive', who: 'anyone', path: '/archiv' },
  { name: 'calendars', who: 'anyone', path: '/kalender' },
  { name: 'calendar of a profession', who: 'anyone', path: '/kalender?kalender=beruf%2FH1' },
  { name: 'calendar that is not there', who: 'anyone', path: '/kalender?kalender=beruf%2FZ9' },
  { name: 'legal notice', who: 'anyone', path: '/impressum' },
  { name: 'privacy', who: 'anyone', path: '/datenschutz' },
  { name: 'accessibility', who: 'anyone', path: '/barrierefreiheit' },
  { name: 'verification', who: 'anyone', path: '/nachweis' },
  { name: 'verification of a number', who: 'anyone', path: '/nachweis/TB-0000-0000-0000', status: 404 },
  { name: 'sign-in', who: 'anyone', path: '/mein-konto' },
  { name: 'sign-in by a broken link', who: 'anyone', path: '/mein-konto/link#nobody-made-this' },
  { name: 'registration by a broken link', who: 'anyone', path: '/anmeldung#nobody-made-this' },
  { name: 'withdrawal by a broken link', who: 'anyone', path: '/anmeldung/abmelden#nobody-made-this' },
  { name: 'date poll by a broken link', who: 'anyone', path: '/terminabstimmung#nobody-made-this' },
  { name: 'place to take over by a broken link', who: 'anyone', path: '/platz-uebernehmen#nobody-made-this' },
  { name: 'invitation by a broken link', who: 'anyone', path: '/einladung#nobody-made-this' },
  { name: 'address to confirm by a broken link', who: 'anyone', path: '/adresse-bestaetigen#nobody-made-this' },
  { name: 'mailbox', who: 'anyone', path: '/postfach' },
  { name: 'mail', who: 'anyone', path: found('/postfach', /^\/postfach\/[0-9a-f-]{36}$/) },
  { name: 'nowhere', who: 'anyone', path: '/nirgendwo', status: 404 },
  { name: 'own things', who: 'Partnerin (Familienhebamme)', path: '/meine' },
  { name: 'erasing one’s data', who: 'Partnerin (Familienhebamme)', path: '/meine/loeschen' },
  { name: 'data erased', who: 'anyone', path: '/daten-geloescht' },
  { name: 'own teams', who: 'Partnerin (Familienhebamme)', path: '/meine/teams' },
  { name: 'own proofs', who: 'Partnerin (Familienhebamme)', path: '/meine/nachweise' },
  { name: 'proof to hand in', who: 'Partnerin (Familienhebamme)', path: '/meine/nachweise/neu' },
  { name: 'own recognitions', who: 'Partnerin (Familienhebamme)', path: '/meine/anrechnungen' },
  { name: 'request for recognition', who: 'Partnerin (Familienhebamme)', path: '/meine/anrechnungen/neu' },
  {
    name: 'registration form, signed in',
    who: 'Partnerin (Familienhebamme)',
    path: found('/veranstaltungen', event, '/anmelden'),
  },
  { name: 'desk', who: 'Koordination Leipzig', path: '/arbeit' },
  { name: 'settings of the Land', who: 'Landeskoordination Sachsen', path: '/arbeit/einstellungen' },
  { name: 'design of certificates', who: 'Landeskoordination Sachsen', path: '/arbeit/einstellungen/bescheinigungen' },
  { name: 'proofs to check', who: 'Landeskoordination Sachsen', path: '/arbeit/nachweise' },
  { name: 'recognitions at the desk', who: 'Landeskoordination Sachsen', path: '/arbeit/anrechnungen' },
  {
    name: 'request for recognition at the desk',
    who: 'Landeskoordination Sachsen',
    path: found('/arbeit/anrechnungen', /^\/arbeit\/anrechnungen\/[0-9a-f-]{36}$/),
  },
  { name: 'table of equivalences', who: 'Prüfstelle', path: '/arbeit/anrechnungen/tabelle' },
  { name: 'desk, past events', who: 'Koordination Leipzig', path: '/arbeit?zeit=past' },
  { name: 'new event', who: 'Koordination Leipzig', path: '/arbeit/veranstaltungen/neu' },
  { name: 'event at the desk', who: 'Koordination Leipzig', path: found('/arbeit', deskEvent) },
  ...[
    'bearbeiten',
    'termine',
    'teilnehmende',
    'drucken',
    'herunterladen',
    'warteliste',
    'plaetze',
    'vergabe',
    'einladungen',
    'fragen',
    'antworten',
    'verlauf',
  ].map((tab) => ({
    name: `event at the desk: ${tab}`,
    who: 'Koordination Leipzig' as const,
    path: found('/arbeit', deskEvent, `/${tab}`),
  })),
  { name: 'circles', who: 'Koordination Leipzig', path: '/arbeit/zirkel' },
  ...['mitglieder', 'protokolle', 'aufgaben', 'ergebnis'].map((tab) => ({
    name: `circle at the desk: ${tab}`,
    who: 'Koordination Leipzig' as const,
    path: async (visit: Visit) => (await found('/arbeit/zirkel', circleMembers)(visit)).replace('mitglieder', tab),
  })),
  ...['', '?ansicht=liste'].map((view) => ({
    name: `programme of a conference at the desk${view}`,
    who: 'Koordination Leipzig' as const,
    path: async (visit: Visit) => {
      await goTo(visit, '/arbeit');
      const link = visit.page.getByRole('link', { name: /Netzwerkkonferenz Leipzig/ }).first();
      return `${await link.getAttribute('href')}/programm${view}`;
    },
  })),
  { name: 'attendance', who: 'Koordination Leipzig', path: found('/arbeit?zeit=past', deskEvent, '/anwesenheit') },
  {
    name: 'certificates',
    who: 'Koordination Leipzig',
    path: found('/arbeit?zeit=past', deskEvent, '/bescheinigungen'),
  },
  { name: 'places', who: 'Koordination Leipzig', path: '/arbeit/orte' },
  { name: 'places, nothing found', who: 'Koordination Leipzig', path: '/arbeit/orte?q=wolkenkratzer' },
  { name: 'new place', who: 'Koordination Leipzig', path: '/arbeit/orte/neu' },
  { name: 'place', who: 'Koordination Leipzig', path: found('/arbeit/orte', place) },
  { name: 'place of an auditor', who: 'Prüfstelle', path: found('/arbeit/orte', place) },
  { name: 'plan of a month', who: 'Koordination Leipzig', path: '/arbeit/planung' },
  { name: 'plan of a quarter', who: 'Koordination Leipzig', path: '/arbeit/planung?ansicht=quartal&ab=2027-01' },
  { name: 'plan of a year', who: 'Koordination Leipzig', path: '/arbeit/planung?ansicht=jahr&ab=2027-01' },
  { name: 'deadlines and meetings', who: 'Koordination Leipzig', path: '/arbeit/planung/termine' },
  { name: 'plan as a list', who: 'Koordination Leipzig', path: '/arbeit/planung?ansicht=liste&eigene=ja' },
  {
    name: 'date poll of a draft',
    who: 'Koordination Leipzig',
    path: found('/arbeit?zeit=draft', deskEvent, '/abstimmung'),
  },
  { name: 'modules at the desk', who: 'Landeskoordination Sachsen', path: '/arbeit/module' },
  { name: 'module at the desk', who: 'Landeskoordination Sachsen', path: '/arbeit/module/L02' },
  { name: 'series', who: 'Landeskoordination Sachsen', path: '/arbeit/reihen' },
  { name: 'people in a series', who: 'Prüfstelle', path: '/arbeit/reihen/S-INSOFA?stand=underway' },
  {
    name: 'somebody in a series',
    who: 'Landeskoordination Sachsen',
    path: found('/arbeit/reihen/S-INSOFA', /^\/arbeit\/reihen\/S-INSOFA\/[0-9a-f-]{36}$/),
  },
  { name: 'desk of a speaker', who: 'Referentin', path: '/arbeit' },
  { name: 'desk of an auditor', who: 'Prüfstelle', path: '/arbeit' },
];
