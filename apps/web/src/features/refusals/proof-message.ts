import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** What stands in the way of a proof, or of an account, in both languages. */
export const proofRefusals = refusalWords({
  de: {
    regime_unknown: () => 'Diese Fortbildungsregel gilt hier nicht. Bitte wählen Sie eine andere.',
    external_proof_not_found: () => 'Diesen Nachweis gibt es nicht (mehr).',
    external_proof_checked: () => 'Dieser Nachweis ist schon geprüft und lässt sich nicht mehr ändern.',
    external_proof_not_counted: () => 'Dieser Nachweis ist nicht angerechnet. Es gibt nichts zurückzunehmen.',
    external_proof_is_own: () => 'Das ist Ihr eigener Nachweis. Darüber entscheidet jemand anderes.',
    proof_ends_before_start: () => 'Der letzte Tag liegt vor dem ersten.',
    proof_not_over: () =>
      'Einen Nachweis gibt es erst, wenn die Fortbildung vorbei ist. Der letzte Tag liegt in der Zukunft.',
    proof_days_too_many: ({ days }) =>
      `Zwischen dem ersten und dem letzten Tag liegt nur Zeit für ${counted(days, 'Tag', 'Tage')}.`,
    proof_too_long: ({ maxMinutes }) =>
      `So lang kann das nicht gewesen sein: Mehr als ${maxMinutes / 60} Stunden passen nicht in diese Tage.`,
    proof_file_missing: () =>
      'Bitte laden Sie die Bescheinigung als Datei hoch. War sie schon da, laden Sie sie noch einmal hoch.',
    proofs_open_too_many: ({ max }) =>
      `Es warten schon ${max} Nachweise von Ihnen auf ihre Prüfung. Bitte warten Sie, bis einige geprüft sind.`,
  },
  en: {
    regime_unknown: () => 'This rule for training does not hold here. Please choose another one.',
    external_proof_not_found: () => 'This proof is not there (any more).',
    external_proof_checked: () => 'This proof has been checked already and cannot be changed any more.',
    external_proof_not_counted: () => 'This proof is not recognised. There is nothing to take back.',
    external_proof_is_own: () => 'This is your own proof. Somebody else decides about it.',
    proof_ends_before_start: () => 'The last day is before the first one.',
    proof_not_over: () => 'There is a proof only once the training is over. The last day is in the future.',
    proof_days_too_many: ({ days }) =>
      `Between the first and the last day there is time for ${counted(days, 'day', 'days', 'en')} only.`,
    proof_too_long: ({ maxMinutes }) =>
      `It cannot have been that long: no more than ${maxMinutes / 60} hours fit into these days.`,
    proof_file_missing: () =>
      'Please upload the certificate as a file. If it was there before, please upload it again.',
    proofs_open_too_many: ({ max }) =>
      `Your proofs that wait to be checked are ${max} already. Please wait until some have been checked.`,
  },
});
