import type { Context, Demonstration, House } from '@netzwerkstatt/api';
import type { Visit } from './visit.ts';

/** A session in a cookie lives as long as the longest session in the store; which one is over, the store knows. */
const SESSION_SECONDS = 12 * 60 * 60;

/** The request as procedures see it, whether it came by HTTP or from a page rendered here. */
export async function procedureContext(
  house: House,
  visit: Visit,
  demonstration: Demonstration | undefined,
): Promise<Context> {
  const { cookies } = visit;
  return {
    house,
    land: visit.land,
    actor: await visit.actor(),
    locale: visit.locale,
    device: visit.device,
    browser: visit.browser,
    sessionSecret: cookies.read('session'),
    startSession: (secret) => cookies.write('session', secret, SESSION_SECONDS),
    endSession: () => cookies.clear('session'),
    countAgainst: visit.countAgainst,
    demonstration,
  };
}
