import type { CertificateDesign, CertificateDocument, SampleAnswer } from '@netzwerkstatt/certificates';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';

/** Draws what is not to be kept: samples of a design nobody has released yet, through all gates of a real file. */
export interface DesignPress {
  draw(document: CertificateDocument, design: CertificateDesign): Promise<PressedSample>;
}

export type PressedSample = Exclude<SampleAnswer, { kind: 'drawn' }> | DrawnSample;

export type DrawnSample = Extract<SampleAnswer, { kind: 'drawn' }> & {
  readonly file: Uint8Array;
  /** The pages below one another, as an SVG drawing. */
  readonly drawing: string;
};

export interface DesignDependencies extends CertificateDependencies {
  readonly press: DesignPress;
}
