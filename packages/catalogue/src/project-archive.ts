import type { Brand, HistoricDate } from '@netzwerkstatt/domain';
import type { Source } from './source.ts';

/** Name of an event in the archive: `lf-2009`. */
export type ArchivedEventId = Brand<string, 'ArchivedEventId'>;

/**
 * What is kept of a finished project: institutions, titles, dates and reference records. Persons are not part of it;
 * a speaker's name stands only where the printed title of a document has it.
 */
export interface ProjectArchive {
  readonly project: ArchivedProject;
  /** Mission (Anliegen), one clause each, as printed. */
  readonly mission: readonly string[];
  readonly goals: readonly ArchivedGoal[];
  /** In order of their dates; a year without a day stands before the days of that year. */
  readonly events: readonly ArchivedEvent[];
  readonly documents: readonly ArchivedDocument[];
  readonly milestones: readonly ArchivedMilestone[];
  readonly initiatives: readonly ArchivedInitiative[];
  readonly assessment: ArchivedAssessment;
  readonly workingGroups: ArchivedWorkingGroups;
  /** Institutions of the Projektbeirat with their number of seats. */
  readonly advisoryBoard: readonly { readonly institution: string; readonly seats: number }[];
  readonly sources: {
    readonly documents: Source;
    readonly advisoryBoard: Source;
    /** Mission, goals, initiatives, assessment and working groups. */
    readonly work: Source;
    readonly milestones: Source;
  };
}

export interface ArchivedProject {
  readonly slug: string;
  readonly title: string;
  readonly longTitle: string;
  readonly subtitle: string;
  /** Days of the first and the last event, not of a grant. */
  readonly firstDate: HistoricDate;
  readonly lastDate: HistoricDate;
  readonly operator: string;
  /** What is known of the money; the project's own line is lost. */
  readonly fundingNote: string;
  readonly research: { readonly institution: string; readonly role: string };
  readonly affiliatedProgramme: {
    readonly name: string;
    readonly kind: string;
    readonly testedAt: readonly string[];
    readonly intakePlaces: readonly string[];
    readonly sisterProgrammes: readonly string[];
  };
  readonly source: Source;
}

export const archivedEventKinds = [
  'opening_event',
  'state_conference',
  'closing_conference',
  'network_conference',
  'network_day',
  'specialist_day',
  'specialist_event',
] as const;

export type ArchivedEventKind = (typeof archivedEventKinds)[number];

export interface ArchivedEvent {
  readonly id: ArchivedEventId;
  /** Word for word. */
  readonly title: string;
  readonly kind: ArchivedEventKind;
  readonly date: HistoricDate;
  /** `null` where the sources name none. */
  readonly place: string | null;
  /** The whole Land, or one of the networks of the Land's profile. */
  readonly scope: { readonly kind: 'land' } | { readonly kind: 'network'; readonly network: string };
  /** `announced`: the sources look forward to it; whether it took place is not known. */
  readonly evidence: 'held' | 'announced';
  /** In the words of the source, and the number that is surely reached. */
  readonly attendance?: { readonly text: string; readonly minimum?: number };
  readonly note?: string;
  readonly source: Source;
}

export const archivedDocumentKinds = [
  'expert_report',
  'speech',
  'talk',
  'article',
  'proceedings',
  'slides',
  'handout',
  'final_report',
] as const;

export type ArchivedDocumentKind = (typeof archivedDocumentKinds)[number];

/**
 * A reference record: that a document was published, not the document. The files are works of their authors and are
 * not held here.
 */
export interface ArchivedDocument {
  readonly id: string;
  /** Where it belongs: an event, or the project as a whole. */
  readonly parent: ArchivedEventId | 'project';
  /** Word for word. */
  readonly title: string;
  readonly kind: ArchivedDocumentKind;
  readonly format: string;
  /** `1,5 MB`, `576 KB`, `492 kB`: the source mixes the spellings, and so does this. */
  readonly sizeAsPrinted: string;
  readonly holding: 'reference_only';
}

export interface ArchivedGoal {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Both inclusive. */
  readonly fromYear: number;
  readonly toYear: number;
}

export interface ArchivedMilestone {
  readonly year: number;
  /** The line of results it belongs to. */
  readonly result: string;
  readonly item: string;
  /** 1 to 4; `null` where the column of the printed table is lost. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

export interface ArchivedInitiative {
  readonly title: string;
  readonly items: readonly string[];
}

/** How the project judged its own work. */
export interface ArchivedAssessment {
  readonly year: number;
  readonly positive: readonly string[];
  readonly limiting: readonly string[];
}

export interface ArchivedWorkingGroups {
  readonly projectGroup: {
    readonly name: string;
    /** Number of meetings, or a sentence where no number is given. */
    readonly meetings: readonly { readonly year: number; readonly held: number | string }[];
  };
  readonly qualityCircles: {
    readonly since: { readonly year: number; readonly month: number };
    readonly frequency: string;
    readonly count: number;
    readonly completed: number;
    /** Topics of circles still to be called; those of the first ones are not named in the sources. */
    readonly plannedTopics: readonly string[];
  };
}
