import { DataTable } from '../../components/data/data-table.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { counted, translated, useWords } from '../../lib/words.ts';
import { moduleWords } from '../module/module-words.ts';

const words = translated(
  {
    caption: (total: number) => counted(total, 'Modul', 'Module'),
    module: 'Modul',
    level: 'Stufe',
    dimension: 'Dimension',
    extent: 'Umfang',
    edition: 'Fassung',
    actions: 'Aktionen',
    plan: 'Veranstaltung planen',
  },
  {
    caption: (total) => counted(total, 'module', 'modules', 'en'),
    module: 'Module',
    level: 'Level',
    dimension: 'Dimension',
    extent: 'Length',
    edition: 'Edition',
    actions: 'Actions',
    plan: 'Plan an event',
  },
);

/** The modules in force, each leading to its editions and to a run of it. */
export function ModulesTable({ modules }: { readonly modules: readonly ModuleRecord[] }) {
  const texts = useWords(words);
  const { levels, dimensions, units } = useWords(moduleWords);
  return (
    <DataTable
      caption={texts.caption(modules.length)}
      rows={modules}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'module',
          header: texts.module,
          rowHeader: true,
          cell: ({ content: { code, title } }) => (
            <Link href={`/arbeit/module/${code}`}>
              {code} <InGerman>{title}</InGerman>
            </Link>
          ),
        },
        { id: 'level', header: texts.level, cell: ({ content }) => levels[content.level] },
        { id: 'dimension', header: texts.dimension, cell: ({ content }) => dimensions[content.dimension] },
        { id: 'extent', header: texts.extent, cell: ({ content }) => units(content.teachingUnits) },
        { id: 'edition', header: texts.edition, align: 'end', cell: ({ content }) => content.version },
        {
          id: 'actions',
          header: texts.actions,
          headerHidden: true,
          card: 'plain',
          cell: ({ content: { code } }) => (
            <Link href={`/arbeit/veranstaltungen/neu?modul=${code}`}>
              {texts.plan}
              <VisuallyHidden>: {code}</VisuallyHidden>
            </Link>
          ),
        },
      ]}
    />
  );
}
