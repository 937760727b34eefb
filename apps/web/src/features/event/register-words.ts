import { counted, translated } from '../../lib/words.ts';

export const registerWords = translated(
  {
    heading: 'Anmeldung',
    freeOf: (capacity: number) => `von ${counted(capacity, 'Platz', 'Plätzen')} frei`,
    takenOf: (taken: number, capacity: number) => `${taken} von ${capacity} Plätzen sind vergeben`,
    deadline: 'Anmeldeschluss',
    opens: 'Anmeldung ab',
    oClock: (time: string) => `${time} Uhr`,
    address: 'Anmeldung unter',
    cost: 'Kosten',
    free: 'kostenfrei',
    audience: 'Zielgruppe',
    everyone: 'alle Berufe',
    professions: (count: number) => counted(count, 'Beruf', 'Berufe'),
    register: 'Jetzt anmelden',
    join: 'Auf die Warteliste',
    effort: 'Dauert etwa drei Minuten. Ein Konto brauchen Sie nicht.',
    waiting: (count: number) =>
      count === 0
        ? 'Alle Plätze sind vergeben. Auf der Warteliste wären Sie ganz vorn.'
        : `Alle Plätze sind vergeben, ${counted(count, 'Person wartet', 'Personen warten')} vor Ihnen. Wird ein Platz frei, schreiben wir Ihnen.`,
    kept: (groups: string) =>
      `Plätze frei für: ${groups}. Alle anderen kommen auf die Warteliste; wird ein Platz für sie frei, schreiben wir ihnen.`,
    byApplication: 'Über alle Anmeldungen wird nach dem Anmeldeschluss gemeinsam entschieden.',
    own: {
      requested: 'Bitte bestätigen Sie Ihre Anmeldung. Den Link haben Sie per E-Mail bekommen.',
      applied: 'Ihre Anmeldung liegt vor. Nach dem Anmeldeschluss wird entschieden.',
      confirmed: 'Sie haben einen Platz.',
      waitlisted: 'Sie stehen auf der Warteliste.',
      offered: 'Für Sie ist ein Platz reserviert. Bitte antworten Sie.',
    },
    toOwn: 'Meine Veranstaltungen',
    calendar: 'In den Kalender',
    calendars: 'Kalender abonnieren',
    questions: 'Fragen zur Veranstaltung',
    untilShort: (day: string) => `bis ${day}`,
  },
  {
    heading: 'Registration',
    freeOf: (capacity) => `of ${counted(capacity, 'place', 'places', 'en')} free`,
    takenOf: (taken, capacity) => `${taken} of ${capacity} places are taken`,
    deadline: 'Register until',
    opens: 'Opens on',
    oClock: (time) => time,
    address: 'Register at',
    cost: 'Price',
    free: 'free of charge',
    audience: 'For',
    everyone: 'all professions',
    professions: (count) => counted(count, 'profession', 'professions', 'en'),
    register: 'Register now',
    join: 'Join the waiting list',
    effort: 'Takes about three minutes. You need no account.',
    waiting: (count) =>
      count === 0
        ? 'All places are taken. You would be first on the waiting list.'
        : `All places are taken, ${counted(count, 'person waits', 'people wait', 'en')} before you. We write to you when a place is free.`,
    kept: (groups) =>
      `Places free for: ${groups}. Everybody else joins the waiting list; we write to them when there is a place.`,
    byApplication: 'All registrations are decided on together after the deadline.',
    own: {
      requested: 'Please confirm your registration. The link is in the mail you received.',
      applied: 'We have your registration. It is decided on after the deadline.',
      confirmed: 'You have a place.',
      waitlisted: 'You are on the waiting list.',
      offered: 'A place is kept for you. Please answer.',
    },
    toOwn: 'My events',
    calendar: 'Into the calendar',
    calendars: 'Subscribe to calendars',
    questions: 'Questions about the event',
    untilShort: (day) => `until ${day}`,
  },
);
