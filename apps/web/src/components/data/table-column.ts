import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  /** Also stands before the value on a card. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row; there is one in every table. */
  readonly rowHeader?: boolean | undefined;
  /** Leads to the table in the order of this column; `direction` when it already is. */
  readonly sort?: { readonly href: string; readonly direction?: 'ascending' | 'descending' | undefined } | undefined;
  /** `end` for numbers. */
  readonly align?: 'end' | undefined;
  /** On a card: with its header before it, without, without and in one line with its neighbours, in the upper
   * corner, or as a line of buttons at its foot. */
  readonly card?: 'labelled' | 'plain' | 'inline' | 'corner' | 'foot' | undefined;
  /** For columns whose header would only repeat what is in them: read out, not shown. */
  readonly headerHidden?: boolean | undefined;
}

export interface Selection<Row> {
  /** Sent with a form around the table. */
  readonly name: string;
  /** Also of rows on other pages. */
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  readonly allLabel: string;
  readonly rowLabel: (row: Row) => string;
}
