import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Cell } from './cell.ts';
import { guarded } from './guarded.ts';

export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** A workbook of one sheet whose first row stays in sight. It is put together as a whole, as the format wants it. */
export async function xlsxFile({ name, headers, rows }: Sheet): Promise<Buffer> {
  const data: Row[] = [headers.map((value) => ({ value: guarded(value), type: String, fontWeight: 'bold' as const }))];
  for await (const page of rows) data.push(...page.map((cells) => cells.map(toCell)));
  const columns = headers.map((header) => ({ width: Math.max(14, header.length + 2) }));
  return writeXlsxFile(data, { sheet: sheetName(name), columns, stickyRowsCount: 1 }).toBuffer();
}

function toCell(cell: Cell): Row[number] {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: guarded(cell), type: String };
  // A sheet knows no zones: the time on the wall is written as it stands there.
  return { value: new Date(`${cell.at}:00.000Z`), type: Date, format: 'dd.mm.yyyy hh:mm' };
}

/** At most 31 characters, and none of those a sheet cannot have in its name. */
function sheetName(name: string): string {
  return name
    .replaceAll(/[\\/?*[\]:']/g, ' ')
    .slice(0, 31)
    .trim();
}
