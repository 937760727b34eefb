/** Why an organiser moves or cancels, as a list: what people read in their language and what is counted later. */
export const changeReasonKinds = [
  'trainer_ill',
  'too_few_registrations',
  'room_not_available',
  'weather_or_traffic',
  'organisational',
  'other',
] as const;

/** One reason of the list. */
export type ChangeReasonKind = (typeof changeReasonKinds)[number];

/** A reason with what somebody wrote beside it; `other` never stands alone. */
export interface ChangeReason {
  readonly kind: ChangeReasonKind;
  /** One line, as people will read it; may be empty. */
  readonly text: string;
}
