import { certificateKinds, certificateLanguages, sampleLengths, textBlocks } from '@netzwerkstatt/certificates';
import { type CertificateDesignId, cleanLine, cleanText, MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, lineForRule, wholeNumber } from './fields.ts';

/** In characters: what is longer is no slip of the pen. What is too long for the paper, the rules of a design tell. */
const MOST_CHARACTERS = 5000;
const MOST_OF_A_FILE = 280_000;

const cleaned = (clean: (text: string) => string) =>
  z.pipe(
    z.string().check(z.maxLength(MOST_CHARACTERS)),
    z.transform((text: string) => clean(text.toWellFormed())),
  );
const designLine = cleaned(cleanLine);
const designText = cleaned(cleanText);
// biome-ignore lint/suspicious/noControlCharactersInRegex: no database keeps a NUL
const fileText = z.string().check(z.maxLength(MOST_OF_A_FILE), z.regex(/^[^\u0000]*$/));

const ofEach = <Key extends string, Schema extends z.ZodMiniType>(keys: readonly Key[], schema: Schema) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, z.optional(schema)])) as Record<Key, z.ZodMiniOptional<Schema>>,
  );

const picture = z.union([
  z.strictObject({ svg: fileText, alternativeText: designLine }),
  z.strictObject({ png: fileText, alternativeText: designLine }),
]);

const isOfHouse = z.optional(z.literal(true));
const logo = z.union([
  z.strictObject({ svg: fileText, alternativeText: designLine, isOfHouse }),
  z.strictObject({ png: fileText, alternativeText: designLine, isOfHouse }),
]);

/** A design as somebody writes it: only its shape is checked here, as a draft may be unfinished. */
export const designInput = z.strictObject({
  issuerLines: z.optional(z.array(designLine).check(z.maxLength(20))),
  colour: z.optional(designLine),
  logos: z.optional(z.array(logo).check(z.maxLength(10))),
  fundingLine: z.optional(designLine),
  signerLine: z.optional(designLine),
  signature: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('by_hand') }),
      z.strictObject({ kind: z.literal('picture'), picture }),
    ]),
  ),
  texts: z.optional(
    ofEach(
      certificateKinds,
      ofEach(certificateLanguages, ofEach(textBlocks, z.array(designText).check(z.maxLength(100)))),
    ),
  ),
});

const version = idOf<CertificateDesignId>();

const basedOn = z.optional(z.strictObject({ id: version, revision: wholeNumber(1, 1_000_000) }));

export const designsInput = z.strictObject({ page: z._default(wholeNumber(1, 10_000), 1) });

export const designVersionInput = z.strictObject({ version });

export const draftDesignInput = z.strictObject({ basedOn, design: designInput });

export const discardDraftInput = z.strictObject({ basedOn });

export const restoreDesignInput = z.strictObject({ basedOn, version });

export const releaseDesignInput = z.strictObject({ basedOn, note: lineForRule(MAX_REASON_CHARACTERS) });

/** Of which kind, in which language, and how long the sample is to be that somebody looks at. */
export const sampleInput = z.strictObject({
  kind: z.enum(certificateKinds),
  language: z.enum(certificateLanguages),
  length: z.enum(sampleLengths),
});

export const previewDesignInput = z.strictObject({ design: designInput, wanted: sampleInput });
