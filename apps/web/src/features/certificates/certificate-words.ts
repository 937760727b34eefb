import { counted, translated } from '../../lib/words.ts';

export const certificateWords = translated(
  {
    heading: 'Bescheinigungen',
    caption: (total: number) => `Bescheinigungen, ${counted(total, 'Person', 'Personen')} mit einem Platz`,
    name: 'Name',
    state: 'Stand',
    attended: 'Besucht',
    attendedOf: (attended: number, planned: number) => `${attended} von ${planned} UE`,
    number: 'Nummer',
    file: 'Datei',
    due: 'bekommt eine Bescheinigung',
    dueNow: 'erfüllt die Anwesenheit',
    tooLow: 'keine Bescheinigung',
    tooLowNow: 'Anwesenheit reicht noch nicht',
    missing: (missing: number, needed: number) =>
      `Es ${missing === 1 ? 'fehlt' : 'fehlen'} ${missing} von ${needed} nötigen UE.`,
    issued: (day: string) => `ausgestellt am ${day}`,
    drawing: 'Datei wird erstellt',
    failed: 'Datei ließ sich nicht erstellen',
    download: 'PDF',
    downloadOf: (name: string) => `Bescheinigung von ${name}`,
    tooEarly: 'Noch nichts zu bescheinigen',
    tooEarlyWhy:
      'Hier steht nach der Veranstaltung, wer genug da war und wem noch etwas fehlt. Ausgestellt wird, wenn sie abgeschlossen ist.',
    nobody: 'Niemand hatte einen Platz',
    nobodyWhy: 'Bescheinigungen gibt es nur für Personen, die teilgenommen haben.',
    cancelled: 'Die Veranstaltung wurde abgesagt. Es gibt nichts zu bescheinigen.',
    preview: 'So stünde es jetzt',
    previewText:
      'Ausgestellt wird, sobald die Veranstaltung abgeschlossen ist. Bis dahin ändert sich das mit der Anwesenheit.',
    toOverview: 'Zur Übersicht',
    issueHeading: 'Ausstellen',
    issueText: (due: number, tooLow: number) =>
      `${counted(due, 'Person bekommt', 'Personen bekommen')} eine Bescheinigung${tooLow === 0 ? '.' : `, ${counted(tooLow, 'Person hat', 'Personen haben')} zu wenig besucht.`}`,
    issue: (due: number) => `${counted(due, 'Bescheinigung', 'Bescheinigungen')} ausstellen …`,
    sure: 'Bescheinigungen ausstellen?',
    meaning:
      'Jede bekommt eine Nummer, unter der sie überprüft werden kann. Sobald die Datei fertig ist, geht eine Mail an die Person. Rückgängig machen lässt sich das nicht.',
    yes: 'Ja, ausstellen',
    no: 'Abbrechen',
    done: (count: number) => `${counted(count, 'Bescheinigung ist', 'Bescheinigungen sind')} ausgestellt.`,
    nobodyEnough: 'Niemand war lange genug da. Es gibt nichts auszustellen.',
    progress: (drawn: number, issued: number) => `${drawn} von ${issued} Dateien sind fertig.`,
    progressHint: 'Sie können die Seite verlassen; es geht auch ohne Sie weiter.',
    allDrawn: (count: number) =>
      count === 1
        ? 'Die Bescheinigung ist ausgestellt und die Datei fertig.'
        : `Alle ${count} Bescheinigungen sind ausgestellt und fertig.`,
    someFailed: (count: number) =>
      `${counted(count, 'Datei ließ', 'Dateien ließen')} sich nicht erstellen. Es wird in einer Stunde von selbst noch einmal versucht.`,
  },
  {
    heading: 'Certificates',
    caption: (total) => `Certificates, ${counted(total, 'person', 'people', 'en')} with a place`,
    name: 'Name',
    state: 'State',
    attended: 'Attended',
    attendedOf: (attended, planned) => `${attended} of ${planned} TU`,
    number: 'Number',
    file: 'File',
    due: 'gets a certificate',
    dueNow: 'attended enough',
    tooLow: 'no certificate',
    tooLowNow: 'not enough attendance yet',
    missing: (missing, needed) => `${missing} of ${needed} TU needed ${missing === 1 ? 'is' : 'are'} missing.`,
    issued: (day) => `issued on ${day}`,
    drawing: 'file is being made',
    failed: 'file could not be made',
    download: 'PDF',
    downloadOf: (name) => `Certificate of ${name}`,
    tooEarly: 'Nothing to certify yet',
    tooEarlyWhy:
      'After the event this shows who attended enough and who is missing something. Certificates are issued once it is closed.',
    nobody: 'Nobody had a place',
    nobodyWhy: 'Certificates are only for people who took part.',
    cancelled: 'The event was cancelled. There is nothing to certify.',
    preview: 'How it would be now',
    previewText: 'Certificates are issued once the event is closed. Until then this changes with attendance.',
    toOverview: 'To the overview',
    issueHeading: 'Issue',
    issueText: (due, tooLow) =>
      `${counted(due, 'person gets', 'people get', 'en')} a certificate${tooLow === 0 ? '.' : `, ${counted(tooLow, 'person', 'people', 'en')} attended too little.`}`,
    issue: (due) => `Issue ${counted(due, 'certificate', 'certificates', 'en')} …`,
    sure: 'Issue the certificates?',
    meaning:
      'Each gets a number by which it can be checked. As soon as the file is ready, a mail goes to the person. It cannot be undone.',
    yes: 'Yes, issue them',
    no: 'Cancel',
    done: (count) => `${counted(count, 'certificate has', 'certificates have', 'en')} been issued.`,
    nobodyEnough: 'Nobody attended long enough. There is nothing to issue.',
    progress: (drawn, issued) => `${drawn} of ${issued} files are ready.`,
    progressHint: 'You can leave this page; it goes on without you.',
    allDrawn: (count) =>
      count === 1
        ? 'The certificate is issued and its file is ready.'
        : `All ${count} certificates are issued and ready.`,
    someFailed: (count) =>
      `${counted(count, 'file', 'files', 'en')} could not be made. It will be tried again in an hour.`,
  },
);
