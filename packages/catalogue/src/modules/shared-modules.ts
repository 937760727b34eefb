import type { QualificationModule } from '../qualification-module.ts';
import { internalModules } from './internal-modules.ts';
import { serviceBasics } from './service-basics.ts';
import { serviceTopics } from './service-topics.ts';

/**
 * The catalogue every Land may take over with `adoptVersions`: 24 modules with 194 teaching units. Drawn up in Sachsen;
 * a proposal until the networks have decided on it.
 */
export const sharedModules: readonly QualificationModule[] = [...internalModules, ...serviceBasics, ...serviceTopics];
