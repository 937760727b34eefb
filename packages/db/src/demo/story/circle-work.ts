import type { Person } from '@netzwerkstatt/application';
import {
  approveCircleMinutes,
  editCircle,
  inviteMember,
  type MemberStanding,
  moveCircleOn,
  publishCircleResult,
  recordMeeting,
  saveCircleTask,
  setSubstitute,
  tickCircleTask,
  writeCircleMinutes,
  writeCircleResult,
} from '@netzwerkstatt/application';
import type {
  EmailAddress,
  EventSession,
  Instant,
  LocalDate,
  MinutesBlock,
  RegistrationId,
} from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';
import { type StoryHouse, told } from './story-house.ts';

/** What is done with a circle of the story, by whoever planned it. */
export function circleDeeds(cast: Cast, story: StoryEvent) {
  const permit = <A extends 'circle.edit' | 'circle.invite' | 'circle.work'>(house: StoryHouse, action: A) => {
    const { event, planner } = running(cast, story);
    return house.permit(planner, action, targetOf(event));
  };
  const revision = async ({ tx }: StoryHouse) => (await tx.circles.get(running(cast, story).event.id))?.revision ?? 0;
  const session = (number: number) => running(cast, story).event.sessions[number] as EventSession;
  const memberOf = async ({ tx }: StoryHouse, { id, email }: Person): Promise<RegistrationId> => {
    const record = await tx.registrations.findActive(running(cast, story).event.id, id);
    if (record === undefined) throw new Error(`${email} is no member`);
    return record.registration.id;
  };
  const deed = (at: Instant, happen: Deed['happen']): Deed => ({ at, happen });

  return {
    leading: (wanted: { topic: string; lead: EmailAddress; meetsEveryWeeks: number }, at: Instant) =>
      deed(at, async (house) => {
        const { id: lead } = await house.person(wanted.lead);
        const edit = { ...wanted, lead, revision: await revision(house) };
        told(await editCircle(house.deps, await permit(house, 'circle.edit'), edit));
      }),

    inviting: (people: readonly Person[], at: Instant) =>
      deed(at, async (house) => {
        for (const { id } of people) {
          told(await inviteMember(house.deps, await permit(house, 'circle.invite'), { person: id }));
        }
      }),

    substituting: (member: Person, colleague: Person, at: Instant) =>
      deed(at, async (house) => {
        const command = { member: await memberOf(house, member), substitute: { person: colleague.id } };
        told(await setSubstitute(house.deps, await permit(house, 'circle.invite'), command));
      }),

    moving: (to: 'running' | 'completed', at: Instant) =>
      deed(at, async (house) => {
        const command = { revision: await revision(house), to };
        told(await moveCircleOn(house.deps, await permit(house, 'circle.edit'), command));
      }),

    meeting: (number: number, people: readonly Person[], standingOf: (at: number) => MemberStanding, at: Instant) =>
      deed(at, async (house) => {
        const members = [];
        for (const [index, person] of people.entries()) {
          members.push({ member: await memberOf(house, person), standing: standingOf(index) });
        }
        const command = { session: session(number).id, members };
        told(await recordMeeting(house.deps, await permit(house, 'circle.work'), command));
      }),

    writing: (number: number, blocks: readonly MinutesBlock[], at: Instant) =>
      deed(at, async (house) => {
        const command = { session: session(number).id, revision: 0, blocks };
        told(await writeCircleMinutes(house.deps, await permit(house, 'circle.work'), command));
      }),

    approving: (number: number, at: Instant) =>
      deed(at, async (house) => {
        const command = { session: session(number).id, revision: 1 };
        told(await approveCircleMinutes(house.deps, await permit(house, 'circle.work'), command));
      }),

    agreeing: (task: { what: string; who: Person; dueOn: LocalDate; isDone: boolean }, at: Instant) =>
      deed(at, async (house) => {
        const may = await permit(house, 'circle.work');
        const { what, who, dueOn, isDone } = task;
        const { id } = told(await saveCircleTask(house.deps, may, { what, dueOn, member: await memberOf(house, who) }));
        if (isDone) told(await tickCircleTask(house.deps, may, { task: id, isDone }));
      }),

    publishing: (result: { title: string; text: string }, at: Instant) =>
      deed(at, async (house) => {
        const may = await permit(house, 'circle.edit');
        told(await writeCircleResult(house.deps, may, { ...result, revision: await revision(house) }));
        told(await publishCircleResult(house.deps, may, { revision: await revision(house) }));
      }),
  };
}
