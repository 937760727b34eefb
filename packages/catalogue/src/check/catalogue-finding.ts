import type { Ags, CpdRegimeCode, NetworkFunctionCode, ProfessionCode } from '@netzwerkstatt/domain';
import type { CurriculumPartCode, FurtherPart } from '../curriculum.ts';
import type { ModuleCode } from '../qualification-module.ts';

/** Something in the data of a Land that cannot be right. The sentence for people is written at the edge. */
export type CatalogueFinding = {
  /** Where it stands: `modules[3].prerequisites[0]`. */
  readonly path: string;
} & CatalogueFault;

/** What is wrong, in a word a program can read, with its facts. */
export type CatalogueFault = GeneralFault | RegionFault | HolidayFault | ModuleFault | CurriculumFault | ArchiveFault;

/** Faults that may occur in any section. */
export type GeneralFault =
  /** A code, slug, key or label that must be the only one stands a second time. */
  | { readonly code: 'duplicate'; readonly value: string }
  /** A prerequisite or a part of a curriculum is not among the modules of this Land. */
  | { readonly code: 'unknown_module'; readonly module: ModuleCode }
  | { readonly code: 'unknown_cpd_regime'; readonly regime: CpdRegimeCode }
  /** Versions are counted 1, 2, 3. */
  | { readonly code: 'version_invalid'; readonly version: number }
  /** Shares are numbers from 0 to 1. */
  | { readonly code: 'share_out_of_range'; readonly share: number }
  | { readonly code: 'years_reversed'; readonly fromYear: number; readonly toYear: number };

export type RegionFault =
  /** A key is not five digits, or begins like that of another Land. */
  | { readonly code: 'ags_outside_land'; readonly ags: Ags; readonly prefix: string }
  /** A network lives in a district the Land does not have. */
  | { readonly code: 'unknown_region'; readonly region: Ags };

export type HolidayFault =
  /** A day no year has: 31 April. */
  | { readonly code: 'holiday_impossible'; readonly month: number; readonly day: number }
  /** Places are listed for a holiday that no rule gives to listed places. */
  | { readonly code: 'unknown_holiday'; readonly holiday: string }
  | { readonly code: 'holiday_reversed'; readonly from: string; readonly to: string };

export type ModuleFault =
  /** Each module of the list needs the next, the last one needs the first. */
  | { readonly code: 'prerequisite_cycle'; readonly modules: readonly ModuleCode[] }
  /** Teaching units are whole and at least one. */
  | { readonly code: 'units_not_positive'; readonly teachingUnits: number }
  | { readonly code: 'formats_missing'; readonly module: ModuleCode }
  | { readonly code: 'participants_reversed'; readonly min: number; readonly max: number }
  | { readonly code: 'unknown_profession'; readonly profession: ProfessionCode }
  | { readonly code: 'unknown_function'; readonly networkFunction: NetworkFunctionCode };

export type CurriculumFault =
  /** The total as announced is not what modules and further parts add up to. */
  | { readonly code: 'curriculum_units_differ'; readonly announced: number; readonly added: number }
  /** A rule names a part the curriculum does not have. */
  | { readonly code: 'unknown_part'; readonly part: CurriculumPartCode }
  /** A rule asks for a result that completes no part, or another part than the one it names. */
  | { readonly code: 'result_completes_no_part'; readonly result: FurtherPart['completedBy'] };

export type ArchiveFault =
  /** An event belongs to a network the Land does not have. */
  | { readonly code: 'unknown_network'; readonly network: string }
  /** A document belongs to an event that is not in the archive. */
  | { readonly code: 'unknown_parent'; readonly parent: string };
