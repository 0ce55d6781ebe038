import './kit/tokens.css';
import './kit/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadWhy } from './deadlines/why-later.tsx';
import { preloadDeeds } from './incidents/deed-desk.tsx';
import { Refused } from './kit/api.ts';
import { LanguageProvider } from './kit/language.tsx';
import { preloadSheet } from './kit/sheet.tsx';
import { App } from './routes.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always', // offline is said on screen, never waited out in silence
      staleTime: 5_000,
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);

setTimeout(() => {
  preloadSheet();
  preloadDeeds();
  preloadWhy();
}, 3_000);
