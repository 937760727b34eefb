import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { equivalenceWords } from './equivalence-words.ts';
import type { KeptEquivalence } from './recognition-data.ts';

export interface EquivalencesTableProps {
  readonly entries: readonly KeptEquivalence[];
  /** Absent for who only reads. */
  readonly edit?: {
    readonly change: (entry: KeptEquivalence) => void;
    readonly remove: (entry: KeptEquivalence) => void;
  };
}

/** What courses of others count for. */
export function EquivalencesTable({ entries, edit }: EquivalencesTableProps) {
  const words = useWords(equivalenceWords);
  const locale = useLocale();
  const columns: readonly Column<KeptEquivalence>[] = [
    {
      id: 'course',
      header: words.course,
      rowHeader: true,
      cell: ({ title, provider }) => (
        <InGerman>
          {title}
          <small>{provider}</small>
        </InGerman>
      ),
    },
    { id: 'module', header: words.module, cell: ({ module }) => module },
    { id: 'units', header: words.units, align: 'end', cell: ({ teachingUnits }) => teachingUnits },
    {
      id: 'validity',
      header: words.validity,
      cell: ({ validFrom, validUntil }) => {
        const from = formatDayShort(validFrom, locale);
        return validUntil === undefined ? words.from(from) : words.between(from, formatDayShort(validUntil, locale));
      },
    },
  ];
  const withActions: readonly Column<KeptEquivalence>[] =
    edit === undefined
      ? columns
      : [
          ...columns,
          {
            id: 'actions',
            header: words.actions,
            headerHidden: true,
            card: 'plain',
            cell: (entry) => (
              <Cluster>
                <Button variant="quiet" size="small" onClick={() => edit.change(entry)}>
                  <span aria-hidden="true">{words.editShort}</span>
                  <VisuallyHidden>{words.edit(entry.title)}</VisuallyHidden>
                </Button>
                <Button variant="quiet" size="small" onClick={() => edit.remove(entry)}>
                  <span aria-hidden="true">{words.removeShort}</span>
                  <VisuallyHidden>{words.remove(entry.title)}</VisuallyHidden>
                </Button>
              </Cluster>
            ),
          },
        ];
  return <DataTable caption={words.title} columns={withActions} rows={entries} rowKey={({ id }) => id} />;
}
