import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAUSE = 1_000;
const PATIENCE = 15_000;
const LAST_LINES = 8;

export interface Kept {
  stop(): Promise<void>;
}

interface Program {
  name: string;
  file: string;
  environment: NodeJS.ProcessEnv;
  logFolder: string;
}

/** Runs a program of ours in a process of its own, writes its log, and starts it again when it ends by itself. */
export function keepRunning({ name, file, environment, logFolder }: Program): Kept {
  mkdirSync(logFolder, { recursive: true });
  const logFile = path.join(logFolder, `${name}.log`);
  let stopping = false;
  let child = launch();

  function launch(): ChildProcess {
    const log = openSync(logFile, 'a');
    const started = spawn(process.execPath, [file], { env: environment, stdio: ['ignore', log, log, 'ipc'] });
    started.once('exit', (code, signal) => {
      if (stopping) return;
      process.stderr.write(
        `${name} 意外退出，重新启动 ${name} ended (${code ?? signal}) and is started again.\n${tail(logFile)}\n`,
      );
      setTimeout(() => {
        if (!stopping) child = launch();
      }, PAUSE);
    });
    return started;
  }

  return {
    stop: async () => {
      stopping = true;
      await ended(child);
    },
  };
}

/** Asks a process to end, and makes it end when it does not. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');
}
