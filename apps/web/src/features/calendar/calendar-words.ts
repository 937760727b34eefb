import { translated } from '../../lib/words.ts';

export const calendarWords = translated(
  {
    subscribe: 'Abonnieren',
    subscribeTo: (calendar: string) => `: ${calendar}`,
    address: 'Adresse des Kalenders',
    copy: 'Kopieren',
    google: 'Zu Google Kalender',
    copied: 'Kopiert',
    selected: 'Die Adresse ist markiert: Strg+C kopiert sie.',
  },
  {
    subscribe: 'Subscribe',
    subscribeTo: (calendar) => `: ${calendar}`,
    address: 'Address of the calendar',
    copy: 'Copy',
    google: 'To Google Calendar',
    copied: 'Copied',
    selected: 'The address is selected: Ctrl+C copies it.',
  },
);
