import { importCommand } from './imports/command.ts';

// npm run import -- veris FILE

const isWatched = process.stderr.isTTY === true;

importCommand(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  print: console.log,
  complain: console.error,
  draw: isWatched ? (text) => void process.stderr.write(text) : null,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
