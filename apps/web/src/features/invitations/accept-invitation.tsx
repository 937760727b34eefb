import { nameParts } from '@netzwerkstatt/domain';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { SignOutButton } from '../account/sign-out-button.tsx';
import { draftOf } from '../registration/draft.ts';
import { invitationWords } from './invitation-words.ts';
import type { InvitationPaper } from './use-invitation.ts';

export interface AcceptInvitationProps {
  readonly paper: InvitationPaper;
  readonly label: string;
}

/**
 * On to the form; what we know of whoever was invited stands in it, unless they typed something before. Nothing while
 * another account is open: the form would be about its owner, whom nobody has invited.
 */
export function AcceptInvitation({ paper: { event, email, name, account }, label }: AcceptInvitationProps) {
  const navigate = useNavigate();
  if (account === 'another') return null;
  const accept = () => {
    // With the account of the invited address the form knows more than the list did.
    if (account === undefined) {
      const draft = draftOf(event.slug);
      const typed = draft.read();
      // The invitation is for this address: with another one it would not count.
      draft.write({ ...typed, ...(name !== undefined && !typed.familyName && nameParts(name)), email });
    }
    return navigate({
      to: '/veranstaltungen/$slug/anmelden',
      params: { slug: event.slug },
      search: { schritt: undefined, dann: undefined },
    });
  };
  return <Button onClick={accept}>{label}</Button>;
}

/** Mails are forwarded, and computers are shared. */
export function AnotherAccount({ paper: { account, email } }: Pick<AcceptInvitationProps, 'paper'>) {
  const words = useWords(invitationWords);
  if (account !== 'another') return null;
  return (
    <Note tone="warning" title={words.another}>
      <Stack>
        <p>{words.anotherText(email)}</p>
        <SignOutButton variant="neutral" stay />
      </Stack>
    </Note>
  );
}
