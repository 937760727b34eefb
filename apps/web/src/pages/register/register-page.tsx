import type { RegistrationId } from '@netzwerkstatt/domain';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Split } from '../../components/layout/split.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { EligibilityNote } from '../../features/eligibility/eligibility-note.tsx';
import { ClosedView } from '../../features/registration/closed-view.tsx';
import { guestDoor, ownDoor } from '../../features/registration/door.ts';
import { EventSummary } from '../../features/registration/event-summary.tsx';
import { stepOf, stepsOf } from '../../features/registration/form-steps.ts';
import { type TypedValues, valuesOf } from '../../features/registration/person-values.ts';
import { RegistrationForm } from '../../features/registration/registration-form.tsx';
import { RequestSent } from '../../features/registration/request-sent.tsx';
import { seatLine } from '../../features/registration/seat-line.tsx';
import { readSentRequest, rememberSentRequest, type SentRequest } from '../../features/registration/sent-request.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useLocale } from '../../lib/locale.ts';
import { NotEligibleView } from './not-eligible-view.tsx';
import { OwnStanding } from './own-standing.tsx';
import { RegisterNeedsScripts } from './register-needs-scripts.tsx';

const route = getRouteApi('/veranstaltungen/$slug/anmelden');

/** The way to a place: the form, or where somebody stands already, or why there is no way. */
export function RegisterPage() {
  const { page, asked, choices, person } = route.useLoaderData();
  const { api } = route.useRouteContext();
  const { schritt, dann } = route.useSearch();
  const router = useRouter();
  const locale = useLocale();
  const { listed, closedBecause, own, network } = page;
  const { slug } = listed.event;
  const [sent, setSent] = useSentRequest(slug);
  const [again, setAgain] = useState<TypedValues>({});
  const [isVoucherGone, setVoucherGone] = useState(false);

  const doors = useMemo(
    () => ({
      guest: guestDoor(api, slug, (request, values) => {
        setAgain(values);
        setSent(request);
        requestAnimationFrame(focusHeading);
      }),
      own: ownDoor(api, slug, async (isGone) => {
        setVoucherGone(isGone);
        await router.invalidate();
        requestAnimationFrame(focusHeading);
      }),
    }),
    [api, router, slug, setSent],
  );

  // Whoever withdraws here sees that it worked, and not an empty form; the way back to it names its first step.
  const [stood, setStood] = useState(own?.registration);
  if (own !== undefined && own.registration !== stood) setStood(own.registration);
  const standing = own?.registration ?? (schritt === undefined ? stood : undefined);
  if (standing !== undefined)
    return <OwnStanding registration={standing as RegistrationId} isVoucherGone={isVoucherGone} />;

  const step = stepOf(schritt, stepsOf(asked.questions.length > 0));
  const form = { listed, choices, asked, step, isChange: dann !== undefined && step !== 'pruefen' };
  const backToForm = (values: TypedValues) => () => {
    setAgain(values);
    setSent(undefined);
    void router.navigate({
      to: '/veranstaltungen/$slug/anmelden',
      params: { slug },
      search: { schritt: undefined, dann: undefined },
    });
  };
  return (
    <Wrap>
      <Split
        kind="box"
        side={<EventSummary event={listed.event} more={closedBecause === undefined ? [seatLine(page, locale)] : []} />}
      >
        {closedBecause !== undefined ? (
          <ClosedView page={page} reason={closedBecause} />
        ) : page.notEligible !== undefined ? (
          <NotEligibleView page={page} regions={choices.regions} slug={slug} />
        ) : sent !== undefined && person === undefined ? (
          <RequestSent event={listed.event} request={sent} onCorrect={backToForm(again)} onAnother={backToForm({})} />
        ) : person === undefined ? (
          <>
            <RegisterNeedsScripts mailbox={network?.mailbox} />
            <RegistrationForm {...form} known={again} accountEmail={undefined} door={doors.guest} />
          </>
        ) : (
          <>
            <RegisterNeedsScripts mailbox={network?.mailbox} />
            <EligibilityNote page={page} regions={choices.regions} />
            <RegistrationForm {...form} known={valuesOf(person)} accountEmail={person.email} door={doors.own} />
          </>
        )}
      </Split>
    </Wrap>
  );
}

/** Known in the browser only, and looked up when the page has been taken over. */
function useSentRequest(slug: string) {
  const [sent, setSent] = useState<SentRequest>();
  useEffect(() => setSent(readSentRequest(slug)), [slug]);
  const remember = useMemo(
    () => (request: SentRequest | undefined) => {
      rememberSentRequest(slug, request);
      setSent(request);
    },
    [slug],
  );
  return [sent, remember] as const;
}
