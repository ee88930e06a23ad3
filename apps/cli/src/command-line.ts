import { english, type Say } from '@bifrons/language';
import type { Command, Option } from 'commander';

/**
 * Makes a command and those under it speak a language in help and errors, and end by an error instead of the process. What
 * Commander says itself is English; here it is said again.
 */
export function speak(command: Command, say: Say): Command {
  command
    .exitOverride()
    .showHelpAfterError(say('(--help shows an example)'))
    .helpOption('-h, --help', say('show this help'))
    .configureHelp({
      styleTitle: (title) => say(titles[title] ?? title),
      optionDescription: (option) => described(option, say),
    })
    .configureOutput({ outputError: (text, write) => write(refusal(text, say)) });
  for (const part of command.commands) speak(part, say);
  return command;
}

/** The words under a help text: how the command is called. */
export const examples = (say: Say, ...calls: readonly string[]): string => {
  const heading = say('{n, plural, one {Example} other {Examples}}', { n: calls.length });
  return ['', `${heading}:`, ...calls.map((call) => `  ${call}`)].join('\n');
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': english('Usage:'),
  'Arguments:': english('Arguments:'),
  'Options:': english('Options:'),
  'Commands:': english('Commands:'),
};

function described({ description, argChoices, defaultValue, required }: Option, say: Say): string {
  const hasDefault = required && defaultValue !== undefined && !Array.isArray(defaultValue);
  const further = [
    ...(argChoices === undefined ? [] : [say.list(argChoices, 'or')]),
    ...(hasDefault ? [say('unless given: {value}', { value: String(defaultValue) })] : []),
  ];
  return further.length === 0 ? description : `${description} (${further.join('; ')})`;
}

/** An error of Commander in the language of the reader: its English sentence is read, and said. */
function refusal(text: string, say: Say): string {
  const [, first = '', guesses] =
    /^(?:error: )?([^]*?)\s*(?:\(Did you mean (?:one of )?([^?]*)\?\))?\s*$/.exec(text)!;
  const told = refusals.reduce<string | undefined>((found, [shape, message]) => {
    const parts = shape.exec(first);
    return found ?? (parts === null ? undefined : message(say, parts.slice(1)));
  }, undefined);
  const guess =
    guesses === undefined
      ? ''
      : `\n(${say('did you mean {names}?', { names: say.list(guesses.split(', '), 'or') })})`;
  return `${told ?? first}${guess}\n`;
}

const refusals: readonly (readonly [RegExp, (say: Say, parts: readonly string[]) => string])[] = [
  [/^unknown command '(.*)'$/, (say, [name = '']) => say('there is no command "{name}"', { name })],
  [/^unknown option '(.*)'$/, (say, [name = '']) => say('there is no option "{name}"', { name })],
  [/^missing required argument '(.*)'$/, (say, [name = '']) => say('{name} is missing', { name })],
  [/^required option '(.*)' not specified$/, (say, [name = '']) => say('{name} is missing', { name })],
  [
    /^option '(.*)' argument missing$/,
    (say, [name = '']) => say('{name} stands without what belongs behind it', { name }),
  ],
  [
    /^option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    (say, [name = '', value = '', allowed = '']) =>
      say('{name}: "{value}" is not known; choose {allowed}', {
        name,
        value,
        allowed: say.list(allowed.split(', '), 'or'),
      }),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    (say, [value = '', name = '', allowed = '']) =>
      say('{name}: "{value}" is not known; choose {allowed}', {
        name,
        value,
        allowed: say.list(allowed.split(', '), 'or'),
      }),
  ],
  [
    /^too many arguments.*Expected (\d+) .* got (\d+)/,
    (say, [expected = '', got = '']) =>
      say('too much was given: {expected} expected, {got} given', { expected, got }),
  ],
];
