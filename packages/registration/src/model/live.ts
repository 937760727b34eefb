import { type AdmissionMode, addMilliseconds, HOUR_MS, type Instant, type RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect } from 'vitest';
import { nextRuleChange } from '../policy/kept-seats.ts';
import type { Traits } from '../policy/traits.ts';
import type { Registration } from '../registration.ts';
import { enter, type RegistrationBook, withNewcomers } from '../registration-book.ts';
import { openBook, openBookFor } from '../registration-book-request.ts';
import { bookRequestFor, type RegistrationCommand } from '../registration-command.ts';
import { type CommandOutcome, runCommand } from '../run-command.ts';
import { aBookedEvent } from '../testing/index.ts';
import type { Attempt, Story } from './attempt.ts';
import { commandOf, requestOf } from './next-command.ts';
import { type Step, traitsIn, type World, withChanges } from './world.ts';

/**
 * Lets people, staff and the clock try one thing after the other. Each is decided three times: with the book opened
 * anew over everything, opened as far as the command asks, and kept open since the last restart. All must agree.
 */
export function live({ policy, attempts }: Story, admission: AdmissionMode, check: (step: Step) => void): void {
  let world: World = {
    event: aBookedEvent({ admission, ...(policy && { policy }) }),
    now: TEST_NOW,
    registrations: new Map(),
    givers: new Map(),
    lastQueueNumber: 0,
    done: [],
  };
  let kept = openWhole(world);
  for (const it of attempts) {
    world = { ...world, now: laterBy(world, it) };
    if (it.action === 'restart') kept = openWhole(world);
    const request = requestOf(world, it);
    if (request !== undefined) {
      world = { ...world, registrations: new Map(world.registrations).set(request.id, request) };
      kept = enter(knowing(kept, request), undefined, request);
    }
    const command = commandOf(world, it);
    if (command === undefined) continue;
    const opened = openWhole(world);
    const partly = openPartly(world, [command]);
    const [outcome, ...others] = [opened, partly, kept].map((book) => run(book, command, world.now)) as [
      CommandOutcome,
      CommandOutcome,
      CommandOutcome,
    ];
    for (const other of others) {
      expect({ answer: other.answer, changes: other.changes }).toEqual({
        answer: outcome.answer,
        changes: outcome.changes,
      });
    }
    kept = others[1] === undefined ? kept : others[1].book;
    const before = world;
    const { event, lastQueueNumber } = outcome.book;
    const done = doneAfter(world, command, outcome);
    const givers = withGiver(world, command, outcome);
    world = { ...world, event, registrations: withChanges(world, outcome), givers, lastQueueNumber, done };
    check({ before, command, outcome, after: world });
  }
}

const decisionsOfStaff: readonly RegistrationCommand['kind'][] = ['admit', 'enlist', 'refuse', 'move_up', 'offer_to'];

function doneAfter({ done }: World, command: RegistrationCommand, { answer, changes }: CommandOutcome): World['done'] {
  if (!answer.ok) return done;
  if (command.kind === 'undo') return done.filter((it) => !it.every((change) => command.changes.includes(change)));
  const isOfStaff = decisionsOfStaff.includes(command.kind) || ('by' in command && command.by === 'staff');
  const changed = changes.flatMap(({ before, after }) => (before ? [{ before, after }] : []));
  return isOfStaff && changed.length > 0 ? [...done, changed] : done;
}

/** When somebody tries it; the clock mostly comes at the very moment at which a rule ends. */
function laterBy({ event: { policy, vouchers }, now }: World, { action, which, hoursLater }: Attempt): Instant {
  const ends =
    policy && action === 'release_seats' && which % 4 !== 0 ? nextRuleChange(policy, now, vouchers) : undefined;
  return ends ?? addMilliseconds(now, hoursLater * HOUR_MS);
}

/** What comes of commands that are decided together, with the book opened as far as they ask, and with all of it. */
export function decideTogether(
  world: World,
  attempts: readonly Attempt[],
): readonly [CommandOutcome[], CommandOutcome[]] {
  const commands = attempts.flatMap((it, index) => commandOf(world, it, index) ?? []);
  const [partly, whole] = [openPartly(world, commands), openWhole(world)].map((opened) => {
    let book = opened;
    return commands.map((command) => {
      const outcome = run(book, command, world.now);
      book = outcome.book;
      return outcome;
    });
  });
  return [partly ?? [], whole ?? []];
}

function run(book: RegistrationBook, command: RegistrationCommand, now: Instant): CommandOutcome {
  const id =
    command.kind === 'transfer' ? command.newRegistrationId : 'registrationId' in command && command.registrationId;
  const knows = 'personId' in command && id !== false ? knowing(book, { id, personId: command.personId }) : book;
  return runCommand(knows, command, now);
}

function withGiver({ givers }: World, command: RegistrationCommand, { answer }: CommandOutcome): World['givers'] {
  const isTaken = command.kind === 'transfer' && answer.ok;
  return isTaken ? new Map(givers).set(command.newRegistrationId, command.registrationId) : givers;
}

function openWhole(world: World): RegistrationBook {
  const { event, registrations, lastQueueNumber } = world;
  return { ...openBook(event, [...registrations.values()], traitsById(world)), lastQueueNumber };
}

function openPartly(world: World, commands: readonly RegistrationCommand[]): RegistrationBook {
  const { event, registrations, lastQueueNumber } = world;
  const book = openBookFor(event, [...registrations.values()], bookRequestFor(commands), traitsById(world));
  return { ...book, lastQueueNumber };
}

function traitsById({ registrations }: World): ReadonlyMap<RegistrationId, Traits> {
  return new Map([...registrations.values()].map((it) => [it.id, traitsIn(it)]));
}

function knowing(book: RegistrationBook, one: Pick<Registration, 'id' | 'personId'>): RegistrationBook {
  return withNewcomers(book, new Map([[one.id, traitsIn(one)]]));
}
