import { CircleAlert, CircleCheck, Info, TriangleAlert } from '../icons.ts';
import type { Tone } from './tone.ts';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, bad: CircleAlert } as const;

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const Icon = icons[tone];
  return <Icon />;
}
