import type { CliLanguage } from './problem-line.ts';

/** What the command says besides the faults of its input. */
export interface CliWords {
  readonly help: string;
  readonly onlyOneFile: string;
  readonly noFile: string;
  readonly unknownOption: (option: string) => string;
  readonly unknownLanguage: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly notUtf8: string;
  readonly nothingToSave: string;
  readonly more: (count: number) => string;
}

export const cliWords: Readonly<Record<CliLanguage, CliWords>> = {
  de: {
    help: `netzwerkstatt-ics: macht aus einem Plan eine Kalenderdatei

  netzwerkstatt-ics plan.json > kreis.ics     einen Kalender zum Abonnieren
  netzwerkstatt-ics --single plan.json        eine Datei zum Übernehmen, ohne Namen eines Kalenders
  netzwerkstatt-ics - < plan.json             der Plan von der Standardeingabe

  --lang de|en    Sprache der Meldungen, sonst Deutsch
  --help          dieser Text
  --version       die Version

Wie ein Plan aussieht, sagt schema/series.schema.json. Derselbe Plan gibt immer dieselbe Datei.
Ist etwas falsch, endet der Befehl mit 2 und nennt Zeile, Spalte und Feld; ausgegeben wird dann nichts.
`,
    onlyOneFile: 'Es geht nur ein Plan auf einmal.',
    noFile: 'Es fehlt der Plan: eine Datei, oder - für die Standardeingabe. Mehr sagt --help.',
    unknownOption: (option) => `Die Option ${option} gibt es nicht. Mehr sagt --help.`,
    unknownLanguage: 'Nach --lang kommt de oder en.',
    unreadable: (file, reason) => `${file} lässt sich nicht lesen: ${reason}`,
    notUtf8: 'Die Datei ist nicht als UTF-8 gespeichert.',
    nothingToSave: 'Von diesem Plan findet kein Termin statt, also gibt es nichts zu übernehmen.',
    more: (count) => `… und ${count} weitere.`,
  },
  en: {
    help: `netzwerkstatt-ics: makes a calendar file of a plan

  netzwerkstatt-ics plan.json > circle.ics    a calendar to subscribe to
  netzwerkstatt-ics --single plan.json        a file to import, without the name of a calendar
  netzwerkstatt-ics - < plan.json             the plan from standard input

  --lang de|en    language of the messages, German unless told otherwise
  --help          this text
  --version       the version

What a plan looks like is said by schema/series.schema.json. The same plan always gives the same file.
If something is wrong, the command ends with 2 and names line, column and field; nothing is written then.
`,
    onlyOneFile: 'Only one plan at a time.',
    noFile: 'There is no plan: name a file, or - for standard input. See --help.',
    unknownOption: (option) => `There is no option ${option}. See --help.`,
    unknownLanguage: 'After --lang comes de or en.',
    unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
    notUtf8: 'The file is not stored as UTF-8.',
    nothingToSave: 'No date of this plan takes place, so there is nothing to import.',
    more: (count) => `… and ${count} more.`,
  },
};
