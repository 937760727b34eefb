import type { Answers } from '../../lib/api-types.ts';

export type Archive = Answers['programme']['archive'];
export type ArchivedEvent = Archive['events'][number];
export type ArchivedDocument = Archive['documents'][number];
export type ArchiveNetworks = Answers['programme']['start']['networks'];
