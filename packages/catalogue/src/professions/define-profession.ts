import type { CpdRegimeCode, Profession, ProfessionCode } from '@netzwerkstatt/domain';

/** A profession as it is written down in a data file. */
interface ProfessionDraft extends Omit<Profession, 'code' | 'cpdRegime'> {
  readonly code: string;
  readonly cpdRegime?: string;
}

export function defineProfession({ code, cpdRegime, ...rest }: ProfessionDraft): Profession {
  return {
    ...rest,
    code: code as ProfessionCode,
    ...(cpdRegime !== undefined && { cpdRegime: cpdRegime as CpdRegimeCode }),
  };
}
