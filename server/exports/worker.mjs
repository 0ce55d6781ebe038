// The exporter's own process. Plain JavaScript and late imports for the reasons `server/main.mjs` gives.
import '../quick-imports.mjs';

const { serve } = await import('./worker.ts');
serve();
