import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Award } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { ownWords } from '../../features/own/own-words.ts';
import { AccountView } from '../../features/proofs/account-view.tsx';
import { proofWords } from '../../features/proofs/proof-words.ts';
import { RegimeChoice } from '../../features/proofs/regime-choice.tsx';
import { useWords } from '../../lib/words.ts';

/** What somebody can prove, regime by regime. */
export function ProofsPage() {
  const words = useWords(proofWords);
  const { title: ownTitle } = useWords(ownWords);
  const accounts = getRouteApi('/meine/nachweise').useLoaderData();
  const { shown } = accounts;
  return (
    <Wrap>
      <Stack gap="large">
        <Stack>
          <BackLink href="/meine">{ownTitle}</BackLink>
          <PageHeader title={words.title} lead={words.lead} />
        </Stack>
        <RegimeChoice accounts={accounts} />
        {shown ? (
          <AccountView key={shown.regime.code} accounts={accounts} shown={shown} />
        ) : (
          <EmptyState title={words.choose} icon={<Award />}>
            <p>{words.chooseText}</p>
          </EmptyState>
        )}
      </Stack>
    </Wrap>
  );
}
