/** A logo or a signature. */
export type DesignPicture = {
  /** Read instead of it. */
  readonly alternativeText: string;
} & (
  | {
      /** Drawings and paths only: letters or pictures inside would bring their own fonts and colours along. */
      readonly svg: string;
    }
  | {
      /** A scanned picture, in Base64. */
      readonly png: string;
    }
);

/** Every certificate carries its pictures: what is bigger makes hundreds of megabytes of one batch. */
export const MAX_PICTURE_BYTES = 200_000;

const contentOfItsOwn = /<\s*(?:text|image|foreignObject|script|style)\b|@import|href\s*=\s*["'](?!#)/i;
const pngSignature = '89504e470d0a1a0a';

/** @throws RangeError when it is neither a plain SVG drawing nor a PNG, is too big, or has no alternative text. */
export function checkPicture(picture: DesignPicture): void {
  if (picture.alternativeText.trim() === '') throw new RangeError('a picture has an alternative text');
  const bytes = 'svg' in picture ? Buffer.from(picture.svg) : pngBytes(picture.png);
  if (bytes.length > MAX_PICTURE_BYTES) throw new RangeError(`a picture has at most ${MAX_PICTURE_BYTES} bytes`);
  if ('svg' in picture && (!picture.svg.includes('<svg') || contentOfItsOwn.test(picture.svg))) {
    throw new RangeError('an SVG picture is a drawing without letters and other pictures');
  }
}

/** @throws RangeError when it is no PNG. */
export function pngBytes(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.subarray(0, 8).toString('hex') !== pngSignature) throw new RangeError('the picture is no PNG in Base64');
  return bytes;
}
