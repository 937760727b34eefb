import { ownPath } from '@netzwerkstatt/api/inputs';
import type { Instant } from '@netzwerkstatt/domain';
import { remembered } from '../../lib/remembered.ts';

/** Where somebody is at home once they are signed in and came from nowhere in particular. */
export function homeOf({ hasDesk }: { readonly hasDesk: boolean }): string {
  return hasDesk ? '/arbeit' : '/meine';
}

interface WayBack {
  readonly path: string;
  /** After that the mail lets nobody in any more, and another visit begins. */
  readonly until: Instant;
}

const memory = remembered<WayBack>('browser', 'way-back');

/** The link of the mail opens in a tab of its own, which is to know where its reader wanted to go. */
export function rememberWayBack(path: string | undefined, until: Instant): void {
  if (path === undefined) memory.forget();
  else memory.write({ path, until });
}

/** Takes the way back out of the memory: it is good for one arrival. */
export function takeWayBack(now: Instant): string | undefined {
  const found = memory.read();
  memory.forget();
  return found !== undefined && now < found.until ? ownPath(found.path) : undefined;
}
