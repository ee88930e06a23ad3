import { Command } from 'commander';
import { version } from '@bifrons/model';
import { engagementCommand } from './commands/engagement.js';
import { evidenceCommand } from './commands/evidence.js';
import { forecastCommand } from './commands/forecast.js';
import { monitorCommand } from './commands/monitor.js';
import { risksCommand } from './commands/risks.js';
import { screenCommand } from './commands/screen.js';
import { trialCommand } from './commands/trial.js';
import { validateCommand } from './commands/validate.js';
import { weighCommand } from './commands/weigh.js';

/** The command line: one verb per job (DESIGN §1). */
export function program(): Command {
  const root = new Command('bifrons')
    .description(
      'Both faces of a JAK inhibitor. Supports decisions and research; it is not a medical device.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(bifrons <command> --help shows an example)');
  for (const command of [
    engagementCommand(),
    evidenceCommand(),
    forecastCommand(),
    monitorCommand(),
    risksCommand(),
    screenCommand(),
    trialCommand(),
    validateCommand(),
    weighCommand(),
  ]) {
    command.exitOverride().showHelpAfterError('(--help shows an example)');
    root.addCommand(command);
  }
  return root;
}
