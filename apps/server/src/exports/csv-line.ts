import type { Cell } from './cell.ts';
import { guarded } from './guarded.ts';

/** Tells Excel that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line as Excel reads it in Germany: semicolons between, CRLF at the end (RFC 4180 but for the semicolon). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(';')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? guarded(cell) : germanTime(cell.at);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `20.01.2027 09:00`, which Excel takes for a time. */
function germanTime(at: string): string {
  const [year, month, day] = at.slice(0, 10).split('-');
  return `${day}.${month}.${year} ${at.slice(11, 16)}`;
}
