import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Pencil } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionTitle } from '../registration/profession-options.ts';
import { type CircleMember, memberName } from './circle-data.ts';
import { memberWords } from './member-words.ts';

/** What somebody wants to do about a member. */
export interface AskedAboutMember {
  readonly what: 'substitute' | 'release';
  readonly member: CircleMember;
}

export interface MembersTableProps {
  readonly members: readonly CircleMember[];
  readonly choices: Choices;
  /** Absent for those who only look. */
  readonly onAsk?: ((asked: AskedAboutMember) => void) | undefined;
}

export function MembersTable({ members, choices, onAsk }: MembersTableProps) {
  const words = useWords(memberWords);
  const locale = useLocale();
  const columns: readonly Column<CircleMember>[] = [
    {
      id: 'name',
      header: words.name,
      rowHeader: true,
      cell: (it) => (
        <>
          {memberName(it)}
          <small>
            <InGerman>{it.organisation}</InGerman>
          </small>
        </>
      ),
    },
    {
      id: 'profession',
      header: words.profession,
      cell: ({ profession }) => professionTitle(choices.professions, profession, locale),
    },
    {
      id: 'substitute',
      header: words.substitute,
      cell: (member) => (
        <Cluster align="between">
          {member.substitute ? memberName(member.substitute) : <span className="muted">{words.none}</span>}
          {onAsk && (
            <IconButton
              label={words.nameSubstitute(memberName(member))}
              icon={<Pencil />}
              onClick={() => onAsk({ what: 'substitute', member })}
            />
          )}
        </Cluster>
      ),
    },
  ];
  const release: Column<CircleMember> = {
    id: 'release',
    header: words.release,
    headerHidden: true,
    card: 'plain',
    cell: (member) => (
      <Cluster align="end">
        <Button variant="quiet" size="small" onClick={() => onAsk?.({ what: 'release', member })}>
          {words.release}
          <VisuallyHidden>: {memberName(member)}</VisuallyHidden>
        </Button>
      </Cluster>
    ),
  };
  return (
    <DataTable
      caption={words.caption}
      rows={members}
      rowKey={({ member }) => member}
      columns={onAsk ? [...columns, release] : columns}
    />
  );
}
