import type { OrganisationId, RegistrationId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import {
  ags,
  emailAddress,
  idOf,
  line,
  optionalEmailAddress,
  optionalLine,
  personName,
  professionCode,
  token,
  wholeNumber,
} from './fields.ts';
import { assistanceNeedsInput, typedAnswersInput } from './questions.ts';

/** Longest need for assistance, in characters. */
export const MAX_ASSISTANCE_CHARACTERS = 1000;

/** What a person tells about themselves, whatever they do next. */
export const detailsInput = z.strictObject({
  givenName: personName,
  familyName: personName,
  profession: professionCode,
  /** With an id when it was chosen from the directory. */
  organisation: z.strictObject({ id: z.optional(idOf<OrganisationId>()), name: line(200) }),
  region: ags,
});

export const slug = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));

/** Most places one registration can ask for, whatever the rule of an event says. */
export const MAX_TEAM_SEATS = 100;

const registering = {
  slug,
  /** Of a team; the event says how many it takes. */
  seats: z.optional(wholeNumber(1, MAX_TEAM_SEATS)),
  /** The code of a voucher, as it was typed. */
  voucher: z.optional(optionalLine(100)),
  /** Whom the event is to ask for their approval. */
  superior: z.optional(optionalEmailAddress),
  assistance: optionalLine(MAX_ASSISTANCE_CHARACTERS),
  /** What is needed to take part, beside the free words. */
  needs: z.optional(assistanceNeedsInput),
  /** To the questions of the event. */
  answers: z.optional(typedAnswersInput),
  /** Where applications are ranked by it; whoever says nothing asks for nothing. */
  asksForPriority: z.optional(z.boolean()),
};

export const requestInput = z.extend(detailsInput, { ...registering, email: emailAddress });

/** Somebody signed in has told us their address already. */
export const registerInput = z.extend(detailsInput, registering);

/** A registration by its id, for its owner and its staff, or by the link of a mail. */
export const registrationKeyInput = z.union([
  z.strictObject({ registration: idOf<RegistrationId>() }),
  z.strictObject({ token }),
]);

export const linkInput = z.strictObject({ token });
