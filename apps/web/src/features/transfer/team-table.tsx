import { DataTable } from '../../components/data/data-table.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionsInWords } from '../refusals/profession-short-names.ts';
import { teamWords } from './team-words.ts';

type Row = Answers['registration']['previewTeam']['people'][number];

/** A list as it was read: who would be asked, so that a name that was read wrongly is seen before the mail goes out. */
export function TeamTable({ people }: { readonly people: readonly Row[] }) {
  const words = useWords(teamWords);
  const locale = useLocale();
  const hasProfessions = people.some(({ profession }) => profession !== undefined);
  return (
    <DataTable
      caption={words.table}
      rows={people}
      rowKey={({ email }) => email}
      columns={[
        { id: 'name', header: words.name, rowHeader: true, cell: (it) => `${it.givenName} ${it.familyName}` },
        { id: 'email', header: words.email, cell: ({ email }) => email },
        ...(hasProfessions
          ? [
              {
                id: 'profession',
                header: words.profession,
                cell: ({ profession }: Row) =>
                  profession === undefined ? words.notTold : professionsInWords([profession], locale),
              },
            ]
          : []),
      ]}
    />
  );
}
