import type { Brand, EventFormat, NetworkFunctionCode, ProfessionCode, TeachingUnits } from '@netzwerkstatt/domain';
import type { Source } from './source.ts';
import type { Versions } from './versions.ts';

/** Stable name of a module, and part of its public address: `B01`. */
export type ModuleCode = Brand<string, 'ModuleCode'>;

/**
 * Binnendimension (`internal`: shaping and caring for the network) or Leistungsdimension (`service`: what its partners
 * do for children and parents). The terms are those of the Landesprojekt 2007–2011.
 */
export const moduleDimensions = ['internal', 'service'] as const;

export type ModuleDimension = (typeof moduleDimensions)[number];

/** Basis, Aufbau, Vertiefung, in the order in which people meet them. */
export const moduleLevels = ['basic', 'intermediate', 'advanced'] as const;

export type ModuleLevel = (typeof moduleLevels)[number];

/** A training unit of the catalogue, timeless: what is held on a day is a run of one of its versions. */
export type QualificationModule = Versions<ModuleCode, ModuleVersion>;

/** What a module was at one time. Another content, length or prerequisite makes another version. */
export interface ModuleVersion {
  readonly code: ModuleCode;
  /** Whole, from 1 on. */
  readonly version: number;
  readonly title: string;
  readonly dimension: ModuleDimension;
  readonly level: ModuleLevel;
  readonly teachingUnits: TeachingUnits;
  /** The forms in which it may be held; a blended module is `hybrid`. */
  readonly formats: readonly EventFormat[];
  /** The same in the words of the catalogue: „Präsenz (1,5 Tage)“. */
  readonly formatNote: string;
  /** Both inclusive. */
  readonly participants: { readonly min: number; readonly max: number };
  /** Kompetenzziel: what somebody can do afterwards. */
  readonly learningOutcome: string;
  /** Together with `targetFunctions`; both empty: for everyone in the networks. See `isMeantFor`. */
  readonly targetProfessions: readonly ProfessionCode[];
  readonly targetFunctions: readonly NetworkFunctionCode[];
  /** Target groups as printed; may say more than the codes can: „neue Netzwerkpartner“. */
  readonly targetText: string;
  /** Direct ones only; `prerequisitesOf` has those behind them. */
  readonly prerequisites: readonly ModuleCode[];
  readonly note?: string;
  readonly source: Source;
}

/** @throws RangeError when the text is not one to four capitals and two digits. */
export function parseModuleCode(text: string): ModuleCode {
  if (!/^[A-Z]{1,4}\d{2}$/.test(text)) throw new RangeError(`not the code of a module: ${text}`);
  return text as ModuleCode;
}
