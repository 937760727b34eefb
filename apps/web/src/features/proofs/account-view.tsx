import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusMessage } from '../../components/feedback/status-message.tsx';
import { Award } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { AccountSummary } from './account-summary.tsx';
import { PeriodForm } from './period-form.tsx';
import { PeriodNav } from './period-nav.tsx';
import type { ProofAccounts, ShownAccount } from './proof-data.ts';
import { ProofTable } from './proof-table.tsx';
import { proofWords } from './proof-words.ts';
import { RemindersChoice } from './reminders-choice.tsx';
import { StatementLinks } from './statement-links.tsx';

export interface AccountViewProps {
  readonly accounts: ProofAccounts;
  readonly shown: ShownAccount;
}

/** One account: how it stands, what it is made of, and which years it looks at. */
export function AccountView({ accounts: { regimes, today, reminds }, shown }: AccountViewProps) {
  const words = useWords(proofWords);
  const locale = useLocale();
  const { neu } = getRouteApi('/meine/nachweise').useSearch();
  const [said, setSaid] = useState(neu && words.done[neu]);
  const { regime, lines } = shown;
  const account = regimes.find((it) => it.regime.code === regime.code)?.account;
  return (
    <div>
      <Section
        heading={regime.title[locale]}
        action={account !== 'of_profession' && <KeepButton shown={shown} onDone={setSaid} />}
      >
        <Stack>
          <AccountSummary account={shown} />
          <PeriodNav account={shown} today={today} />
          <StatementLinks account={shown} />
        </Stack>
      </Section>
      <Section
        heading={words.entries}
        id="eintraege"
        action={<ButtonLink href="/meine/nachweise/neu">{words.add}</ButtonLink>}
      >
        {lines.length > 0 ? (
          <ProofTable account={shown} onWithdrawn={() => setSaid(words.done.zurueckgezogen)} />
        ) : (
          <EmptyState level={3} icon={<Award />} title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </Section>
      <Section heading={words.years} id="zeitraum">
        <PeriodForm account={shown} onSaved={() => setSaid(words.saved)} />
      </Section>
      <Section heading={words.reminders} id="erinnerungen">
        <RemindersChoice reminds={reminds} onChosen={setSaid} />
      </Section>
      <StatusMessage onDismiss={() => setSaid(undefined)}>{said}</StatusMessage>
    </div>
  );
}

interface KeepButtonProps {
  readonly shown: ShownAccount;
  readonly onDone: (message: string) => void;
}

/** Opens an account beside that of the profession, or closes it. */
function KeepButton({ shown: { regime, choice, isKept }, onDone }: KeepButtonProps) {
  const words = useWords(proofWords);
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'keep' | 'close'>();
  const act = async () => {
    const worked = await run(isKept ? 'close' : 'keep', () =>
      isKept
        ? api.proofs.closeAccount.mutate({ regime: regime.code })
        : api.proofs.keepAccount.mutate({ regime: regime.code, period: choice }),
    );
    if (!worked) return;
    await router.invalidate();
    onDone(isKept ? words.closed : words.opened);
  };
  return (
    <Cluster>
      <FailureNote failure={failure} />
      <Button variant={isKept ? 'quiet' : 'secondary'} size="small" busy={running !== undefined} onClick={act}>
        {isKept ? words.close : words.open}
      </Button>
    </Cluster>
  );
}
