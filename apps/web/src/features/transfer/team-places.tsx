import { addMilliseconds } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ColleagueForm } from './colleague-form.tsx';
import { GiveBack } from './give-back.tsx';
import type { HandOnProps } from './hand-on.tsx';
import { TeamListForm } from './team-list-form.tsx';
import { TeamMembers } from './team-members.tsx';
import { teamWords } from './team-words.ts';
import { transferWords } from './transfer-words.ts';

/** The places of a team: who comes along, who is being asked, and the forms to ask one or many. */
export function TeamPlaces({ own, registrationKey, askAgain, isInCard = false }: HandOnProps) {
  const words = useWords(teamWords);
  const shared = useWords(transferWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<string>();
  const [form, setForm] = useState<'one' | 'many'>();
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { offer, team, last } = own.transfer;
  const { seats = 1 } = own.registration;
  if (offer === undefined || team === undefined) return null;
  const left = seats - 1 - team.asked.length;

  const focusOn = (what: string) =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(what)?.focus());
  const open = (which: 'one' | 'many') => {
    setTold('');
    setForm(which);
    focusOn('input, textarea');
  };
  const close = (message = '') => {
    setForm(undefined);
    setTold(message);
    focusOn('button');
  };
  const takeBack = async (transfer: string, name: string) => {
    const isTakenBack = await run(transfer, () =>
      api.registration.takeBackTransfer.mutate({ ...registrationKey, transfer }),
    );
    await askAgain();
    if (isTakenBack) setTold(words.takenBack(name));
    focusOn('button');
  };

  const content = (
    <Stack>
      <FailureNote failure={failure} />
      <p>{shared.team(seats)}</p>
      <TeamMembers members={team.members} />
      {team.asked.map(({ id, colleague, expiresAt }) => {
        const name = `${colleague.givenName} ${colleague.familyName}`;
        return (
          <Note
            key={id}
            tone="info"
            title={shared.open(name)}
            actions={
              <Button variant="neutral" size="small" busy={running === id} onClick={() => takeBack(id, name)}>
                {words.takeBack(name)}
              </Button>
            }
          >
            <p>{shared.openText(formatInstant(expiresAt, locale))}</p>
          </Note>
        );
      })}
      {(last?.status === 'declined' || last?.status === 'expired') && (
        <Note tone="warning">
          <p>{shared.last[last.status]}</p>
        </Note>
      )}
      {left > 0 && (
        <p>
          {words.left(left)} {shared.until(formatInstantDay(addMilliseconds(offer.closesAt, -1), locale))}
        </p>
      )}
      {form === 'one' && (
        <ColleagueForm
          registrationKey={registrationKey}
          asksProfession={offer.asksProfession === true}
          onAsked={async () => {
            await askAgain();
            close();
          }}
          onCancel={() => close()}
        />
      )}
      {form === 'many' && (
        <TeamListForm
          registrationKey={registrationKey}
          places={left}
          asksProfession={offer.asksProfession === true}
          onAsked={async (count) => {
            await askAgain();
            close(words.asked(count));
          }}
          onCancel={() => close()}
        />
      )}
      {form === undefined && left > 0 && (
        <Cluster>
          <Button variant="secondary" size={isInCard ? 'small' : 'regular'} onClick={() => open('one')}>
            {shared.askForTeam}
          </Button>
          {left > 1 && (
            <Button variant="secondary" size={isInCard ? 'small' : 'regular'} onClick={() => open('many')}>
              {words.askMany}
            </Button>
          )}
        </Cluster>
      )}
      <GiveBack seats={seats} registrationKey={registrationKey} askAgain={askAgain} />
      <div role="status">{told !== '' && <p>{told}</p>}</div>
    </Stack>
  );
  return (
    <div ref={place} className="no-print">
      {isInCard ? content : <Section heading={shared.teamHeading}>{content}</Section>}
    </div>
  );
}
