import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { teamWords } from './team-words.ts';

export interface TeamMembersProps {
  readonly members: readonly {
    readonly registration: string;
    readonly givenName: string;
    readonly familyName: string;
  }[];
}

/** Who comes along with a team, in one sentence; nothing where nobody does yet. */
export function TeamMembers({ members }: TeamMembersProps) {
  const words = useWords(teamWords);
  const locale = useLocale();
  if (members.length === 0) return null;
  const names = members.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  return <p>{words.comeAlong(new Intl.ListFormat(locale).format(names), names.length)}</p>;
}
