import type { Place } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { ComboBoxField } from '../../components/forms/combo-box-field.tsx';
import type { SuggestedText } from '../../components/forms/suggestion.ts';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { venueValuesOf } from './event-values.ts';
import { fieldLabels } from './field-labels.ts';
import type { NamedRoom } from './room-choices.ts';

/** The same room in another house, by its name. One of the house that was left is nowhere in the new one. */
function roomIn(place: Place | undefined, { room, roomName }: NamedRoom): NamedRoom {
  const same = place?.rooms.find(({ name }) => name === roomName);
  return { room: same?.id ?? '', roomName: place !== undefined && room !== '' && same === undefined ? '' : roomName };
}

/** Chooses a place of the directory and copies what it says into the fields, where it can be changed for this event. */
export function DirectoryField({ form, known }: FieldsProps) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const { api } = getRouteApi('__root__').useRouteContext();
  const found = useRef(new Map<string, Place>());

  const load = useCallback(
    async (text: string, signal: AbortSignal) => {
      const { places } = await api.places.list.query({ text }, { signal });
      for (const it of places) found.current.set(it.id, it);
      return places.map(({ id, name, place }) => ({ id, label: name, detail: place }));
    },
    [api],
  );

  const choose = ({ id }: SuggestedText): void => {
    const place = id === undefined ? undefined : found.current.get(id);
    if (form.getValues('directoryPlace') === (place?.id ?? '')) return;
    form.setValue('directoryPlace', place?.id ?? '');
    const { sessions, series } = form.getValues();
    for (const [index, session] of sessions.entries()) {
      const { room, roomName } = roomIn(place, session);
      form.setValue(`sessions.${index}.room`, room);
      form.setValue(`sessions.${index}.roomName`, roomName);
    }
    form.setValue('series', { ...series, ...roomIn(place, series) });
    if (place === undefined) return;
    for (const [key, value] of Object.entries(venueValuesOf(place))) {
      form.setValue(`venue.${key as keyof typeof known.venue}`, value);
    }
  };

  const { directoryPlace, venue } = known;
  return (
    <ComboBoxField
      id="directoryPlace"
      label={labels.directoryPlace}
      hint={words.directoryHint}
      optional
      defaultValue={directoryPlace === '' ? { text: '', id: undefined } : { text: venue.name, id: directoryPlace }}
      error={form.errorOf('directoryPlace')}
      load={load}
      onChange={choose}
    />
  );
}
