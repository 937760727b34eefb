/** What somebody did to a proof of theirs before they came back to the account. */
export const proofDeeds = ['eingereicht', 'geaendert', 'zurueckgezogen'] as const;

/** The proof account of a regime, as of a day; of the first one, today, where nothing is said. */
export function proofsPath(regime?: string, day?: string): string {
  const search = new URLSearchParams({ ...(regime && { konto: regime }), ...(day && { stand: day }) }).toString();
  return search === '' ? '/meine/nachweise' : `/meine/nachweise?${search}`;
}
