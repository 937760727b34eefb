import { allowedTransitions, type RegistrationStatus, registrationStatuses } from '../src/registration.ts';

/** What stands between two states of the diagram, as `docs/registration-states.md` shows them. */
export function drawStates(): string {
  const ends = registrationStatuses.filter((it) => allowedTransitions[it].length === 0);
  return [
    '# The states of a registration',
    '',
    'Drawn from `allowedTransitions` in `packages/registration/src/registration.ts`, which every step passes through. A',
    'test fails when this page is older than the code; `vitest run registration-states -u` in that package draws it anew.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...beginnings.map((it) => `  [*] --> ${it}`),
    ...registrationStatuses.flatMap((from) => allowedTransitions[from].map((to) => `  ${from} --> ${to}`)),
    ...ends.map((it) => `  ${it} --> [*]`),
    '```',
    '',
    ...drawTable([['From', 'To'], ...registrationStatuses.map((from) => [`\`${from}\``, nextOf(from)] as const)]),
    '',
    'Whoever comes back after an end registers anew. `waitlisted` follows itself when somebody gets another place in line.',
    'Who was there is kept beside the registration, as attendance of each session: it can still be corrected when no state',
    'changes any more.',
    '',
  ].join('\n');
}

/**
 * How a registration begins: as a form whose address nobody has proven, or, for who is known, where a decision puts them
 * at once.
 */
const beginnings = ['requested', 'applied', 'confirmed', 'waitlisted'] as const satisfies readonly RegistrationStatus[];

function nextOf(from: RegistrationStatus): string {
  return allowedTransitions[from].map((to) => `\`${to}\``).join(', ') || 'an end';
}

/** Every column as wide as its widest cell, as the formatter of this house wants it. */
function drawTable(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [left, right] = [widest(0), widest(1)];
  const [head, ...body] = rows.map(([from, to]) => `| ${from.padEnd(left)} | ${to.padEnd(right)} |`);
  return [head ?? '', `| ${'-'.repeat(left)} | ${'-'.repeat(right)} |`, ...body];
}
