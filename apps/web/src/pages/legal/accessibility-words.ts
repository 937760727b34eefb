import { translated } from '../../lib/words.ts';

export const accessibilityWords = translated(
  {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Alle sollen sich hier ohne fremde Hilfe informieren und anmelden können.',
    state: 'Wie weit wir sind',
    stateText:
      'Die Seiten sind nach den Regeln der WCAG 2.2, Stufe AA, gebaut. Bei jeder Änderung prüfen Programme Kontraste, Beschriftungen und die Bedienung allein mit der Tastatur. Eine Prüfung durch unabhängige Fachleute und mit Menschen, die Hilfsmittel nutzen, steht noch aus.',
    works: 'Das geht',
    worksItems: [
      'alles mit der Tastatur bedienen; wo Sie sind, ist immer zu sehen',
      'bis auf 400 Prozent vergrößern, auch auf kleinen Bildschirmen',
      'helle und dunkle Darstellung und die Kontrastfarben Ihres Systems',
      'lesen und suchen ohne JavaScript',
      'drucken: Programm, Veranstaltung, Bescheinigung',
    ],
    gaps: 'Das geht noch nicht',
    gapsItems: [
      'Es gibt noch keine Fassung in Leichter Sprache und keine Videos in Deutscher Gebärdensprache.',
      'JavaScript brauchen das Anmeldeformular, „Mein Konto“ mit allem, was Sie dort ändern, die Seiten hinter den Links in unseren Mails, die Prüfung der Datei einer Bescheinigung und der Arbeitsplatz der Koordination. Ohne JavaScript hilft die Koordinationsstelle.',
      'Bescheinigungen sind PDF-Dateien. Alles, was darin steht, steht auch unter „Meine Veranstaltungen“.',
      'Texte zu Veranstaltungen und Modulen gibt es nur auf Deutsch.',
    ],
    report: 'Barriere melden',
    reportText:
      'Sie kommen irgendwo nicht weiter? Schreiben Sie der Koordinationsstelle Ihres Netzwerks, auf welcher Seite das war und was Sie vorhatten. Sie antwortet und hilft Ihnen auch direkt bei der Anmeldung.',
    noOffices: 'Eine Adresse finden Sie auf der Seite jeder Veranstaltung unter „Fragen zur Veranstaltung“.',
    law: 'Wenn das nicht hilft',
    lawText:
      'Öffentliche Stellen müssen auf eine Meldung antworten. Bleibt die Antwort aus oder genügt sie nicht, können Sie sich an die Durchsetzungs- oder Schlichtungsstelle für Barrierefreiheit Ihres Landes wenden.',
  },
  {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to inform themselves and register here without help.',
    state: 'How far we are',
    stateText:
      'The pages are built by the rules of WCAG 2.2, level AA. With every change, programs check contrasts, labels and the use of the keyboard alone. A review by independent experts and with people who use assistive technology is still to come.',
    works: 'What works',
    worksItems: [
      'everything by keyboard; where you are is always visible',
      'enlarging up to 400 percent, on small screens too',
      'light and dark, and the contrast colours of your system',
      'reading and searching without JavaScript',
      'printing: programme, event, certificate',
    ],
    gaps: 'What does not work yet',
    gapsItems: [
      'There is no version in easy language and there are no videos in sign language yet.',
      'JavaScript is needed by the registration form, by “My account” and everything you change there, by the pages behind the links in our mails, by the check of the file of a certificate and by the desk of the coordinators. Without it the coordination office helps.',
      'Certificates are PDF files. Everything in them also stands under “My events”.',
      'Texts on events and modules exist in German only.',
    ],
    report: 'Report a barrier',
    reportText:
      'You cannot get any further somewhere? Write to the coordination office of your network on which page it was and what you wanted to do. They answer, and help you to register directly too.',
    noOffices: 'You find an address on the page of every event under “Questions about the event”.',
    law: 'If that does not help',
    lawText:
      'Public bodies have to answer to a report. If no answer comes or it does not help, you can turn to the enforcement or arbitration body for accessibility of your Land.',
  },
);
