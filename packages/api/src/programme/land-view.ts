import { cpdRegimes, type LandProfile, professions } from '@netzwerkstatt/catalogue';

/** What every page says of the Land. */
export function landView({ code, name, languages, theme, words, certificate, archive }: LandProfile) {
  return {
    code,
    name,
    languages,
    theme,
    words,
    certificateIssuer: certificate.issuer,
    hasArchive: archive !== undefined,
  };
}

export type LandView = ReturnType<typeof landView>;

/** What forms and facets offer in this Land. */
export function choicesView(land: LandProfile) {
  return {
    regions: land.regions.map(({ ags, label }) => ({ ags, label })),
    professions: professions.map(({ code, title, group, cpdRegime }) => ({
      code,
      title,
      group,
      ...(cpdRegime && { cpdRegime }),
    })),
    cpdRegimes: cpdRegimes
      .filter(({ code }) => land.cpdRegimes.includes(code))
      .map(({ code, title, unit, rule }) => ({ code, title, unit, rule })),
  };
}

export type Choices = ReturnType<typeof choicesView>;
