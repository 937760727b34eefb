/** Everything our doors can be asked to do. A procedure or a route names one of these, or it does not start. */
export const actions = [
  'programme.read',
  'certificate.verify',
  'account.sign_in',
  'demonstration.use',
  'calendar.read',
  'registration.request',
  'registration.create',
  'registration.view',
  'registration.confirm',
  'registration.cancel',
  'registration.answer_offer',
  'registration.choose_forums',
  'registration.answer_dates',
  'registration.transfer',
  'registration.copy',
  'registration.edit',
  'registration.change_address',
  'registration.tell_priority',
  'address.confirm',
  'transfer.answer',
  'invitation.answer',
  'own.read',
  'own.edit',
  'own.sessions',
  'own.calendar',
  'own.erase',
  'proof.account',
  'proof.upload',
  'proof.read',
  'desk.read',
  'event.read',
  'event.create',
  'event.edit',
  'event.publish',
  'event.change_dates',
  'event.cancel',
  'event.close',
  'event.set_policy',
  'allocation.run',
  'allocation.release',
  'registration.read_all',
  'registration.decide',
  'questions.design',
  'answers.read',
  'assistance.organise',
  'registration.export',
  'forums.assign',
  'registration.write_to',
  'attendance.record',
  'certificate.issue',
  'certificate.read',
  'series.read',
  'series.record',
  'series.except',
  'series.issue',
  'module.read',
  'module.edit',
  'module.publish',
  'place.read',
  'place.edit',
  'circle.read',
  'circle.edit',
  'circle.invite',
  'circle.work',
  'planning.read',
  'planning.edit',
  'audit.read',
  'land.read_settings',
  'land.change_settings',
  'invitation.manage',
  'voucher.manage',
  'approval.manage',
  'approval.answer',
  'poll.manage',
  'poll.read',
  'poll.answer',
] as const;

export type Action = (typeof actions)[number];

/** Roles somebody is given for a place and a time. */
export const grantedRoles = ['admin', 'state', 'coordinator', 'trainer', 'check_in', 'org_head', 'auditor'] as const;

export type GrantedRole = (typeof grantedRoles)[number];

/**
 * `partner` is every signed-in person, `holder` is whoever opened the link of a mail about a registration, `voter` the
 * one of a mail about a poll, `colleague` the one of a mail about a place to be taken over, `invitee` the one of an
 * invitation, `addressee` the one of a mail to an address that is to be confirmed, `superior` the one of a
 * mail that asks for the approval of a registration.
 */
export type Role = GrantedRole | 'partner' | 'holder' | 'voter' | 'colleague' | 'invitee' | 'addressee' | 'superior';
