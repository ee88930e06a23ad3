import { Command } from 'commander';
import { evidenceListCommand } from './evidence-list.js';
import { evidenceNetworkCommand } from './evidence-network.js';
import { evidencePoolCommand } from './evidence-pool.js';

export function evidenceCommand(): Command {
  const command = new Command('evidence').description(
    'what the published studies say, or your own, put together',
  );
  for (const part of [evidenceListCommand(), evidencePoolCommand(), evidenceNetworkCommand()]) {
    part.exitOverride().showHelpAfterError('(--help shows an example)');
    command.addCommand(part);
  }
  return command;
}
