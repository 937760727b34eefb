import { classNames } from '../class-names.ts';
import { ArrowUpDown, ChevronDown, ChevronUp } from '../icons.ts';
import { Link } from '../navigation/link.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './data-table.module.css';
import type { Column } from './table-column.ts';

export function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { header, headerHidden, sort, align, card } = column;
  const look = classNames(align === 'end' && styles.end, card === 'corner' && styles.corner);
  const name = headerHidden ? <VisuallyHidden>{header}</VisuallyHidden> : header;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as for the table
    <th scope="col" role="columnheader" className={look} aria-sort={sort?.direction}>
      {sort ? (
        <Link href={sort.href}>
          {name}
          {sort.direction === undefined && <ArrowUpDown />}
          {sort.direction === 'ascending' && <ChevronUp />}
          {sort.direction === 'descending' && <ChevronDown />}
        </Link>
      ) : (
        name
      )}
    </th>
  );
}
