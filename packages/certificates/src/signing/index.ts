export { type BadgeSigner, createBadgeSigner } from './badge-signer.ts';
