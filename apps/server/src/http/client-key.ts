import { isIPv6 } from 'node:net';

/** What counts as one client: an address, of which an IPv6 customer has a whole network (/64), however it is written. */
export function clientKey(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return plain;
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(6);
  if (isMapped(groups)) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return hexadecimal(groups.slice(0, 4));
}

/** An IPv4 address as a socket for both kinds tells it. */
function isMapped(groups: readonly number[]): boolean {
  return groups.slice(0, 5).every((it) => it === 0) && groups[5] === 0xffff;
}

/** All eight, also those that `::` leaves out. */
function groupsOf(address: string): readonly number[] {
  const [front = [], back = []] = withoutDots(address)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':').map((it) => Number.parseInt(it, 16))));
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

/** The last two groups may be written like an IPv4 address. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [one = 0, two = 0, three = 0, four = 0] = parts.slice(0, 4).map(Number);
    return hexadecimal([(one << 8) | two, (three << 8) | four]);
  });
}

function hexadecimal(groups: readonly number[]): string {
  return groups.map((it) => it.toString(16)).join(':');
}
