import type { ConferenceProgramme, ProgrammeSession } from '@netzwerkstatt/scheduling';
import type { Answers } from '../../lib/api-types.ts';

export type ProgrammeDeskView = Answers['conference']['programme'];
export type { ConferenceProgramme, ProgrammeSession };

/** What a change of a programme does, for the button that takes it back. */
export interface ProgrammeStep {
  /** „Forum 2 verschoben“ */
  readonly what: string;
  readonly programme: ConferenceProgramme;
}

/** How wishes and forums of a public event stand. */
export type ForumDeskView = NonNullable<Answers['conference']['forums']>;
