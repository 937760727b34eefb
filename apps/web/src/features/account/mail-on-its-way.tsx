import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { MailboxLink } from '../demonstration/mailbox-link.tsx';
import { accountWords } from './account-words.ts';
import { CodeForm } from './code-form.tsx';
import type { SentSignIn } from './sent-sign-in.ts';

export interface MailOnItsWayProps {
  readonly sent: SentSignIn;
  readonly onSignedIn: () => Promise<void>;
  /** Back to the field for the address. */
  readonly onAgain: () => void;
}

/** After the mail was asked for: by its link, or by its code right here. */
export function MailOnItsWay({ sent, onSignedIn, onAgain }: MailOnItsWayProps) {
  const words = useWords(accountWords);
  const locale = useLocale();
  return (
    <Stack gap="huge">
      <Stack gap="large">
        <PageHeader title={words.sentTitle} />
        <Note tone="info">
          <p>
            {words.sentTo} <b>{sent.email}</b>. {words.sentUntil(formatInstant(sent.expiresAt, locale))}
          </p>
        </Note>
        <MailboxLink email={sent.email} />
        <CodeForm challenge={sent.challenge} onSignedIn={onSignedIn} />
      </Stack>
      <Section heading={words.none}>
        <Stack>
          <p>{words.spam}</p>
          <Cluster>
            <Button variant="secondary" onClick={onAgain}>
              {words.again}
            </Button>
          </Cluster>
        </Stack>
      </Section>
    </Stack>
  );
}
