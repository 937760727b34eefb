import { fieldNames } from './field-names.ts';
import { refusalWords } from './refusal-words.ts';
import { unprintableDe } from './unprintable-words.ts';

/** Why a version of a module cannot be published. */
export const moduleRefusals = refusalWords({
  de: {
    module_not_found: () => 'Dieses Modul gibt es nicht.',
    module_invalid: ({ field }) => `${fieldNames.de[field]}: Diese Angabe fehlt noch oder stimmt nicht.`,
    module_not_printable: ({ field, letters }) =>
      `${fieldNames.de[field]} steht auf jeder Bescheinigung dieses Moduls, und ${unprintableDe(letters)}. Bitte schreiben Sie es mit anderen Zeichen.`,
    nothing_changed: () => 'Der Entwurf sagt dasselbe wie die gültige Fassung. Es gibt nichts zu veröffentlichen.',
    no_draft: () => 'Es gibt keinen Entwurf, der veröffentlicht werden könnte.',
    change_note_missing: () => 'Bitte schreiben Sie in einem Satz, was sich geändert hat.',
  },
  en: {
    module_not_found: () => 'There is no such module.',
    module_invalid: ({ field }) => `${fieldNames.en[field]}: this is missing or not right yet.`,
    module_not_printable: ({ field, letters }) =>
      `${fieldNames.en[field]} stands on every certificate of this module, and ${letters.join(' ')} cannot be printed there. Please write it with other characters.`,
    nothing_changed: () => 'The draft says the same as the version in force. There is nothing to publish.',
    no_draft: () => 'There is no draft to publish.',
    change_note_missing: () => 'Please say in one sentence what has changed.',
  },
});
