import {
  type CertificateDesign,
  designFaults,
  type ProofFault,
  type SampleWanted,
  sampleDocument,
  sampleFaults,
} from '@netzwerkstatt/certificates';
import type { Permit } from '../authorisation/authorise.ts';
import type { DesignDependencies, DrawnSample } from './design-press.ts';
import { sampleSource } from './sample-source.ts';

/** One sample of a design, as far as it can be drawn, and what is wrong with the design. */
export interface DesignPreview {
  readonly faults: readonly ProofFault[];
  /** Absent when something stood in the way. */
  readonly sample?: DrawnSample;
}

/** Draws a design nobody has saved, for whoever is writing it. */
export async function previewDesign(
  deps: DesignDependencies,
  permit: Permit<'design.read'>,
  { design, wanted }: { readonly design: CertificateDesign; readonly wanted: SampleWanted },
): Promise<DesignPreview> {
  const faults = designFaults(design);
  if (faults.length > 0) return { faults };
  const document = sampleDocument(await sampleSource(deps, permit.target.land), wanted);
  const answer = await deps.press.draw(document, design);
  return {
    faults: sampleFaults(design, wanted, answer),
    ...(answer.kind === 'drawn' && { sample: answer }),
  };
}
