import { addMilliseconds } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { ColleagueForm } from './colleague-form.tsx';
import { TeamMembers } from './team-members.tsx';
import { TeamPlaces } from './team-places.tsx';
import { transferWords } from './transfer-words.ts';

export interface HandOnProps {
  readonly own: OwnRegistration;
  readonly registrationKey: RegistrationKey;
  readonly askAgain: () => Promise<unknown>;
  /** In a list it is one small button among others, until somebody wants to know more. */
  readonly isInCard?: boolean;
}

/** Whoever cannot come hands the place on: whom they asked, or the form to ask somebody. */
export function HandOn(props: HandOnProps) {
  const { seats = 1 } = props.own.registration;
  return seats > 1 ? <TeamPlaces {...props} /> : <OnePlace {...props} />;
}

function OnePlace({ own: { transfer }, registrationKey, askAgain, isInCard = false }: HandOnProps) {
  const words = useWords(transferWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'take_back'>();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const { offer, last, team } = transfer;
  if (offer === undefined) return null;

  const focusOn = (what: 'input' | 'button') =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(what)?.focus());
  const open = () => {
    setTold('');
    setOpen(true);
    focusOn('input');
  };
  const close = () => {
    setOpen(false);
    focusOn('button');
  };
  const takeBack = async () => {
    const isTakenBack = await run('take_back', () => api.registration.takeBackTransfer.mutate(registrationKey));
    await askAgain();
    if (isTakenBack) setTold(words.takenBack);
    focusOn('button');
  };

  const content = (
    <Stack>
      <FailureNote failure={failure} />
      {team && <TeamMembers members={team.members} />}
      {last?.status === 'open' ? (
        <Note
          tone="info"
          title={words.open(`${last.colleague?.givenName} ${last.colleague?.familyName}`)}
          actions={
            <Button variant="neutral" size="small" busy={running === 'take_back'} onClick={takeBack}>
              {words.takeBack}
            </Button>
          }
        >
          <p>{words.openText(formatInstant(last.expiresAt, locale))}</p>
        </Note>
      ) : (
        <>
          {(last?.status === 'declined' || last?.status === 'expired') && (
            <Note tone="warning">
              <p>{words.last[last.status]}</p>
            </Note>
          )}
          {last?.status === 'accepted' && (
            <Note tone="success">
              <p>{words.cameIn}</p>
            </Note>
          )}
          {(!isInCard || isOpen) && (
            <p>
              {words.who[offer.policy]} {words.until(formatInstantDay(addMilliseconds(offer.closesAt, -1), locale))}
            </p>
          )}
          {isOpen ? (
            <ColleagueForm
              registrationKey={registrationKey}
              asksProfession={offer.asksProfession === true}
              onAsked={async () => {
                await askAgain();
                close();
              }}
              onCancel={close}
            />
          ) : (
            <div>
              <Button variant="secondary" size={isInCard ? 'small' : 'regular'} onClick={open}>
                {words.handOn}
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status">{told !== '' && <p>{told}</p>}</div>
    </Stack>
  );
  return (
    <div ref={place} className="no-print">
      {isInCard ? content : <Section heading={words.heading}>{content}</Section>}
    </div>
  );
}
