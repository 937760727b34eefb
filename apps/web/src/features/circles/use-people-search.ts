import type { EventId, PersonId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LoadSuggestions } from '../../components/forms/suggestion.ts';
import { memberName } from './circle-data.ts';

/** Finds people the network knows while somebody types, told apart by where they work. */
export function usePeopleSearch(event: string): LoadSuggestions {
  const { api } = getRouteApi('__root__').useRouteContext();
  return useCallback(
    async (text, signal) => {
      const people = await api.circles.people.query({ event: event as EventId, text }, { signal });
      return people.map((it) => ({ id: it.id, label: memberName(it), detail: it.organisation.name }));
    },
    [api, event],
  );
}

/** Somebody who was chosen from the list; nobody where the text was only typed. */
export function chosenPerson({ id }: { readonly id: string | undefined }): PersonId | undefined {
  return id === undefined || id === '' ? undefined : (id as PersonId);
}
