import { counted, translated } from '../../lib/words.ts';

export const verifyWords = translated(
  {
    title: 'Bescheinigung prüfen',
    lead: 'Gilt eine Bescheinigung, die Ihnen vorliegt? Die Nummer darauf sagt, wie es um sie steht. Namen nennen wir nicht: Sie können vergleichen, ob der Name auf dem Papier stimmt.',
    number: 'Nummer der Bescheinigung',
    numberHint: 'Zum Beispiel TB-4K7P-2M9X-QW31. Groß oder klein, mit oder ohne Striche.',
    numberMissing: 'Bitte geben Sie die Nummer an, die auf der Bescheinigung steht.',
    numberMalformed:
      'Eine Nummer hat nach dem „TB“ zwölf Buchstaben und Ziffern. Bitte vergleichen Sie mit dem Papier.',
    numberMistyped:
      'So kann die Nummer nicht lauten: Ein Zeichen ist falsch, oder zwei sind vertauscht. Bitte vergleichen Sie mit dem Papier.',
    check: 'Nummer prüfen',
    another: 'Andere Nummer prüfen',
    result: 'Ergebnis',
    valid: 'Diese Bescheinigung ist gültig',
    validText: 'Vergleichen Sie bitte die folgenden Angaben mit dem Papier.',
    numberOnly: 'Die Nummer gehört zu einer Bescheinigung, die noch gilt',
    numberOnlyName:
      'Sie gilt für die Person, auf deren Namen sie ausgestellt ist. Für den Namen, den Sie verglichen haben, bestätigen wir nichts.',
    numberOnlyFile:
      'Sie gilt so, wie sie ausgestellt wurde. Die Datei, die Ihnen vorliegt, bestätigen wir damit nicht.',
    expired: 'Diese Bescheinigung ist abgelaufen',
    expiredText: (day: string) => `Sie war bis zum ${day} gültig.`,
    renewedText: (day: string) =>
      `Sie ist verlängert: Es gibt ein neues Zertifikat, gültig bis zum ${day}. Lassen Sie sich bitte das neue zeigen.`,
    replaced: 'Diese Bescheinigung wurde ersetzt',
    replacedText: (day: string) =>
      `Seit dem ${day} gilt eine neue Fassung. Lassen Sie sich bitte die neue Fassung zeigen.`,
    revoked: 'Diese Bescheinigung wurde widerrufen',
    revokedText: (day: string) => `Seit dem ${day} gilt sie nicht mehr.`,
    unknown: 'Diese Nummer ist nicht oder nicht mehr prüfbar',
    unknownText:
      'Vergleichen Sie bitte jedes Zeichen mit dem Papier. Stimmt alles, sagt das nicht, dass die Bescheinigung ungültig ist: Fragen Sie bei der Stelle nach, die darauf als Ausstellerin genannt ist.',
    unknownFile: 'Diese Datei wurde verändert oder ist keine von uns',
    unknownFileText:
      'Auch eine unverändert aussehende Datei kann beim Drucken, Speichern oder Verkleinern eine andere geworden sein. Lassen Sie sich bitte die Datei schicken, wie sie heruntergeladen wurde, oder prüfen Sie die Nummer.',
    stopped: 'Bitte warten Sie einen Moment',
    stoppedVisits: (seconds: string) => `Es wurde gerade sehr oft geprüft. In ${seconds} geht es weiter.`,
    stoppedNames: (seconds: string) =>
      `Mit dieser Nummer wurden mehrere Namen verglichen. Den nächsten können Sie in ${seconds} vergleichen.`,
    seconds: (count: number) => (count === 1 ? 'einer Sekunde' : `${count} Sekunden`),
    minutes: (count: number) => (count === 1 ? 'einer Minute' : `${count} Minuten`),
    shortNumber: 'Nummer',
    kind: 'Bescheinigung',
    kinds: {
      attendance: 'Teilnahmebescheinigung',
      partial: 'Bescheinigung über zeitweise Teilnahme',
      series: 'Zertifikat',
      speaker: 'Bescheinigung über Lehrtätigkeit',
    },
    event: 'Veranstaltung',
    eventKind: 'Art der Veranstaltung',
    curriculum: 'Reihe',
    period: 'Zeitraum',
    attendance: 'Teilgenommen',
    units: (attended: number, planned: number) => `${attended} von ${planned} Unterrichtseinheiten zu 45 Minuten`,
    taught: 'Unterrichtet',
    unitsTaught: (units: number) => `${counted(units, 'Unterrichtseinheit', 'Unterrichtseinheiten')} zu 45 Minuten`,
    validUntil: 'Gültig bis',
    issuer: 'Ausgestellt von',
    issuedOn: 'Ausgestellt am',
    nameTitle: 'Stimmt der Name?',
    nameText:
      'Wir sagen, ob er mit dem auf der Bescheinigung übereinstimmt. Groß und klein, Akzente und Bindestriche zählen nicht.',
    fullName: 'Name auf der Bescheinigung',
    fullNameHint: 'Vor- und Familienname, so wie sie dort stehen',
    fullNameMissing: 'Bitte geben Sie den Namen an, der auf der Bescheinigung steht.',
    compare: 'Namen vergleichen',
    name: {
      same: 'Der Name stimmt überein',
      different: 'Der Name stimmt nicht überein',
      gone: 'Der Name ist nicht mehr prüfbar',
    },
    nameGoneText: 'Was sonst hier steht, gilt weiter. Vergleichen Sie es bitte mit dem Papier.',
    nameDifferentText:
      'Unter dieser Nummer steht ein anderer Name, oder er ist anders geschrieben. Lassen Sie sich bitte das Papier noch einmal zeigen.',
    fileTitle: 'Ist die Datei unverändert?',
    fileText:
      'Ihr Browser rechnet aus der Datei eine Prüfsumme; nur sie wird verglichen. Die Datei bleibt bei Ihnen, hochgeladen wird nichts.',
    fileField: 'PDF-Datei',
    fileMissing: 'Bitte wählen Sie die Datei aus, die Ihnen vorliegt.',
    fileUnreadable:
      'Diese Datei lässt sich nicht lesen. Bitte speichern Sie sie auf diesem Gerät, und wählen Sie sie noch einmal aus.',
    fileUnavailable: 'Ihr Browser rechnet Prüfsummen nur auf sicheren Seiten (https). Prüfen Sie bitte die Nummer.',
    fileBusy: 'Die Prüfsumme wird berechnet …',
    checkFile: 'Datei prüfen',
    fileNeedsScripts:
      'Um eine Datei zu prüfen, braucht der Browser JavaScript. Nummer und Name lassen sich ohne prüfen.',
    file: {
      unchanged: 'Die Datei ist unverändert',
      changed: 'Die Datei wurde verändert oder ist keine von uns',
    },
    fileChangedText: 'Was hier steht, gehört zur Nummer. Verlassen Sie sich darauf, nicht auf die Datei.',
    otherLanguages: 'In anderen Sprachen',
    privacy:
      'Wir merken uns nicht, wer was prüft: Die Prüfung setzt keine Cookies und erkennt niemanden. Nur wer die Sprache wechselt, dessen Browser merkt sich die Sprache.',
  },
  {
    title: 'Verify a certificate',
    lead: 'Is a certificate that you were shown valid? Its number tells how it stands. We do not tell names: you can compare whether the name on the paper is right.',
    number: 'Number of the certificate',
    numberHint: 'For example TB-4K7P-2M9X-QW31. Capitals and hyphens do not matter.',
    numberMissing: 'Please give the number that is on the certificate.',
    numberMalformed: 'A number has twelve letters and digits after “TB”. Please compare with the paper.',
    numberMistyped:
      'The number cannot be like this: one character is wrong, or two are swapped. Please compare with the paper.',
    check: 'Verify the number',
    another: 'Verify another number',
    result: 'Result',
    valid: 'This certificate is valid',
    validText: 'Please compare what follows with the paper.',
    numberOnly: 'The number belongs to a certificate that still holds',
    numberOnlyName:
      'It holds for the person whose name it was issued in. For the name that you compared we confirm nothing.',
    numberOnlyFile: 'It holds as it was issued. With that we do not confirm the file that you were given.',
    expired: 'This certificate has expired',
    expiredText: (day) => `It was valid until ${day}.`,
    renewedText: (day) =>
      `It has been renewed: there is a new certificate, valid until ${day}. Please ask to see the new one.`,
    replaced: 'This certificate has been replaced',
    replacedText: (day) => `Since ${day} a new version is valid. Please ask to see the new version.`,
    revoked: 'This certificate has been revoked',
    revokedText: (day) => `It has not been valid since ${day}.`,
    unknown: 'This number cannot be verified, or no longer',
    unknownText:
      'Please compare every character with the paper. If everything is right, this does not say that the certificate is invalid: ask the office that it names as its issuer.',
    unknownFile: 'This file was changed or is none of ours',
    unknownFileText:
      'A file that looks the same may have become another one when it was printed, saved or made smaller. Please ask for the file as it was downloaded, or verify the number.',
    stopped: 'One moment, please',
    stoppedVisits: (seconds) => `There were very many verifications just now. You can go on in ${seconds}.`,
    stoppedNames: (seconds) =>
      `Several names were compared with this number. You can compare the next one in ${seconds}.`,
    seconds: (count) => (count === 1 ? 'one second' : `${count} seconds`),
    minutes: (count) => (count === 1 ? 'one minute' : `${count} minutes`),
    shortNumber: 'Number',
    kind: 'Certificate',
    kinds: {
      attendance: 'Certificate of attendance',
      partial: 'Certificate of partial attendance',
      series: 'Certificate',
      speaker: 'Certificate of teaching',
    },
    event: 'Event',
    eventKind: 'Kind of event',
    curriculum: 'Series',
    period: 'Period',
    attendance: 'Attended',
    units: (attended, planned) => `${attended} of ${planned} teaching units of 45 minutes`,
    taught: 'Taught',
    unitsTaught: (units) => `${counted(units, 'teaching unit', 'teaching units', 'en')} of 45 minutes`,
    validUntil: 'Valid until',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    nameTitle: 'Is the name right?',
    nameText: 'We say whether it is the one on the certificate. Capitals, accents and hyphens do not matter.',
    fullName: 'Name on the certificate',
    fullNameHint: 'Given name and family name as they stand there',
    fullNameMissing: 'Please give the name that is on the certificate.',
    compare: 'Compare the name',
    name: {
      same: 'The name is the same',
      different: 'The name is not the same',
      gone: 'The name cannot be verified any more',
    },
    nameGoneText: 'What else stands here still holds. Please compare it with the paper.',
    nameDifferentText:
      'This number belongs to another name, or it is spelt differently. Please ask to see the paper once more.',
    fileTitle: 'Is the file unchanged?',
    fileText:
      'Your browser works out a checksum of the file; only that is compared. The file stays with you, nothing is uploaded.',
    fileField: 'PDF file',
    fileMissing: 'Please choose the file that you were given.',
    fileUnreadable: 'This file cannot be read. Please save it on this device and choose it again.',
    fileUnavailable: 'Your browser works out checksums on secure pages (https) only. Please verify the number.',
    fileBusy: 'The checksum is being worked out …',
    checkFile: 'Check the file',
    fileNeedsScripts: 'To check a file, the browser needs JavaScript. Number and name can be verified without it.',
    file: {
      unchanged: 'The file is unchanged',
      changed: 'The file was changed or is none of ours',
    },
    fileChangedText: 'What stands here belongs to the number. Rely on that, not on the file.',
    otherLanguages: 'In other languages',
    privacy:
      'We do not keep who verified what: verifying sets no cookies and recognises nobody. Only if you change the language does your browser remember that.',
  },
);

/** How a certificate stands, in the languages of those who may be shown it. */
export const standings = {
  valid: { de: 'gültig', en: 'valid', hsb: 'płaćiwe' },
  expired: { de: 'abgelaufen', en: 'expired', hsb: 'hižo njepłaći' },
  replaced: { de: 'ersetzt', en: 'replaced', hsb: 'narunane' },
  revoked: { de: 'widerrufen', en: 'revoked', hsb: 'wotwołane' },
} as const;
