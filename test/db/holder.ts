// Run by lock.test.ts in a process of its own: opens the folder, says so and waits to be killed.
import { openStore } from '../../db/open.ts';

const [folder = ''] = process.argv.slice(2);
await openStore({ kind: 'sqlite', folder });
console.log('open');
setInterval(() => {}, 1_000);
