import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { accountWords } from './account-words.ts';
import { SignOutButton } from './sign-out-button.tsx';

export interface AlreadyInProps {
  readonly hasDesk: boolean;
  /** Where somebody wanted to go when they were sent here. */
  readonly wayBack: string | undefined;
}

/** Whoever is signed in has nothing to do here but go on, or out. */
export function AlreadyIn({ hasDesk, wayBack }: AlreadyInProps) {
  const words = useWords(accountWords);
  return (
    <Stack gap="large">
      <PageHeader title={words.insideTitle} lead={words.insideLead} />
      <Cluster>
        {wayBack !== undefined && <ButtonLink href={wayBack}>{words.goOn}</ButtonLink>}
        <ButtonLink href="/meine" variant={wayBack === undefined ? 'primary' : 'secondary'}>
          {words.own}
        </ButtonLink>
        {hasDesk && (
          <ButtonLink href="/arbeit" variant="secondary">
            {words.desk}
          </ButtonLink>
        )}
        <SignOutButton variant="quiet" />
      </Cluster>
    </Stack>
  );
}
