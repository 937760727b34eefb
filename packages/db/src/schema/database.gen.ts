// Made from the migrated database by `pnpm --filter @netzwerkstatt/db generate`.

import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as an object, written as text. */
type Json = ColumnType<unknown, string, string>;

export interface Database {
  address_change: {
    id: string;
    land_id: Generated<string>;
    registration_id: string;
    email: string;
    asked_at: string;
    expires_at: string;
    confirmed_at: string | null;
  };
  allocation_lot: {
    event_id: string;
    land_id: Generated<string>;
    seed: string;
    commitment: string;
    committed_at: string;
    revealed_at: string | null;
  };
  allocation_run: {
    id: string;
    land_id: Generated<string>;
    event_id: string;
    number: number;
    revision: number;
    ran_at: string;
    ran_by: string;
    input: Json;
    outcomes: Json;
    overrides: Json;
    released_at: string | null;
    released_by: string | null;
    is_forgotten: Generated<boolean>;
  };
  assistance_need: {
    registration_id: string;
    land_id: Generated<string>;
    need: string;
  };
  assistance_request: {
    registration_id: string;
    need: string;
    land_id: Generated<string>;
    status: Generated<string>;
  };
  attendance: {
    session_id: string;
    registration_id: string;
    land_id: Generated<string>;
    minutes: number;
    recorded_by: string;
    recorded_at: string;
  };
  audit_entry: {
    id: GeneratedAlways<number>;
    land_id: Generated<string>;
    at: string;
    actor: string;
    action: string;
    target_kind: string;
    target_id: string;
    event_id: string | null;
    reason: string | null;
    facts: Json | null;
    reason_id: number | null;
  };
  audit_reason: {
    id: GeneratedAlways<number>;
    land_id: Generated<string>;
    person_id: string | null;
    text: string | null;
    blanked_at: string | null;
  };
  bulk_action: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    actor_id: string;
    kind: string;
    people: number;
    done_at: string;
    undo_until: string;
    undone_at: string | null;
    changes: Json;
  };
  calendar_link: {
    person_id: string;
    land_id: Generated<string>;
    version: number;
  };
  calendar_sent: {
    person_id: string;
    session_id: string;
    land_id: Generated<string>;
    method: string;
    sequence: number;
    starts_at: string;
    ends_at: string;
    sent_at: string;
  };
  calendar_state: {
    land_id: Generated<string>;
    calendar: string;
    revision: Generated<number>;
    changed_at: string;
  };
  certificate: {
    id: string;
    land_id: Generated<string>;
    registration_id: string | null;
    event_id: string | null;
    person_id: string | null;
    number_key: string;
    status: string;
    issued_at: string;
    content: Json;
    file_sha256: string | null;
    drawing_error: string | null;
    draw_after: string | null;
    about: GeneratedAlways<string>;
    curriculum_code: GeneratedAlways<string | null>;
    design_id: string | null;
    erased_at: string | null;
    speaker_key: string | null;
    renewal: Generated<number>;
    speaker_email: string | null;
    speaker_email_key: string | null;
  };
  certificate_basis: {
    certificate_id: string;
    land_id: Generated<string>;
    basis: Json;
  };
  certificate_batch: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    started_by: string;
    started_at: string;
    state: Generated<string>;
    ended_at: string | null;
  };
  certificate_batch_item: {
    batch_id: string;
    registration_id: string;
    land_id: Generated<string>;
    position: number;
    kind: string;
    state: Generated<string>;
    reason: string | null;
    letter: string | null;
    attempts: Generated<number>;
    waits_until: string | null;
    certificate_id: string | null;
    field: string | null;
  };
  certificate_design: {
    id: string;
    land_id: Generated<string>;
    version: number;
    revision: number;
    status: string;
    edited_by: string;
    edited_at: string;
    released_by: string | null;
    released_at: string | null;
    note: string | null;
    content: Json;
  };
  certificate_file: {
    certificate_id: string;
    land_id: Generated<string>;
    file: Buffer;
    badge: string | null;
  };
  chamber_statement: {
    event_id: string;
    chamber: string;
    land_id: Generated<string>;
    statement: Json;
  };
  circle_minutes: {
    session_id: string;
    version: number;
    land_id: Generated<string>;
    event_id: string;
    status: string;
    revision: number;
    blocks: Json;
    written_by: string;
    written_at: string;
    approved_by: string | null;
    approved_at: string | null;
  };
  circle_representation: {
    session_id: string;
    registration_id: string;
    land_id: Generated<string>;
    person_id: string;
  };
  circle_substitute: {
    registration_id: string;
    land_id: Generated<string>;
    event_id: string;
    person_id: string;
  };
  circle_task: {
    id: string;
    land_id: Generated<string>;
    event_id: string;
    registration_id: string;
    what: string;
    due_on: string;
    done_at: string | null;
  };
  date_poll: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    closes_at: string;
    status: string;
    decided_option_id: string | null;
    decided_at: string | null;
    withdrawn_at: string | null;
  };
  date_question: {
    registration_id: string;
    revision: number;
    event_id: string;
    land_id: Generated<string>;
    asked_at: string;
    answer: string | null;
    answered_at: string | null;
  };
  equivalence: {
    id: string;
    land_id: Generated<string>;
    provider: string;
    title: string;
    module_code: string;
    teaching_units: number;
    valid_from: string;
    valid_until: string | null;
    revision: number;
    search_text: string;
  };
  event: {
    id: string;
    land_id: Generated<string>;
    slug: string;
    kind: string;
    title: string;
    local_titles: Json;
    summary: string;
    description: string;
    network_id: string | null;
    region: string | null;
    format: string;
    venue: Json | null;
    target_professions: Generated<string[]>;
    module_version_id: string | null;
    admission: string;
    capacity: number;
    registration_opens_at: string;
    registration_closes_at: string;
    status: string;
    published_at: string | null;
    cancelled_at: string | null;
    cancellation_reason: string | null;
    closed_at: string | null;
    revision: number;
    starts_at: string;
    ends_at: string;
    starts_on: string;
    changed_at: string;
    search_text: string;
    has_seats: Generated<boolean>;
    series: Json | null;
    place_id: string | null;
    cancellation_kind: string | null;
    allocation_policy: Json | null;
    substitutes: Generated<string>;
    eligibility: Json | null;
  };
  event_occupancy: {
    event_id: string;
    land_id: Generated<string>;
    seats_taken: Generated<number>;
    waiting: Generated<number>;
    applied: Generated<number>;
    kept_for: Generated<Json>;
    kept: Generated<number>;
    rules_change_at: string | null;
  };
  event_questions: {
    event_id: string;
    land_id: Generated<string>;
    questions: Json;
    assistance_days: number;
    revision: number;
  };
  event_session: {
    id: string;
    land_id: Generated<string>;
    event_id: string;
    position: number;
    title: string | null;
    starts_at: string;
    ends_at: string;
    time_zone: string;
    teaching_minutes: number;
    status: string;
    sequence: number;
    revised_at: string;
    rule_day: string | null;
    is_by_hand: Generated<boolean>;
    is_forum: Generated<boolean>;
    room_id: string | null;
    room_name: string | null;
    capacity: number | null;
    speakers: string | null;
    cancellation_kind: string | null;
    cancellation_reason: string | null;
    ends_instant: GeneratedAlways<string>;
  };
  event_word: {
    land_id: Generated<string>;
    word: string;
    ends_at: string;
    event_id: string;
  };
  external_proof: {
    id: string;
    land_id: Generated<string>;
    person_id: string;
    stated: Json;
    file_id: string;
    handed_in_at: string;
    revision: number;
    status: string;
    checked_at: string | null;
    checked_by: string | null;
    counted: Json | null;
    reason: string | null;
    taken_back_at: string | null;
    taken_back_by: string | null;
  };
  forum_choice: {
    registration_id: string;
    session_id: string;
    land_id: Generated<string>;
  };
  forum_wish: {
    registration_id: string;
    land_id: Generated<string>;
    first: string[];
    second: string[];
    moves_up: boolean;
    wished_at: string;
  };
  invitation: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    email: string;
    email_key: string;
    name: string | null;
    sent_at: string;
    opened_at: string | null;
    declined_at: string | null;
    reminded_at: string | null;
    taken_back_at: string | null;
    locale: Generated<string>;
  };
  issuing_key: {
    land_id: Generated<string>;
    kid: string;
    public_key: string;
    sealed_secret: Buffer | null;
    used_from: string;
    retired_at: string | null;
  };
  land_setting: {
    land_id: Generated<string>;
    heads_see_attendance_since: string | null;
  };
  learning_change: {
    id: GeneratedAlways<number>;
    land_id: Generated<string>;
    person_id: string;
  };
  mail: {
    id: string;
    land_id: Generated<string>;
    key: string;
    recipient: string;
    message: Json;
    registration_id: string | null;
    person_id: string | null;
    created_at: string;
    state: Generated<string>;
    attempts: Generated<number>;
    due_at: string;
    leased_until: string | null;
    sent_at: string | null;
    last_error: string | null;
    action_id: string | null;
    held_until: string | null;
  };
  module_version: {
    id: string;
    land_id: Generated<string>;
    code: string;
    version: number;
    status: string;
    published_at: string | null;
    change_note: string | null;
    content: Json;
    revision: Generated<number>;
  };
  network: {
    id: string;
    land_id: Generated<string>;
    slug: string;
    name: string;
    office: string;
    mailbox: string | null;
    region: string;
  };
  organisation: {
    id: string;
    land_id: Generated<string>;
    name: string;
    type: string;
    place: string;
    region: string;
    search_text: string;
  };
  organisation_word: {
    land_id: Generated<string>;
    word: string;
    organisation_id: string;
  };
  person: {
    id: string;
    land_id: Generated<string>;
    given_name: string;
    family_name: string;
    email: string;
    email_key: string;
    profession: string;
    organisation_id: string | null;
    organisation_name: string;
    region: string;
    locale: string;
    email_proven_at: string | null;
    erased_at: string | null;
    certificate_language: string | null;
  };
  place: {
    id: string;
    land_id: Generated<string>;
    name: string;
    place: string;
    address: string | null;
    region: string | null;
    step_free: boolean | null;
    induction_loop: boolean | null;
    access_note: string | null;
    travel: string | null;
    revision: number;
    search_text: string;
  };
  place_transfer: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    registration_id: string;
    status: string;
    offered_at: string;
    expires_at: string;
    ended_at: string | null;
    new_registration_id: string | null;
    given_name: string | null;
    family_name: string | null;
    email: string | null;
    locale: string | null;
  };
  planning_date: {
    id: string;
    land_id: Generated<string>;
    kind: string;
    title: string;
    first_day: string;
    last_day: string;
    network_id: string | null;
  };
  poll_invitee: {
    poll_id: string;
    person_id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    answered_at: string | null;
  };
  poll_option: {
    id: string;
    land_id: Generated<string>;
    poll_id: string;
    starts_at: string;
    ends_at: string;
    time_zone: string;
  };
  poll_vote: {
    poll_id: string;
    option_id: string;
    person_id: string;
    land_id: Generated<string>;
    answer: string;
  };
  priority_request: {
    registration_id: string;
    land_id: Generated<string>;
  };
  programme_draft: {
    event_id: string;
    land_id: Generated<string>;
    revision: number;
    programme: Json;
    base: Json;
    saved_at: string;
    saved_by: string;
  };
  programme_release: {
    event_id: string;
    version: number;
    land_id: Generated<string>;
    released_at: string;
    released_by: string | null;
    note: string;
    programme: Json;
  };
  proof_account: {
    person_id: string;
    regime: string;
    land_id: Generated<string>;
    period: string;
    starts_on: string | null;
    look_on: string | null;
  };
  proof_file: {
    id: string;
    land_id: Generated<string>;
    person_id: string;
    file_name: string;
    media_type: string;
    sha256: string;
    byte_count: number;
    uploaded_at: string;
    handed_in_at: string | null;
    content: Buffer;
  };
  proof_setting: {
    person_id: string;
    land_id: Generated<string>;
    reminds: boolean;
  };
  quality_circle: {
    event_id: string;
    land_id: Generated<string>;
    topic: string;
    lead_id: string | null;
    meets_every_weeks: number;
    status: string;
    started_at: string | null;
    completed_at: string | null;
    result_title: string | null;
    result_text: string | null;
    result_published_at: string | null;
    revision: number;
  };
  recognised_module: {
    person_id: string;
    module_code: string;
    land_id: Generated<string>;
    recognised_at: string;
    recognised_by: string;
    reason: string;
    teaching_units: number | null;
    request_id: string | null;
  };
  recognition_request: {
    id: string;
    land_id: Generated<string>;
    person_id: string;
    curriculum_code: string;
    modules: string[];
    provider: string;
    title: string;
    from_on: string;
    to_on: string;
    teaching_units: number;
    proofs: string[];
    asked_at: string;
    revision: number;
    status: string;
    questions: Json;
    ended_at: string | null;
    decided_by: string | null;
    reason: string | null;
    granted: Json | null;
    taken_back_at: string | null;
    taken_back_by: string | null;
    taken_back_reason: string | null;
  };
  registration: {
    id: string;
    land_id: Generated<string>;
    event_id: string;
    person_id: string;
    status: string;
    requested_at: string;
    status_at: string;
    queue_number: number | null;
    joined_at: string | null;
    expires_at: string | null;
    withdrawn_by: string | null;
    refusal_reason: string | null;
    given_name: string;
    family_name: string;
    email: string;
    profession: string;
    organisation_id: string | null;
    organisation_name: string;
    region: string;
    locale: string;
    forums_chosen_at: string | null;
    last_standing: string | null;
    seats: Generated<number>;
    offer_reminded_at: string | null;
    voucher_id: string | null;
  };
  registration_answer: {
    registration_id: string;
    question_id: string;
    land_id: Generated<string>;
    answer: Json;
    kept_days: number;
  };
  role_grant: {
    id: GeneratedAlways<number>;
    land_id: Generated<string>;
    person_id: string;
    role: string;
    scope_kind: string;
    scope_id: string;
    until_at: string | null;
  };
  room: {
    id: string;
    land_id: Generated<string>;
    place_id: string;
    position: number;
    name: string;
    capacity: number;
    step_free: boolean | null;
    induction_loop: boolean | null;
    note: string | null;
    is_closed: Generated<boolean>;
  };
  seat_voucher: {
    id: string;
    land_id: Generated<string>;
    number: GeneratedAlways<number>;
    event_id: string;
    code_key: string;
    label: string;
    pool: string;
    places: number;
    created_at: string;
    valid_until: string;
    withdrawn_at: string | null;
  };
  series_exception: {
    id: string;
    land_id: Generated<string>;
    person_id: string;
    curriculum_code: string;
    rule_key: string;
    reason: string;
    status: string;
    proposed_by: string;
    proposed_at: string;
    decided_by: string | null;
    decided_at: string | null;
  };
  series_result: {
    id: string;
    land_id: Generated<string>;
    person_id: string;
    curriculum_code: string;
    content: Json;
    recorded_by: string;
    recorded_at: string;
  };
  series_standing: {
    land_id: Generated<string>;
    curriculum_code: string;
    person_id: string;
    standing: string;
    counted_minutes: number;
  };
  session: {
    key: string;
    land_id: Generated<string>;
    person_id: string;
    created_at: string;
    last_seen_at: string;
    device: string;
  };
  sign_in_challenge: {
    id: string;
    land_id: Generated<string>;
    email: string;
    email_key: string;
    person_id: string | null;
    browser: string;
    created_at: string;
    expires_at: string;
    failed_attempts: Generated<number>;
    used_at: string | null;
  };
  status_place: {
    certificate_id: string;
    land_id: Generated<string>;
    status_list: string;
    status_index: number;
  };
  superior_approval: {
    registration_id: string;
    land_id: Generated<string>;
    email: string;
    status: Generated<string>;
    asked_at: string | null;
    answer_until: string | null;
    without_answer: string | null;
    reminded_at: string | null;
    answered_at: string | null;
    word: string | null;
  };
  superior_rule: {
    event_id: string;
    land_id: Generated<string>;
    answer_days: number;
    without_answer: string;
  };
  validity_reminder: {
    certificate_id: string;
    months_before: number;
    land_id: Generated<string>;
  };
  wish_round: {
    event_id: string;
    land_id: Generated<string>;
    wishes_until: string;
    seed: string;
    released_at: string | null;
    released_by: string | null;
    reason: string | null;
  };
  word_trigram: {
    land_id: Generated<string>;
    trigram: string;
    word: string;
  };
  worked_out_learner: {
    person_id: string;
    land_id: Generated<string>;
    as_of: string;
    rules: string;
  };
}
