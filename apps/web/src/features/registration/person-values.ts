import type { OrganisationId, ProfessionCode } from '@netzwerkstatt/domain';
import type { AssistanceNeed, Respondent, TypedAnswers } from '@netzwerkstatt/registration';
import type { SchemaForm } from '../../lib/form.ts';

/** What stands in the fields in which people tell about themselves; a field is named after its path in here. */
export interface PersonValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly profession: string;
  /** With an id when it was chosen from the directory. */
  readonly organisation: { readonly id: string; readonly name: string };
  readonly region: string;
  readonly assistance: string;
  /** For how many people, where an event takes teams. */
  readonly seats: string;
  /** Whom the event asks for their approval. */
  readonly superior: string;
  /** The code of a voucher. */
  readonly voucher: string;
  /** Whether priority is asked for: `yes`, `no`, or nothing said. */
  readonly priority: string;
  /** What can be organised, beside the words about it. */
  readonly needs: readonly AssistanceNeed[];
  /** To the questions of the event. */
  readonly answers: TypedAnswers;
  readonly locale: string;
}

/** A field that nobody has come to yet is not there. */
export type TypedValues = {
  readonly [Field in Exclude<keyof PersonValues, 'organisation' | 'needs' | 'answers'>]?: string | undefined;
} & {
  readonly organisation?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly needs?: readonly AssistanceNeed[] | undefined;
  readonly answers?: TypedAnswers | undefined;
};

/** What the fields need to know of their form. */
export type PersonForm = Pick<SchemaForm<PersonValues, unknown>, 'register' | 'setValue' | 'getValues' | 'errorOf'>;

/** What every procedure wants to know of a person. */
export function detailsFrom({ givenName, familyName, profession, organisation, region }: TypedValues) {
  const { id = '', name = '' } = organisation ?? {};
  return {
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    profession: profession ?? '',
    organisation: id === '' ? { name } : { id: id as OrganisationId, name },
    region: region ?? '',
  };
}

/** Whom the questions of an event are asked, as far as a field says it. */
export function respondentAs(profession: string | undefined): Respondent {
  return profession ? { profession: profession as ProfessionCode } : {};
}

/** What is told besides who somebody is, as the procedures want it: lists of their own, and nothing absent. */
export function toldFrom({
  assistance,
  seats = '',
  voucher,
  superior,
  needs = [],
  answers = {},
  priority,
}: TypedValues) {
  const typed = Object.entries(answers).flatMap(([id, it]) =>
    it === undefined || it === '' ? [] : [[id, typeof it === 'string' ? it : [...it]] as const],
  );
  const told = { assistance: assistance ?? '', needs: [...needs], answers: Object.fromEntries(typed) };
  const asks = priority ? { asksForPriority: priority === 'yes' } : {};
  return { ...told, ...seatsFrom(seats), ...(voucher && { voucher }), ...(superior && { superior }), ...asks };
}

/** One place is what everybody asks for who says nothing. */
function seatsFrom(typed: string) {
  const seats = Number(typed);
  return Number.isInteger(seats) && seats > 1 ? { seats } : {};
}

/** The fields of somebody we know. */
export function valuesOf(person: {
  readonly givenName: string;
  readonly familyName: string;
  readonly profession: string;
  readonly organisation: { readonly id?: string; readonly name: string };
  readonly region: string;
  readonly locale: string;
}): TypedValues {
  const { givenName, familyName, profession, organisation, region, locale } = person;
  const { id = '', name } = organisation;
  return { givenName, familyName, profession, organisation: { id, name }, region, locale };
}
