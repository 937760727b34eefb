import { type TeachingUnits, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { PartResult, TranscriptPart } from '../series-facts.ts';
import type { PartStanding, RuleDecision } from './rule-decision.ts';

/** What counts of one part, as a transcript names it. */
export interface TranscriptLine {
  readonly part: PartStanding;
  /** A module of which some was attended and some recognised has two lines. */
  readonly origin: 'attended' | 'recognised';
  /** Whole, and rounded down over both lines of a module. */
  readonly units: TeachingUnits;
}

/**
 * Everything that counts, in the order of the series. The units of a transcript are the sum of its lines: of each part
 * no more is certified than was there, so that the sum may lie a little below the minutes that decided.
 */
export function transcriptLines({ parts }: Pick<RuleDecision, 'parts'>): readonly TranscriptLine[] {
  return parts.flatMap((part): readonly TranscriptLine[] => {
    const attended = teachingUnitsIn(part.attendedMinutes);
    const both = teachingUnitsIn(part.attendedMinutes + part.countedRecognisedMinutes);
    const lines: TranscriptLine[] = [
      { part, origin: 'attended', units: attended },
      { part, origin: 'recognised', units: (both - attended) as TeachingUnits },
    ];
    // What was passed is named also where it has no length.
    return lines.filter(({ origin, units }) => units > 0 || (origin === 'attended' && part.result !== undefined));
  });
}

/** The parts besides the modules, each with what became of it. */
export function transcriptParts(lines: readonly TranscriptLine[]): readonly TranscriptPart[] {
  return lines.flatMap(({ part: { kind, title, result }, units }): readonly TranscriptPart[] => {
    if (kind === 'module' || result === undefined) return [];
    return [{ title, result: markOf(result), on: result.on, ...(units > 0 && { units }) }];
  });
}

export function unitsOfLines(lines: readonly TranscriptLine[]): TeachingUnits {
  return lines.reduce((sum, { units }) => sum + units, 0) as TeachingUnits;
}

function markOf(result: NonNullable<PartStanding['result']>): PartResult {
  if (result.kind === 'assignment') return result.grade === 'passed' ? 'passed' : 'accepted';
  return result.kind === 'colloquium' || result.kind === 'test' ? 'passed' : 'attended';
}
