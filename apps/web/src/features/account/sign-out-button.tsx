import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import type { ButtonLook } from '../../components/actions/button-look.ts';
import { LogOut } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { accountWords } from './account-words.ts';

export type SignOutButtonProps = ButtonLook & {
  /** On pages that are there for guests as well. */
  readonly stay?: boolean;
};

/** The way out in this browser. The page after it is loaded anew, so that nothing of the account is left in it. */
export function SignOutButton({ stay = false, ...look }: SignOutButtonProps) {
  const words = useWords(accountWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'signOut'>();
  const signOut = async () => {
    if (!(await run('signOut', () => api.account.signOut.mutate()))) return;
    if (stay) window.location.reload();
    else window.location.assign('/');
  };
  return (
    <Stack gap="small">
      <FailureNote failure={failure} />
      <span>
        <Button {...look} busy={running !== undefined} busyText={words.signingOut} onClick={signOut}>
          <LogOut />
          {words.signOut}
        </Button>
      </span>
    </Stack>
  );
}
