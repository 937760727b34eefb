import type { Answers } from '../../lib/api-types.ts';

export type Candidate = Answers['desk']['candidates'][number];

export interface CandidateCounts {
  readonly due: number;
  readonly tooLow: number;
  readonly issued: number;
  readonly drawn: number;
  /** Could not be drawn; the house tries again later by itself. */
  readonly failed: number;
}

export function countCandidates(candidates: readonly Candidate[]): CandidateCounts {
  const issued = candidates.filter((it) => it.kind === 'issued');
  return {
    due: candidates.filter((it) => it.kind === 'due').length,
    tooLow: candidates.filter((it) => it.kind === 'too_low').length,
    issued: issued.length,
    drawn: issued.filter(({ isDrawn }) => isDrawn).length,
    failed: issued.filter(({ isDrawn, drawingError }) => !isDrawn && drawingError !== undefined).length,
  };
}

/** How many files are still on their way. */
export function drawingLeft({ issued, drawn, failed }: CandidateCounts): number {
  return issued - drawn - failed;
}
