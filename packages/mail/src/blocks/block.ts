/**
 * What a mail is built of, said once and shown twice: as HTML and as plain text. Every text is one line without
 * mark-up; what looks like mark-up in it is shown as it was typed.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Button
  /** An aside, mostly for those who did not cause the mail. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** One thing to know about an event: its dates, its place. */
export interface Fact {
  readonly term: string;
  readonly descriptions: readonly string[];
}

/** A link that stands for itself. */
export interface Button {
  readonly kind: 'button';
  readonly label: string;
  /** Absolute, made by us. */
  readonly url: string;
  /** What most readers want comes as a button, what some want as a link. */
  readonly rank: 'main' | 'side';
}

/** What stands below every mail: who wrote it, and who reads the answers. */
export interface Footer {
  readonly lines: readonly string[];
  readonly senderName: string;
  /** Where the public pages are, without a final slash. */
  readonly origin: string;
}
