import type { RefusalWords } from './refusal-message.ts';

type ProofRefusal = 'regime_unknown';

/** What stands in the way of a proof account. */
export const proofRefusals: Record<'de' | 'en', Pick<RefusalWords, ProofRefusal>> = {
  de: { regime_unknown: () => 'Diese Fortbildungsregel gilt hier nicht. Bitte wählen Sie eine andere.' },
  en: { regime_unknown: () => 'This rule for training does not hold here. Please choose another one.' },
};
