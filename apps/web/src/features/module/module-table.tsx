import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Link } from '../../components/navigation/link.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { ModuleLinks } from './module-links.tsx';
import { type ModuleTexts, moduleWords } from './module-words.ts';

export interface ModuleTableProps {
  readonly caption: string;
  readonly modules: readonly ModuleRecord[];
}

/** Modules one below the other, to compare them by level, length and what comes before. */
export function ModuleTable({ caption, modules }: ModuleTableProps) {
  const words = useWords(moduleWords);
  return <DataTable caption={caption} columns={columns(words)} rows={modules} rowKey={({ id }) => id} />;
}

const columns = (words: ModuleTexts): readonly Column<ModuleRecord>[] => [
  {
    id: 'module',
    header: words.module,
    rowHeader: true,
    cell: ({ content: { code, title } }) => (
      <Link href={`/module/${code}`}>
        {code} <InGerman>{title}</InGerman>
      </Link>
    ),
  },
  { id: 'level', header: words.level, cell: ({ content }) => words.levels[content.level] },
  {
    id: 'units',
    header: words.extent,
    cell: ({ content }) => <span className="nowrap">{words.unitsShort(content.teachingUnits)}</span>,
  },
  {
    id: 'prerequisites',
    header: words.prerequisites,
    cell: ({ content }) => <ModuleLinks codes={content.prerequisites} />,
  },
];
