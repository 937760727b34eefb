import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { failureMessage } from '../refusals/failure-message.ts';

const words = translated(
  {
    missing: 'Diese Seite öffnen Sie über Ihre E-Mail',
    missingText:
      'In jeder Nachricht dazu steht ein Link hierher. Fehlt am Ende der Adresse ein Stück? Dann öffnen Sie den Link bitte direkt aus der Nachricht.',
    void: 'Dieser Link gilt nicht',
    voidText:
      'Entweder fehlt am Ende ein Stück, oder was er zeigte, gibt es nicht mehr: Einladungen und Fragen löschen wir, wenn sie erledigt sind. Öffnen Sie ihn bitte noch einmal direkt aus der Nachricht. In „Mein Konto“ sehen Sie alle Ihre Anmeldungen.',
    broken: 'Das hat nicht geklappt',
    again: 'Noch einmal versuchen',
    own: 'Zu „Mein Konto“',
    programme: 'Veranstaltungen ansehen',
  },
  {
    missing: 'Open this page from your email',
    missingText:
      'Every message about it has a link to this page. Is a part of the address missing at its end? Then please open the link directly from the message.',
    void: 'This link is not valid',
    voidText:
      'Either a part is missing at its end, or what it showed is there no more: we delete invitations and questions once they are settled. Please open it again directly from the message. In “My account” you see all your registrations.',
    broken: 'That did not work',
    again: 'Try again',
    own: 'Go to “My account”',
    programme: 'See events',
  },
);

export interface LinkProblemProps {
  /** Absent: there is no link at all. */
  readonly failure: Failure | undefined;
  readonly onRetry: () => void;
}

/** What somebody sees whose link is incomplete, too old, or somebody else's: all the same, so that nobody learns which. */
export function LinkProblem({ failure, onRetry }: LinkProblemProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const isBroken = failure?.kind === 'broken';
  const kind = failure === undefined ? 'missing' : isBroken ? 'broken' : 'void';
  const text = { missing: texts.missingText, void: texts.voidText, broken: failure && failureMessage(failure, locale) };
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={texts[kind]} lead={text[kind]} />
        <Cluster>
          {isBroken && <Button onClick={onRetry}>{texts.again}</Button>}
          <ButtonLink href="/meine" variant={isBroken ? 'quiet' : 'primary'}>
            {texts.own}
          </ButtonLink>
          <ButtonLink href="/veranstaltungen" variant="quiet">
            {texts.programme}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Wrap>
  );
}
