import styles from './data-table.module.css';
import type { Selection } from './table-column.ts';

interface SelectHeaderCellProps<Row> {
  readonly selection: Selection<Row>;
  readonly keys: readonly string[];
}

/** Selects all rows of this page, and shows when only some are; what is selected on other pages stays so. */
export function SelectHeaderCell<Row>({ selection, keys }: SelectHeaderCellProps<Row>) {
  const count = keys.filter((key) => selection.selected.has(key)).length;
  const toggleAll = (isSelected: boolean): void => {
    const next = new Set(selection.selected);
    for (const key of keys) {
      if (isSelected) next.add(key);
      else next.delete(key);
    }
    selection.onChange(next);
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as for the table
    <th scope="col" role="columnheader" className={styles.select}>
      <label>
        <input
          type="checkbox"
          checked={count > 0 && count === keys.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < keys.length;
          }}
          onChange={(event) => toggleAll(event.target.checked)}
        />
        <span>{selection.allLabel}</span>
      </label>
    </th>
  );
}

interface SelectCellProps<Row> {
  readonly selection: Selection<Row>;
  readonly row: Row;
  readonly rowKey: string;
}

export function SelectCell<Row>({ selection, row, rowKey }: SelectCellProps<Row>) {
  const { name, selected, onChange, rowLabel } = selection;
  const toggle = (isSelected: boolean): void => {
    const next = new Set(selected);
    if (isSelected) next.add(rowKey);
    else next.delete(rowKey);
    onChange(next);
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as for the table
    <td role="cell" className={styles.select}>
      <input
        type="checkbox"
        name={name}
        value={rowKey}
        aria-label={rowLabel(row)}
        checked={selected.has(rowKey)}
        onChange={(event) => toggle(event.target.checked)}
      />
    </td>
  );
}
