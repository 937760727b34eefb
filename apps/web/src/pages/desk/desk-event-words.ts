import { translated } from '../../lib/words.ts';

export const deskEventWords = translated(
  {
    events: 'Veranstaltungen',
    tabs: 'Veranstaltung',
    overview: 'Übersicht',
    participants: 'Teilnehmende',
    waitlist: 'Warteliste',
    attendance: 'Anwesenheit',
    certificates: 'Bescheinigungen',
    poll: 'Abstimmung',
    trail: 'Verlauf',
    edit: 'Bearbeiten',
    programme: 'Programm',
    publicPage: 'Öffentliche Seite',
  },
  {
    events: 'Events',
    tabs: 'Event',
    overview: 'Overview',
    participants: 'Participants',
    waitlist: 'Waiting list',
    attendance: 'Attendance',
    certificates: 'Certificates',
    poll: 'Date poll',
    trail: 'History',
    edit: 'Edit',
    programme: 'Programme',
    publicPage: 'Public page',
  },
);
