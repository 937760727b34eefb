import type { TRPCError } from '@trpc/server';
import type { AccountTopic } from './account.ts';
import type { AllocationTopic } from './allocation.ts';
import type { CertificateTopic } from './certificate.ts';
import type { CircleTopic } from './circle.ts';
import type { ConferenceTopic } from './conference.ts';
import type { DatesTopic } from './dates.ts';
import type { DeskTopic } from './desk.ts';
import type { EventTopic } from './event.ts';
import type { InvitationTopic } from './invitation.ts';
import type { ModuleTopic } from './module.ts';
import type { PollTopic } from './poll.ts';
import type { ProofTopic } from './proof.ts';
import type { RecognitionTopic } from './recognition.ts';
import type { RegistrationTopic } from './registration.ts';
import type { SeriesTopic } from './series.ts';
import type { TeamTopic } from './team.ts';

/** Every refusal a procedure can answer with. */
export type AnyRefusal =
  | AccountTopic
  | AllocationTopic
  | CertificateTopic
  | CircleTopic
  | ConferenceTopic
  | DatesTopic
  | DeskTopic
  | EventTopic
  | InvitationTopic
  | ModuleTopic
  | PollTopic
  | ProofTopic
  | RecognitionTopic
  | RegistrationTopic
  | SeriesTopic
  | TeamTopic;

export type ProtocolCode = TRPCError['code'];

/** The protocol’s words for the refusals of one topic; a code that is no refusal does not compile. */
export type ProtocolCodes = { readonly [Code in AnyRefusal['code']]?: ProtocolCode };
