import { translated } from '../../lib/words.ts';

export const selfServiceWords = translated(
  {
    edit: 'Angaben ändern',
    formHeading: 'Ihre Angaben für diese Veranstaltung',
    formText: 'Die Angaben gelten für diese Anmeldung. Was in „Mein Konto“ steht, ändern Sie dort.',
    seatStays:
      'Ihr Platz bleibt Ihnen, auch wenn Sie Beruf, Arbeitsstelle oder Region ändern. Die Koordination erfährt, dass sich etwas geändert hat.',
    questions: 'Ihre Antworten',
    questionsUntil: (at: string) => `Ändern können Sie sie bis ${at}.`,
    locale: 'Sprache der Mails',
    save: 'Änderungen speichern',
    saving: 'Wird gespeichert …',
    cancel: 'Abbrechen',
    saved: 'Ihre Angaben sind geändert.',
    loading: 'Das Formular wird geladen',
  },
  {
    edit: 'Change details',
    formHeading: 'Your details for this event',
    formText: 'These details are for this registration only. To change what is in “My account”, go there.',
    seatStays:
      'You keep your place even if you change your profession, workplace or district. The coordination learns that something has changed.',
    questions: 'Your answers',
    questionsUntil: (at) => `You can change them until ${at}.`,
    locale: 'Language of the mails',
    save: 'Save changes',
    saving: 'Saving …',
    cancel: 'Cancel',
    saved: 'Your details have been changed.',
    loading: 'The form is being loaded',
  },
);
