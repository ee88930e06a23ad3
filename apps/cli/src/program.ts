import { Command, CommanderError } from 'commander';
import { failure, InputError } from './exit.js';

/** One verb per job (DESIGN §1), loaded when it is called: the others' models, labels and studies are not waited for. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  engagement: async () => (await import('./commands/engagement.js')).engagementCommand(),
  evidence: async () => (await import('./commands/evidence.js')).evidenceCommand(),
  forecast: async () => (await import('./commands/forecast.js')).forecastCommand(),
  monitor: async () => (await import('./commands/monitor.js')).monitorCommand(),
  risks: async () => (await import('./commands/risks.js')).risksCommand(),
  screen: async () => (await import('./commands/screen.js')).screenCommand(),
  serve: async () => (await import('./commands/serve.js')).serveCommand(),
  trial: async () => (await import('./commands/trial.js')).trialCommand(),
  validate: async () => (await import('./commands/validate.js')).validateCommand(),
  weigh: async () => (await import('./commands/weigh.js')).weighCommand(),
};

/** The command line for the words typed after its name: with the verb that they begin with, or with all of them. */
async function program(words: readonly string[]): Promise<Command> {
  const root = new Command('bifrons')
    .description(
      'Both faces of a JAK inhibitor. Supports decisions and research; it is not a medical device.',
    )
    .exitOverride()
    .showHelpAfterError('(bifrons <command> --help shows an example)');
  const [verb = ''] = words;
  const isCalled = Object.hasOwn(verbs, verb);
  if (!isCalled || words.includes('--version') || words.includes('-V'))
    root.version((await import('@bifrons/model')).version);
  for (const load of isCalled ? [verbs[verb]!] : Object.values(verbs)) {
    const command = await load();
    command.exitOverride().showHelpAfterError('(--help shows an example)');
    root.addCommand(command);
  }
  return root;
}

/**
 * Runs the command line for the words typed after its name, and says what went wrong. Exit codes: 0 done, 2 bad input,
 * 1 any other failure (an interrupted run among them).
 */
export async function runProgram(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    await (await program(words)).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its message; help and version are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${failure(error)}\n`);
    return error instanceof InputError ? 2 : 1;
  }
}
