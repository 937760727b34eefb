import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './data-table.module.css';
import { HeaderCell } from './header-cell.tsx';
import { SelectCell, SelectHeaderCell } from './select-cell.tsx';
import type { Column, Selection } from './table-column.ts';

export interface DataTableProps<Row> {
  /** What the table shows, how much of it, in which order. */
  readonly caption: string;
  /** `false` for a table whose heading already says it. */
  readonly showCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A column of checkboxes before the others. */
  readonly selection?: Selection<Row> | undefined;
  /** Above the rows, fixed while something is selected: a selection bar. */
  readonly bar?: ReactNode;
}

/**
 * Rows of the same kind on a native table; each row becomes a card where the screen is narrow. Sorting, filtering and
 * paging are the server's work, their state is in the address: headers that sort are links.
 */
export function DataTable<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  selection,
  bar,
}: DataTableProps<Row>) {
  const keys = rows.map(rowKey);
  return (
    <div className={styles.frame}>
      {bar}
      {/* The roles repeat what the elements are: as blocks, in the card view, some browsers no longer take them for a table. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className={styles.table} role="table">
        <caption>{showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {selection && <SelectHeaderCell selection={selection} keys={keys} />}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => {
            const key = keys[index] ?? '';
            return (
              <tr key={key} role="row" className={classNames(selection?.selected.has(key) && styles.selected)}>
                {selection && <SelectCell selection={selection} row={row} rowKey={key} />}
                {columns.map((column) => (
                  <BodyCell key={column.id} column={column} row={row} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { cell, header, align, rowHeader, card = rowHeader ? 'plain' : 'labelled' } = column;
  const look = classNames(styles[card], align === 'end' && styles.end);
  const content = cell(row);
  if (rowHeader) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as for the table
      <th scope="row" role="rowheader" className={look}>
        {content}
      </th>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as for the table
    <td role="cell" className={look} data-label={card === 'labelled' ? header : undefined}>
      {content}
    </td>
  );
}
