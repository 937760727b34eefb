import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assistanceNeeds, assistanceStatuses } from './assistance.ts';
import { assistanceResources } from './assistance-resources.ts';

test('who has a place needs it, who waits might; whoever comes later opens it again', () => {
  const confirmed = { need: 'child_care', status: 'confirmed', hasPlace: true } as const;
  const waiting = { need: 'child_care', status: 'confirmed', hasPlace: false } as const;
  const later = { need: 'child_care', status: 'open', hasPlace: true } as const;
  const loop = { need: 'induction_loop', status: 'ordered', hasPlace: true } as const;
  expect(assistanceResources([confirmed, waiting, loop, later])).toEqual([
    { need: 'induction_loop', status: 'ordered', needed: 1, perhaps: 0, requests: [loop] },
    { need: 'child_care', status: 'open', needed: 2, perhaps: 1, requests: [confirmed, waiting, later] },
  ]);
});

test('nobody is lost and nobody is counted twice', () => {
  const request = fc.record({
    need: fc.constantFrom(...assistanceNeeds),
    status: fc.constantFrom(...assistanceStatuses),
    hasPlace: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(request), (requests) => {
      const resources = assistanceResources(requests);
      expect(resources.flatMap((it) => it.requests)).toHaveLength(requests.length);
      expect(resources.reduce((sum, it) => sum + it.needed + it.perhaps, 0)).toBe(requests.length);
    }),
  );
});
