import { CommanderError } from 'commander';
import { failure, InputError } from './exit.js';
import { program } from './program.js';

/** Exit codes: 0 done, 2 bad input, 1 any other failure (an interrupted run among them). */
try {
  const root = await program(process.argv.slice(2));
  await root.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its message; help and version are no failure.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${failure(error)}\n`);
    process.exitCode = error instanceof InputError ? 2 : 1;
  }
}
