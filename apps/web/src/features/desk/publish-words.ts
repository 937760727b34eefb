import { translated } from '../../lib/words.ts';

export const publishWords = translated(
  {
    heading: 'Noch ein Entwurf',
    lead: 'Diese Veranstaltung sehen nur die, die hier arbeiten. Nach dem Veröffentlichen steht sie im Programm und in den Kalendern, und die Termine bleiben, wie sie sind.',
    impossible: 'Das muss sich noch ändern',
    toKnow: 'Das sollten Sie wissen',
    reason: 'Begründung',
    reasonHint: 'Warum findet die Veranstaltung trotzdem an diesem Tag statt? Das wird im Verlauf festgehalten.',
    publish: 'Veröffentlichen',
    edit: 'Bearbeiten',
    published: 'Die Veranstaltung ist veröffentlicht.',
  },
  {
    heading: 'Still a draft',
    lead: 'Only those who work here see this event. Once it is published it stands in the programme and in calendars, and its dates stay as they are.',
    impossible: 'This has to change first',
    toKnow: 'You should know this',
    reason: 'Reason',
    reasonHint: 'Why does the event take place on this day all the same? It is kept in the history.',
    publish: 'Publish',
    edit: 'Edit',
    published: 'The event is published.',
  },
);
