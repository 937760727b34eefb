import type { Instant, InvitationId, PollId } from '@netzwerkstatt/domain';
import { ada, testId } from '@netzwerkstatt/domain/testing';
import { aBrief, aPart } from '../sample-events.ts';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

export function askingMessages(about: SampleReader) {
  const { registration: _, ...whom } = about;
  return {
    date_poll: {
      kind: 'date_poll',
      ...whom,
      event: aBrief({
        sessions: [aPart(1, '2027-03-17T14:00', '2027-03-17T16:00'), aPart(2, '2027-03-24T14:00', '2027-03-24T16:00')],
      }),
      poll: testId('x', 2) as PollId,
      person: ada,
      closesAt: '2026-12-01T23:00:00.000Z' as Instant,
      isReminder: false,
    },
    date_poll_decided: { kind: 'date_poll_decided', ...whom, event: aBrief() },
    invitation: {
      kind: 'invitation',
      ...whom,
      event: aBrief(),
      invitation: testId('x', 4) as InvitationId,
      closesAt: '2027-01-13T22:59:59.000Z' as Instant,
      isReminder: false,
    },
  } satisfies SampleMessages;
}
