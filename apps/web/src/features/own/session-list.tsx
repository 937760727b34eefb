import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { LogOut } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { Sure } from '../registration/sure.tsx';
import { ownWords } from './own-words.ts';

/** The browsers somebody is signed in with, and the way out of all of them. */
export function SessionList({ sessions }: { readonly sessions: Answers['account']['sessions'] }) {
  const words = useWords(ownWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const button = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { running, failure, run } = useAction<'signOut'>();
  const signOut = async () => {
    if (await run('signOut', () => api.account.signOutEverywhere.mutate())) window.location.assign('/mein-konto');
    else setAsked(false);
  };
  const stay = () => {
    setAsked(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Stack>
      <p>{words.sessionsText}</p>
      <RowList>
        {sessions.map(({ device, createdAt, lastSeenAt, isThisOne }) => (
          <Cluster key={`${createdAt} ${device}`} align="between">
            <span>
              {device === 'unbekannt' ? words.unknownDevice : device}{' '}
              <span className="small muted nowrap">{words.lastSeen(formatInstant(lastSeenAt, locale))}</span>
            </span>
            {isThisOne && <Badge tone="success">{words.thisOne}</Badge>}
          </Cluster>
        ))}
      </RowList>
      <FailureNote failure={failure} />
      {isAsked ? (
        <Sure
          question={words.sureSignOut}
          yes={words.yesSignOut}
          no={words.staySignedIn}
          isBusy={running !== undefined}
          onYes={signOut}
          onNo={stay}
        >
          {words.sureSignOutText}
        </Sure>
      ) : (
        <Cluster>
          <Button ref={button} variant="secondary" size="small" onClick={() => setAsked(true)}>
            <LogOut />
            {words.signOutEverywhere}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}
