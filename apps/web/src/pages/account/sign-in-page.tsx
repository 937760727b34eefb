import { ownPath } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { accountWords } from '../../features/account/account-words.ts';
import { AlreadyIn } from '../../features/account/already-in.tsx';
import { MailOnItsWay } from '../../features/account/mail-on-its-way.tsx';
import { RequestForm, type RequestFormProps } from '../../features/account/request-form.tsx';
import { type SentSignIn, sentSignIn } from '../../features/account/sent-sign-in.ts';
import { homeOf, rememberWayBack } from '../../features/account/way-back.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/mein-konto');

/** The way into one's account: an address first, then the link or the code of the mail. */
export function SignInPage() {
  const me = route.useLoaderData();
  const { api } = route.useRouteContext();
  const wayBack = ownPath(route.useSearch().zu);
  const [sent, setSent] = useState<SentSignIn>();
  const [asked, setAsked] = useState<string>();
  useEffect(() => setSent(sentSignIn.read()), []);

  const ask = (request: SentSignIn) => {
    sentSignIn.write(request);
    rememberWayBack(wayBack, request.expiresAt);
    setSent(request);
    requestAnimationFrame(focusHeading);
  };
  const askAnew = () => {
    sentSignIn.forget();
    setAsked(sent?.email);
    setSent(undefined);
    requestAnimationFrame(focusHeading);
  };
  const enter = async () => {
    sentSignIn.forget();
    // Loaded anew: from now on every page says something else.
    window.location.assign(wayBack ?? homeOf(await api.account.me.query()));
  };

  return (
    <Wrap width="narrow">
      {me.isSignedIn ? (
        <AlreadyIn hasDesk={me.hasDesk} wayBack={wayBack} />
      ) : sent !== undefined ? (
        <MailOnItsWay sent={sent} onSignedIn={enter} onAgain={askAnew} />
      ) : (
        <Entrance
          isSentHere={wayBack !== undefined && !wayBack.startsWith('/veranstaltungen/')}
          email={asked}
          onSent={ask}
        />
      )}
    </Wrap>
  );
}

interface EntranceProps extends RequestFormProps {
  /** Whether another page sent them here; from an event they came by themselves. */
  readonly isSentHere: boolean;
}

function Entrance({ isSentHere, ...form }: EntranceProps) {
  const words = useWords(accountWords);
  return (
    <Stack gap="huge">
      <Stack gap="large">
        <PageHeader title={words.title} lead={words.lead} />
        <noscript>
          <Note tone="warning" title={words.needsScripts}>
            <p>{words.needsScriptsText}</p>
          </Note>
        </noscript>
        {isSentHere && (
          <Note tone="info" title={words.needed}>
            <p>{words.neededText}</p>
          </Note>
        )}
        <RequestForm {...form} />
      </Stack>
      <Section heading={words.newHere}>
        <p>
          {words.newHereText} <Link href="/veranstaltungen">{words.programme}</Link>
        </p>
      </Section>
    </Stack>
  );
}
