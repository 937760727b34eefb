import type { BadgeCredential } from './badge-credential.ts';
import { CREDENTIALS_V2, OPEN_BADGES_V3 } from './pinned-contexts.ts';
import type { StatusListCredential } from './status-list.ts';

/** The proof, as far as it says who signed and when. */
export interface ReadProof {
  readonly created: string;
  readonly verificationMethod: string;
}

export type Signed<Credential> = Credential & { readonly proof: ReadProof };

/** Far above what any of ours needs. */
const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 12;

/**
 * Reads a badge somebody handed over, exactly in the shape in which it is written: with our contexts and no others,
 * because a context decides what was signed.
 *
 * @returns `undefined` when it is none.
 */
export function readBadge(json: string): Signed<BadgeCredential> | undefined {
  const it = parsePlain(json);
  const isOne =
    isList(it?.['@context'], [CREDENTIALS_V2, OPEN_BADGES_V3]) &&
    isList(it?.['type'], ['VerifiableCredential', 'OpenBadgeCredential']) &&
    areTexts(it, ['id', 'name', 'validFrom']) &&
    isOptionalText(it['validUntil']) &&
    areTexts(it['issuer'], ['id', 'name']) &&
    isStatus(it['credentialStatus']) &&
    isSubject(it['credentialSubject']) &&
    isProof(it['proof']);
  return isOne ? (it as unknown as Signed<BadgeCredential>) : undefined;
}

/** Reads a status list the same way. */
export function readStatusList(json: string): Signed<StatusListCredential> | undefined {
  const it = parsePlain(json);
  const subject = it?.['credentialSubject'];
  const isOne =
    isList(it?.['@context'], [CREDENTIALS_V2]) &&
    isList(it?.['type'], ['VerifiableCredential', 'BitstringStatusListCredential']) &&
    areTexts(it, ['id', 'issuer', 'validFrom', 'validUntil']) &&
    areTexts(subject, ['encodedList']) &&
    subject['type'] === 'BitstringStatusList' &&
    subject['statusPurpose'] === 'revocation' &&
    isProof(it['proof']);
  return isOne ? (it as unknown as Signed<StatusListCredential>) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

export function parseFields(json: string): Fields | undefined {
  if (json.length > MAX_CHARACTERS) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parsePlain(json: string): Fields | undefined {
  const value = parseFields(json);
  if (value === undefined) return undefined;
  const { '@context': _, ...rest } = value;
  return isPlain(rest, MAX_DEPTH) ? value : undefined;
}

/**
 * Whether every name means what it says. JSON-LD has further ways to write the same (`@type`, a whole address as name),
 * and drops what is null: there the signature would stand while a program reads something else.
 */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || depth === 0) return false;
  if (typeof value !== 'object') return true;
  return Object.entries(value).every(([name, it]) => !/[@:]/.test(name) && isPlain(it, depth - 1));
}

function isStatus(value: unknown): boolean {
  return (
    areTexts(value, ['id', 'statusListIndex', 'statusListCredential']) &&
    value['type'] === 'BitstringStatusListEntry' &&
    value['statusPurpose'] === 'revocation' &&
    /^(0|[1-9]\d{0,5})$/.test(String(value['statusListIndex']))
  );
}

function isSubject(value: unknown): boolean {
  if (!isFields(value) || !isList(value['type'], ['AchievementSubject'])) return false;
  const [holder, ...others] = Array.isArray(value['identifier']) ? value['identifier'] : [];
  return (
    others.length === 0 &&
    areTexts(holder, ['identityHash']) &&
    holder['type'] === 'IdentityObject' &&
    holder['identityType'] === 'name' &&
    holder['hashed'] === false &&
    areTexts(value['achievement'], ['id', 'name', 'description'])
  );
}

function isProof(value: unknown): boolean {
  return (
    areTexts(value, ['created', 'verificationMethod', 'proofValue']) &&
    value['type'] === 'DataIntegrityProof' &&
    value['cryptosuite'] === 'eddsa-rdfc-2022' &&
    value['proofPurpose'] === 'assertionMethod'
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown, names: readonly string[]): value is Fields {
  return isFields(value) && names.every((name) => typeof value[name] === 'string');
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isList(value: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(value) && value.length === wanted.length && value.every((it, place) => it === wanted[place]);
}
