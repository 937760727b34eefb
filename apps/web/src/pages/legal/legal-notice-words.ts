import { withinQuotes } from '../../lib/within-quotes.ts';
import { translated } from '../../lib/words.ts';

export const legalNoticeWords = translated(
  {
    title: 'Impressum',
    provider: 'Wer dieses Angebot verantwortet',
    demo: 'Dies ist eine Vorführung',
    demoText:
      'Alle Angaben sind erfunden, niemand betreibt damit ein Angebot für die Öffentlichkeit. Im Betrieb stehen hier die Angaben nach § 5 DDG.',
    providerText: (issuer: string) =>
      `Die Plattform dient dem Programm „${withinQuotes(issuer)}“. Fragen zu einer Veranstaltung beantwortet die Koordinationsstelle, die auf ihrer Seite genannt ist.`,
    issuer: 'Bescheinigungen stellt aus',
    networks: 'Koordinationsstellen',
    contents: 'Verantwortung für Inhalte',
    contentsText:
      'Für eine Veranstaltung ist verantwortlich, wer sie veranstaltet. Angaben zum Archiv 2007–2011 stammen aus den dort genannten Quellen.',
    software: 'Software, Schrift und Zeichen',
    softwareItems: [
      'Netzwerkstatt: freie Software unter der EUPL-1.2',
      'Schrift Fira Sans: SIL Open Font License 1.1',
      'Zeichen von Lucide: ISC-Lizenz',
      'Grundfarben von KERN, dem Design-Standard der Verwaltung: EUPL-1.2',
    ],
  },
  {
    title: 'Legal notice',
    provider: 'Who is responsible for this site',
    demo: 'This is a demonstration',
    demoText:
      'Everything here is made up, nobody runs a public service with it. In operation, the particulars required by § 5 DDG stand here.',
    providerText: (issuer) =>
      `The platform serves the programme “${issuer}”. Questions about an event are answered by the coordination office named on its page.`,
    issuer: 'Certificates are issued by',
    networks: 'Coordination offices',
    contents: 'Responsibility for contents',
    contentsText:
      'Whoever organises an event is responsible for it. What the archive of 2007–2011 says comes from the sources named there.',
    software: 'Software, typeface and icons',
    softwareItems: [
      'Netzwerkstatt: free software under the EUPL-1.2',
      'Typeface Fira Sans: SIL Open Font License 1.1',
      'Icons by Lucide: ISC licence',
      'Base colours of KERN, the design standard of German administration: EUPL-1.2',
    ],
  },
);
