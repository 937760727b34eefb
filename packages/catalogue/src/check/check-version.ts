import type { CatalogueFinding } from './catalogue-finding.ts';

export function checkVersion(version: number, path: string): readonly CatalogueFinding[] {
  return Number.isInteger(version) && version > 0 ? [] : [{ code: 'version_invalid', path, version }];
}
