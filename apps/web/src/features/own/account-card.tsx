import { Award, BookOpen, CalendarDays, CalendarPlus, FileText, Pencil, ShieldCheck } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { SignOutButton } from '../account/sign-out-button.tsx';
import { proofsPath } from '../proofs/proofs-path.ts';
import { pathWords } from '../series/path-words.ts';
import { ownWords } from './own-words.ts';

export interface AccountCardProps {
  readonly person: Answers['own']['read']['person'];
  readonly hasSeries: boolean;
}

/** Who is signed in, the parts of the page, and the way out. */
export function AccountCard({ person, hasSeries }: AccountCardProps) {
  const words = useWords(ownWords);
  const { heading: series } = useWords(pathWords);
  return (
    <Card tone="soft" as="aside" labelledBy="account">
      <h2 id="account" className="small muted">
        {words.account}
      </h2>
      <p>
        <b>
          {person.givenName} {person.familyName}
        </b>
        <br />
        <span className="small">{person.email}</span>
      </p>
      <SignOutButton variant="neutral" size="small" />
      <LinkList
        items={[
          { label: words.coming, href: '#termine', icon: <CalendarDays /> },
          { label: words.certificates, href: '#bescheinigungen', icon: <Award /> },
          { label: words.proofAccountShort, href: proofsPath(), icon: <FileText /> },
          ...(hasSeries ? [{ label: series, href: '#reihen', icon: <BookOpen /> }] : []),
          { label: words.calendar, href: '#kalender', icon: <CalendarPlus /> },
          { label: words.aboutMe, href: '#angaben', icon: <Pencil /> },
          { label: words.sessions, href: '#browser', icon: <ShieldCheck /> },
        ]}
      />
    </Card>
  );
}
