import type { CatalogueFinding } from './catalogue-finding.ts';

export function checkShare(share: number, path: string): readonly CatalogueFinding[] {
  return share >= 0 && share <= 1 ? [] : [{ code: 'share_out_of_range', path, share }];
}
