import { translated } from '../../lib/words.ts';

export const privacyWords = translated(
  {
    title: 'Datenschutz',
    lead: 'Wir fragen so wenig wie möglich: was für einen Platz, eine Bescheinigung und den Nachweis der Förderung nötig ist. Angaben über Familien und Fälle gehören nicht hierher.',
    collected: 'Was wir von Ihnen wissen',
    collectedItems: [
      'Name und E-Mail-Adresse, um Ihnen antworten zu können',
      'Beruf, Einrichtung und Region, damit die Netzwerke sehen, ob alle dabei sind',
      'wenn Sie es angeben: was Sie brauchen, um gut teilzunehmen',
      'wenn Sie es angeben, wo danach gefragt wird: dass Sie um Bevorzugung bitten (§ 164 Abs. 4 SGB IX); das sehen nur Sie, und vier Wochen nach der Veranstaltung ist es gelöscht',
      'Ihre Antworten, wenn eine Veranstaltung mit der Anmeldung etwas fragt; bei jeder Frage steht, wer die Antwort sieht und wann wir sie löschen',
      'wenn eine Veranstaltung die Zustimmung Ihrer Leitung erbittet: die Adresse, die Sie nennen, und die Antwort; vier Wochen nach der Veranstaltung ist beides gelöscht',
      'Ihre Anmeldungen, Ihre Anwesenheit und Ihre Bescheinigungen',
    ],
    who: 'Wer es sieht',
    whoText:
      'Was Sie sonst zu einer Veranstaltung angeben, sehen ihre Koordination und die Stelle, die das Programm leitet. Name, Beruf, Einrichtung, Region und Anwesenheit sehen auch die Referent:innen dieser Veranstaltung, wer dort die Anwesenheit einträgt, und wer die Förderung prüft; was Sie brauchen, um gut teilzunehmen, sehen sie nicht. Wer Sie für ein Team gefragt hat, sieht Ihren Namen und dass Sie zugesagt haben; ob Sie da waren, nur wenn das vor Ihrer Zusage dort stand. Ihre Leitung sieht, wenn Sie sie nennen, Ihren Namen und worum es geht, nicht wie es mit der Anmeldung steht. Wer eine Bescheinigung prüft, erfährt zu ihrer Nummer, ob sie gilt und was sie bescheinigt, und ob ein Name, den er eingibt, der auf ihr ist; den Namen selbst nennen wir nicht. Wird über eine Anmeldung entschieden, Anwesenheit eingetragen oder eine Bescheinigung ausgestellt, hält ein Verlauf fest, wer das wann getan hat.',
    basis: 'Auf welcher Grundlage',
    bases: {
      registration: 'Anmeldung',
      attendance: 'Anwesenheit',
      certificate: 'Bescheinigung',
      assistance: 'Unterstützung',
    },
    cookies: 'Cookies und Protokolle',
    cookiesItems: [
      '„session“: hält Sie eingeloggt, bis Sie sich ausloggen oder die Zeit abläuft',
      '„browser“: einen Tag, damit ein Code nur dort gilt, wo er angefordert wurde',
      '„language“: merkt sich ein Jahr lang Ihre Sprache',
    ],
    cookiesText:
      'Alle drei sind nötig, damit die Seite funktioniert; andere gibt es nicht. Wir messen nicht, wer was liest, und laden nichts von anderen Servern. Das Protokoll des Servers enthält Adressen von Seiten, aber keine von Personen oder Geräten.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie können Auskunft verlangen, Angaben berichtigen oder löschen lassen, die Verarbeitung einschränken lassen und ihr widersprechen, eine Einwilligung jederzeit für die Zukunft widerrufen und sich bei der Aufsichtsbehörde des Landes beschweren. Ihre Angaben und Anmeldungen sehen Sie jederzeit selbst unter „Meine Veranstaltungen“; dort können Sie Ihre Daten auch selbst löschen.',
  },
  {
    title: 'Privacy',
    lead: 'We ask for as little as possible: what a place, a certificate and the report to the funder need. Nothing about families and cases belongs here.',
    collected: 'What we know of you',
    collectedItems: [
      'your name and email address, to be able to answer you',
      'profession, organisation and region, so that the networks see whether everybody takes part',
      'if you tell us: what you need to take part well',
      'if you tell us where it is asked: that you ask for priority (§ 164 (4) SGB IX); only you see it, and it is deleted four weeks after the event',
      'your answers, when an event asks something with the registration; each question says who sees the answer and when we delete it',
      'when an event asks for the approval of your superior: the address you give, and the answer; both are deleted four weeks after the event',
      'your registrations, your attendance and your certificates',
    ],
    who: 'Who sees it',
    whoText:
      'What else you say for an event is seen by its coordinators and the office that leads the programme. Name, profession, organisation, region and attendance are also seen by the trainers of that event, by whoever records attendance there, and by whoever audits the funding; what you need to take part well is not. Whoever asked you to join a team sees your name and that you accepted; whether you were there only if the page said so before you accepted. A superior you name sees your name and what it is about, not how your registration stands. Whoever verifies a certificate learns by its number whether it is valid and what it certifies, and whether a name they type is the one on it; we never tell the name. When somebody decides about a registration, records attendance or issues a certificate, a history keeps who did so and when.',
    basis: 'On which grounds',
    bases: {
      registration: 'Registration',
      attendance: 'Attendance',
      certificate: 'Certificate',
      assistance: 'Assistance',
    },
    cookies: 'Cookies and logs',
    cookiesItems: [
      '“session”: keeps you signed in until you sign out or time runs out',
      '“browser”: one day, so that a code counts only where it was asked for',
      '“language”: remembers your language for a year',
    ],
    cookiesText:
      'The site needs all three to work; there are no others. We do not measure who reads what, and load nothing from other servers. The log of the server contains addresses of pages, but none of people or devices.',
    rights: 'Your rights',
    rightsText:
      'You can ask what we know, have it corrected or deleted, have its use restricted and object to it, withdraw a consent for the future at any time, and complain to the supervisory authority of the Land. Your details and registrations are always there for you to see under “My events”, where you can also delete your data yourself.',
  },
);
