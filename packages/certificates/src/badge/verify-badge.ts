import type { Instant } from '@netzwerkstatt/domain';
import type { BadgeCredential } from './badge-credential.ts';
import { hasGenuineProof, issuerOf } from './data-integrity.ts';
import { type DidDocument, didDocumentUrl } from './did-document.ts';
import { type ReadProof, readBadge, readStatusList } from './read-badge.ts';
import { readDidDocument } from './read-did-document.ts';
import { isRevokedIn } from './status-list.ts';

/** What a badge says, for whoever shows it. Nothing of it is certain unless the verdict says so. */
export interface BadgeStatement {
  /** The public page of the certificate. */
  readonly page: string;
  /** „Teilnahmebescheinigung“. */
  readonly name: string;
  readonly holderName: string;
  readonly issuerName: string;
  /** Title of the event or the curriculum. */
  readonly achievement: string;
  /** Teaching units of 45 minutes; absent where none were earned. */
  readonly units?: number;
  readonly issuedAt: string;
  readonly validUntil?: string;
}

/** Why nobody knows whether it was revoked. `missing`: no list was handed over. */
export type StatusProblem = 'missing' | 'malformed' | 'another_list' | 'not_genuine' | 'outdated';

/** How it stands with a badge. Only `valid` means that it counts. */
export type BadgeVerdict =
  | { readonly verdict: 'valid'; readonly statement: BadgeStatement }
  /** Withdrawn, or replaced by a corrected one: the page of the certificate says which. */
  | { readonly verdict: 'revoked'; readonly statement: BadgeStatement }
  | { readonly verdict: 'expired'; readonly statement: BadgeStatement }
  | { readonly verdict: 'not_yet_valid'; readonly statement: BadgeStatement }
  /** It was signed by the issuer, and whether it still counts is not known. */
  | { readonly verdict: 'status_unknown'; readonly problem: StatusProblem; readonly statement: BadgeStatement }
  /** Something was changed, or somebody else signed it. */
  | { readonly verdict: 'tampered' }
  /** It names another issuer than the one whose document was handed over, or none was. */
  | { readonly verdict: 'unknown_issuer'; readonly issuer: string }
  /** A key the issuer does not name, or one it had retired before. */
  | { readonly verdict: 'unknown_key'; readonly key: string }
  /** No badge as we write them. */
  | { readonly verdict: 'malformed' };

/** What a badge is held against. Nothing is fetched: see {@link sourcesOf}. */
export interface BadgeEvidence {
  /** The document of an issuer you trust, as JSON: fetched from the address you know, not from one a badge names. */
  readonly didDocument?: string;
  /** The status list the badge names, as JSON. */
  readonly statusList?: string;
  readonly now: Instant;
}

/** Says whether a badge counts: who signed it, whether anything was changed, whether it was revoked, whether it ran out. */
export async function verifyBadge(json: string, evidence: BadgeEvidence): Promise<BadgeVerdict> {
  const badge = readBadge(json);
  if (badge === undefined) return { verdict: 'malformed' };
  const issuer = evidence.didDocument === undefined ? undefined : readDidDocument(evidence.didDocument);
  if (issuer === undefined || issuer.id !== badge.issuer.id) {
    return { verdict: 'unknown_issuer', issuer: badge.issuer.id };
  }
  const key = badge.proof.verificationMethod;
  if (!isKeyOf(issuer, badge.proof)) return { verdict: 'unknown_key', key };
  if (!(await hasGenuineProof(badge, issuer))) return { verdict: 'tampered' };
  const statement = statementOf(badge);
  if (isAfter(badge.validFrom, evidence.now)) return { verdict: 'not_yet_valid', statement };
  const status = await statusOf(badge, issuer, evidence);
  if (status === 'revoked') return { verdict: 'revoked', statement };
  if (badge.validUntil !== undefined && !isAfter(badge.validUntil, evidence.now)) {
    return { verdict: 'expired', statement };
  }
  if (status !== 'current') return { verdict: 'status_unknown', problem: status, statement };
  return { verdict: 'valid', statement };
}

/** Addresses of the evidence for a badge, both at the issuer. */
export interface BadgeSources {
  /** Whoever fetches decides first whether this is an issuer they trust: a badge can name anybody. */
  readonly issuer: string;
  readonly didDocument: string;
  readonly statusList: string;
}

/** Where the evidence for a badge is; `undefined` when it is no badge, or names a list somewhere else than at its issuer. */
export function sourcesOf(json: string): BadgeSources | undefined {
  const badge = readBadge(json);
  const didDocument = badge && didDocumentUrl(badge.issuer.id);
  if (badge === undefined || didDocument === undefined) return undefined;
  const statusList = badge.credentialStatus.statusListCredential;
  if (hostOf(statusList) !== hostOf(didDocument)) return undefined;
  return { issuer: badge.issuer.id, didDocument, statusList };
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/([a-z0-9.-]+(?::\d+)?)\//i.exec(url)?.[1];
}

function isKeyOf(issuer: DidDocument, { verificationMethod: key, created }: ReadProof): boolean {
  const method = issuer.verificationMethod.find((it) => it.id === key);
  if (method === undefined || !issuer.assertionMethod.includes(key)) return false;
  return method.validThrough === undefined || !isAfter(created, method.validThrough);
}

async function statusOf(
  badge: BadgeCredential,
  issuer: DidDocument,
  { statusList, now }: BadgeEvidence,
): Promise<'current' | 'revoked' | StatusProblem> {
  if (statusList === undefined) return 'missing';
  const list = readStatusList(statusList);
  if (list === undefined) return 'malformed';
  const { statusListCredential, statusListIndex } = badge.credentialStatus;
  if (list.id !== statusListCredential || issuerOf(list) !== issuer.id) return 'another_list';
  if (!isKeyOf(issuer, list.proof) || !(await hasGenuineProof(list, issuer))) return 'not_genuine';
  if (await isRevokedIn(list, Number(statusListIndex))) return 'revoked';
  // A bit that is set stays set, so an old list can still say that it was revoked.
  return isAfter(list.validUntil, now) ? 'current' : 'outdated';
}

function statementOf({ id, name, issuer, validFrom, validUntil, credentialSubject }: BadgeCredential): BadgeStatement {
  const { identifier, achievement, creditsEarned } = credentialSubject;
  return {
    page: id,
    name,
    holderName: identifier[0].identityHash,
    issuerName: issuer.name,
    achievement: achievement.name,
    ...(creditsEarned !== undefined && { units: creditsEarned }),
    issuedAt: validFrom,
    ...(validUntil !== undefined && { validUntil }),
  };
}

/** Also for a time that is none: then it is not after anything. */
function isAfter(time: string, other: string): boolean {
  return Date.parse(time) > Date.parse(other);
}
