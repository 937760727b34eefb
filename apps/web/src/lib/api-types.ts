import type { RootRouter } from '@netzwerkstatt/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** What the procedures answer, and what they want: the only types the pages know of the house. */
export type Answers = inferRouterOutputs<RootRouter>;
export type Inputs = inferRouterInputs<RootRouter>;

export type ListedEvent = Answers['programme']['search']['events'][number];
/** Seats that only some people can have. */
export type KeptSeats = ListedEvent['keptFor'][number];
export type EventFacts = ListedEvent['event'];
export type ModuleRecord = Answers['programme']['modules'][number];
export type OwnRegistration = Answers['own']['read']['registrations'][number];
export type Choices = Answers['programme']['choices'];
export type DeskEventView = Answers['desk']['event'];
export type Participant = Answers['desk']['participants']['participants'][number];
