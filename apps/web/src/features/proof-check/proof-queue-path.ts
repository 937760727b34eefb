/** The lists of proofs at the desk, by the name in their address. */
export const proofLists = [
  { name: 'offen', status: 'uploaded' },
  { name: 'angerechnet', status: 'checked' },
  { name: 'abgelehnt', status: 'rejected' },
  { name: 'zurueckgenommen', status: 'taken_back' },
] as const;

export type ProofList = (typeof proofLists)[number]['name'];

export function proofQueuePath(list: ProofList = 'offen', q = '', page = 1): string {
  const search = new URLSearchParams({
    ...(list !== 'offen' && { liste: list }),
    ...(q !== '' && { q }),
    ...(page > 1 && { seite: String(page) }),
  }).toString();
  return search === '' ? '/arbeit/nachweise' : `/arbeit/nachweise?${search}`;
}
