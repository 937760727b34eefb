import { translated } from '../../lib/words.ts';

export const calendarWords = translated(
  {
    subscribe: 'Abonnieren',
    subscribeTo: (calendar: string) => `: ${calendar}`,
    address: 'Adresse des Kalenders',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Die Adresse ist markiert: Strg+C kopiert sie.',
  },
  {
    subscribe: 'Subscribe',
    subscribeTo: (calendar) => `: ${calendar}`,
    address: 'Address of the calendar',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The address is selected: Ctrl+C copies it.',
  },
);
