const labels = {
  de: 'Siegel der ausstellenden Stelle',
  en: 'Seal of the issuing office',
  hsb: 'Sygl wudawaceho městna',
};

/** What a screen reader says of a seal, in the language of the certificate. */
export function sealLabel(language: keyof typeof labels): string {
  return labels[language];
}
