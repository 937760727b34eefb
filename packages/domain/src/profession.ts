import type { Brand } from './brand.ts';
import type { LocalDate } from './time.ts';

/** What somebody is, as opposed to what they do in the network (a function) or where they work (an organisation). */
export interface Profession {
  /** Stable across all Länder: `H1`. */
  readonly code: ProfessionCode;
  readonly title: { readonly de: string; readonly en: string };
  readonly group: ProfessionGroup;
  /** Number in § 4 (1) KKG, whose professions may ask for pseudonymised advice; absent for the others. */
  readonly confidentialityNumber?: string;
  /** Norms that make training a duty or a right of this profession. */
  readonly legalHooks: readonly string[];
  readonly cpdRegime?: CpdRegimeCode;
  readonly isco08: readonly string[];
}

export type ProfessionCode = Brand<string, 'ProfessionCode'>;

/** The sectors whose mix makes a network. */
export const professionGroups = [
  'youth_welfare',
  'health',
  'education',
  'justice',
  'police',
  'counselling',
  'administration',
  'volunteering',
  'other',
] as const;

export type ProfessionGroup = (typeof professionGroups)[number];

export type CpdRegimeCode = Brand<string, 'CpdRegimeCode'>;

/** How a profession proves that it keeps learning (continuing professional development). */
export interface CpdRegime {
  readonly code: CpdRegimeCode;
  readonly title: { readonly de: string; readonly en: string };
  readonly unit: 'points' | 'hours' | 'teaching_units' | 'days' | 'duty' | 'proof';
  /** How much is due, where a number is due: in each span of years, or once. */
  readonly due?: { readonly amount: number; readonly perYears?: number };
  /** The number is what people may claim, not what they owe. */
  readonly isClaim?: true;
  /** The first day of training that counts; absent: any. */
  readonly since?: LocalDate;
  /** Where points follow from the length. Absent: points, and days of leave, are only those that somebody awarded. */
  readonly pointsByLength?: PointsByLength;
  readonly rule: { readonly de: string; readonly en: string };
  /** Where the rule stands, and how sure we are of it. */
  readonly source: { readonly norm: string; readonly evidence: 'read' | 'public_page' | 'unverified' };
}

/** Points for so many minutes of training, of which only some count. */
export interface PointsByLength {
  readonly minutesPerPoint: number;
  /** Most points of one day. */
  readonly perDay?: { readonly course: number; readonly conference: number };
  /** Most points of a whole training: of all steps it reaches, the last one holds. */
  readonly perTraining?: readonly {
    readonly fromDays?: number;
    readonly fromHours?: number;
    readonly atMost: number;
  }[];
}

/** What somebody does in the network: many per person, and limited in time. */
export interface NetworkFunction {
  readonly code: NetworkFunctionCode;
  readonly title: { readonly de: string; readonly en: string };
}

export const networkFunctionCodes = [
  'network_coordinator',
  'insofa',
  'steering_member',
  'advisory_member',
  'head',
  'child_protection_officer',
  'trainer',
  'circle_lead',
  'scientific_lead',
  'parent_representative',
] as const;

export type NetworkFunctionCode = (typeof networkFunctionCodes)[number];
