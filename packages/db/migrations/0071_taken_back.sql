-- What was accepted of trainings elsewhere can be taken back, with a reason its person reads. It stays on record what counted until then.

alter table external_proof
  add column taken_back_at timestamptz,
  add column taken_back_by uuid references person on delete set null,
  drop constraint external_proof_status_check,
  drop constraint external_proof_check1,
  drop constraint external_proof_check2,
  add constraint external_proof_status_check check (status in ('uploaded', 'checked', 'rejected', 'taken_back')),
  add constraint what_counted_is_kept check ((status in ('checked', 'taken_back')) = (counted is not null)),
  add constraint what_does_not_count_says_why check ((status in ('rejected', 'taken_back')) = (reason is not null)),
  add constraint external_proof_taken_back check ((status = 'taken_back') = (taken_back_at is not null));

alter table recognition_request
  add column taken_back_at timestamptz,
  add column taken_back_by uuid references person,
  add column taken_back_reason text check (char_length(taken_back_reason) between 1 and 500),
  drop constraint recognition_request_status_check,
  drop constraint recognition_request_check1,
  drop constraint recognition_request_check2,
  add constraint recognition_request_status_check check (status in ('open', 'asked_back', 'decided', 'withdrawn', 'taken_back')),
  add constraint what_is_over_has_an_end check ((status in ('decided', 'withdrawn', 'taken_back')) = (ended_at is not null)),
  add constraint a_decision_is_kept check (
    (status in ('decided', 'taken_back')) = (reason is not null and granted is not null and decided_by is not null)
  ),
  add constraint recognition_taken_back check (
    (status = 'taken_back') = (taken_back_at is not null and taken_back_by is not null and taken_back_reason is not null)
  );
