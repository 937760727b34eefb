import { addMilliseconds, type Event, MINUTE_MS } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BulkDecision } from '../ports/index.ts';
import { aSessionOn, freshId } from '../testing/builders.ts';
import { type ChangingStage, noticesIn, setChangingStage } from '../testing/changing-stage.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import { UNDO_MS } from './bulk-window.ts';
import { type BulkOutcome, decideTogether, previewTogether } from './decide-together.ts';
import { readTrail } from './read-trail.ts';
import { readUndoable, undoAction } from './undo-action.ts';
import { previewStaffMail, type StaffMail, writeToSelected } from './write-to-selected.ts';

let stage: Stage;
let event: Event;
let training: ChangingStage;

async function open(wanted: Partial<Event> = {}, ...names: readonly string[]) {
  event = await stage.addEvent({ capacity: 2, sessions: [aSessionOn('2027-01-20')], ...wanted });
  const { id } = await stage.addPerson();
  training = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
  for (const name of names) await training.register(name);
}

beforeEach(async () => {
  stage = await setStage();
  await open({}, 'Ada', 'Ben', 'Cem', 'Dora', 'Eva');
});

const ids = (...names: readonly string[]) => names.map(training.registrationOf);
const may = () => training.permit('registration.decide');

async function decide(decision: BulkDecision, ...names: readonly string[]) {
  const command = { decision, registrations: ids(...names), reason: 'Doppelte Liste' };
  const answer = await decideTogether(stage.deps, may(), command);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** Decides, and says what can be undone. */
async function done(decision: BulkDecision, ...names: readonly string[]) {
  const { action } = await decide(decision, ...names);
  if (action === undefined) throw new Error('something has changed');
  return action;
}

const undo = (id: Awaited<ReturnType<typeof done>>['id']) => undoAction(stage.deps, may(), id);
const standing = (...names: readonly string[]) => Promise.all(names.map(training.statusOf));
const everybody = () => standing('Ada', 'Ben', 'Cem', 'Dora', 'Eva');

/** An outcome without its ids. */
const figures = ({ people, passedOn, mails, transfersEnded, action }: BulkOutcome) => ({
  people: people.map(({ name, answer }) => [name, answer.ok ? answer.value : answer.refusal.code]),
  passedOn,
  mails: mails.map(({ to, message }) => `${to.split('@')[0]} ${message.kind}`).toSorted(),
  transfersEnded,
  decided: action?.people,
});

/** What leaves the house when somebody sends everything that is due now. */
async function sent() {
  const now = stage.clock.now();
  const mails = await stage.kept((tx) => tx.mail.lease(now, addMilliseconds(now, MINUTE_MS), 100));
  for (const { id } of mails) await stage.kept((tx) => tx.mail.markSent([id], now));
  return mails.map(({ to, message }) => `${message.kind} ${to.split('@')[0]}`).toSorted();
}

describe('a decision about several people', () => {
  test('is previewed by the very code that makes it, without anything being kept', async () => {
    const preview = await previewTogether(stage.deps, may(), {
      decision: 'withdraw',
      registrations: ids('Ada', 'Ben'),
    });
    expect(await everybody()).toEqual(['confirmed', 'confirmed', 'waitlisted', 'waitlisted', 'waitlisted']);
    if (!preview.ok) throw new Error(preview.refusal.code);
    const outcome = await decide('withdraw', 'Ada', 'Ben');
    expect(figures(preview.value)).toEqual(figures(outcome));
    expect(figures(outcome)).toMatchObject({
      people: [
        ['Ada Beispiel', 'withdrawn'],
        ['Ben Beispiel', 'withdrawn'],
      ],
      passedOn: 2,
      mails: ['ada registration_withdrawn', 'ben registration_withdrawn', 'cem seat_offered', 'dora seat_offered'],
      decided: 2,
    });
    expect(await everybody()).toEqual(['withdrawn', 'withdrawn', 'offered', 'offered', 'waitlisted']);
  });

  test('helps those it can help, and says of each of the others why not', async () => {
    const { people, action } = await decide('move_up', 'Ada', 'Eva', 'Dora');
    expect(people.map(({ name, before, answer }) => [name, before, answer.ok ? answer.value : answer.refusal])).toEqual(
      [
        ['Ada Beispiel', 'confirmed', { code: 'registration_moved_on', status: 'confirmed' }],
        ['Eva Beispiel', 'waitlisted', 'waitlisted'],
        ['Dora Beispiel', 'waitlisted', 'waitlisted'],
      ],
    );
    expect(action?.people).toBe(2);
    const line = await stage.kept((tx) =>
      tx.registrations.idsForEvent(event.id, { statuses: ['waitlisted'], text: '' }),
    );
    expect(line).toEqual(ids('Dora', 'Eva', 'Cem'));
  });

  test('gives scarce seats to the first ones', async () => {
    await open({ admission: 'by_application', capacity: 2 }, 'Fee', 'Gero', 'Hans');
    const { people } = await decide('admit', 'Hans', 'Fee', 'Gero');
    expect(people.map(({ answer }) => (answer.ok ? answer.value : answer.refusal.code))).toEqual([
      'confirmed',
      'confirmed',
      'no_free_seat',
    ]);
    expect(await standing('Fee', 'Gero', 'Hans')).toEqual(['confirmed', 'applied', 'confirmed']);
  });

  test('says where each stands in the end, also who is put in line and gets the seat at once', async () => {
    await open({ admission: 'by_application', capacity: 1 }, 'Fee', 'Gero', 'Hans');
    expect(figures(await decide('enlist', 'Gero', 'Hans'))).toMatchObject({
      people: [
        ['Gero Beispiel', 'offered'],
        ['Hans Beispiel', 'waitlisted'],
      ],
      passedOn: 1,
      decided: 2,
    });
    expect(figures(await decide('refuse', 'Fee', 'Hans', 'Gero'))).toMatchObject({
      people: [
        ['Fee Beispiel', 'refused'],
        ['Hans Beispiel', 'refused'],
        ['Gero Beispiel', 'registration_moved_on'],
      ],
      mails: ['fee registration_refused', 'hans registration_refused'],
    });
  });

  test('has a line of the trail for everybody, with who, when and why', async () => {
    const action = await done('withdraw', 'Ada');
    const { entries } = await readTrail(stage.deps, training.permit('audit.read'));
    expect(
      entries.slice(0, 2).map(({ action: what, actor, reason, facts }) => ({ what, actor, reason, facts })),
    ).toEqual([
      { what: 'seat.passed_on', actor: 'house', facts: { from: 'waitlisted', to: 'offered', action: action.id } },
      {
        what: 'registration.cancel',
        actor: action.actor,
        reason: 'Doppelte Liste',
        facts: { from: 'confirmed', to: 'withdrawn', action: action.id },
      },
    ]);
  });

  test('needs a reason, somebody, and nobody of another event', async () => {
    const ask = (registrations: StaffMail['registrations'], reason = 'Weil') =>
      decideTogether(stage.deps, may(), { decision: 'withdraw', registrations, reason });
    expect(await ask(ids('Ada'), ' ')).toMatchObject({ refusal: { code: 'reason_missing' } });
    expect(await ask([])).toMatchObject({ refusal: { code: 'nobody_selected' } });
    expect(await ask([...ids('Ada'), freshId()])).toMatchObject({ refusal: { code: 'registration_not_found' } });
    expect(await everybody()).toEqual(['confirmed', 'confirmed', 'waitlisted', 'waitlisted', 'waitlisted']);
  });

  test('that changes nothing is nothing to undo', async () => {
    expect(await decide('admit', 'Ada')).toMatchObject({ mails: [], passedOn: 0 });
    expect((await decide('admit', 'Ada')).action).toBeUndefined();
  });
});

describe('undoing', () => {
  beforeEach(() => sent());

  test('puts everybody back, and nobody ever hears of it', async () => {
    const action = await done('withdraw', 'Ada', 'Ben');
    expect(await sent()).toEqual([]);
    stage.clock.moveOn(UNDO_MS - 1);
    expect(await undo(action.id)).toEqual({ ok: true, value: { kind: 'withdraw', people: 2, calledBack: 4 } });
    expect(await everybody()).toEqual(['confirmed', 'confirmed', 'waitlisted', 'waitlisted', 'waitlisted']);
    stage.clock.moveOn(UNDO_MS);
    expect(await sent()).toEqual([]);
    expect((await readUndoable(stage.deps, may())).actions).toEqual([]);
  });

  test('is in the trail, person by person and as a whole', async () => {
    const action = await done('withdraw', 'Eva');
    await undo(action.id);
    const { entries } = await readTrail(stage.deps, training.permit('audit.read'));
    expect(entries.slice(0, 2).map(({ action: what, target, facts }) => ({ what, kind: target.kind, facts }))).toEqual([
      { what: 'registration.undo', kind: 'event', facts: { action: action.id, what: 'withdraw', people: 1, mails: 1 } },
      { what: 'registration.undo', kind: 'registration', facts: { from: 'withdrawn', to: 'waitlisted' } },
    ]);
  });

  test('leaves calendars as people have them: the next message counts on', async () => {
    const action = await done('withdraw', 'Ada');
    await undo(action.id);
    await training.command('Ada', 'withdraw');
    const mails = await training.mailsTo('Ada');
    const notices = mails.flatMap(({ message }) => noticesIn(message).map((it) => `${it.method} ${it.sequence}`));
    expect(notices).toEqual(['REQUEST 0', 'CANCEL 1', 'CANCEL 2']);
    expect(await sent()).toEqual(['registration_withdrawn ada', 'seat_offered cem']);
  });

  test('is over once the mails may leave the house, and they do', async () => {
    const action = await done('withdraw', 'Ada');
    expect((await readUndoable(stage.deps, may())).actions.map(({ id }) => id)).toEqual([action.id]);
    stage.clock.moveOn(UNDO_MS);
    expect(await undo(action.id)).toEqual({ ok: false, refusal: { code: 'undo_over', undoUntil: action.undoUntil } });
    expect(await sent()).toEqual(['registration_withdrawn ada', 'seat_offered cem']);
  });

  test('is refused as a whole, with whom it is about, when somebody took the seat meanwhile', async () => {
    const action = await done('withdraw', 'Ada', 'Eva');
    await training.command('Cem', 'accept_offer');
    const [registrationId] = ids('Cem');
    expect(await undo(action.id)).toEqual({
      ok: false,
      refusal: { code: 'undo_refused', because: 'moved_on', registrationId },
    });
    expect(await everybody()).toEqual(['withdrawn', 'confirmed', 'confirmed', 'waitlisted', 'withdrawn']);
    stage.clock.moveOn(UNDO_MS);
    expect(await sent()).toEqual([
      'registration_confirmed cem',
      'registration_withdrawn ada',
      'registration_withdrawn eva',
      'seat_offered cem',
    ]);
  });

  test('is done once, and only at the event it belongs to', async () => {
    const action = await done('withdraw', 'Ada');
    await undo(action.id);
    expect(await undo(action.id)).toMatchObject({ refusal: { code: 'already_undone' } });
    const again = await done('withdraw', 'Ada');
    await open();
    expect(await undo(again.id)).toMatchObject({ refusal: { code: 'action_not_found' } });
  });
});

describe('a mail to several people', () => {
  const words = { subject: 'Für {Vorname}', text: 'Guten Tag {Vorname} {Nachname},\n\nbis bald bei {Veranstaltung}!' };
  const mailTo = (...names: readonly string[]): StaffMail => ({ ...words, registrations: ids(...names) });
  const permitted = () => training.permit('registration.write_to');

  beforeEach(() => sent());

  test('is shown as the first three of them would get it, and nothing is written', async () => {
    const preview = await previewStaffMail(stage.deps, permitted(), mailTo('Eva', 'Ada', 'Ben', 'Cem'));
    expect(preview.ok && [preview.value.recipients, preview.value.leftOut]).toEqual([4, 0]);
    expect(preview.ok && preview.value.letters[0]).toMatchObject({
      to: 'eva@example.org',
      message: { subject: 'Für Eva', text: `Guten Tag Eva Beispiel,\n\nbis bald bei ${event.title}!` },
    });
    expect(preview.ok && preview.value.letters).toHaveLength(3);
    expect(await sent()).toEqual([]);
  });

  test('goes to each by name when it cannot be called back any more', async () => {
    const answer = await writeToSelected(stage.deps, permitted(), mailTo('Ada', 'Eva'));
    expect(answer.ok && answer.value.people).toBe(2);
    expect(await sent()).toEqual([]);
    stage.clock.moveOn(UNDO_MS);
    expect(await sent()).toEqual(['staff_message ada', 'staff_message eva']);
    const [entry] = (await readTrail(stage.deps, training.permit('audit.read'))).entries;
    expect(entry).toMatchObject({ action: 'registration.write_to', facts: { people: 2 } });
  });

  test('is called back in time', async () => {
    const answer = await writeToSelected(stage.deps, permitted(), mailTo('Ada', 'Eva'));
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(await undo(answer.value.id)).toEqual({ ok: true, value: { kind: 'mail', people: 2, calledBack: 2 } });
    stage.clock.moveOn(UNDO_MS);
    expect(await sent()).toEqual([]);
  });

  test('names nothing that is not known of every reader, and nobody’s own words are looked at for more', async () => {
    const ask = (text: string) => writeToSelected(stage.deps, permitted(), { ...mailTo('Ada'), text });
    expect(await ask('Ihr Platz: {Sitzplatz}')).toMatchObject({
      refusal: { code: 'placeholder_unknown', placeholder: 'Sitzplatz' },
    });
    expect(await ask('{constructor}')).toMatchObject({ refusal: { code: 'placeholder_unknown' } });
    expect((await ask('Eine { allein ist keine.')).ok).toBe(true);
  });

  test('goes nowhere where nobody has proven the address', async () => {
    const person = await stage.addPerson();
    const request = {
      id: freshId<never>(),
      personId: person.id,
      requestedAt: stage.clock.now(),
      status: 'requested',
    } as const;
    const { givenName, familyName, email, profession, organisation, region, locale } = person;
    const applicant = { givenName, familyName, email, profession, organisation, region, locale };
    await stage.kept((tx) => tx.registrations.addRequest(event.id, request, applicant));
    const ask = (registrations: StaffMail['registrations']) =>
      previewStaffMail(stage.deps, permitted(), { ...words, registrations });
    expect(await ask([request.id])).toMatchObject({ refusal: { code: 'no_proven_address' } });
    expect(await ask([request.id, ...ids('Ada')])).toMatchObject({ value: { recipients: 1, leftOut: 1 } });
  });
});
