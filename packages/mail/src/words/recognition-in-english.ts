import type { AboutRecognition, ToldRecognition } from '@netzwerkstatt/application';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, list, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

const { date } = englishDates;

/** The letters to whoever asked to have a course of somebody else recognised. */
export const englishRecognitionLetters: Pick<
  MailWords['letters'],
  'recognition_decided' | 'recognition_taken_back' | 'recognition_question'
> = {
  recognition_decided: (message, { pages }) => ({
    subject: `Recognition decided: ${message.learned.title}`,
    blocks: [
      heading(headingOf(message.modules)),
      greeting(message),
      paragraph(`Your request for recognition in “${message.curriculum}” has been decided.`),
      about(message),
      list(message.modules.map(outcome)),
      facts(fact('Reason', message.reason)),
      paragraph(
        message.modules.some(({ grantedUnits }) => grantedUnits > 0)
          ? 'What has been recognised counts from now on: in the series, and where a module is a condition.'
          : 'You can attend the modules with us, or make a new request with other proof.',
      ),
      button('Go to my recognitions', pages.recognitions),
      note('You do not understand the decision, or disagree? Answer this message and tell us why.'),
    ],
  }),

  recognition_taken_back: (message, { pages }) => ({
    subject: `No longer recognised: ${message.learned.title}`,
    blocks: [
      heading('Recognition taken back'),
      greeting(message),
      paragraph(
        `We had recognised something for “${message.curriculum}” and take that back. Nothing from this request counts from now on; what other requests gave you stays.`,
      ),
      about(message),
      facts(
        fact(
          'Recognised from this request',
          message.modules
            .filter(({ grantedUnits }) => grantedUnits > 0)
            .map(counted)
            .join('; '),
        ),
      ),
      facts(fact('Reason', message.reason)),
      paragraph(
        'Certificates you have already stay valid for now; if that changes, we will write to you. You can make a new request with other proof.',
      ),
      button('Go to my recognitions', pages.recognitions),
      note('You do not understand the decision, or disagree? Answer this message and tell us why.'),
    ],
  }),

  recognition_question: (message, { pages }) => ({
    subject: `A question about your recognition: ${message.learned.title}`,
    blocks: [
      heading('We have a question'),
      greeting(message),
      paragraph(`Something is missing from your request for recognition in “${message.curriculum}”:`),
      facts(fact('Question', message.question)),
      about(message),
      paragraph('Please answer on the page; you can upload further proof there. Until then the request rests.'),
      button('Answer', pages.recognitions),
    ],
  }),
};

function headingOf(modules: readonly ToldRecognition[]): string {
  if (modules.every(({ grantedUnits, teachingUnits }) => grantedUnits === teachingUnits)) return 'Recognised';
  return modules.some(({ grantedUnits }) => grantedUnits > 0) ? 'Recognised in part' : 'Not recognised';
}

function counted({ module, title, teachingUnits, grantedUnits }: ToldRecognition): string {
  return `${module} “${title}”, ${grantedUnits} of ${teachingUnits} units`;
}

function outcome({ module, title, teachingUnits, grantedUnits }: ToldRecognition): string {
  const name = `${module} “${title}”`;
  if (grantedUnits === 0) return `${name}: not recognised`;
  return `${name}: recognised ${grantedUnits === teachingUnits ? 'as a whole' : 'in part'}, ${grantedUnits} of ${teachingUnits} units`;
}

function about({ learned }: AboutRecognition): Block {
  const period = learned.from === learned.to ? date(learned.from) : `${date(learned.from)} to ${date(learned.to)}`;
  return facts(
    fact('Attended', learned.title),
    fact('Provider', learned.provider),
    fact('Period', period),
    fact('Length', `${learned.teachingUnits} units of 45 minutes`),
  );
}
