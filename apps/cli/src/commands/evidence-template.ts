import { ownTemplate } from '@bifrons/evidence';
import { Command } from 'commander';

export function evidenceTemplateCommand(): Command {
  return new Command('template')
    .description('a file of studies to fill in, as CSV: a row for each arm, endpoint and week')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons evidence template > own.csv\n  bifrons evidence pool --studies own.csv --endpoint responders',
    )
    .action(() => {
      process.stdout.write(ownTemplate);
    });
}
