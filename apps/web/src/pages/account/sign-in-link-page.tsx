import { signInLinkInput } from '@netzwerkstatt/api/inputs';
import { instantAt } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { accountWords } from '../../features/account/account-words.ts';
import { sentSignIn } from '../../features/account/sent-sign-in.ts';
import { homeOf, takeWayBack } from '../../features/account/way-back.ts';
import { FailureNote } from '../../features/refusals/failure-note.tsx';
import { NeedsScripts } from '../../features/registration/needs-scripts.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useFragment } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';

/** Where the link of a sign-in mail leads. Looking uses nothing up; the button does. */
export function SignInLinkPage() {
  const words = useWords(accountWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'open'>();
  const fragment = useFragment();
  const link = signInLinkInput.safeParse({ token: fragment });
  const isMissing = fragment !== undefined && !link.success;

  const open = async () => {
    if (!link.success) return;
    await run('open', async () => {
      await api.account.signInByLink.mutate(link.data);
      sentSignIn.forget();
      const home = homeOf(await api.account.me.query());
      // Replaced, so that „back“ does not lead to a link that is used up.
      window.location.replace(takeWayBack(instantAt(Date.now())) ?? home);
    });
  };
  const newLink = <ButtonLink href="/mein-konto">{words.newLink}</ButtonLink>;
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader
          title={isMissing ? words.linkMissing : words.linkTitle}
          lead={isMissing ? words.linkMissingText : words.linkLead}
        />
        <NeedsScripts />
        <FailureNote failure={failure} />
        <Cluster>
          {isMissing || failure?.kind === 'refusal' ? (
            newLink
          ) : (
            <Button busy={running !== undefined} busyText={words.opening} onClick={open}>
              {words.open}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Wrap>
  );
}
