import type { Event, RegistrationId } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';
import { transfersCloseAt } from '../transfer/transfer-times.ts';
import type { DecisionJob } from './decide-registrations.ts';

/** Teams with which somebody came along, by the registration of whoever did. */
export type TeamsBehind = ReadonlyMap<RegistrationId, RegistrationId>;

/** With whom those came who withdraw; no statement where nobody does. What it tells never changes. */
export async function teamsBehind(tx: LandTransaction, jobs: readonly DecisionJob[]): Promise<TeamsBehind> {
  const leaving = jobs.flatMap(({ command }) => (command.kind === 'withdraw' ? command.registrationId : []));
  return leaving.length === 0 ? new Map() : tx.transfers.firstHoldersOf(leaving);
}

/** Tells the rule with which team somebody came who withdraws: it has the place back until it could name nobody else. */
export function withTeams<Job extends DecisionJob>(
  jobs: readonly Job[],
  teams: TeamsBehind,
  event: Event,
): readonly Job[] {
  if (teams.size === 0) return jobs;
  const closesAt = transfersCloseAt(event);
  return jobs.map((job) => {
    const { command } = job;
    const registrationId = command.kind === 'withdraw' ? teams.get(command.registrationId) : undefined;
    if (registrationId === undefined) return job;
    return { ...job, command: { ...command, team: { registrationId, closesAt } } };
  });
}
