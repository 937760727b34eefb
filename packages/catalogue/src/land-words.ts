import type { Source } from './source.ts';

/** One thing and several of it, in German and as people in this Land say it. */
export interface LandWord {
  readonly one: string;
  readonly many: string;
  readonly source: Source;
}

/** What is the same everywhere and has another name in each Land. */
export interface LandWords {
  /** The programme or project that stands behind the platform; a name, so there is only one. */
  readonly programme: { readonly name: string; readonly source: Source };
  readonly network: LandWord;
  readonly coordinator: LandWord;
  /** The yearly event for the whole Land. */
  readonly stateConference: LandWord;
  readonly networkConference: LandWord;
  readonly qualityCircle: LandWord;
  /** § 8a (4), § 8b SGB VIII: insoweit erfahrene Fachkraft, InsoFa, Kinderschutzfachkraft. */
  readonly caseAdviser: LandWord;
  readonly region: LandWord;
  /** Paid leave for training; absent where the Land has no law on it. */
  readonly trainingLeave?: { readonly name: string; readonly source: Source };
}
