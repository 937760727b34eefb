import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { InvitationView } from '../../features/invitations/invitation-view.tsx';
import { invitationWords } from '../../features/invitations/invitation-words.ts';
import { useInvitation } from '../../features/invitations/use-invitation.ts';
import { LinkProblem } from '../../features/registration/link-problem.tsx';
import { NeedsScripts } from '../../features/registration/needs-scripts.tsx';
import { useLinkToken } from '../../features/registration/use-link-token.ts';
import { useWords } from '../../lib/words.ts';

/** Where the link of an invitation leads. That somebody looked is kept; nothing else happens by it. */
export function InvitationPage() {
  const { loading } = useWords(invitationWords);
  const link = useLinkToken();
  const token = link.kind === 'given' ? link.token : undefined;
  const { paper, failure, ask } = useInvitation(token);
  if (link.kind === 'missing') return <LinkProblem failure={undefined} onRetry={ask} />;
  if (link.kind === 'malformed') return <LinkProblem failure={{ kind: 'not_found' }} onRetry={ask} />;
  if (paper !== undefined && token !== undefined) return <InvitationView paper={paper} token={token} askAgain={ask} />;
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return (
    <Wrap width="narrow">
      <NeedsScripts />
      <Skeleton label={loading} shape="text" count={3} />
    </Wrap>
  );
}
