import type { AboutRecognition, ToldRecognition } from '@netzwerkstatt/application';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, list, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

const { date } = germanDates;

/** The letters to whoever asked to have a course of somebody else recognised. */
export const germanRecognitionLetters: Pick<
  MailWords['letters'],
  'recognition_decided' | 'recognition_taken_back' | 'recognition_question'
> = {
  recognition_decided: (message, { pages }) => ({
    subject: `Anrechnung entschieden: ${message.learned.title}`,
    blocks: [
      heading(headingOf(message.modules)),
      greeting(message),
      paragraph(`über Ihren Antrag auf Anrechnung für „${message.curriculum}“ ist entschieden.`),
      about(message),
      list(message.modules.map(outcome)),
      facts(fact('Begründung', message.reason)),
      paragraph(
        message.modules.some(({ grantedUnits }) => grantedUnits > 0)
          ? 'Was angerechnet ist, zählt ab sofort: in der Reihe und wo ein Modul Voraussetzung ist.'
          : 'Sie können die Module bei uns besuchen oder mit anderen Belegen einen neuen Antrag stellen.',
      ),
      button('Zu meinen Anrechnungen', pages.recognitions),
      note('Sie verstehen die Entscheidung nicht oder sehen es anders? Antworten Sie uns und beschreiben Sie, warum.'),
    ],
  }),

  recognition_taken_back: (message, { pages }) => ({
    subject: `Anrechnung zurückgenommen: ${message.learned.title}`,
    blocks: [
      heading('Anrechnung zurückgenommen'),
      greeting(message),
      paragraph(
        `wir hatten Ihnen für „${message.curriculum}“ etwas angerechnet und nehmen das zurück. Aus diesem Antrag zählt ab jetzt nichts mehr; was andere Anträge ergeben haben, bleibt.`,
      ),
      about(message),
      facts(
        fact(
          'Aus diesem Antrag angerechnet',
          message.modules
            .filter(({ grantedUnits }) => grantedUnits > 0)
            .map(counted)
            .join('; '),
        ),
      ),
      facts(fact('Begründung', message.reason)),
      paragraph(
        'Bescheinigungen und Zertifikate, die Sie schon haben, bleiben zunächst gültig; ändert sich daran etwas, schreiben wir Ihnen. Sie können mit anderen Belegen einen neuen Antrag stellen.',
      ),
      button('Zu meinen Anrechnungen', pages.recognitions),
      note('Sie verstehen die Entscheidung nicht oder sehen es anders? Antworten Sie uns und beschreiben Sie, warum.'),
    ],
  }),

  recognition_question: (message, { pages }) => ({
    subject: `Rückfrage zu Ihrer Anrechnung: ${message.learned.title}`,
    blocks: [
      heading('Wir haben eine Rückfrage'),
      greeting(message),
      paragraph(`zu Ihrem Antrag auf Anrechnung für „${message.curriculum}“ fehlt uns noch etwas:`),
      facts(fact('Rückfrage', message.question)),
      about(message),
      paragraph(
        'Bitte antworten Sie auf der Seite; dort können Sie auch weitere Belege hochladen. Bis dahin ruht der Antrag.',
      ),
      button('Antworten', pages.recognitions),
    ],
  }),
};

function headingOf(modules: readonly ToldRecognition[]): string {
  if (modules.every(({ grantedUnits, teachingUnits }) => grantedUnits === teachingUnits)) return 'Angerechnet';
  return modules.some(({ grantedUnits }) => grantedUnits > 0) ? 'Teilweise angerechnet' : 'Nicht angerechnet';
}

/** „B04 „Moderieren“, 5 von 12 UE“ */
function counted({ module, title, teachingUnits, grantedUnits }: ToldRecognition): string {
  return `${module} „${title}“, ${grantedUnits} von ${teachingUnits} UE`;
}

function outcome({ module, title, teachingUnits, grantedUnits }: ToldRecognition): string {
  const name = `${module} „${title}“`;
  if (grantedUnits === 0) return `${name}: nicht angerechnet`;
  return `${name}: ${grantedUnits === teachingUnits ? 'ganz' : 'zum Teil'} angerechnet, ${grantedUnits} von ${teachingUnits} UE`;
}

function about({ learned }: AboutRecognition): Block {
  const period = learned.from === learned.to ? date(learned.from) : `${date(learned.from)} bis ${date(learned.to)}`;
  return facts(
    fact('Besucht', learned.title),
    fact('Anbieter', learned.provider),
    fact('Zeitraum', period),
    fact('Umfang', `${learned.teachingUnits} UE`),
  );
}
