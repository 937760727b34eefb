import type { Instant } from '@netzwerkstatt/domain';

/** The only source of „now“. */
export interface Clock {
  now(): Instant;
}
