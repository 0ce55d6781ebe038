import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// For each file of a package Node parses the package's whole `exports` again: 130 kB in drizzle-orm and date-fns,
// some hundreds of times, which is most of the start. Files of these two are all ES modules, so nobody need look.
const wideExports = /\/node_modules\/(drizzle-orm|date-fns)\//;

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (!specifier.startsWith('.') || !parentURL || !wideExports.test(parentURL))
      return next(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});

// Keeps what was compiled and stripped of its types; does nothing where the folder cannot be written.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
