import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { LinkProblem } from '../../features/registration/link-problem.tsx';
import { NeedsScripts } from '../../features/registration/needs-scripts.tsx';
import { useLinkToken } from '../../features/registration/use-link-token.ts';
import { AddressView } from '../../features/self-service/address-view.tsx';
import { addressWords } from '../../features/self-service/address-words.ts';
import { useAddress } from '../../features/self-service/use-address.ts';
import { useWords } from '../../lib/words.ts';

/** Where the link leads that went to a new address. Looking changes nothing. */
export function AddressPage() {
  const { loading } = useWords(addressWords);
  const link = useLinkToken();
  const token = link.kind === 'given' ? link.token : undefined;
  const { paper, failure, ask } = useAddress(token);
  if (link.kind === 'missing') return <LinkProblem failure={undefined} onRetry={ask} />;
  if (link.kind === 'malformed') return <LinkProblem failure={{ kind: 'not_found' }} onRetry={ask} />;
  if (paper !== undefined && token !== undefined) return <AddressView paper={paper} token={token} askAgain={ask} />;
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return (
    <Wrap width="narrow">
      <NeedsScripts />
      <Skeleton label={loading} shape="text" count={3} />
    </Wrap>
  );
}
