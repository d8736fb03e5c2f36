import 'reflect-metadata';
import { SettingFault } from '@market/platform/config';
import { Refusal } from '@market/platform/errors';
import { commands } from './commands';

/** `npm run cli -- <command>`; without a known command it lists them. */
async function main([name = '', ...words]: string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    const width = Math.max(...Object.keys(commands).map((one) => one.length));
    const lines = Object.entries(commands).map(([one, { what }]) => `  ${one.padEnd(width)}  ${what}`);
    process.stderr.write(`Commands:\n${lines.join('\n')}\n`);
    return 2;
  }
  return command.run(words);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof SettingFault || error instanceof Refusal;
    process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
  },
);
