import type { Grant } from '@netzwerkstatt/application';
import { anApplicant, freshId, person } from '@netzwerkstatt/application/testing';
import type { EventId, NetworkId, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

interface Places {
  readonly event: EventId;
  readonly network: NetworkId;
}

const coordinator = ({ network }: Places): Grant => ({ role: 'coordinator', scope: { kind: 'network', id: network } });
const trainer = ({ event }: Places): Grant => ({ role: 'trainer', scope: { kind: 'event', id: event } });
const checkIn = ({ event }: Places): Grant => ({ role: 'check_in', scope: { kind: 'event', id: event } });

/** The desk of an event with one participant who needs something, as somebody with this role sees it. */
async function deskFor(grant: (places: Places) => Grant) {
  const { stage } = await visit();
  const event = await stage.addEvent();
  const { id: participant } = await stage.addPerson();
  const registration = freshId<RegistrationId>();
  const applicant = anApplicant({ assistance: 'Gebärdensprache' });
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(registration, participant), cause: 'register' }],
      new Map([[registration, applicant]]),
    ),
  );
  const actor = person(freshId<PersonId>(), [grant({ event: event.id, network: stage.network.id })]);
  const { caller } = await visit({ actor }, stage);
  return { event: event.id, caller };
}

test.for([
  { rule: 'who decides about places sees what a participant needs', grant: coordinator, assistance: 'Gebärdensprache' },
  { rule: 'a trainer does not', grant: trainer, assistance: undefined },
  { rule: 'neither does who ticks people off', grant: checkIn, assistance: undefined },
])('$rule', async ({ grant, assistance }) => {
  const { event, caller } = await deskFor(grant);
  const { participants } = await caller.desk.participants({ event, statuses: ['confirmed'], text: '', page: 1 });
  expect(participants.map((it) => it.assistance)).toEqual([assistance]);
});

test.for([{ grant: coordinator }, { grant: trainer }, { grant: checkIn }])(
  'the attendance list tells nobody what somebody needs, or how to write to them',
  async ({ grant }) => {
    const { event, caller } = await deskFor(grant);
    const [attendee] = await caller.desk.attendance({ event });
    expect(attendee).toMatchObject({ minutes: {}, organisation: anApplicant().organisation.name });
    expect(JSON.stringify(attendee)).not.toMatch(/Gebärdensprache|@/);
  },
);
