import { foldForSearch, type Organisation } from '@netzwerkstatt/domain';
import { NETWORK_NAMES_KEY, NEVER_CHANGED } from '../../calendar/calendar-keys.ts';
import type { DirectoryStore } from '../../ports/index.ts';
import { likenessOfText, soughtWords } from '../../programme/sought-words.ts';
import type { LandData } from './land-data.ts';
import { countCalendarChange } from './memory-events.ts';
import { by, byName, inTurn } from './order.ts';

// Nobody says when an office changed its name: who asks by a date alone learns of it with the next change.
export function memoryDirectory(land: LandData): DirectoryStore {
  return {
    networks: async () => [...land.networks.values()].toSorted(byName(({ name }) => name)),
    findNetwork: async (slug) => [...land.networks.values()].find((it) => it.slug === slug),
    getNetwork: async (id) => land.networks.get(id),
    async saveNetwork(network) {
      const before = land.networks.get(network.id);
      land.networks.set(network.id, network);
      if (JSON.stringify(before) !== JSON.stringify(network))
        countCalendarChange(land, NETWORK_NAMES_KEY, NEVER_CHANGED);
    },
    getOrganisation: async (id) => land.organisations.get(id),
    findOrganisations: async (text, limit) => findOrganisations(land, text).slice(0, limit),
    async saveOrganisations(organisations) {
      for (const it of organisations) land.organisations.set(it.id, it);
    },
  };
}

function findOrganisations(land: LandData, text: string): readonly Organisation[] {
  const sought = soughtWords(text);
  if (sought.length === 0) return [];
  const beginning = foldForSearch(text);
  return [...land.organisations.values()]
    .map((organisation) => {
      const searchText = foldForSearch(`${organisation.name} ${organisation.place}`);
      return { organisation, searchText, answer: likenessOfText(sought, searchText) };
    })
    .filter(({ answer }) => answer !== undefined)
    .toSorted(
      inTurn(
        by(
          ({ answer }) => (answer === 'exact' ? 0 : 1),
          ({ searchText }) => (searchText.startsWith(beginning) ? 0 : 1),
        ),
        byName(({ organisation }) => organisation.name),
        by(({ organisation }) => organisation.id),
      ),
    )
    .map(({ organisation }) => organisation);
}
