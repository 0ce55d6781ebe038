import './quick-imports.ts';

// Imported late: a static import would be looked up before the line above has made that quick.
const { start, fail } = await import('./start.ts');
start().catch(fail);
