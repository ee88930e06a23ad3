import { limits, riskDiseases, risks, type RisksRequest } from '@bifrons/benefit-risk';
import { parsePatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { Command } from 'commander';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { asked, readOptions } from '../options-input.js';
import { readDay, readInput, readNumber, readRegion } from '../read-input.js';
import { resultLabels } from '../result-labels.js';
import { risksText, whyRisks } from '../risks-text.js';
import { regionOption } from './screen.js';

interface Options {
  options: string;
  region: string;
  indication?: string;
  today?: string;
  weeks: string;
  seed: string;
  json?: true;
  why?: true;
}

export function risksCommand(say: Say): Command {
  return new Command('risks')
    .argument('<patient.json>', say('the person'))
    .requiredOption(
      '--options <list>',
      say(
        'regimens separated by semicolons, such as "baricitinib:4mg:qd; upadacitinib:15mg:qd"; no drug ("none") is always among them',
      ),
    )
    .addOption(regionOption(say))
    .option('--indication <id>', say("what is treated (default: the patient's disease)"))
    .option('--today <date>', say('day of the decision as YYYY-MM-DD (default: today)'))
    .option('--weeks <weeks>', say('weeks to look ahead'), '52')
    .option('--seed <n>', say('seed of the random numbers'), '1')
    .option('--json', say('print JSON'))
    .option('--why', say('print what every number rests on, and rates in other people'))
    .addHelpText(
      'after',
      examples(
        say,
        'bifrons risks examples/patients/severe.json --options "baricitinib:4mg:qd; none" --region us --weeks 52',
      ),
    )
    .action(async (file: string, options: Options) => {
      const today = readDay('--today', options.today);
      const diseases = riskDiseases();
      const patient = readInput(file, (text) =>
        parsePatientRecord(text, new Date(`${today}T00:00:00Z`), diseases),
      );
      if (options.indication !== undefined && !diseases.includes(options.indication))
        throw new InputError('--indication', [
          { path: options.indication, message: `must be one of ${diseases.join(', ')}` },
        ]);
      const { min, max } = limits.horizonWeeks;
      const request: RisksRequest = {
        patient,
        options: readOptions(options.options),
        region: readRegion(options.region),
        disease: options.indication ?? patient.disease,
        today,
        horizonWeeks: readNumber('--weeks', options.weeks, { min, max, whole: true, unit: 'weeks' }),
        seed: readNumber('--seed', options.seed, { min: 0, max: 2 ** 53 - 1, whole: true }),
      };
      const told = await asked(() => risks(request));
      const { region, disease, horizonWeeks: weeks, seed } = request;
      const result = { ...resultLabels(), seed, region, disease, today, weeks, options: told };
      const text = options.json
        ? JSON.stringify(result, null, 2)
        : [risksText(result), ...(options.why ? [whyRisks(result)] : [])].join('\n\n');
      process.stdout.write(`${text}\n`);
    });
}
