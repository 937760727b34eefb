import type { EventId, LandCode, NetworkId, PersonId, PollId, RegistrationId } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type { Target } from '../authorisation/actor.ts';

export const here = 'DE-SN' as LandCode;
export const elsewhere = 'DE-SL' as LandCode;
export const person = testId('p', 1) as PersonId;
export const network = testId('n', 1) as NetworkId;
export const event = testId('e', 1) as EventId;
export const registration = testId('r', 1) as RegistrationId;
export const poll = testId('x', 1) as PollId;

/** A registration of a person for an event of a network here, and what belongs to it. */
export const target: Target = { land: here, network, event, person, registration, poll };
