import type { SignableCredential } from './data-integrity.ts';

/** A certificate as Open Badge 3.0, in the shape in which we write it. */
export interface BadgeCredential extends SignableCredential {
  /** The public page of the certificate. */
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'OpenBadgeCredential'];
  readonly name: string;
  readonly issuer: { readonly id: string; readonly type: readonly ['Profile']; readonly name: string };
  readonly validUntil?: string;
  /** Open Badges 3.0 allows one, so a certificate that was replaced is revoked as well; which of both, its page says. */
  readonly credentialStatus: BadgeStatus;
  readonly credentialSubject: BadgeSubject;
}

export interface BadgeStatus {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation';
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

/** Whom it is about, by the name alone: whoever has the badge got it from them. No id, no mail address. */
export interface BadgeSubject {
  readonly type: readonly ['AchievementSubject'];
  readonly identifier: readonly [BadgeHolder];
  /** The sentence of the certificate. */
  readonly narrative: string;
  /** A day as point in time, at midnight UTC. */
  readonly activityStartDate?: string;
  readonly activityEndDate?: string;
  /** Teaching units of 45 minutes. */
  readonly creditsEarned?: number;
  readonly result: readonly BadgeResult[];
  readonly achievement: BadgeAchievement;
}

export interface BadgeHolder {
  readonly type: 'IdentityObject';
  readonly hashed: false;
  /** The name itself, as `hashed` says. */
  readonly identityHash: string;
  readonly identityType: 'name';
}

export interface BadgeResult {
  readonly type: readonly ['Result'];
  /** Id of what it is a result of. */
  readonly resultDescription: string;
  readonly value: string;
}

export interface BadgeAchievement {
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly narrative: string };
  readonly inLanguage: string;
  readonly creditsAvailable?: number;
  readonly humanCode?: string;
  readonly version?: string;
  readonly resultDescription: readonly BadgeResultDescription[];
}

export interface BadgeResultDescription {
  readonly id: string;
  readonly type: readonly ['ResultDescription'];
  readonly name: string;
  readonly resultType: 'Result';
  readonly valueMax?: string;
}
