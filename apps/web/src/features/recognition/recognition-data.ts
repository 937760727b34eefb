import type { Answers } from '../../lib/api-types.ts';

export type OwnRecognition = Answers['recognition']['own']['requests'][number];
export type RecognisableSeries = Answers['recognition']['own']['series'][number];
export type RecognitionView = Answers['recognition']['get'];
export type ListedRecognition = Answers['recognition']['list']['requests'][number];
export type RecognitionState = ListedRecognition['status'];
export type KeptEquivalence = Answers['recognition']['equivalences']['entries'][number];
export type EquivalenceModule = Answers['recognition']['equivalences']['modules'][number];
