import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { LinkProblem } from '../../features/registration/link-problem.tsx';
import { NeedsScripts } from '../../features/registration/needs-scripts.tsx';
import { useLinkToken } from '../../features/registration/use-link-token.ts';
import { TransferView } from '../../features/transfer/transfer-view.tsx';
import { transferWords } from '../../features/transfer/transfer-words.ts';
import { useTransfer } from '../../features/transfer/use-transfer.ts';
import { useWords } from '../../lib/words.ts';

/** Where the link leads with which somebody was asked to take a place over. Looking changes nothing. */
export function TransferPage() {
  const { loading } = useWords(transferWords);
  const link = useLinkToken();
  const token = link.kind === 'given' ? link.token : undefined;
  const { asked, failure, ask } = useTransfer(token);
  if (link.kind === 'missing') return <LinkProblem failure={undefined} onRetry={ask} />;
  if (link.kind === 'malformed') return <LinkProblem failure={{ kind: 'not_found' }} onRetry={ask} />;
  if (asked !== undefined && token !== undefined) return <TransferView {...asked} token={token} askAgain={ask} />;
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return (
    <Wrap width="narrow">
      <NeedsScripts />
      <Skeleton label={loading} shape="text" count={3} />
    </Wrap>
  );
}
