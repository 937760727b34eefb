import { samples } from './samples.ts';

export const moduleSamples = samples({
  module_not_found: { code: 'module_not_found' },
  module_invalid: { code: 'module_invalid', field: 'teachingUnits' },
  module_not_printable: { code: 'module_not_printable', field: 'title', letters: ['→'] },
  nothing_changed: { code: 'nothing_changed' },
  no_draft: { code: 'no_draft' },
  change_note_missing: { code: 'change_note_missing' },
});
