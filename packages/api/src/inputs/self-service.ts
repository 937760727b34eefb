import type { RegistrationId, TransferId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { emailAddress, idOf, locale, optionalLine, personName, professionCode, token, wholeNumber } from './fields.ts';
import { assistanceNeedsInput, typedAnswersInput } from './questions.ts';
import { detailsInput, MAX_ASSISTANCE_CHARACTERS, MAX_TEAM_SEATS } from './registration.ts';

/** Something about a registration, by its id or by the link of a mail; with what else is told. */
function aboutRegistration<Told extends Readonly<Record<string, z.ZodMiniType>>>(told: Told) {
  return z.union([
    z.strictObject({ registration: idOf<RegistrationId>(), ...told }),
    z.strictObject({ token, ...told }),
  ]);
}

/** A colleague as whoever wants to hand a place on knows them. */
export const colleagueInput = z.strictObject({ givenName: personName, familyName: personName, email: emailAddress });

/** How many places a team keeps. */
export const giveBackInput = aboutRegistration({ keep: wholeNumber(1, MAX_TEAM_SEATS) });

export const offerTransferInput = aboutRegistration({
  colleague: colleagueInput,
  /** Where it matters and the holder knows it; it is not kept. */
  profession: z.optional(professionCode),
});

/** Room for the longest list there may be. */
const MAX_TEAM_LIST_CHARACTERS = 10_000;

/** The people of a team as they were typed or pasted; the rules read the rows, and name the row of each fault. */
export const teamListInput = aboutRegistration({ list: z.string().check(z.maxLength(MAX_TEAM_LIST_CHARACTERS)) });

/** Absent: who was asked last. */
export const takeBackTransferInput = aboutRegistration({ transfer: z.optional(idOf<TransferId>()) });

export const checkColleagueInput = aboutRegistration({ profession: professionCode });

/** What somebody tells who takes a place over; the address is the one that was asked. */
export const acceptTransferInput = z.extend(detailsInput, {
  token,
  assistance: optionalLine(MAX_ASSISTANCE_CHARACTERS),
  needs: z.optional(assistanceNeedsInput),
  /** To the questions of the event. */
  answers: z.optional(typedAnswersInput),
});

export const tellPriorityInput = aboutRegistration({ asks: z.boolean() });

export const newAddressInput = aboutRegistration({ email: emailAddress });

/** What somebody tells about themselves for one event, once more. */
export const changedDetailsInput = z.extend(detailsInput, { locale });

export const editRegistrationInput = aboutRegistration({
  details: changedDetailsInput,
  /** Absent: they stay as they are. */
  answers: z.optional(typedAnswersInput),
});
