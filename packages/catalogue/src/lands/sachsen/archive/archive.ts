import type { ProjectArchive } from '../../../project-archive.ts';
import { leipzigSlides, projectPage } from '../sources.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { advisoryBoard, project } from './project.ts';
import { assessment, goals, initiatives, milestones, mission, workingGroups } from './work-in-leipzig.ts';

/** The Landesprojekt of 2007 to 2011, which Netzwerkstatt takes up again. */
export const archive: ProjectArchive = {
  project,
  mission,
  goals,
  events,
  documents,
  milestones,
  initiatives,
  assessment,
  workingGroups,
  advisoryBoard,
  sources: {
    documents: projectPage,
    advisoryBoard: projectPage,
    work: leipzigSlides,
    milestones: {
      statement: `${leipzigSlides.statement}; die Zuordnung von Zeilen und Zellen folgt nur ihrer Reihenfolge, die Quartale sind nicht erhalten`,
      evidence: 'unverified',
    },
  },
};
