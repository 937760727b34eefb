import type { ProofAccounts, ShownAccount } from '@netzwerkstatt/application';

/** A proof account as its page shows it: each line with the file behind it. */
export function accountsView({ today, regimes, shown }: ProofAccounts) {
  return { today, regimes, ...(shown && { shown: shownView(shown) }) };
}

function shownView({ account: { lines, ...account }, files, ...shown }: ShownAccount) {
  return {
    ...shown,
    ...account,
    lines: lines.map((line) => {
      const file = files.get(line.entry.id);
      return { ...line, ...(file && { file }) };
    }),
  };
}
