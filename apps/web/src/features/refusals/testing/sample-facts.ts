import type { Instant, RegistrationId, SessionId } from '@netzwerkstatt/domain';

export const instant = '2027-01-13T22:59:59.000Z' as Instant;
export const session = '00000000-0000-4000-8000-000000000002' as SessionId;
export const registration = '00000000-0000-4000-8000-000000000001' as RegistrationId;
