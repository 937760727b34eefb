// Empty in a build; while somebody works on the sources it prepares the page for modules that change under it.
import '@vitejs/plugin-react/preamble';
import './styles/index.css';
import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createRouter } from './app/router.tsx';
import { browserApi } from './lib/api.ts';

const router = createRouter({
  api: browserApi(() => router.clearCache()),
  locale: document.documentElement.lang === 'en' ? 'en' : 'de',
  origin: location.origin,
});

hydrateRoot(
  document,
  <StrictMode>
    <RouterClient router={router} />
  </StrictMode>,
);
