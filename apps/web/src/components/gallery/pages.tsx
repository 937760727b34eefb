import type { ComponentType } from 'react';
import { DeskPage } from './desk-page.tsx';
import { DetailPage } from './detail-page.tsx';
import { FormPage } from './form-page.tsx';
import { ListPage } from './list-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { ReviewPage } from './review-page.tsx';

/** Every page of the gallery, by the name of its file. Together they use every component. */
export const galleryPages: Readonly<Record<string, ComponentType>> = {
  list: ListPage,
  detail: DetailPage,
  form: FormPage,
  review: ReviewPage,
  desk: DeskPage,
  parts: PartsPage,
};
