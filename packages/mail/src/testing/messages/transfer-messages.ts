import type { Instant, TransferId } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { aBrief, aNotice } from '../sample-events.ts';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

export function transferMessages(about: SampleReader) {
  const { registration: _, ...whom } = about;
  const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
  return {
    place_returned: { kind: 'place_returned', ...about, from: ['Ben Beispiel'], seatsHeld: 3, until: expiresAt },
    transfer_offered: {
      kind: 'transfer_offered',
      ...whom,
      event: aBrief(),
      transfer: testId('x', 3) as TransferId,
      from: 'Ada Beispiel',
      expiresAt,
    },
    transfer_taken_back: { kind: 'transfer_taken_back', ...whom, event: aBrief() },
    place_transferred: {
      kind: 'place_transferred',
      ...about,
      notices: [aNotice(about.event, { method: 'CANCEL', sequence: 1 })],
    },
    transfer_not_taken: { kind: 'transfer_not_taken', ...about, how: 'declined' },
  } satisfies SampleMessages;
}
