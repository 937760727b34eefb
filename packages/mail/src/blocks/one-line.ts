import { cleanLine } from '@netzwerkstatt/domain';

/**
 * A text as it may stand in a header or in a line of its own: composed letters, single blanks, nothing invisible. A
 * line end in a name or a title can neither begin a header nor forge a paragraph.
 */
export function oneLine(text: string): string {
  return cleanLine(text.toWellFormed());
}
