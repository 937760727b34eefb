import type { Event, Instant } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Action } from '../authorisation/vocabulary.ts';
import type { DeskEvent } from '../ports/index.ts';

/** What can come next for an event, by the action it takes. */
const nextActions = {
  publish: 'event.publish',
  decide: 'registration.decide',
  record: 'attendance.record',
  close: 'event.close',
  certify: 'certificate.issue',
} as const satisfies Record<string, Action>;

/** An event, and which steps whoever asks may take with it. */
export interface ListedDeskEvent extends DeskEvent {
  readonly may: Readonly<Record<keyof typeof nextActions, boolean>>;
}

export function stepsAllowed({ actor }: Permit, { id, network }: Event, now: Instant): ListedDeskEvent['may'] {
  const target = { land: actor.land, event: id, ...(network !== undefined && { network }) };
  const allows = (step: keyof typeof nextActions) => isAllowed(actor, nextActions[step], target, now);
  return {
    publish: allows('publish'),
    decide: allows('decide'),
    record: allows('record'),
    close: allows('close'),
    certify: allows('certify'),
  };
}
