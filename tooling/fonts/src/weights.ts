import { arialWidths } from './arial.ts';

/** The weights we set type in: text, what stands out in text, headings. */
export const weights = [
  {
    weight: 400,
    source: '400Regular/FiraSans_400Regular.ttf',
    substitutes: ['Arial', 'Liberation Sans', 'Roboto'],
    widths: arialWidths.regular,
  },
  {
    weight: 500,
    source: '500Medium/FiraSans_500Medium.ttf',
    substitutes: ['Arial', 'Liberation Sans', 'Roboto Medium'],
    widths: arialWidths.regular,
  },
  {
    weight: 600,
    source: '600SemiBold/FiraSans_600SemiBold.ttf',
    substitutes: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
    widths: arialWidths.bold,
  },
] as const;
