import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataTable } from './data-table.tsx';
import type { Column } from './table-column.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly age: number;
}

const rows: readonly Person[] = [
  { id: 'ada', name: 'Ada', age: 0 },
  { id: 'ben', name: 'Ben', age: 44 },
];

const columns: readonly Column<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    rowHeader: true,
    cell: ({ name }) => name,
    sort: { href: '?sort=-name', direction: 'ascending' },
  },
  { id: 'age', header: 'Age', cell: ({ age }) => age },
];

const html = renderToStaticMarkup(
  <DataTable
    caption="People"
    columns={columns}
    rows={rows}
    rowKey={({ id }) => id}
    selection={{
      name: 'person',
      selected: new Set(['ben']),
      onChange: () => {},
      allLabel: 'Select all',
      rowLabel: ({ name }) => `Select ${name}`,
    }}
  />,
).replaceAll(/ class="[^"]*"/g, '');

test('the header that sorts is a link, and says how the table is sorted', () => {
  expect(html).toMatch(/<th scope="col" role="columnheader" aria-sort="ascending"><a href="\?sort=-name">Name/);
});

test('the name of a row is its header, and each value knows its own for the card view', () => {
  expect(html).toContain('<th scope="row" role="rowheader">Ada</th>');
  expect(html).toContain('<td role="cell" data-label="Age">44</td>');
});

test('nothing is a value too: zero is shown', () => {
  expect(html).toContain('<td role="cell" data-label="Age">0</td>');
});

test('a form around the table sends the selected rows', () => {
  const boxes = html.match(/<input[^>]*>(<span>[^<]*)?/g)?.map((box) => ({
    label: /(?:aria-label="|<span>)([^"]*)/.exec(box)?.[1],
    sends: box.includes('checked=""') ? /name="([^"]*)"/.exec(box)?.[1] : undefined,
  }));
  expect(boxes).toEqual([
    { label: 'Select all', sends: undefined },
    { label: 'Select Ada', sends: undefined },
    { label: 'Select Ben', sends: 'person' },
  ]);
});
