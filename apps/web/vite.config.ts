import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Dozens of parts of a few hundred bytes each cost more than they save: what many pages share travels together, and what is
 * for forms and tables alone comes with the first of those. React has a part of its own: in that of the entry, which needs
 * the shared one, it would come too late for a component that asks for it.
 */
const groups = [
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  {
    name: 'forms',
    test: /src[\\/]components[\\/](?:forms[\\/](?!select-options)|data[\\/](?:data-table|header-cell|select-cell|facts)|feedback[\\/](?:dialog|note|status-text))/,
    minShareCount: 10,
  },
  { name: 'common', test: /src[\\/]components[\\/]|lucide-react/, minShareCount: 10 },
];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  resolve: { conditions: ['@netzwerkstatt/source', 'module', 'browser', 'development|production'] },
  ssr: {
    // Our own packages are TypeScript in the workspace; they go into the bundle, so that the server needs no loader for them.
    noExternal: [/^@netzwerkstatt\//],
    resolve: { conditions: ['@netzwerkstatt/source', 'module', 'node', 'development|production'] },
  },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    // The policy of our pages allows no data: addresses.
    assetsInlineLimit: 0,
    // The list of what every page needs would travel with the first one. The server names the parts of the page that is asked for.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, parts) => parts.filter((part) => part.endsWith('.css')),
    },
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: ['src/entry-client.tsx', 'src/entry-verification.ts'],
          output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
        },
  },
}));
