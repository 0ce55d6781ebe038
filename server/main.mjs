// Plain JavaScript, like what it imports first: for these two no compiled code is kept yet, and a single file with types
// would have Node load its TypeScript compiler, nine megabytes that stay.
import './quick-imports.mjs';

// Imported late: a static import would be looked up before the line above has made that quick.
const { start, fail } = await import('./start.ts');
start().catch(fail);
