/**
 * Where a key leads in an open menu: arrows round and round, Home and End, a letter to the next choice that begins with it.
 *
 * @param at - Position of the choice that has the focus; -1 where none has it.
 * @returns `undefined` for keys that lead nowhere.
 */
export function menuStep(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return [...key].length === 1 ? nextWith(key.toLowerCase(), at, labels) : undefined;
  }
}

function nextWith(letter: string, at: number, labels: readonly string[]): number | undefined {
  const inTurn = labels.map((_, step) => (at + 1 + step) % labels.length);
  return inTurn.find((it) => labels[it]?.toLowerCase().startsWith(letter));
}
