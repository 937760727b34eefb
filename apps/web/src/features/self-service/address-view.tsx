import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { EventSummary } from '../registration/event-summary.tsx';
import { addressWords } from './address-words.ts';
import type { AddressPaper } from './use-address.ts';

export interface AddressViewProps {
  readonly paper: AddressPaper;
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** What somebody sees to whose address a registration is to move: one button, or that it is answered already. */
export function AddressView({ paper: { event, email, status }, token, askAgain }: AddressViewProps) {
  const words = useWords(addressWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'confirm'>();
  const confirm = async () => {
    await run('confirm', () => api.addresses.confirm.mutate({ token }));
    // Whatever came of it, another tab may have been faster: the page asks anew how it stands.
    await askAgain();
    requestAnimationFrame(focusHeading);
  };
  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={event} />}>
        <Stack gap="large">
          <PageHeader title={words.title[status]} lead={status === 'open' ? words.question(email) : undefined} />
          {status === 'open' ? (
            <>
              <FailureNote failure={failure} />
              <div>
                <Button busy={running === 'confirm'} busyText={words.confirming} onClick={confirm}>
                  {words.yes}
                </Button>
              </div>
              <p className="muted">{words.notYours}</p>
            </>
          ) : (
            <>
              <Note tone={status === 'confirmed' ? 'success' : 'info'}>
                <p>{status === 'confirmed' ? words.confirmedText(email) : words.expiredText}</p>
              </Note>
              <div>
                <ButtonLink variant="secondary" href={`/veranstaltungen/${event.slug}`}>
                  {words.event}
                </ButtonLink>
              </div>
            </>
          )}
        </Stack>
      </Split>
    </Wrap>
  );
}
