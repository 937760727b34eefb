import type {
  EmailAddress,
  Event,
  EventId,
  Instant,
  LocalDateTime,
  PersonName,
  PollId,
  PollOptionId,
  ProfessionCode,
  RegistrationId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { registrationStatuses } from '@netzwerkstatt/registration';
import type { PollAnswer } from '@netzwerkstatt/scheduling';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { publishEvent } from '../desk/publish-event.ts';
import { aNetwork, anApplicant, aSessionOn, freshId } from '../testing/builders.ts';
import { confirmedState } from '../testing/contracts/store-under-test.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { answerPoll } from './answer-poll.ts';
import { decidePoll, withdrawPoll } from './decide-poll.ts';
import { openPoll, type PollAudience } from './open-poll.ts';
import type { OptionDraft } from './poll-options.ts';
import { readPaper, readPoll } from './read-poll.ts';
import { remindVoters } from './remind-voters.ts';

let stage: Stage;
let coordinator: Actor;
let draft: Event;

beforeEach(async () => {
  stage = await setStage();
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  draft = await stage.addEvent({ status: 'draft', title: 'Runder Tisch', sessions: [aSessionOn('2027-03-10')] });
});

const about = (event = draft) => ({ network: stage.network.id, event: event.id });
const day = (date: string, from = '09:00', to = '16:30'): OptionDraft => ({
  startsAt: `${date}T${from}` as LocalDateTime,
  endsAt: `${date}T${to}` as LocalDateTime,
});
const dates = [day('2027-03-17'), day('2027-03-24')];
const ada = anApplicant({ givenName: 'Ada' as PersonName, email: 'ada@praxis.example' as EmailAddress });
const ben = anApplicant({
  givenName: 'Ben' as PersonName,
  email: 'ben@gericht.example' as EmailAddress,
  profession: 'J1' as ProfessionCode,
});

interface Asked extends PollAudience {
  readonly options: readonly OptionDraft[];
  readonly closesAt: LocalDateTime;
}

const ask = (wanted: Partial<Asked> = {}, event = draft) =>
  openPoll(stage.deps, permit(coordinator, 'poll.manage', about(event), stage), {
    options: dates,
    closesAt: '2026-12-01T12:00' as LocalDateTime,
    people: [ada, ben],
    fromEvents: [],
    ...wanted,
  });

async function asked(wanted: Partial<Asked> = {}) {
  const answer = await ask(wanted);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const poll = answer.value;
  const voters = await stage.kept((tx) => tx.polls.invitees(poll.id));
  const people = await stage.kept((tx) => tx.people.getMany(voters.map((it) => it.person)));
  const paperOf = (name: string) => {
    const personId = people.find(({ givenName }) => givenName === name)?.id;
    if (personId === undefined) throw new Error(`nobody asked ${name}`);
    return { actor: { kind: 'voter', land: LAND, pollId: poll.id, personId } as const, personId };
  };
  const say = (name: string, ...answers: PollAnswer[]) => {
    const { actor, personId } = paperOf(name);
    const options = poll.options.map(({ id }) => id);
    return answerPoll(
      stage.deps,
      permit(actor, 'poll.answer', { poll: poll.id, person: personId }, stage),
      new Map(answers.map((it, index) => [options[index] as PollOptionId, it])),
    );
  };
  const manage = () => permit(coordinator, 'poll.manage', { ...about(), poll: poll.id }, stage);
  const [first, second] = poll.options.map(({ id }) => id) as [PollOptionId, PollOptionId];
  return { poll, paperOf, say, manage, first, second };
}

describe('asking for a date', () => {
  test('everybody gets one mail with the dates and a link of their own, however often they are named', async () => {
    const { poll } = await asked({ people: [ada, ben, ada] });
    const mails = await stage.mails();
    expect(mails.map(({ to, message }) => [to, message.kind, 'poll' in message && message.poll])).toEqual([
      [ada.email, 'date_poll', poll.id],
      [ben.email, 'date_poll', poll.id],
    ]);
  });

  test.for<{ rule: string; wanted: Partial<Asked>; code: string }>([
    { rule: 'one date is no question', wanted: { options: dates.slice(0, 1) }, code: 'poll_options_too_few' },
    { rule: 'a date is asked once', wanted: { options: [...dates, day('2027-03-17')] }, code: 'poll_option_double' },
    {
      rule: 'a date that clocks skip cannot be',
      wanted: { options: [...dates, day('2027-03-28', '02:30', '12:00')] },
      code: 'sessions_impossible',
    },
    {
      rule: 'a date in the past cannot be',
      wanted: { options: [...dates, day('2026-11-20')] },
      code: 'sessions_impossible',
    },
    {
      rule: 'a date too short for what is taught cannot be',
      wanted: { options: [...dates, day('2027-03-18', '09:00', '10:00')] },
      code: 'sessions_impossible',
    },
    {
      rule: 'a poll does not end before it begins',
      wanted: { closesAt: '2026-11-20T12:00' as LocalDateTime },
      code: 'poll_closes_wrong',
    },
    {
      rule: 'a poll ends before the first date',
      wanted: { closesAt: '2027-03-17T09:01' as LocalDateTime },
      code: 'poll_closes_wrong',
    },
    { rule: 'somebody must be asked', wanted: { people: [] }, code: 'nobody_asked' },
    {
      rule: 'a profession must be known',
      wanted: { people: [{ ...ada, profession: 'Z99' as ProfessionCode }] },
      code: 'unknown_choice',
    },
  ])('$rule, and nobody gets a mail', async ({ wanted, code }) => {
    expect(await ask(wanted)).toMatchObject({ ok: false, refusal: { code } });
    expect(await stage.mails()).toEqual([]);
  });

  test('what is wrong with which date is said', async () => {
    expect(await ask({ options: [day('2027-03-17'), day('2027-03-28', '02:30', '12:00')] })).toMatchObject({
      refusal: { problems: [{ code: 'nonexistent_local_time', sessionIndex: 1, nextValid: '2027-03-28T03:30' }] },
    });
  });

  test('is for drafts with one session, and for one poll at a time', async () => {
    const open = await stage.addEvent();
    expect(await ask({}, open)).toMatchObject({ refusal: { code: 'event_not_editable' } });
    const two = await stage.addEvent({
      status: 'draft',
      sessions: [aSessionOn('2027-03-10'), aSessionOn('2027-03-11')],
    });
    expect(await ask({}, two)).toMatchObject({ refusal: { code: 'poll_needs_one_session' } });
    await asked();
    expect(await ask()).toMatchObject({ refusal: { code: 'poll_already_open' } });
    const gone = { id: freshId<EventId>() } as Event;
    expect(await ask({}, gone)).toMatchObject({ refusal: { code: 'event_not_found' } });
  });

  test('reaches everybody who had a place at an event before, but not into the lists of another network', async () => {
    const other = aNetwork();
    await stage.kept((tx) => tx.directory.saveNetwork(other));
    const [own, foreign] = [await heldWith('cem@schule.example'), await heldWith('dora@polizei.example', other.id)];
    await asked({ people: [], fromEvents: [own.id, foreign.id] });
    expect((await stage.mails()).map(({ to }) => to)).toEqual(['cem@schule.example']);
  });
});

/** An event at which one person had a place. */
async function heldWith(email: string, network = stage.network.id): Promise<Event> {
  const event = await stage.addEvent({ network });
  const somebody = await stage.addPerson({ email: email as EmailAddress });
  const registration = { id: freshId<RegistrationId>(), personId: somebody.id, requestedAt: stage.clock.now() };
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: { ...registration, ...confirmedState }, cause: 'register' }],
      new Map([[registration.id, anApplicant()]]),
    ),
  );
  return event;
}

