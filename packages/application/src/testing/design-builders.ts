import type { CertificateDesignId, PersonId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { DesignVersionRecord } from '../ports/index.ts';
import { freshId } from './builders.ts';

type Draft = Extract<DesignVersionRecord, { status: 'draft' }>;
type Released = Exclude<DesignVersionRecord, { status: 'draft' }>;

/** The first design of a Land, being written. */
export function aDesignDraft(wanted: Partial<Draft> = {}): Draft {
  return {
    id: freshId<CertificateDesignId>(),
    version: 1,
    revision: 1,
    status: 'draft',
    design: { fundingLine: 'Mitfinanziert durch Steuermittel.' },
    editedBy: freshId<PersonId>(),
    editedAt: TEST_NOW,
    ...wanted,
  };
}

/** The first design of a Land, in force. */
export function aReleasedDesign(wanted: Partial<Released> = {}): Released {
  const { status: _, ...draft } = aDesignDraft();
  return {
    ...draft,
    status: 'released',
    releasedBy: draft.editedBy,
    releasedAt: TEST_NOW,
    note: 'Erste Fassung',
    ...wanted,
  };
}
