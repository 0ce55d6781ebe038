import { holidaysCommand } from './holidays/command.ts';

// npm run holidays -- FILE

holidaysCommand(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  print: console.log,
  complain: console.error,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