describe('answering', () => {
  test('is kept, shown to oneself, and counted for all without names', async () => {
    const { poll, paperOf, say } = await asked();
    await say('Ada', 'yes', 'if_need_be');
    await say('Ben', 'no', 'yes');
    const { actor, personId } = paperOf('Ben');
    const paper = await readPaper(stage.deps, permit(actor, 'poll.read', { poll: poll.id, person: personId }, stage));
    expect(paper?.counts.map(({ yes, ifNeedBe }) => [yes, ifNeedBe])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect([...(paper?.own.values() ?? [])]).toEqual(['no', 'yes']);
    expect(JSON.stringify(paper)).not.toContain('Ada');
  });

  test('counts until the poll closes, and not at that very instant', async () => {
    const { poll, say } = await asked();
    stage.clock.moveTo(poll.closesAt);
    expect(await say('Ada', 'yes')).toEqual({
      ok: false,
      refusal: { code: 'poll_over', status: 'open', closesAt: poll.closesAt },
    });
  });

  test('says something about dates that were asked only', async () => {
    const { poll, paperOf } = await asked();
    const { actor, personId } = paperOf('Ada');
    const about = permit(actor, 'poll.answer', { poll: poll.id, person: personId }, stage);
    const strange = new Map([[freshId<PollOptionId>(), 'yes' as const]]);
    expect(await answerPoll(stage.deps, about, strange)).toEqual({
      ok: false,
      refusal: { code: 'poll_option_unknown' },
    });
  });

  test('a poll that is not there has no papers', async () => {
    const { paperOf } = await asked();
    const pollId = freshId<PollId>();
    const actor = { ...paperOf('Ada').actor, pollId };
    const target = { poll: pollId, person: actor.personId };
    expect(await answerPoll(stage.deps, permit(actor, 'poll.answer', target, stage), new Map())).toEqual({
      ok: false,
      refusal: { code: 'poll_not_found' },
    });
    expect(await readPaper(stage.deps, permit(actor, 'poll.read', target, stage))).toBeUndefined();
  });
});

test('who has said nothing is reminded, once a day', async () => {
  const { say, manage } = await asked();
  await say('Ada', 'no', 'no');
  const remind = () => remindVoters(stage.deps, manage());
  expect(await remind()).toEqual({ ok: true, value: { reminded: 1 } });
  await remind();
  // One night in Germany, two days in Greenwich.
  stage.clock.moveTo('2026-11-29T23:30:00.000Z' as Instant);
  await remind();
  stage.clock.moveTo('2026-11-30T00:30:00.000Z' as Instant);
  await remind();
  const reminders = (await stage.mails()).filter(({ message }) => message.kind === 'date_poll' && message.isReminder);
  expect(reminders.map(({ to, createdAt }) => [to, createdAt.slice(0, 10)])).toEqual([
    [ben.email, '2026-11-21'],
    [ben.email, '2026-11-29'],
  ]);
});

describe('deciding', () => {
  test('gives the draft the date, and opens registration until then', async () => {
    const { say, manage, second, poll } = await asked();
    await say('Ada', 'no', 'yes');
    const answer = await decidePoll(stage.deps, manage(), second);
    expect(answer.ok && answer.value).toMatchObject({
      status: 'draft',
      sessions: [{ id: draft.sessions[0]?.id, startsAt: '2027-03-24T09:00', endsAt: '2027-03-24T16:30', sequence: 0 }],
      revision: draft.revision + 1,
    });
    const result = await readPoll(stage.deps, manage());
    expect(result?.poll).toEqual({ ...poll, status: 'decided', option: second, decidedAt: stage.clock.now() });
    expect(result?.ranked.map(({ option, yes }) => [option.id, yes])[0]).toEqual([second, 1]);
  });

  test('happens once, and afterwards nobody answers', async () => {
    const { say, manage, first } = await asked();
    await decidePoll(stage.deps, manage(), first);
    expect(await decidePoll(stage.deps, manage(), first)).toMatchObject({ refusal: { code: 'poll_over' } });
    expect(await withdrawPoll(stage.deps, manage())).toMatchObject({ refusal: { code: 'poll_over' } });
    expect(await say('Ada', 'yes')).toMatchObject({ refusal: { code: 'poll_over', status: 'decided' } });
  });

  test('leaves alone what was published meanwhile: a public date moves with mails, and the poll ended with it', async () => {
    const { poll, say, manage, first } = await asked();
    await say('Ada', 'yes');
    const published = await publishEvent(stage.deps, permit(coordinator, 'event.publish', about(), stage), {
      revision: draft.revision,
    });
    const over = {
      ok: false,
      refusal: { code: 'poll_over', status: 'withdrawn', closesAt: poll.closesAt },
    };
    expect(await decidePoll(stage.deps, manage(), first)).toEqual(over);
    expect(await withdrawPoll(stage.deps, manage())).toEqual(over);
    expect(published).toEqual({ ok: true, value: await stage.kept((tx) => tx.events.get(draft.id)) });
  });

  test('forgets no session that was written since', async () => {
    const { manage, first } = await asked();
    const sessions = [...draft.sessions, aSessionOn('2027-03-11')];
    const longer = { ...draft, sessions, revision: draft.revision + 1 };
    await stage.kept((tx) => tx.events.save(longer, draft.revision, stage.clock.now()));
    expect(await decidePoll(stage.deps, manage(), first)).toEqual({
      ok: false,
      refusal: { code: 'poll_needs_one_session' },
    });
    expect(await stage.kept((tx) => tx.events.get(draft.id))).toEqual(longer);
  });

  test('is about one of the dates', async () => {
    const { manage } = await asked();
    expect(await decidePoll(stage.deps, manage(), freshId())).toMatchObject({
      refusal: { code: 'poll_option_unknown' },
    });
  });

  test('in a closed round needs a place for everybody who would come', async () => {
    draft = await stage.addEvent({
      status: 'draft',
      admission: 'by_invitation',
      capacity: 1,
      sessions: [aSessionOn('2027-03-10')],
    });
    const { say, manage, first, second } = await asked();
    await say('Ada', 'yes', 'yes');
    await say('Ben', 'if_need_be', 'no');
    expect(await decidePoll(stage.deps, manage(), first)).toEqual({
      ok: false,
      refusal: { code: 'more_coming_than_seats', capacity: 1, coming: 2 },
    });
    expect((await decidePoll(stage.deps, manage(), second)).ok).toBe(true);
  });

  test('a question that is taken back leaves the draft as it was, and another may be asked', async () => {
    const { manage } = await asked();
    expect(await withdrawPoll(stage.deps, manage())).toEqual({ ok: true, value: draft });
    expect((await ask()).ok).toBe(true);
  });
});

describe('publishing the draft with the date that was chosen', () => {
  const publish = (event: Event) =>
    publishEvent(stage.deps, permit(coordinator, 'event.publish', about(event), stage), { revision: event.revision });
  const standings = async (event: Event) => {
    const { records } = await stage.kept((tx) =>
      tx.registrations.listForEvent(event.id, { statuses: registrationStatuses, text: '', offset: 0, limit: 10 }),
    );
    return records.map(({ registration, applicant }) => [applicant.givenName, registration.status]).toSorted();
  };

  async function decided(wanted: Partial<Event>) {
    draft = await stage.addEvent({ status: 'draft', sessions: [aSessionOn('2027-03-10')], ...wanted });
    const cem = anApplicant({ givenName: 'Cem' as PersonName, email: 'cem@schule.example' as EmailAddress });
    const asking = await asked({ people: [ada, ben, cem] });
    await asking.say('Cem', 'if_need_be');
    await asking.say('Ada', 'yes');
    await asking.say('Ben', 'no');
    const answer = await decidePoll(stage.deps, asking.manage(), asking.first);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  }

  test.for(['first_come', 'by_application', 'by_invitation'] as const)(
    'registers who said they would come, also where places go %s, and tells the others the date',
    async (admission) => {
      const event = await decided({ admission });
      expect((await publish(event)).ok).toBe(true);
      expect(await standings(event)).toEqual([
        ['Ada', 'confirmed'],
        ['Cem', 'confirmed'],
      ]);
      const mails = (await stage.mails()).filter(({ message }) => message.kind !== 'date_poll');
      const told = mails.map(({ to, message }) => `${to} ${message.kind}`);
      expect(told).toContain('ada@praxis.example registration_confirmed');
      expect(told.filter((it) => it.endsWith('date_poll_decided'))).toEqual(['ben@gericht.example date_poll_decided']);
    },
  );

  test('gives the last place to who said yes, before who comes if need be', async () => {
    const event = await decided({ capacity: 1 });
    await publish(event);
    expect(await standings(event)).toEqual([
      ['Ada', 'confirmed'],
      ['Cem', 'waitlisted'],
    ]);
  });

  test.for([
    { why: 'has ended', wanted: { registrationClosesAt: '2026-11-22T09:00:00.000Z' as Instant } },
    { why: 'has not begun', wanted: { registrationOpensAt: '2026-12-24T09:00:00.000Z' as Instant } },
  ])('waits while registration $why: nobody who said yes is forgotten', async ({ wanted }) => {
    for (const admission of ['first_come', 'by_application'] as const) {
      const event = await decided({ admission });
      const changed: Event = { ...event, ...wanted, revision: event.revision + 1 };
      await stage.kept((tx) => tx.events.save(changed, event.revision, stage.clock.now()));
      stage.clock.moveTo('2026-11-23T09:00:00.000Z' as Instant);
      const { registrationOpensAt: opensAt, registrationClosesAt: closesAt } = changed;
      expect(await publish(changed)).toEqual({
        ok: false,
        refusal: { code: 'voters_need_registration', coming: 2, opensAt, closesAt },
      });
      expect(await standings(changed)).toEqual([]);
      stage.clock.moveTo(TEST_NOW);
    }
  });

  test('waits while there are fewer seats than people in a closed round', async () => {
    const event = await decided({ admission: 'by_invitation' });
    const smaller = { ...event, capacity: 1, revision: event.revision + 1 };
    await stage.kept((tx) => tx.events.save(smaller, event.revision, stage.clock.now()));
    const refusal = { code: 'more_coming_than_seats', capacity: 1, coming: 2 };
    expect(await publish(smaller)).toEqual({ ok: false, refusal });
  });

  test('ends a poll that nobody decided, and registers nobody', async () => {
    const { poll, say } = await asked();
    await say('Ada', 'yes', 'yes');
    expect((await publish(draft)).ok).toBe(true);
    expect(await standings(draft)).toEqual([]);
    const now = stage.clock.now();
    expect(await stage.kept((tx) => tx.polls.get(poll.id))).toEqual({ ...poll, status: 'withdrawn', withdrawnAt: now });
  });

  test('registers nobody when the date was moved since: nobody said yes to that one', async () => {
    const event = await decided({});
    const sessions = event.sessions.map((it) => ({ ...it, endsAt: '2027-03-17T17:00' as LocalDateTime }));
    const moved = { ...event, sessions, revision: event.revision + 1 };
    await stage.kept((tx) => tx.events.save(moved, event.revision, stage.clock.now()));
    expect((await publish(moved)).ok).toBe(true);
    expect(await standings(moved)).toEqual([]);
  });
});
