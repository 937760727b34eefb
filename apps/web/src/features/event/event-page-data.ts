import type { Answers, Choices } from '../../lib/api-types.ts';

/** What the page of an event is made from. */
export type EventPageData = Answers['programme']['event'] & { readonly choices: Choices };
