import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Mail } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  { open: 'Nachricht im Postfach öffnen', why: 'Vorführung: Alle Nachrichten landen im Postfach.' },
  { open: 'Open the message in the mailbox', why: 'Demonstration: all messages land in the mailbox.' },
);

/** Where the mail we speak of can be read in a demonstration; outside of one, nothing. */
export function MailboxLink({ email }: { readonly email: string }) {
  const { open, why } = useWords(words);
  const { isDemo } = getRouteApi('__root__').useLoaderData();
  if (!isDemo) return null;
  return (
    <Cluster>
      <ButtonLink href={`/postfach?q=${encodeURIComponent(email)}`} variant="secondary">
        <Mail />
        {open}
      </ButtonLink>
      <span className="small muted">{why}</span>
    </Cluster>
  );
}
