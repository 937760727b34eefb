import type { Action, Role } from './vocabulary.ts';

/**
 * How far a role reaches for an action. A grant of the role must name exactly the place the target lies in:
 * `land`, `network` and `event` compare the grant with the target; `member` asks only for a grant of this role in the
 * Land at all; `self` is the person the target belongs to; `link` is who holds the mail link of that registration, of
 * that person's paper in a poll, of that place to be taken over, or of that address to be confirmed.
 */
export type Reach = 'land' | 'network' | 'event' | 'member' | 'self' | 'link';

type Row = Partial<Record<Role | 'anyone', Reach>>;

/**
 * Who may do what, and how far. The whole of our authorisation is this table: what is not written here is forbidden.
 * `anyone` needs no sign-in; `partner` is every signed-in person; `holder`, `voter`, `colleague` and
 * `addressee` are who opened a mail link.
 */
export const policy: Readonly<Record<Action, Row>> = {
  'programme.read': { anyone: 'land' },
  'certificate.verify': { anyone: 'land' },
  'account.sign_in': { anyone: 'land' },
  'demonstration.use': { anyone: 'land' },
  'calendar.read': { anyone: 'land' },

  'registration.request': { anyone: 'land' },
  'registration.create': { partner: 'self' },
  'registration.view': { holder: 'link', partner: 'self', coordinator: 'network', state: 'land' },
  'registration.confirm': { holder: 'link' },
  'registration.cancel': { holder: 'link', partner: 'self' },
  'registration.answer_offer': { holder: 'link', partner: 'self' },
  'registration.choose_forums': { holder: 'link', partner: 'self' },
  'registration.answer_dates': { holder: 'link', partner: 'self' },
  'registration.transfer': { holder: 'link', partner: 'self' },
  'registration.copy': { holder: 'link', partner: 'self' },
  'registration.edit': { holder: 'link', partner: 'self' },
  'registration.change_address': { holder: 'link', partner: 'self' },
  // Told for one decision: nobody but the person reads it, whatever else they may.
  'registration.tell_priority': { holder: 'link', partner: 'self' },
  'address.confirm': { addressee: 'link' },
  'transfer.answer': { colleague: 'link' },
  'invitation.answer': { invitee: 'link' },

  'own.read': { partner: 'self' },
  'own.edit': { partner: 'self' },
  'own.sessions': { partner: 'self' },
  'own.calendar': { partner: 'self' },
  'own.erase': { partner: 'self' },
  'proof.account': { partner: 'self' },
  'proof.hand_in': { partner: 'self' },
  'proof.check': { state: 'land' },
  'proof.upload': { partner: 'self' },
  'proof.read': { partner: 'self', state: 'land' },

  'recognition.request': { partner: 'self' },
  'recognition.change': { partner: 'self' },
  'recognition.read': { state: 'land', auditor: 'land' },
  'recognition.decide': { state: 'land' },
  'equivalence.edit': { state: 'land' },

  'desk.read': { coordinator: 'member', state: 'land', trainer: 'member', auditor: 'land' },
  'event.read': { coordinator: 'network', state: 'land', trainer: 'event', auditor: 'land' },
  'event.create': { coordinator: 'network', state: 'land' },
  'event.edit': { coordinator: 'network', state: 'land', trainer: 'event' },
  'event.publish': { coordinator: 'network', state: 'land' },
  'event.change_dates': { coordinator: 'network', state: 'land' },
  'event.cancel': { coordinator: 'network', state: 'land' },
  'event.close': { coordinator: 'network', state: 'land' },
  'event.set_policy': { coordinator: 'network', state: 'land' },
  'allocation.run': { coordinator: 'network', state: 'land' },
  'allocation.release': { coordinator: 'network', state: 'land' },
  'registration.read_all': {
    coordinator: 'network',
    state: 'land',
    trainer: 'event',
    check_in: 'event',
    auditor: 'land',
  },
  'registration.decide': { coordinator: 'network', state: 'land' },
  'questions.design': { coordinator: 'network', state: 'land', trainer: 'event' },
  'answers.read': { coordinator: 'network', state: 'land', trainer: 'event' },
  'assistance.organise': { coordinator: 'network', state: 'land' },
  'registration.export': { coordinator: 'network', state: 'land' },
  'forums.assign': { coordinator: 'network', state: 'land' },
  'registration.write_to': { coordinator: 'network', state: 'land' },
  'attendance.record': { coordinator: 'network', state: 'land', trainer: 'event', check_in: 'event' },
  'certificate.issue': { coordinator: 'network', state: 'land' },
  'certificate.correct': { coordinator: 'network', state: 'land' },
  'certificate.revoke': { coordinator: 'network', state: 'land' },
  'certificate.read': { partner: 'self', coordinator: 'network', state: 'land' },
  'chamber.state': { coordinator: 'network', state: 'land' },
  // A series runs through all networks of a Land, and so does what is kept about people in it.
  'series.read': { state: 'land', auditor: 'land' },
  'series.record': { state: 'land' },
  'series.except': { state: 'land' },
  'series.issue': { state: 'land' },
  'module.read': { coordinator: 'member', state: 'land' },
  'module.edit': { coordinator: 'member', state: 'land' },
  'module.publish': { coordinator: 'member', state: 'land' },
  'place.read': { coordinator: 'member', state: 'land', trainer: 'member', auditor: 'land' },
  'place.edit': { coordinator: 'member', state: 'land' },
  'circle.read': { coordinator: 'network', state: 'land', trainer: 'event', auditor: 'land' },
  'circle.edit': { coordinator: 'network', state: 'land' },
  'circle.invite': { coordinator: 'network', state: 'land' },
  'circle.work': { coordinator: 'network', state: 'land', trainer: 'event' },
  'planning.read': { coordinator: 'member', state: 'land', trainer: 'member', auditor: 'land' },
  'planning.edit': { coordinator: 'network', state: 'land' },
  'land.read_settings': { state: 'land', auditor: 'land' },
  'land.change_settings': { state: 'land' },
  'design.read': { state: 'land', auditor: 'land' },
  'design.edit': { state: 'land' },
  'design.release': { state: 'land' },
  'audit.read': { coordinator: 'network', state: 'land', auditor: 'land' },

  'invitation.manage': { coordinator: 'network', state: 'land' },
  'voucher.manage': { coordinator: 'network', state: 'land' },
  'approval.manage': { coordinator: 'network', state: 'land' },
  'approval.answer': { superior: 'link' },

  'poll.manage': { coordinator: 'network', state: 'land' },
  'poll.read': { voter: 'link' },
  'poll.answer': { voter: 'link' },
};
