import type { CpdRegimeCode } from '@netzwerkstatt/domain';
import { type Chamber, chamberFields } from './chamber-statement.ts';

const regimes = {
  cme: 'CME_250_5Y',
  opk: 'OPK_250_5Y',
  midwives: 'HEB_60_3Y',
  nurses: 'RBP_40_2Y',
  training_leave: 'QZG',
} as const satisfies Record<Chamber, string>;

export const chambers = Object.keys(chamberFields) as readonly Chamber[];

/** Of continuing education: where what a chamber reads on a certificate counts. */
export function regimeOfChamber(chamber: Chamber): CpdRegimeCode {
  return regimes[chamber] as string as CpdRegimeCode;
}
