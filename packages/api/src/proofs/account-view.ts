import type { OwnProof, ProofAccounts, ShownAccount } from '@netzwerkstatt/application';

/** A proof account as its page shows it: each line with the file behind it, and what its person handed in. */
export function accountsView({ today, reminds, regimes, shown }: ProofAccounts) {
  return { today, reminds, regimes, ...(shown && { shown: shownView(shown) }) };
}

function shownView({ account: { lines, ...account }, proofs, ...shown }: ShownAccount) {
  return {
    ...shown,
    ...account,
    lines: lines.map((line) => ({ ...line, ...proofView(proofs.get(line.entry.id) ?? {}) })),
  };
}

/** Who checked it is nobody's business but the house's. */
function proofView({ file, handedIn }: Omit<OwnProof, 'entry'>) {
  return {
    ...(file && { file }),
    ...(handedIn && {
      handedIn: {
        id: handedIn.id,
        status: handedIn.status,
        ...('reason' in handedIn && { reason: handedIn.reason }),
      },
    }),
  };
}
