export type { BadgeCredential } from './badge-credential.ts';
export type { BadgeFacts } from './compose-badge.ts';
export {
  composeDidDocument,
  type DidDocument,
  didDocumentUrl,
  didWebOf,
  type VerificationMethod,
} from './did-document.ts';
export { createIssuingKey, type IssuingKey, type PublicIssuingKey } from './issuing-key.ts';
export { signBadge } from './sign-badge.ts';
export {
  STATUS_LIST_BITS,
  type StatusEntry,
  type StatusListContent,
  signStatusList,
} from './status-list.ts';
export {
  type BadgeEvidence,
  type BadgeSources,
  type BadgeStatement,
  type BadgeVerdict,
  type StatusProblem,
  sourcesOf,
  verifyBadge,
} from './verify-badge.ts';
