import { counted, translated } from '../../lib/words.ts';

export const erasureWords = translated(
  {
    title: 'Meine Daten löschen',
    lead: 'Sie können Ihr Konto und alles löschen lassen, woran man Sie erkennt. Das geschieht sofort und lässt sich nicht zurücknehmen.',
    goes: 'Was gelöscht wird',
    goesItems: [
      'Name, E-Mail-Adresse und Einrichtung, in Ihrem Konto und bei jeder Anmeldung',
      'Ihre Antworten, was Sie zur Unterstützung angegeben haben, und Ihre Wünsche',
      'die Dateien Ihrer Bescheinigungen und der Name darauf',
      'Ihr Nachweiskonto mit hochgeladenen Nachweisen und angerechneten Modulen',
      'alle Mails an Sie, auch die noch nicht verschickten, Ihr Kalender und alle Logins',
    ],
    download: 'Laden Sie vorher Ihre Bescheinigungen herunter: Danach können wir sie niemandem mehr geben.',
    stays: 'Was bleibt, und warum',
    staysItems: [
      'dass jemand mit Ihrem Beruf aus Ihrer Region angemeldet und da war: Die Netzwerke müssen der Förderung Zahlen nachweisen',
      'zu jeder Bescheinigung, ob sie gilt, und was sie bescheinigt: Wem Sie sie gegeben haben, der kann sie weiter prüfen; den Namen kennt dann niemand mehr',
      'wer wann über eine Anmeldung entschieden hat: mit Kennziffern, ohne Namen',
    ],
    inTheWay: 'Das geht noch nicht',
    rolesText:
      'Ihr Konto hat eine Aufgabe, etwa die Koordination eines Netzwerks. Wer das Haus betreibt, muss sie Ihnen vorher abnehmen; dann können Sie Ihre Daten hier löschen.',
    registeredText:
      'Sie stehen noch auf der Liste kommender Veranstaltungen. Melden Sie sich bitte zuerst ab, damit die Plätze an andere gehen:',
    sum: (registrations: number, certificates: number) =>
      `Betroffen: ${counted(registrations, 'vergangene Anmeldung', 'vergangene Anmeldungen')}, ${counted(certificates, 'Bescheinigung', 'Bescheinigungen')}.`,
    confirm: 'Ihre E-Mail-Adresse',
    confirmHint: (email: string) => `Zur Bestätigung, damit es nicht aus Versehen geschieht: ${email}`,
    wrong: 'Bitte geben Sie die Adresse Ihres Kontos ein, so wie sie hier steht.',
    ask: 'Meine Daten löschen …',
    sure: 'Wirklich alles löschen?',
    sureText: 'Danach sind Sie überall ausgeloggt, und niemand kann das Gelöschte wiederherstellen.',
    yes: 'Ja, endgültig löschen',
    no: 'Nein, behalten',
    doneTitle: 'Ihre Daten sind gelöscht',
    done: 'Sie sind überall ausgeloggt. Ihre Bescheinigungen lassen sich weiter prüfen, nur ohne den Namen. Sie können sich jederzeit neu anmelden; von früher wissen wir dann nichts.',
    toProgramme: 'Zu den Veranstaltungen',
  },
  {
    title: 'Delete my data',
    lead: 'You can have your account deleted, and everything by which you are recognised. It happens at once and cannot be taken back.',
    goes: 'What is deleted',
    goesItems: [
      'name, email address and organisation, in your account and in every registration',
      'your answers, what you told us about assistance, and your wishes',
      'the files of your certificates and the name on them',
      'your proof account with uploaded proofs and recognised modules',
      'all mails to you, also those not sent yet, your calendar and all sign-ins',
    ],
    download: 'Download your certificates first: afterwards we can give them to nobody.',
    stays: 'What stays, and why',
    staysItems: [
      'that somebody of your profession from your region was registered and there: the networks owe figures to their funders',
      'of each certificate, whether it is valid and what it certifies: whoever you gave it to can still verify it; nobody knows the name then',
      'who decided about a registration, and when: with ids, without names',
    ],
    inTheWay: 'Not yet possible',
    rolesText:
      'Your account has a role, such as coordinating a network. Whoever runs the site has to take it back first; then you can delete your data here.',
    registeredText:
      'You are still on the lists of coming events. Please withdraw first, so that the places go to others:',
    sum: (registrations, certificates) =>
      `This is about ${counted(registrations, 'past registration', 'past registrations', 'en')} and ${counted(certificates, 'certificate', 'certificates', 'en')}.`,
    confirm: 'Your email address',
    confirmHint: (email) => `To confirm, so that it does not happen by mistake: ${email}`,
    wrong: 'Please type the address of your account as it stands here.',
    ask: 'Delete my data …',
    sure: 'Really delete everything?',
    sureText: 'You will be signed out everywhere, and nobody can bring back what was deleted.',
    yes: 'Yes, delete for good',
    no: 'No, keep it',
    doneTitle: 'Your data are deleted',
    done: 'You are signed out everywhere. Your certificates can still be verified, only without the name. You can register anew at any time; we will know nothing from before.',
    toProgramme: 'To the events',
  },
);
