/** A logo or a signature. */
export type DesignPicture = {
  /** Read instead of it. */
  readonly alternativeText: string;
} & (
  | {
      /** Shapes and paths only: letters or pictures inside would bring their own fonts and colours along. */
      readonly svg: string;
    }
  | {
      /** A scanned signature, in Base64. */
      readonly png: string;
    }
);

/** A picture beside the letterhead. */
export type DesignLogo = DesignPicture & {
  /** Nobody’s who pays: only such stand where a chamber reads no funder. */
  readonly isOfHouse?: true;
};

export type PictureFault =
  | { readonly code: 'drawing_expected' }
  /** `part`: `text`, `image`, `href`; what a drawing must not have. */
  | { readonly code: 'drawing_has_more'; readonly part: string }
  | { readonly code: 'png_expected' }
  | { readonly code: 'picture_too_large'; readonly maxKilobytes: number };

export type AlternativeTextFault =
  | { readonly code: 'alternative_text_missing' }
  /** `logo.svg`, `Bild 2`: it names the file instead of what there is to see. */
  | { readonly code: 'alternative_text_says_nothing' }
  | { readonly code: 'text_too_long'; readonly maxCharacters: number };

/** Every certificate carries its pictures: what is bigger makes hundreds of megabytes of one batch. */
export const MAX_PICTURE_BYTES = 200_000;

const MAX_ALTERNATIVE_CHARACTERS = 200;

/** What every PNG begins with, in Base64: its eight bytes of signature and the first of its header. */
const PNG_BEGINNING = 'iVBORw0KGgo';

const shapes = [
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'defs', 'clipPath', 'stop'],
  ...['linearGradient', 'radialGradient', 'title', 'desc', 'metadata'],
];
/** What drawing programs leave behind for themselves. */
const notesOfPrograms = /^(?:sodipodi|inkscape|rdf|cc|dc):/;

/** Why a certificate cannot carry this picture. */
export function pictureFault(picture: DesignPicture): PictureFault | undefined {
  const bytes = 'svg' in picture ? picture.svg.length : picture.png.length * 0.75;
  if (bytes > MAX_PICTURE_BYTES) return { code: 'picture_too_large', maxKilobytes: MAX_PICTURE_BYTES / 1000 };
  return 'svg' in picture ? drawingFault(picture.svg) : pngFault(picture.png);
}

/** Whether whoever does not see the picture learns what it shows. */
export function alternativeTextFault(text: string): AlternativeTextFault | undefined {
  const words = text.trim();
  if (words === '') return { code: 'alternative_text_missing' };
  if ([...words].length > MAX_ALTERNATIVE_CHARACTERS) {
    return { code: 'text_too_long', maxCharacters: MAX_ALTERNATIVE_CHARACTERS };
  }
  return nameOfFile.test(words) || wordForAnyPicture.test(words)
    ? { code: 'alternative_text_says_nothing' }
    : undefined;
}

const nameOfFile = /\.(?:svg|png|jpe?g|gif|pdf|webp)$/i;
const wordForAnyPicture = /^(?:logo|bild|grafik|image|picture|img|icon|scan)?[\s_-]*\d*$/i;

function pngFault(base64: string): PictureFault | undefined {
  const isPng =
    base64.startsWith(PNG_BEGINNING) && /^(?:[a-z\d+/]{4})+(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i.test(base64);
  return isPng ? undefined : { code: 'png_expected' };
}

function drawingFault(svg: string): PictureFault | undefined {
  const markup = svg.replaceAll(/<!--[\s\S]*?-->/g, '');
  if (!/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE svg[^[>]*>\s*)?<svg[\s>]/.test(markup))
    return { code: 'drawing_expected' };
  const part = foreignPart(markup);
  return part === undefined ? undefined : { code: 'drawing_has_more', part };
}

function foreignPart(markup: string): string | undefined {
  const names = [...markup.matchAll(/<([a-z][\w:.-]*)/gi)].map(([, name = '']) => name);
  const element = names.find((name) => !shapes.includes(name) && !notesOfPrograms.test(name));
  if (element !== undefined) return element;
  if (/<!ENTITY|<!\[CDATA\[/.test(markup)) return 'entity';
  if (/xmlns:(?!svg\b)[\w.-]+\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg/.test(markup)) return 'xmlns';
  if (/href\s*=\s*["'](?!#)/i.test(markup)) return 'href';
  return /@import|url\(\s*["']?(?!["']?#)/i.test(markup) ? 'url' : undefined;
}
