import type { Instant, LocalDate } from '@netzwerkstatt/domain';
import { type CertificateDocument, printedName } from '../certificate-document.ts';
import { certificateWords } from '../words/certificate-words.ts';
import { achievementOf } from './badge-achievement.ts';
import type { BadgeCredential } from './badge-credential.ts';
import { toTimestamp } from './data-integrity.ts';
import { CREDENTIALS_V2, OPEN_BADGES_V3 } from './pinned-contexts.ts';
import type { StatusEntry } from './status-list.ts';

/** What a badge says besides what the certificate does. */
export interface BadgeFacts {
  /** The name of the house: did:web. */
  readonly issuer: string;
  readonly issuedAt: Instant;
  readonly status: StatusEntry;
}

/** The certificate as Open Badge 3.0, not signed yet. The same certificate and facts give the same badge. */
export function composeBadge(document: CertificateDocument, { issuer, issuedAt, status }: BadgeFacts): BadgeCredential {
  const validUntil = document.kind === 'series' ? document.validUntil : undefined;
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_V3],
    id: document.verificationUrl,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: certificateWords(document.language).title[document.kind],
    issuer: { id: issuer, type: ['Profile'], name: document.issuer.name },
    validFrom: toTimestamp(issuedAt),
    ...(validUntil !== undefined && { validUntil: endOf(validUntil) }),
    credentialStatus: {
      id: `${status.listUrl}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: `${status.index}`,
      statusListCredential: status.listUrl,
    },
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: printedName(document.holder), identityType: 'name' },
      ],
      ...achievementOf(document),
    },
  };
}

/** The last day counts whole, wherever in Germany it is looked at. */
function endOf(day: LocalDate): string {
  return `${day}T23:59:59Z`;
}
