import './styles/index.css';
import { RouterClient } from '@tanstack/react-router/ssr/client';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createRouter } from './app/router.tsx';
import { browserApi } from './lib/api.ts';

const router = createRouter({
  api: browserApi(),
  locale: document.documentElement.lang === 'en' ? 'en' : 'de',
  origin: location.origin,
});

hydrateRoot(
  document,
  <StrictMode>
    <RouterClient router={router} />
  </StrictMode>,
);
