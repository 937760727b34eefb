import { translated } from '../../lib/words.ts';

/** What a Land decides for itself. */
export const settingsWords = translated(
  {
    title: 'Einstellungen des Landes',
    lead: 'Was für alle Veranstaltungen dieses Landes gilt. Jede Änderung steht mit Zeit und Begründung im Verlauf.',
    teams: 'Anwesenheit und Teamleitungen',
    certificates: 'Bescheinigungen',
    design: 'Gestaltung der Bescheinigungen',
    off: 'Teamleitungen sehen nicht, wer da war',
    offText: 'Wer Plätze für andere hält, sieht Namen und Zusagen, sonst nichts. Das ist der Normalfall.',
    on: (at: string) => `Teamleitungen sehen seit ${at}, wer da war`,
    onText:
      'Gezeigt wird das nur von Personen, die seitdem gefragt wurden: Auf der Seite, auf der sie zusagen, steht es. Von früher Gefragten sieht es niemand.',
    whatOn:
      'Eingeschaltet gilt es ab sofort für alle, die von da an gefragt werden. Bei ihnen steht es auf der Seite der Zusage. Klären Sie vorher, ob Sie dafür eine Rechtsgrundlage haben, und sprechen Sie mit der Datenschutzstelle.',
    whatOff: 'Ausgeschaltet sieht ab sofort keine Teamleitung mehr eine Anwesenheit, auch keine frühere.',
    reason: 'Begründung',
    reasonHint: 'Zum Beispiel der Beschluss, auf dem es beruht.',
    reasonMissing: 'Bitte geben Sie eine Begründung an.',
    switchOn: 'Anwesenheit zeigen',
    switchOff: 'Anwesenheit nicht mehr zeigen',
    nowOn: 'Wer ab jetzt gefragt wird, erfährt es vor der Zusage.',
    nowOff: 'Keine Teamleitung sieht mehr, wer da war.',
  },
  {
    title: 'Settings of the Land',
    lead: 'What holds for all events of this Land. Every change stands in the trail with its time and reason.',
    teams: 'Attendance and heads of teams',
    certificates: 'Certificates',
    design: 'Design of the certificates',
    off: 'Heads do not see who was there',
    offText: 'Whoever holds places for others sees names and answers, and nothing else. This is the normal case.',
    on: (at) => `Heads see who was there since ${at}`,
    onText:
      'It is shown only of people who have been asked since then: the page on which they accept says so. Of those who were asked earlier nobody sees it.',
    whatOn:
      'Switched on, it holds at once for everybody who is asked from then on. The page on which they accept tells them. Make sure before that you have a legal basis, and talk to your data protection officer.',
    whatOff: 'Switched off, no head sees any attendance from now on, not even an earlier one.',
    reason: 'Reason',
    reasonHint: 'For example the resolution it rests on.',
    reasonMissing: 'Please give a reason.',
    switchOn: 'Show attendance',
    switchOff: 'Do not show attendance any more',
    nowOn: 'Whoever is asked from now on learns of it before they accept.',
    nowOff: 'No head sees any more who was there.',
  },
);
