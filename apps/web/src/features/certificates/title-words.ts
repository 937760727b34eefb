import { translated } from '../../lib/words.ts';

/** Of what an event and its dates are called on certificates. */
export const titleWords = translated(
  {
    blocked: 'So bekommt niemand eine Bescheinigung',
    blockedWhy: 'Diese Zeichen stehen auf jeder Bescheinigung und lassen sich nicht drucken:',
    elsewhere: 'Was nicht der Titel ist, wird dort berichtigt, wo es geschrieben steht.',
    action: 'Titel berichtigen …',
    edit: 'Veranstaltung bearbeiten',
    heading: 'Titel berichtigen',
    meaning:
      'Ändern lässt sich hier nur, wie die Veranstaltung und ihre Termine heißen, und nur, solange es keine gültige Bescheinigung gibt. Die Adresse der Seite bleibt.',
    title: 'Titel der Veranstaltung',
    session: (number: number, when: string) => `Titel von Termin ${number} (${when})`,
    yes: 'Berichtigen',
    corrected: 'Die Titel sind berichtigt.',
    closedHint: 'Nur die Titel lassen sich noch berichtigen, solange es keine gültige Bescheinigung gibt.',
  },
  {
    blocked: 'Like this nobody gets a certificate',
    blockedWhy: 'These characters stand on every certificate and cannot be printed:',
    elsewhere: 'What is not the title is corrected where it is written.',
    action: 'Correct the titles …',
    edit: 'Edit the event',
    heading: 'Correct the titles',
    meaning:
      'Only what the event and its sessions are called can be changed here, and only as long as there is no valid certificate. The address of the page stays.',
    title: 'Title of the event',
    session: (number, when) => `Title of session ${number} (${when})`,
    yes: 'Correct',
    corrected: 'The titles have been corrected.',
    closedHint: 'Only the titles can still be corrected, as long as there is no valid certificate.',
  },
);
