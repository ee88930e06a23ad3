import type { Say } from '@bifrons/language';
import { Argument, Command } from 'commander';
import { examples } from '../command-line.js';

/** `commands`: all of the command line, for the words that there are. */
export function completionCommand(say: Say, commands: () => Promise<readonly Command[]>): Command {
  return new Command('completion')
    .addArgument(new Argument('<shell>', say('whose')).choices(['bash', 'zsh']))
    .addHelpText(
      'after',
      examples(say, 'source <(bifrons completion bash)', 'source <(bifrons completion zsh)'),
    )
    .action(async (shell: 'bash' | 'zsh') => {
      const script = bashScript(await commands());
      // zsh runs the completions of bash.
      const text = shell === 'bash' ? script : `autoload -Uz bashcompinit && bashcompinit\n${script}`;
      process.stdout.write(text);
    });
}

function bashScript(commands: readonly Command[]): string {
  const cases = commands.map((command) => `    ${command.name()}) words='${wordsOf(command).join(' ')}' ;;`);
  return `_bifrons() {
  local words current=\${COMP_WORDS[COMP_CWORD]}
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words='' ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${commands.map((command) => command.name()).join(' ')} --help --version'; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in -*) ;; *) if [ "$COMP_CWORD" -gt 1 ]; then COMPREPLY+=($(compgen -f -- "$current")); fi ;; esac
}
complete -o filenames -F _bifrons bifrons
`;
}

/** Parts, choices of arguments and options of a command; those of its parts among them. */
function wordsOf(command: Command): readonly string[] {
  const own = [
    ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    ...command.options.flatMap(({ hidden, long }) => (hidden || long == null ? [] : [long])),
  ];
  const parts = command.commands.flatMap((part) => [part.name(), ...wordsOf(part)]);
  return [...new Set([...parts, ...own])];
}
