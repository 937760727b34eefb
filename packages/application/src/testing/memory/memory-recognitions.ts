import { foldForSearch } from '@netzwerkstatt/domain';
import type { RecognitionRequest, RecognitionStatus, RecognitionStore } from '../../ports/index.ts';
import { soughtPieces } from '../../programme/sought-words.ts';
import { equivalenceSearchText } from '../../recognition/equivalence-search.ts';
import type { LandData } from './land-data.ts';
import { backwards, by, byName, inTurn, page } from './order.ts';

export function memoryRecognitions(land: LandData): RecognitionStore {
  const all = () => [...land.recognitionRequests.values()];
  return {
    get: async (id) => land.recognitionRequests.get(id),
    ofPerson: async (person) =>
      all()
        .filter((it) => it.person === person)
        .toSorted(
          backwards(
            by(
              ({ askedAt }) => askedAt,
              ({ id }) => id,
            ),
          ),
        ),

    async list(query) {
      const found = all().filter((it) => isFound(query.text, textOf(land, it)));
      const countOf = (status: RecognitionStatus) => found.filter((it) => it.status === status).length;
      return {
        counts: {
          open: countOf('open'),
          asked_back: countOf('asked_back'),
          decided: countOf('decided'),
          withdrawn: countOf('withdrawn'),
          taken_back: countOf('taken_back'),
        },
        requests: page(
          found.filter((it) => query.status === undefined || it.status === query.status).toSorted(asQueued),
          query,
        ),
      };
    },

    save: async (request, expectedRevision) => saved(land.recognitionRequests, request, expectedRevision),

    endedWithProofs: async (endedBefore, limit) =>
      all()
        .filter((it) => 'endedAt' in it && it.endedAt < endedBefore && it.proofs.length > 0)
        .toSorted(by(endOf, ({ id }) => id))
        .slice(0, limit),

    getEquivalence: async (id) => land.equivalences.get(id),
    equivalencesFor: async (modules) => [...land.equivalences.values()].filter((it) => modules.includes(it.module)),

    async listEquivalences(query) {
      const found = [...land.equivalences.values()].filter((it) => isFound(query.text, equivalenceSearchText(it)));
      const inOrder = found.toSorted(
        inTurn(
          byName(({ provider }) => provider),
          byName(({ title }) => title),
          by(
            ({ module }) => module,
            ({ id }) => id,
          ),
        ),
      );
      return { total: found.length, entries: page(inOrder, query) };
    },

    saveEquivalence: async (entry, expectedRevision) => saved(land.equivalences, entry, expectedRevision),
    async removeEquivalence(id) {
      land.equivalences.delete(id);
    },
  };
}

function saved<Id, Value extends { readonly id: Id; readonly revision: number }>(
  kept: Map<Id, Value>,
  value: Value,
  expectedRevision: number | undefined,
): boolean {
  if (kept.get(value.id)?.revision !== expectedRevision) return false;
  kept.set(value.id, value);
  return true;
}

function isFound(sought: string, text: string): boolean {
  return soughtPieces(sought).every((piece) => ` ${text}`.includes(piece));
}

function textOf(land: LandData, { person, learned }: RecognitionRequest): string {
  const { givenName = '', familyName = '' } = land.people.get(person) ?? {};
  return foldForSearch(`${givenName} ${familyName} ${learned.provider} ${learned.title}`);
}

/** What waits for the office, the longest waiting first; what waits for an answer; what has ended, the latest first. */
const asQueued = inTurn<RecognitionRequest>(
  by((it) => (it.status === 'open' ? 0 : 'endedAt' in it ? 2 : 1)),
  backwards(by(endOf)),
  by(
    ({ askedAt }) => askedAt,
    ({ id }) => id,
  ),
);

function endOf(request: RecognitionRequest): string {
  return 'endedAt' in request ? request.endedAt : '';
}
