import type { Api } from '../../lib/api.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useOpened } from '../../lib/use-opened.ts';

export type AddressPaper = Answers['addresses']['read'];

/** Asks in the browser for the address that whoever has the link can confirm. */
export function useAddress(token: string | undefined) {
  return useOpened(token, open);
}

const open = (api: Api, token: string) => api.addresses.read.query({ token });
