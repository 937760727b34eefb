/**
 * The sequence of the next message to one person about one date (RFC 5546 §2.1.4): that of the date, and always above
 * what this person was sent before, so that no program takes it for outdated. Somebody who withdraws is one above the
 * last invitation without any change of the date; who comes back is one above that cancellation.
 *
 * Send a message again with the sequence it had; ask for the next one only when there is something new to tell.
 *
 * @param sequence - of the date itself, as it is stored.
 * @param lastSent - in the last message to this person about this date; absent when there was none.
 */
export function nextSequence(sequence: number, lastSent: number | undefined): number {
  return lastSent === undefined ? sequence : Math.max(sequence, lastSent + 1);
}
