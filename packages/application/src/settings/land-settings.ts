import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandSettings } from '../ports/index.ts';

/** What the Land decided for itself, and whether whoever looks may decide otherwise. */
export interface ShownSettings extends LandSettings {
  readonly mayChange: boolean;
}

export async function readLandSettings(
  deps: Dependencies,
  permit: Permit<'land.read_settings'>,
): Promise<ShownSettings> {
  const { land } = permit.target;
  const settings = await deps.store.inLand(land, (tx) => tx.settings.get());
  const mayChange = isAllowed(permit.actor, 'land.change_settings', { land }, deps.clock.now());
  return { ...settings, mayChange };
}

/**
 * Decides whether heads see who of their team was there. Switched on it begins now, for those who are asked from now on:
 * what was promised to the others stays. Switched off, nobody sees anything from this moment on.
 */
export async function changeLandSettings(
  deps: Dependencies,
  permit: Permit<'land.change_settings'>,
  { headsSeeAttendance, reason }: { readonly headsSeeAttendance: boolean; readonly reason: string },
): Promise<Result<LandSettings, Refusal<'reason_missing'>>> {
  const told = parseLine(reason, MAX_REASON_CHARACTERS);
  if (!told.ok) return refuse({ code: 'reason_missing' });
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const before = await tx.settings.get();
    const isOn = before.headsSeeAttendanceSince !== undefined;
    // A second click must not begin anew: it would take back what holds since the first.
    if (isOn === headsSeeAttendance) return ok(before);
    const now = deps.clock.now();
    const settings: LandSettings = headsSeeAttendance ? { headsSeeAttendanceSince: now } : {};
    await tx.settings.save(settings);
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'land.change_settings',
        target: { kind: 'land', id: land },
        reason: told.value,
        facts: { headsSeeAttendance },
      },
    ]);
    return ok(settings);
  });
}
