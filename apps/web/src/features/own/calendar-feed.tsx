import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { CalendarPlus, Copy, ExternalLink, RefreshCw } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { Sure } from '../registration/sure.tsx';
import { ownWords } from './own-words.ts';

/** The secret address of somebody's own calendar, and the way to a new one when it got about. */
export function CalendarFeed({ token }: { readonly token: string }) {
  const words = useWords(ownWords);
  const router = useRouter();
  const { api, origin } = getRouteApi('__root__').useRouteContext();
  const field = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const { running, failure, run } = useAction<'renew'>();
  // The new one is shown at once, not only when the page has read everything anew.
  const [renewed, setRenewed] = useState<{ readonly before: string; readonly token: string }>();
  const address = `${origin}/kalender/person/${renewed?.before === token ? renewed.token : token}.ics`;
  const links = calendarLinks(address);

  const copy = async () => {
    setTold('');
    try {
      await navigator.clipboard.writeText(address);
      setTold(words.copied);
    } catch {
      field.current?.select();
      setTold(words.notCopied);
    }
  };
  const renew = async () => {
    const isNew = await run('renew', async () => {
      setRenewed({ before: token, token: await api.own.renewCalendar.mutate() });
      await router.invalidate();
    });
    setAsked(false);
    if (isNew) setTold(words.renewed);
    requestAnimationFrame(() => field.current?.focus());
  };
  const leave = () => {
    setAsked(false);
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('button:last-of-type')?.focus());
  };
  return (
    <Stack>
      <p>{words.calendarText}</p>
      <p>{words.calendarSecret}</p>
      <p>
        <Link href="/kalender#einrichten">{words.calendarHelp}</Link>
      </p>
      <TextField
        ref={field}
        id="calendar-address"
        label={words.address}
        value={address}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <FailureNote failure={failure} />
      {isAsked ? (
        <Sure
          question={words.sureRenew}
          yes={words.yesRenew}
          no={words.keepAddress}
          isBusy={running !== undefined}
          onYes={renew}
          onNo={leave}
        >
          {words.sureRenewText}
        </Sure>
      ) : (
        <div ref={group}>
          <Cluster>
            <ButtonLink variant="secondary" size="small" href={links.open}>
              <CalendarPlus />
              {words.subscribe}
            </ButtonLink>
            <Button variant="neutral" size="small" onClick={copy}>
              <Copy />
              {words.copy}
            </Button>
            <ButtonLink variant="neutral" size="small" href={links.google}>
              <ExternalLink />
              {words.google}
            </ButtonLink>
            <Button variant="quiet" size="small" onClick={() => setAsked(true)}>
              <RefreshCw />
              {words.renew}
            </Button>
          </Cluster>
        </div>
      )}
      <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
    </Stack>
  );
}
