import { Award, CalendarPlus, Pencil, ShieldCheck } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { SignOutButton } from '../account/sign-out-button.tsx';
import { ownWords } from './own-words.ts';

/** Who is signed in, the parts of the page, and the way out. */
export function AccountCard({ person }: { readonly person: Answers['own']['read']['person'] }) {
  const words = useWords(ownWords);
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
          { label: words.certificates, href: '#bescheinigungen', icon: <Award /> },
          { label: words.calendar, href: '#kalender', icon: <CalendarPlus /> },
          { label: words.aboutMe, href: '#angaben', icon: <Pencil /> },
          { label: words.sessions, href: '#browser', icon: <ShieldCheck /> },
        ]}
      />
    </Card>
  );
}
