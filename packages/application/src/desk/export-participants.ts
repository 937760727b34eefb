import type { Event, LandCode, RegistrationId } from '@netzwerkstatt/domain';
import {
  type AnsweredQuestion,
  type Answers,
  type Question,
  questionsSeenBy,
  shownAnswers,
} from '@netzwerkstatt/registration';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, ParticipantFilter, RegistrationRecord } from '../ports/index.ts';
import { personBehind } from './person-behind.ts';
import { eventOf } from './read-desk.ts';

/**
 * What a list that leaves the house can tell about a person. What somebody needs to take part is not among it: it tells
 * of their health, and is for those who see to the room.
 */
export const exportColumns = [
  'familyName',
  'givenName',
  'email',
  'profession',
  'group',
  'organisation',
  'region',
  'status',
  'since',
  'registeredAt',
  'position',
  'language',
  'answers',
] as const;

export type ExportColumn = (typeof exportColumns)[number];

export interface ExportCommand {
  readonly filter: ParticipantFilter;
  readonly columns: readonly ExportColumn[];
  readonly format: 'csv' | 'xlsx';
}

export interface ParticipantExport {
  readonly event: Event;
  readonly total: number;
  /** Whose answers come with it; none unless they are asked for, and whoever asks may see them. */
  readonly questions: readonly Question[];
  /** People in the order of the list, some at a time, so that a large event is never in memory as a whole. */
  readonly pages: AsyncIterable<readonly ExportedParticipant[]>;
}

/** Somebody in the list, with their place in line if they wait. */
export interface ExportedParticipant {
  readonly record: RegistrationRecord;
  readonly position?: number;
  readonly answers: readonly AnsweredQuestion[];
}

const PAGE = 500;

/** Gives out who is registered, and keeps in the trail who took it, which columns, and of how many people. */
export async function exportParticipants(
  deps: Dependencies,
  permit: Permit<'registration.export'>,
  { filter, columns, format }: ExportCommand,
): Promise<ParticipantExport | undefined> {
  const { land } = permit.target;
  const id = eventOf(permit);
  const opened = await deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return undefined;
    const ids = await tx.registrations.idsForEvent(id, filter);
    const questions = columns.includes('answers') ? await questionsSeen(deps, permit, tx, id) : [];
    const line = await tx.registrations.idsForEvent(id, { statuses: ['waitlisted'], text: '' });
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'registration.export',
        target: { kind: 'event', id },
        event: id,
        facts: { people: ids.length, columns: columns.join(' '), format },
      },
    ]);
    return { event, ids, questions, positions: new Map(line.map((it, index) => [it, index + 1])) };
  });
  if (opened === undefined) return undefined;
  const { ids, positions, ...others } = opened;
  return { ...others, total: ids.length, pages: pagesOf(deps, land, opened) };
}

async function questionsSeen(
  { clock }: Dependencies,
  { actor, target }: Permit<'registration.export'>,
  tx: LandTransaction,
  event: Event['id'],
): Promise<readonly Question[]> {
  if (!isAllowed(actor, 'answers.read', target, clock.now())) return [];
  return questionsSeenBy((await tx.questions.forEvent(event))?.questions ?? [], 'coordinator');
}

interface Opened {
  readonly ids: readonly RegistrationId[];
  readonly questions: readonly Question[];
  readonly positions: ReadonlyMap<RegistrationId, number>;
}

async function* pagesOf(
  { store }: Dependencies,
  land: LandCode,
  { ids, questions, positions }: Opened,
): AsyncGenerator<readonly ExportedParticipant[]> {
  for (let begin = 0; begin < ids.length; begin += PAGE) {
    const wanted = ids.slice(begin, begin + PAGE);
    const [records, answers] = await store.inLand(land, async (tx) => [
      await tx.registrations.getMany(wanted),
      questions.length > 0 ? await tx.questions.answersOf(wanted) : new Map<RegistrationId, Answers>(),
    ]);
    const known = new Map(records.map((it) => [it.registration.id, it]));
    yield wanted.flatMap((id): readonly ExportedParticipant[] => {
      const record = known.get(id);
      const position = positions.get(id);
      const told = shownAnswers(questions, answers.get(id) ?? new Map());
      return record ? [{ record, answers: told, ...(position !== undefined && { position }) }] : [];
    });
  }
}
