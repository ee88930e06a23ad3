import type { Say } from '@bifrons/language';
import { Command } from 'commander';
import { examples } from '../command-line.js';
import { simulatePetab } from '../simulate-petab.js';

export function simulateCommand(say: Say): Command {
  return new Command('simulate')
    .argument('<problem>', say('the .yaml file of a PEtab problem'))
    .option('--json', say('print JSON'))
    .addHelpText('after', examples(say, 'bifrons simulate examples/petab/problem.yaml'))
    .action((file: string, options: { readonly json?: true }) => simulatePetab(file, options, say));
}
