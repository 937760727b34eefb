import { type AssistanceNeed, type AssistanceStatus, assistanceNeeds, assistanceStatuses } from './assistance.ts';

/** One need of one person. */
export interface AssistanceRequest {
  readonly need: AssistanceNeed;
  readonly status: AssistanceStatus;
  /** Whether the person has a place, or only waits for one. */
  readonly hasPlace: boolean;
}

/** Something to organise for an event, with everybody who needs it. */
export interface AssistanceResource<Request extends AssistanceRequest = AssistanceRequest> {
  readonly need: AssistanceNeed;
  /**
   * Of the whole: as far as the one who is least far. Whoever comes later opens it again, because one interpreter more
   * is not organised by itself.
   */
  readonly status: AssistanceStatus;
  /** How many people with a place need it. */
  readonly needed: number;
  /** How many more might, when they get a place. */
  readonly perhaps: number;
  readonly requests: readonly Request[];
}

/** What is to be organised, in the order of the form. */
export function assistanceResources<Request extends AssistanceRequest>(
  requests: readonly Request[],
): readonly AssistanceResource<Request>[] {
  return assistanceNeeds.flatMap((need) => {
    const some = requests.filter((it) => it.need === need);
    const status = assistanceStatuses.find((it) => some.some((request) => request.status === it));
    if (status === undefined) return [];
    const needed = some.filter(({ hasPlace }) => hasPlace).length;
    return [{ need, status, needed, perhaps: some.length - needed, requests: some }];
  });
}
