import type { Ags, OrganisationType, ProfessionCode, ProfessionGroup, SeatVoucherId } from '@netzwerkstatt/domain';

/** What somebody is to the rules by which places are shared; nothing else about them may decide. */
export interface Traits {
  /**
   * One key per organisation: its id, or its folded name where the directory does not have it. Absent for whoever names
   * none or works for themselves: then no cap by organisation counts them.
   */
  readonly organisation?: string;
  /** Absent for an organisation the directory does not have. */
  readonly organisationType?: OrganisationType;
  readonly region: Ags;
  readonly profession: ProfessionCode;
  readonly group: ProfessionGroup;
  /** With which they came, whatever they are besides. */
  readonly voucher?: SeatVoucherId;
}

export const traitKinds = ['organisation', 'organisationType', 'region', 'profession', 'group'] as const;

export type TraitKind = (typeof traitKinds)[number];

/** People with one of some values of a trait: those of two professions, of one region. Nobody, when there is no value. */
export interface TraitCondition {
  readonly by: TraitKind;
  readonly values: readonly string[];
}

/** Whether somebody is among the people meant. */
export function isAmong({ by, values }: TraitCondition, traits: Traits): boolean {
  const value = traits[by];
  return value !== undefined && values.includes(value);
}
