import { randomInt } from 'node:crypto';
import { checkCharacter, TYPED_ALPHABET } from '@netzwerkstatt/domain';

const letter = (): string => TYPED_ALPHABET.charAt(randomInt(TYPED_ALPHABET.length));

const printed = (code: string): string => `TB-${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

const withCheck = (body: string): string => printed(body + checkCharacter(body));

/** Right in itself, like every number: the best that somebody can do who knows how they are made. */
export function randomNumber(): string {
  return withCheck(Array.from({ length: 11 }, letter).join(''));
}

/** What somebody tries who has seen a real one: one letter or two of it are others. */
export function nearlyRight(real: string, attempt: number): string {
  const body = real.replaceAll('-', '').slice(2, 13);
  const at = randomInt(11);
  const changed = body.slice(0, at) + letter() + body.slice(at + 1);
  const other = randomInt(10);
  const swapped = body.slice(0, other) + body.charAt(other + 1) + body.charAt(other) + body.slice(other + 2);
  const last = real.slice(-1);
  const ways = [
    () => withCheck(changed),
    () => withCheck(swapped),
    // The check character tells these before anybody looks.
    () => printed(changed + last),
    () => printed(body + letter()),
    () => real.slice(0, -1),
  ];
  return ways[attempt % ways.length]?.() ?? '';
}
