import { getRouteApi, useLocation } from '@tanstack/react-router';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { LogOut } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PersonChip } from '../../components/layout/person-chip.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useLocale } from '../../lib/locale.ts';
import { withSoftHyphens } from '../../lib/soft-hyphens.ts';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  { signOut: 'Ausloggen', own: 'Mein Konto', otherLanguage: 'English' },
  { signOut: 'Sign out', own: 'My account', otherLanguage: 'Deutsch' },
);

export interface DeskPersonProps {
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: string;
}

/** Who is signed in, their own pages, the other language, and the way out. */
export function DeskPerson({ givenName, familyName, organisation }: DeskPersonProps) {
  const texts = useWords(words);
  const { api } = getRouteApi('__root__').useRouteContext();
  const other = useLocale() === 'de' ? 'en' : 'de';
  const here = useLocation({ select: ({ href }) => href });
  const signOut = async (): Promise<void> => {
    await api.account.signOut.mutate();
    // Loaded anew, so that nothing of the desk is left in the page.
    window.location.assign('/');
  };
  return (
    <Stack gap="small">
      <Cluster align="between">
        <Link href="/meine" className="small">
          {texts.own}
        </Link>
        <Link href={`/sprache/${other}?zu=${encodeURIComponent(here)}`} lang={other} hrefLang={other} className="small">
          {texts.otherLanguage}
        </Link>
      </Cluster>
      <PersonChip
        name={`${givenName} ${familyName}`}
        initials={`${[...givenName][0] ?? ''}${[...familyName][0] ?? ''}`}
        detail={withSoftHyphens(organisation)}
        action={<IconButton label={texts.signOut} icon={<LogOut />} onClick={signOut} />}
      />
    </Stack>
  );
}
