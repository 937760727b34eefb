import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from '@netzwerkstatt/application';
import { parseId } from '@netzwerkstatt/domain';

export const systemRandom: Random = {
  id: () => parseId(randomUUID()),
  bytes: (length) => randomBytes(length),
};
