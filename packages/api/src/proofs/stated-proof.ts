import type { ProofExtent, StatedProof } from '@netzwerkstatt/certificates';
import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import type { acceptProofInput, handInProofInput } from '../inputs/proofs.ts';

type TypedExtent = Omit<z.output<typeof acceptProofInput>, 'proof' | 'revision'>;

/** Whatever a paper counts in, minutes are what is kept. */
export function extentFrom({ form, length, lengthUnit, days, award }: TypedExtent): ProofExtent {
  return {
    form,
    minutes: Math.round(length * (lengthUnit === 'hours' ? 60 : MINUTES_PER_TEACHING_UNIT)),
    days,
    ...(award && { award }),
  };
}

export function statedFrom(typed: Omit<z.output<typeof handInProofInput>, 'file'>): StatedProof {
  const { title, provider, from, to } = typed;
  return { title, provider, from, to, ...extentFrom(typed) };
}
