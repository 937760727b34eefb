import type { LocalDateTime } from '@netzwerkstatt/domain';

/** What stands in one place of a list: nothing, a text, a number, or a time on the wall of the Land. */
export type Cell = undefined | string | number | { readonly at: LocalDateTime };
