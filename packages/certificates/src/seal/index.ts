export { createKeySigner } from './key-signer.ts';
export type { SealKey } from './seal-key.ts';
export { sealLabel } from './seal-label.ts';
export { type SealOptions, sealPdf } from './seal-pdf.ts';
export { SealError, type SealSigner } from './seal-signer.ts';
