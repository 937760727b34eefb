import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { PaperView } from '../../features/approval/paper-view.tsx';
import { paperWords } from '../../features/approval/paper-words.ts';
import { useApproval } from '../../features/approval/use-approval.ts';
import { LinkProblem } from '../../features/registration/link-problem.tsx';
import { NeedsScripts } from '../../features/registration/needs-scripts.tsx';
import { useLinkToken } from '../../features/registration/use-link-token.ts';
import { useWords } from '../../lib/words.ts';

/** Where a superior says whether somebody may come. Nothing happens by looking. */
export function ApprovalPage() {
  const { loading } = useWords(paperWords);
  const link = useLinkToken();
  const token = link.kind === 'given' ? link.token : undefined;
  const { paper, failure, ask } = useApproval(token);
  if (link.kind === 'missing') return <LinkProblem failure={undefined} onRetry={ask} />;
  if (link.kind === 'malformed') return <LinkProblem failure={{ kind: 'not_found' }} onRetry={ask} />;
  if (paper !== undefined && token !== undefined) return <PaperView paper={paper} token={token} askAgain={ask} />;
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return (
    <Wrap width="narrow">
      <NeedsScripts />
      <Skeleton label={loading} shape="text" count={3} />
    </Wrap>
  );
}
