import { translated } from '../../lib/words.ts';

export const privacyWords = translated(
  {
    title: 'Datenschutz',
    lead: 'Wir fragen so wenig wie möglich: was für einen Platz, eine Bescheinigung und den Nachweis der Förderung nötig ist. Angaben über Familien und Fälle gehören nicht hierher.',
    collected: 'Was wir von Ihnen wissen',
    collectedItems: [
      'Name und E-Mail-Adresse, um Ihnen antworten zu können',
      'Beruf, Einrichtung und Region, damit die Netzwerke sehen, ob alle dabei sind',
      'wenn Sie es angeben: was Sie brauchen, um gut teilzunehmen',
      'Ihre Anmeldungen, Ihre Anwesenheit und Ihre Bescheinigungen',
    ],
    who: 'Wer es sieht',
    whoText:
      'Ihre Angaben sehen nur die Koordination der Veranstaltung und die Stelle, die das Programm leitet. Wer eine Bescheinigung prüft, braucht ihre Nummer und den Namen darauf. Jeder Blick und jede Änderung der Koordination steht in einem Verlauf.',
    basis: 'Auf welcher Grundlage',
    bases: {
      registration: 'Anmeldung',
      attendance: 'Anwesenheit',
      certificate: 'Bescheinigung',
      assistance: 'Unterstützung',
    },
    cookies: 'Cookies und Protokolle',
    cookiesItems: [
      '„session“: hält Sie angemeldet, bis Sie sich abmelden oder die Zeit abläuft',
      '„browser“: einen Tag, damit ein Anmeldecode nur dort gilt, wo er angefordert wurde',
      '„language“: merkt sich ein Jahr lang Ihre Sprache',
    ],
    cookiesText:
      'Alle drei sind nötig, damit die Seite funktioniert; andere gibt es nicht. Wir messen nicht, wer was liest, und laden nichts von anderen Servern. Das Protokoll des Servers enthält Adressen von Seiten, aber keine von Personen oder Geräten.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie können Auskunft verlangen, Angaben berichtigen oder löschen lassen, die Verarbeitung einschränken lassen und ihr widersprechen, eine Einwilligung jederzeit für die Zukunft widerrufen und sich bei der Aufsichtsbehörde des Landes beschweren. Ihre Angaben und Anmeldungen sehen Sie jederzeit selbst unter „Meine Veranstaltungen“.',
  },
  {
    title: 'Privacy',
    lead: 'We ask for as little as possible: what a place, a certificate and the report to the funder need. Nothing about families and cases belongs here.',
    collected: 'What we know of you',
    collectedItems: [
      'your name and email address, to be able to answer you',
      'profession, organisation and region, so that the networks see whether everybody takes part',
      'if you tell us: what you need to take part well',
      'your registrations, your attendance and your certificates',
    ],
    who: 'Who sees it',
    whoText:
      'Only the coordinators of the event and the office that leads the programme see your details. Whoever verifies a certificate needs its number and the name on it. Everything coordinators look at or change is recorded.',
    basis: 'On which grounds',
    bases: {
      registration: 'Registration',
      attendance: 'Attendance',
      certificate: 'Certificate',
      assistance: 'Assistance',
    },
    cookies: 'Cookies and logs',
    cookiesItems: [
      '“session”: keeps you signed in until you sign out or time runs out',
      '“browser”: one day, so that a sign-in code counts only where it was asked for',
      '“language”: remembers your language for a year',
    ],
    cookiesText:
      'The site needs all three to work; there are no others. We do not measure who reads what, and load nothing from other servers. The log of the server contains addresses of pages, but none of people or devices.',
    rights: 'Your rights',
    rightsText:
      'You can ask what we know, have it corrected or deleted, have its use restricted and object to it, withdraw a consent for the future at any time, and complain to the supervisory authority of the Land. Your details and registrations are always there for you to see under “My events”.',
  },
);
