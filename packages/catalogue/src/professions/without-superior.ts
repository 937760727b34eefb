import type { ProfessionCode } from '@netzwerkstatt/domain';

/**
 * Professions in which nobody is asked whether somebody may come: judges and prosecutors, whose independence no superior
 * is to look into (GG Art. 97; DRiG § 26), guardians and lawyers, who have none, and volunteers.
 */
export const professionsWithoutSuperior = [
  'J1',
  'J2',
  'J3',
  'V1',
  'V2',
] as readonly string[] as readonly ProfessionCode[];
