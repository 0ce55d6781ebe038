import { AlreadyRunning } from '../db/lock.ts';
import { openStore } from '../db/open.ts';
import { examine } from './incidents/examine.ts';
import { placeFrom } from './settings.ts';

// npm run verify: walks every chain, replays every incident and says where it breaks. Reads only, so it may run beside the server.

const PAGE = 500;

async function verify(): Promise<number> {
  const place = placeFrom(process.env, process.cwd());
  const store = await openStore(place.kind === 'sqlite' ? { ...place, readOnly: true } : place);
  let examined = 0;
  let broken = 0;
  try {
    for (let after = ''; ; ) {
      const ids = await store.read.incidents.ids(after, PAGE);
      for (const id of ids) {
        const finding = await examine(store.read, id);
        examined += 1;
        if (finding === null) continue;
        broken += 1;
        console.error(
          `${finding.reference}${finding.seq === null ? '' : ` #${finding.seq}`}: ${finding.what}`,
        );
      }
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
    }
  } finally {
    await store.close();
  }
  console.log(
    `${examined} incidents examined, ${broken} broken. 案件 ${examined}件を検証、不一致 ${broken}件。`,
  );
  return broken === 0 ? 0 : 1;
}

verify().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof AlreadyRunning ? error.message : error);
    process.exit(2);
  },
);
