import { translated } from '../../lib/words.ts';

export const printWords = translated(
  {
    heading: 'Drucken',
    sheets: 'Was gedruckt wird',
    list: 'Liste der Teilnehmenden',
    signatures: 'Unterschriften je Termin',
    print: 'Drucken',
    nobody: 'Noch niemand mit Platz',
    nobodyYet: 'Auf den Blättern stehen alle, die einen Platz haben. Zurzeit ist das niemand.',
    sheet: (number: number) => `Blatt ${number}`,
  },
  {
    heading: 'Print',
    sheets: 'What is printed',
    list: 'List of participants',
    signatures: 'Sign-in sheets, one per session',
    print: 'Print',
    nobody: 'Nobody has a place yet',
    nobodyYet: 'The sheets list everybody with a place. Right now that is nobody.',
    sheet: (number: number) => `Sheet ${number}`,
  },
);
