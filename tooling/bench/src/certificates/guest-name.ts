import type { PersonName } from '@netzwerkstatt/domain';

/** A given name for each number from 0 on, „Aba“: names have no digits. */
export function guestName(number: number): PersonName {
  const letters = number.toString(26).padStart(3, '0').split('').map(letterOf).join('');
  return (letters.charAt(0).toUpperCase() + letters.slice(1)) as PersonName;
}

function letterOf(digit: string): string {
  return String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 26));
}
