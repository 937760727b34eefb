import { counted, translated } from '../../lib/words.ts';

export const resourceWords = translated(
  {
    heading: 'Unterstützung organisieren',
    lead: 'Wer etwas braucht, bekommt eine Nachricht, sobald es zugesagt oder nicht möglich ist. Was, steht nur auf der Seite der Anmeldung. Vier Wochen nach der Veranstaltung wird alles gelöscht.',
    none: 'Bisher hat niemand etwas angegeben.',
    people: (needed: number, perhaps: number) =>
      perhaps === 0
        ? `Für ${counted(needed, 'Person', 'Personen')} mit Platz`
        : `Für ${counted(needed, 'Person', 'Personen')} mit Platz; ${counted(perhaps, 'Person wartet', 'Personen warten')} noch auf einen`,
    waits: 'noch ohne Platz',
    to: { open: 'Wieder offen', ordered: 'Ist angefragt', confirmed: 'Zusagen', not_possible: 'Nicht möglich' },
    organised: (need: string, status: string) => `${need}: ${status}.`,
  },
  {
    heading: 'Organise assistance',
    lead: 'Whoever needs something gets a message once it is confirmed or not possible. What it is stands only on the page of the registration. Four weeks after the event everything is deleted.',
    none: 'Nobody has asked for anything yet.',
    people: (needed, perhaps) =>
      perhaps === 0
        ? `For ${counted(needed, 'person', 'people', 'en')} with a place`
        : `For ${counted(needed, 'person', 'people', 'en')} with a place; ${counted(perhaps, 'person waits', 'people wait', 'en')} for one`,
    waits: 'no place yet',
    to: { open: 'Open again', ordered: 'Is ordered', confirmed: 'Confirm', not_possible: 'Not possible' },
    organised: (need, status) => `${need}: ${status}.`,
  },
);
