/** Something a person can choose while typing. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** Tells two of the same name apart: the place, the street. */
  readonly detail?: string | undefined;
}

/** What stands in the field, and which suggestion it is; no id means it was typed freely. */
export interface SuggestedText {
  readonly text: string;
  readonly id: string | undefined;
}

/** Finds what fits a text. The signal ends a search that a further letter has overtaken. */
export type LoadSuggestions = (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
