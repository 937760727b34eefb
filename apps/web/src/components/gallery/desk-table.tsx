import { useState } from 'react';
import { ActionMenu } from '../actions/action-menu.tsx';
import { Button } from '../actions/button.tsx';
import { DataTable } from '../data/data-table.tsx';
import { SelectionBar } from '../data/selection-bar.tsx';
import type { Column } from '../data/table-column.ts';
import { StatusText } from '../feedback/status-text.tsx';
import { Tag } from '../feedback/tag.tsx';
import { CircleX, ClipboardCheck, Hourglass, Send, X } from '../icons.ts';
import { Link } from '../navigation/link.tsx';

interface Booking {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly bookedOn: string;
  readonly need?: string;
  readonly state: 'confirmed' | 'waits' | 'cancelled';
}

const bookings: readonly Booking[] = [
  {
    id: '1',
    name: 'Hańža Krawc',
    branch: 'Branch “At the harbour”',
    bookedOn: '14 Jan',
    need: 'Upper Sorbian',
    state: 'confirmed',
  },
  { id: '2', name: 'Thomas Berger', branch: 'Central library', bookedOn: '14 Jan', state: 'confirmed' },
  {
    id: '3',
    name: 'Aylin Demir',
    branch: 'Northern branch',
    bookedOn: '15 Jan',
    need: 'Sign language',
    state: 'confirmed',
  },
  { id: '4', name: 'Jens Hoffmann', branch: 'Central library', bookedOn: '16 Jan', state: 'waits' },
  { id: '5', name: 'Sabine Richter-Lehmann', branch: 'Western branch', bookedOn: '19 Jan', state: 'cancelled' },
];

const states = {
  confirmed: <StatusText tone="success">confirmed</StatusText>,
  waits: (
    <StatusText tone="warning" icon={<Hourglass />}>
      branch has to agree
    </StatusText>
  ),
  cancelled: (
    <StatusText tone="quiet" icon={<CircleX />}>
      cancelled
    </StatusText>
  ),
};

const columns: readonly Column<Booking>[] = [
  {
    id: 'name',
    header: 'Person',
    rowHeader: true,
    sort: { href: '?sort=name' },
    cell: ({ id, name, branch }) => (
      <>
        <Link href={`/desk/people/${id}`}>{name}</Link>
        <small>{branch}</small>
      </>
    ),
  },
  {
    id: 'booked',
    header: 'Booked',
    sort: { href: '?sort=-booked', direction: 'ascending' },
    cell: ({ bookedOn }) => bookedOn,
  },
  { id: 'need', header: 'Need', cell: ({ need }) => need && <Tag>{need}</Tag> },
  { id: 'state', header: 'State', card: 'plain', cell: ({ state }) => states[state] },
  {
    id: 'actions',
    header: 'Actions',
    headerHidden: true,
    card: 'corner',
    cell: ({ name }) => (
      <ActionMenu
        label={`Actions for ${name}`}
        actions={[{ id: 'cancel', label: 'Cancel the booking', onChoose: () => undefined }]}
      />
    ),
  },
];

/** A table with rows to select. */
export function DeskTable() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '2', '3']));
  return (
    <DataTable
      caption="Bookings, 22 entries, by the day they were made"
      columns={columns}
      rows={bookings}
      rowKey={({ id }) => id}
      selection={{
        name: 'booking',
        selected,
        onChange: setSelected,
        allLabel: 'Select all',
        rowLabel: ({ name }) => `Select ${name}`,
      }}
      bar={
        <SelectionBar
          label="Selected bookings"
          count={selected.size > 0 ? `${selected.size} selected` : undefined}
          hint="Select bookings to write to people or confirm them together."
        >
          <Button variant="quiet" size="small">
            <Send />
            Message
          </Button>
          <Button variant="quiet" size="small">
            <ClipboardCheck />
            Confirm
          </Button>
          <Button variant="quiet" size="small" onClick={() => setSelected(new Set())}>
            <X />
            Clear
          </Button>
        </SelectionBar>
      }
    />
  );
}
