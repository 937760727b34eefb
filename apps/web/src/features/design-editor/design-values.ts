import type { CertificateDesign } from '@netzwerkstatt/certificates';
import type { Answers, Inputs } from '../../lib/api-types.ts';

export type Design = Answers['designs']['read']['withoutVersion'];
export type DesignVersion = NonNullable<Answers['designs']['read']['draft']>;
export type DesignFault = Answers['designs']['preview']['faults'][number];
export type SampleWanted = Inputs['designs']['preview']['wanted'];
export type Kind = SampleWanted['kind'];
export type Language = SampleWanted['language'];

export const kinds: readonly Kind[] = ['attendance', 'partial', 'series', 'speaker'];
export const languages: readonly Language[] = ['de', 'en', 'hsb'];
export const blocks = ['intro', 'closing', 'remarks'] as const;
export type Block = (typeof blocks)[number];

/** A picture as it was chosen; empty before that. */
export interface PictureValues {
  readonly svg?: string;
  readonly png?: string;
  readonly alternativeText: string;
}

export interface LogoValues extends PictureValues {
  readonly isOfHouse?: true;
}

/** A design as it stands in the fields of the editor. */
export interface DesignValues {
  /** One line each. */
  readonly issuerLines: string;
  readonly colour: string;
  readonly logos: readonly LogoValues[];
  readonly fundingLine: string;
  readonly signerLine: string;
  readonly signing: 'none' | 'by_hand' | 'picture';
  readonly signature: PictureValues;
  /** By kind, language and block: `attendance.de.intro`. An empty line begins a new paragraph. */
  readonly texts: Readonly<Record<string, string>>;
}

export function valuesOf(design: CertificateDesign): DesignValues {
  const { signature } = design;
  return {
    issuerLines: (design.issuerLines ?? []).join('\n'),
    colour: design.colour ?? '',
    logos: design.logos ?? [],
    fundingLine: design.fundingLine ?? '',
    signerLine: design.signerLine ?? '',
    signing: signature?.kind ?? 'none',
    signature: signature?.kind === 'picture' ? signature.picture : { alternativeText: '' },
    texts: Object.fromEntries(
      eachText().flatMap(({ key, kind, language, block }) => {
        const paragraphs = design.texts?.[kind]?.[language]?.[block] ?? [];
        return paragraphs.length === 0 ? [] : [[key, paragraphs.join('\n\n')]];
      }),
    ),
  };
}

/** What stands in the fields as a design; what is empty is not in it. */
export function toDesign(values: DesignValues): Design {
  const issuerLines = linesOf(values.issuerLines);
  const colour = values.colour.trim();
  const fundingLine = values.fundingLine.trim();
  const signerLine = values.signerLine.trim();
  const texts = textsOf(values);
  const logos = withoutEmptyEnd(values.logos);
  return {
    ...(issuerLines.length > 0 && { issuerLines }),
    ...(colour !== '' && { colour }),
    ...(logos.length > 0 && { logos: logos.map(logoOf) }),
    ...(fundingLine !== '' && { fundingLine }),
    ...(signerLine !== '' && { signerLine }),
    ...(values.signing === 'by_hand' && { signature: { kind: 'by_hand' as const } }),
    ...(values.signing === 'picture' && {
      signature: { kind: 'picture' as const, picture: pictureOf(values.signature) },
    }),
    ...(Object.keys(texts).length > 0 && { texts }),
  };
}

/** Where the text of one block of one kind and language stands. */
export function textKey(kind: Kind, language: Language, block: Block): string {
  return `${kind}.${language}.${block}`;
}

/** The field of the editor a fault is shown at: a line of the letterhead has none of its own. */
export function fieldOf({ field }: Pick<DesignFault, 'field'>): string {
  return field.startsWith('issuerLines') ? 'issuerLines' : field;
}

/** Of which kind and language a fault speaks, so that its field can be shown; `undefined` for those always shown. */
export function placeOf(field: string): { readonly kind: Kind; readonly language: Language } | undefined {
  const [, kind, language] = /^texts\.(\w+)\.(\w+)\./.exec(field) ?? [];
  if (kind === undefined || language === undefined) return undefined;
  return { kind: kind as Kind, language: language as Language };
}

/** Nothing is wrong yet with a logo somebody has just added; those before it keep their positions. */
function withoutEmptyEnd(logos: readonly PictureValues[]): readonly PictureValues[] {
  const isGiven = ({ svg, png, alternativeText }: PictureValues) =>
    Boolean(svg ?? png) || alternativeText.trim() !== '';
  return logos.slice(0, logos.findLastIndex(isGiven) + 1);
}

function pictureOf({ svg, png, alternativeText }: PictureValues) {
  return png === undefined ? { svg: svg ?? '', alternativeText } : { png, alternativeText };
}

function logoOf(logo: LogoValues) {
  return { ...pictureOf(logo), ...(logo.isOfHouse && { isOfHouse: true as const }) };
}

function textsOf({ texts }: DesignValues): NonNullable<Design['texts']> {
  const found: Record<string, Record<string, Record<string, string[]>>> = {};
  for (const { key, kind, language, block } of eachText()) {
    const paragraphs = paragraphsOf(texts[key] ?? '');
    if (paragraphs.length === 0) continue;
    found[kind] = { ...found[kind], [language]: { ...found[kind]?.[language], [block]: paragraphs } };
  }
  return found;
}

function eachText() {
  return kinds.flatMap((kind) =>
    languages.flatMap((language) =>
      blocks.map((block) => ({ kind, language, block, key: textKey(kind, language, block) })),
    ),
  );
}

const paragraphsOf = (text: string) => trimmed(text.split(/\n\s*\n/));
const linesOf = (text: string) => trimmed(text.split('\n'));
const trimmed = (parts: readonly string[]) => parts.map((it) => it.trim()).filter((it) => it !== '');
