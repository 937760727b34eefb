import type { Database } from '../schema/database.gen.ts';

/** How rows belong to a person: by its id, by one of its registrations or certificates, or by its mail address. */
export type Belonging = 'person' | 'registration' | 'certificate' | 'address';

export type Fate =
  /** The rows go. */
  | { readonly fate: 'removed'; readonly by: readonly Belonging[] }
  /** The rows stay, with nobody in the place of the person: by {@link createErasureStore}, or by `eraseOwn` itself. */
  | { readonly fate: 'rewritten' }
  /** The rows stay: they have ids of people at most, for the reason given. */
  | { readonly fate: 'kept'; readonly because: string };

const ofPerson: Fate = { fate: 'removed', by: ['person'] };
const ofRegistration: Fate = { fate: 'removed', by: ['registration'] };
const ofCertificate: Fate = { fate: 'removed', by: ['certificate'] };
const rewritten: Fate = { fate: 'rewritten' };
const nobodys: Fate = { fate: 'kept', because: 'tells of nobody' };
const kept = (because: string): Fate => ({ fate: 'kept', because });

/**
 * What becomes of every table when a person is erased. A table that is not named here does not compile, and one that
 * looks as if it told of people cannot be nobody's (see the test): whoever makes one decides.
 */
export const erasurePlan = {
  address_change: ofRegistration,
  allocation_lot: nobodys,
  allocation_run: kept('ids and traits, so that a draw can be recomputed; forgotten by its own clock'),
  assistance_need: ofRegistration,
  assistance_request: ofRegistration,
  attendance: kept('who was there counts; ids only'),
  audit_entry: kept('who did what must outlive everybody; ids only'),
  audit_reason: rewritten,
  bulk_action: kept('ids and states, to be undone for two minutes'),
  calendar_link: rewritten,
  calendar_sent: ofPerson,
  calendar_state: nobodys,
  // One of a speaker is erased with the account of the address it was sent to; without one, the office revokes it.
  certificate: rewritten,
  certificate_basis: ofCertificate,
  certificate_batch: kept('who started it is an id'),
  certificate_batch_item: ofRegistration,
  certificate_design: kept('who wrote and released it are ids'),
  certificate_file: ofCertificate,
  chamber_statement: kept('names who leads scientifically, as the chamber was told; the office changes it'),
  circle_minutes: kept('written without names; who wrote them is an id'),
  circle_representation: kept('who stood in counts; ids only'),
  circle_substitute: { fate: 'removed', by: ['person', 'registration'] },
  circle_task: kept('belongs to the circle; ids only'),
  date_poll: nobodys,
  date_question: ofRegistration,
  equivalence: nobodys,
  event: nobodys,
  event_occupancy: nobodys,
  event_questions: nobodys,
  event_session: kept('speakers are named as the programme was published; the office changes it'),
  event_word: nobodys,
  external_proof: ofPerson,
  forum_choice: kept('how many were in a forum counts; ids only'),
  forum_wish: ofRegistration,
  invitation: { fate: 'removed', by: ['address'] },
  issuing_key: nobodys,
  land_setting: nobodys,
  learning_change: kept('an id, until standings are worked out anew'),
  mail: { fate: 'removed', by: ['person', 'registration', 'address'] },
  module_version: nobodys,
  network: nobodys,
  organisation: nobodys,
  organisation_word: nobodys,
  person: rewritten,
  place: nobodys,
  place_transfer: kept('ids; whom somebody names is forgotten with the answer, or its time'),
  planning_date: nobodys,
  poll_invitee: ofPerson,
  poll_option: nobodys,
  poll_vote: ofPerson,
  priority_request: ofRegistration,
  programme_draft: kept('who saved it is an id'),
  programme_release: kept('who released it is an id'),
  proof_account: ofPerson,
  proof_file: ofPerson,
  proof_setting: ofPerson,
  quality_circle: kept('who leads it is an id'),
  recognised_module: ofPerson,
  recognition_request: ofPerson,
  registration: rewritten,
  registration_answer: ofRegistration,
  role_grant: ofPerson,
  room: nobodys,
  seat_voucher: kept('labelled by whom places were promised to, which is an organisation'),
  series_exception: ofPerson,
  series_result: ofPerson,
  series_standing: kept('how many stand how counts; ids only'),
  session: ofPerson,
  sign_in_challenge: { fate: 'removed', by: ['person', 'address'] },
  status_place: kept('a badge that counts or was revoked stays so; ids only'),
  superior_approval: ofRegistration,
  superior_rule: nobodys,
  validity_reminder: ofCertificate,
  wish_round: kept('who released it is an id'),
  word_trigram: nobodys,
  worked_out_learner: kept('an id, and from what standings were worked out'),
} as const satisfies Readonly<Record<keyof Database, Fate>>;
