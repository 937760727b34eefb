import { translated } from '../../lib/words.ts';

/** What somebody does in their program, and how often it will look for changes. */
export const programWords = translated(
  {
    programs: [
      {
        name: 'Apple Kalender (iPhone, iPad, Mac)',
        how: '„Abonnieren“ wählen und bestätigen.',
        often:
          'Schaut so oft nach, wie Sie es einstellen: auf dem Mac unter „Automatisch aktualisieren“, auf iPhone und iPad unter „Datenabgleich“.',
      },
      {
        name: 'Outlook (Programm auf dem Rechner)',
        how: '„Abonnieren“ wählen und mit „Ja“ bestätigen. Geht nichts auf: Kalender hinzufügen › Aus dem Internet, dort die Adresse einfügen.',
        often: 'Schaut etwa jede Stunde nach, solange es geöffnet ist.',
      },
      {
        name: 'Outlook im Browser (Microsoft 365, Outlook.com)',
        how: 'Kalender hinzufügen › Aus dem Internet abonnieren, dort die kopierte Adresse einfügen.',
        often: 'Schaut mehrmals am Tag nach; manchmal vergeht ein ganzer Tag.',
      },
      {
        name: 'Google Kalender und Android',
        how: '„Zu Google Kalender“ wählen, oder im Browser: Weitere Kalender › Per URL. Auf dem Handy erscheint er dann von selbst.',
        often: 'Schaut alle 4 bis 24 Stunden nach; daran lässt sich nichts einstellen.',
      },
      {
        name: 'Thunderbird',
        how: 'Neuer Kalender › Im Netzwerk, dort die kopierte Adresse einfügen.',
        often: 'Schaut so oft nach, wie Sie es in den Eigenschaften des Kalenders einstellen, und bei jedem Start.',
      },
      {
        name: 'Nextcloud',
        how: 'Neuer Kalender › Neues Abonnement aus Link, dort die kopierte Adresse einfügen.',
        often: 'Schaut jede Stunde nach, weil unsere Kalender darum bitten.',
      },
    ],
  },
  {
    programs: [
      {
        name: 'Apple Calendar (iPhone, iPad, Mac)',
        how: 'Choose “Subscribe” and confirm.',
        often:
          'Looks as often as you set it: on a Mac under “Auto-refresh”, on iPhone and iPad under “Fetch New Data”.',
      },
      {
        name: 'Outlook (program on a computer)',
        how: 'Choose “Subscribe” and confirm with “Yes”. If nothing opens: Add calendar › From internet, paste the address there.',
        often: 'Looks about every hour while it is open.',
      },
      {
        name: 'Outlook in the browser (Microsoft 365, Outlook.com)',
        how: 'Add calendar › Subscribe from web, paste the copied address there.',
        often: 'Looks several times a day; sometimes a whole day passes.',
      },
      {
        name: 'Google Calendar and Android',
        how: 'Choose “To Google Calendar”, or in the browser: Other calendars › From URL. It then appears on the phone by itself.',
        often: 'Looks every 4 to 24 hours; nothing can be set about that.',
      },
      {
        name: 'Thunderbird',
        how: 'New calendar › On the network, paste the copied address there.',
        often: 'Looks as often as you set it in the properties of the calendar, and at every start.',
      },
      {
        name: 'Nextcloud',
        how: 'New calendar › New subscription from link, paste the copied address there.',
        often: 'Looks every hour, because our calendars ask for it.',
      },
    ],
  },
);
