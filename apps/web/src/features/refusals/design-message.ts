import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** Why a design is not released. */
export const designRefusals = refusalWords({
  de: {
    design_not_found: () => 'Diese Fassung der Gestaltung gibt es nicht.',
    design_unfit: ({ faults }) =>
      `So kann die Gestaltung nicht freigegeben werden: ${counted(faults.length, 'Stelle ist', 'Stellen sind')} noch zu ändern.`,
  },
  en: {
    design_not_found: () => 'There is no such version of the design.',
    design_unfit: ({ faults }) =>
      `The design cannot be released like this: ${counted(faults.length, 'thing is', 'things are', 'en')} still to be changed.`,
  },
});
