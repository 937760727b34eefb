import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** Why a design is not released. */
export const designRefusals = refusalWords({
  de: {
    draft_discarded: () =>
      'Dieser Entwurf ist inzwischen verworfen worden. Was Sie geschrieben haben, steht noch in den Feldern: Speichern beginnt damit einen neuen Entwurf.',
    design_not_found: () => 'Diese Fassung der Gestaltung gibt es nicht.',
    design_unfit: ({ faults }) =>
      `So kann die Gestaltung nicht freigegeben werden: ${counted(faults.length, 'Stelle ist', 'Stellen sind')} noch zu ändern.`,
  },
  en: {
    draft_discarded: () =>
      'This draft has been discarded in the meantime. What you have written is still in the fields: saving begins a new draft with it.',
    design_not_found: () => 'There is no such version of the design.',
    design_unfit: ({ faults }) =>
      `The design cannot be released like this: ${counted(faults.length, 'thing is', 'things are', 'en')} still to be changed.`,
  },
});
