import { MAX_TEAM_LIST } from '@netzwerkstatt/registration';
import { counted, translated } from '../../lib/words.ts';

/** The places of a team, as whoever holds them reads it. */
export const teamWords = translated(
  {
    comeAlong: (names: string, count: number) => `Mit Ihnen ${count === 1 ? 'kommt' : 'kommen'}: ${names}.`,
    takeBack: (name: string) => `${name} doch nicht fragen`,
    takenBack: (name: string) => `${name} wird nicht mehr gefragt.`,
    left: (count: number) =>
      count === 1
        ? 'Für einen Platz können Sie noch jemanden fragen.'
        : `Für ${count} Plätze können Sie noch jemanden fragen.`,
    askMany: 'Mehrere auf einmal fragen',
    asked: (count: number) => (count === 1 ? 'Eine Person ist gefragt.' : `${count} Personen sind gefragt.`),
    list: (places: number) => `Namen und Adressen, höchstens ${Math.min(MAX_TEAM_LIST, places)}`,
    listHint:
      'Eine Person je Zeile, wie aus einem Mailprogramm oder einer Tabelle: „Ada Beispiel <ada@traeger.example>“ oder „Ada Beispiel; ada@traeger.example“. Hierher gehören keine Angaben zu Familien oder Fällen.',
    professionHint:
      'Dahinter darf der Beruf stehen, wenn Sie ihn kennen: „Ada Beispiel; ada@traeger.example; Hebamme“. Plätze dieser Veranstaltung hängen davon ab; wir speichern ihn nicht.',
    look: 'Liste prüfen und Mail ansehen',
    looking: 'Wird geprüft',
    ready: (count: number) => (count === 1 ? 'Eine Person wird gefragt' : `${count} Personen werden gefragt`),
    readyText: (at: string) =>
      `Noch ist nichts verschickt. Wer zusagt, tut das selbst, bis ${at}; bis dahin bleiben die Plätze Ihre.`,
    table: 'Wer gefragt wird',
    name: 'Name',
    email: 'Adresse',
    profession: 'Beruf',
    notTold: 'nicht angegeben',
    send: (count: number) => counted(count, 'Mail verschicken', 'Mails verschicken'),
    sending: 'Wird verschickt',
    change: 'Liste ändern',
    notNow: 'Nicht jetzt',
  },
  {
    comeAlong: (names, count) => `With you ${count === 1 ? 'comes' : 'come'}: ${names}.`,
    takeBack: (name) => `Do not ask ${name} after all`,
    takenBack: (name) => `${name} is not asked any more.`,
    left: (count) =>
      count === 1 ? 'For one place you can still ask somebody.' : `For ${count} places you can still ask somebody.`,
    askMany: 'Ask several at once',
    asked: (count) => (count === 1 ? 'One person has been asked.' : `${count} people have been asked.`),
    list: (places) => `Names and addresses, at most ${Math.min(MAX_TEAM_LIST, places)}`,
    listHint:
      'One person a row, as from a mail program or a spreadsheet: “Ada Beispiel <ada@traeger.example>” or “Ada Beispiel; ada@traeger.example”. Nothing about families or cases belongs here.',
    professionHint:
      'Behind it you may write the profession, if you know it: “Ada Beispiel; ada@traeger.example; Midwife”. Places at this event depend on it; we do not keep it.',
    look: 'Check the list and see the mail',
    looking: 'Being checked',
    ready: (count) => (count === 1 ? 'One person will be asked' : `${count} people will be asked`),
    readyText: (at) =>
      `Nothing has been sent yet. Whoever accepts does so themselves, by ${at}; until then the places stay yours.`,
    table: 'Who will be asked',
    name: 'Name',
    email: 'Address',
    profession: 'Profession',
    notTold: 'not given',
    send: (count) => counted(count, 'Send mail', 'Send mails', 'en'),
    sending: 'Being sent',
    change: 'Change the list',
    notNow: 'Not now',
  },
);
