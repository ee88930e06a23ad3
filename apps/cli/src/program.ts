import { readFileSync } from 'node:fs';
import { english, languages, loadSay, phrase, type Phrase, type Say } from '@bifrons/language';
import { Command, CommanderError, Option } from 'commander';
import { speak } from './command-line.js';
import { failure, InputError } from './exit.js';

/** What a verb does, in a line, and its command, which is loaded when it is called. */
type Verb = readonly [does: Phrase, load: (say: Say) => Promise<Command>];

/**
 * One verb per job (DESIGN §1), a line for each. The others' models, labels and studies are not waited for; nor is anything for
 * a help text or a slip of the fingers.
 */
const verbs: Readonly<Record<string, Verb>> = {
  completion: [
    phrase('the words of this command line for the Tab key of bash or zsh'),
    async (say) => {
      const { completionCommand } = await import('./commands/completion.js');
      return completionCommand(say, async () => (await program(Object.keys(verbs), english)).commands);
    },
  ],
  design: [
    phrase('power, assurance and sample size of a trial, by simulation over what is not known'),
    async () => (await import('./commands/design.js')).designCommand(),
  ],
  engagement: [
    phrase("each cytokine signal's inhibition over the day, at steady state, at one dose or over doses"),
    async (say) => (await import('./commands/engagement.js')).engagementCommand(say),
  ],
  evidence: [
    phrase('what the published studies say, put together'),
    async () => (await import('./commands/evidence.js')).evidenceCommand(),
  ],
  fit: [
    phrase('the parameters of a model that make the measurements of a PEtab problem likeliest'),
    async (say) => (await import('./commands/fit.js')).fitCommand(say),
  ],
  forecast: [
    phrase('the score of one person over time under each regimen, with its uncertainty'),
    async (say) => (await import('./commands/forecast.js')).forecastCommand(say),
  ],
  list: [
    phrase('what there is: medicines, facts that labels ask for, endpoints, diseases, tests'),
    async (say) => (await import('./commands/list.js')).listCommand(say),
  ],
  merge: [
    phrase('the parts of a trial put together: the same bytes as one run'),
    async (say) => (await import('./commands/merge.js')).mergeCommand(say),
  ],
  monitor: [
    phrase('what to do today on a treatment, what is due when, and what each result demands by the label'),
    async (say) => (await import('./commands/monitor.js')).monitorCommand(say),
  ],
  new: [
    phrase('a file to begin with: a patient, studies or a trial'),
    async (say) => (await import('./commands/new.js')).newCommand(say),
  ],
  risks: [
    phrase('each harm with and without a medicine, from one background for this person'),
    async (say) => (await import('./commands/risks.js')).risksCommand(say),
  ],
  screen: [
    phrase('is it safe for this person: a verdict per medicine by the labels, with reasons'),
    async (say) => (await import('./commands/screen.js')).screenCommand(say),
  ],
  serve: [
    phrase("the workbench with a clinic's record behind it"),
    async () => (await import('./commands/serve.js')).serveCommand(),
  ],
  simulate: [
    phrase('the course of a model of yours (SBML, Antimony), or a PEtab problem beside its measurements'),
    async (say) => (await import('./commands/simulate.js')).simulateCommand(say),
  ],
  trial: [
    phrase('how a trial would come out: endpoints by arm with 90 % predictive intervals'),
    async (say) => (await import('./commands/trial.js')).trialCommand(say),
  ],
  validate: [
    phrase('the scoreboard: every published result beside what the model predicts, seen and not seen'),
    async (say) => (await import('./commands/validate.js')).validateCommand(say),
  ],
  weigh: [
    phrase('benefit and harm of options side by side, per 100 people like this one'),
    async (say) => (await import('./commands/weigh.js')).weighCommand(say),
  ],
  worker: [
    phrase('computes parts of the trials that bifrons trial --queue asks for, until it is stopped'),
    async (say) => (await import('./commands/worker.js')).workerCommand(say),
  ],
};

const isVerb = (word: string): boolean => Object.hasOwn(verbs, word);

/** The version of the package, which is that of all of ours. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/** The language that is asked for; it is read before the rest, because help and errors are said in it. @throws InputError */
function languageIn(words: readonly string[]): (typeof languages)[number] {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  if (at < 0) return 'en';
  const asked = words[at]!.split('=')[1] ?? words[at + 1] ?? '';
  const found = languages.find((one) => one === asked);
  if (found === undefined)
    throw new InputError('--language', [
      { path: asked, message: phrase('choose one of {names}', { names: languages.join(', ') }) },
    ]);
  return found;
}

/** The command line with those of its verbs loaded that are called. */
async function program(called: readonly string[], say: Say): Promise<Command> {
  const root = new Command('bifrons')
    .description(
      say('Both faces of a JAK inhibitor. Supports decisions and research; it is not a medical device.'),
    )
    .version(version(), '-V, --version', say('print the version'))
    .helpCommand('help [command]', say('show the help of a command'));
  for (const [name, [does, load]] of Object.entries(verbs)) {
    const command = called.includes(name) ? await load(say) : new Command(name);
    root.addCommand(command.description(say(does)));
  }
  for (const command of [root, ...root.commands.flatMap(leaves)]) command.addOption(languageOption(say));
  return speak(root, say);
}

/** The commands that do something: a command without parts, or its parts. */
const leaves = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

const languageOption = (say: Say): Option =>
  new Option('--language <tag>', say('language of help, messages and the decision report'))
    .choices(languages)
    .default('en');

/**
 * Runs the command line for the words typed after its name, and says what went wrong. Exit codes: 0 done, 2 bad input,
 * 1 any other failure (an interrupted run among them).
 */
export async function runProgram(typed: readonly string[]): Promise<0 | 1 | 2> {
  // "help forecast" is "forecast --help".
  const words = typed[0] === 'help' && isVerb(typed[1] ?? '') ? [...typed.slice(1), '--help'] : [...typed];
  let say = english;
  try {
    say = await loadSay(languageIn(words));
    await (await program(words.slice(0, 1), say)).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its message; help and version are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${failure(error, say)}\n`);
    return error instanceof InputError ? 2 : 1;
  }
}
