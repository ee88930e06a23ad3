import { Command } from 'commander';

/** One verb per job (DESIGN §1), loaded when it is called: the others' models, labels and studies are not waited for. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  engagement: async () => (await import('./commands/engagement.js')).engagementCommand(),
  evidence: async () => (await import('./commands/evidence.js')).evidenceCommand(),
  forecast: async () => (await import('./commands/forecast.js')).forecastCommand(),
  monitor: async () => (await import('./commands/monitor.js')).monitorCommand(),
  risks: async () => (await import('./commands/risks.js')).risksCommand(),
  screen: async () => (await import('./commands/screen.js')).screenCommand(),
  trial: async () => (await import('./commands/trial.js')).trialCommand(),
  validate: async () => (await import('./commands/validate.js')).validateCommand(),
  weigh: async () => (await import('./commands/weigh.js')).weighCommand(),
};

/** The command line for the words typed after its name: with the verb that they begin with, or with all of them. */
export async function program(words: readonly string[]): Promise<Command> {
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
