import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Design, DesignFault, SampleWanted } from './design-values.ts';

/** How long somebody pauses before their design is drawn. */
const PAUSE_MS = 500;

export interface Preview {
  readonly state: 'drawing' | 'drawn' | 'outdated' | 'failed';
  readonly faults: readonly DesignFault[];
  /** The last that could be drawn, and of which kind they are. */
  readonly pages: readonly string[];
  readonly kind: SampleWanted['kind'];
}

const nothingYet: Preview = { state: 'drawing', faults: [], pages: [], kind: 'attendance' };

/** Draws what stands in the fields, after a pause; whoever types on calls the drawing before off. */
export function usePreview(design: Design, wanted: SampleWanted): Preview {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [preview, setPreview] = useState(nothingYet);
  const asked = JSON.stringify({ design, wanted });
  useEffect(() => {
    const calling = new AbortController();
    const draw = async () => {
      setPreview((before) => ({ ...before, state: 'drawing' }));
      const { kind } = JSON.parse(asked).wanted as SampleWanted;
      try {
        const {
          faults,
          drawing,
          pages = 0,
        } = await api.designs.preview.mutate(JSON.parse(asked), {
          signal: calling.signal,
        });
        const drawn = drawing === undefined ? undefined : pagesOf(drawing, pages);
        if (calling.signal.aborted) return;
        setPreview((before) =>
          drawn === undefined
            ? { ...before, state: 'outdated', faults }
            : { state: 'drawn', faults, pages: drawn, kind },
        );
      } catch {
        if (calling.signal.aborted) return;
        setPreview((before) => ({ ...before, state: 'failed' }));
      }
    };
    const pause = setTimeout(() => void draw(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      calling.abort();
    };
  }, [api, asked]);
  useForgotten(preview.pages);
  return preview;
}

/** Every page as an address of its own: the drawing has them below one another. */
export function pagesOf(drawing: string, count: number): readonly string[] {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  const pageHeight = Number(height) / count;
  return Array.from({ length: count }, (_, page) => {
    const head = `viewBox="0 ${page * pageHeight} ${width} ${pageHeight}" width="${width}" height="${pageHeight}"`;
    const svg = drawing.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, head);
    return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  });
}

/** Gives back the memory of pages that are no longer shown. */
function useForgotten(pages: readonly string[]): void {
  const shown = useRef(pages);
  useEffect(() => {
    const before = shown.current;
    shown.current = pages;
    if (before !== pages) for (const page of before) URL.revokeObjectURL(page);
  }, [pages]);
}
