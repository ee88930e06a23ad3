import { Command } from 'commander';
import { engagement, type EngagementResult } from '@bifrons/model';
import type { Phrase } from '@bifrons/language';
import { doseWarnings } from '@bifrons/safety';
import { asInputError } from '../exit.js';
import { readNumber } from '../read-input.js';
import { table } from '../table.js';
import { why } from '../why.js';

interface Options {
  drug: string;
  dose: string;
  perDay: string;
  json?: true;
  why?: true;
}

export function engagementCommand(): Command {
  return new Command('engagement')
    .description("each cytokine signal's inhibition over the day, at steady state")
    .requiredOption('--drug <name>', 'medicine, by its name or brand')
    .requiredOption('--dose <mg>', 'one dose in mg')
    .option('--per-day <n>', 'doses per day', '1')
    .option('--json', 'print JSON')
    .option('--why', 'print every number used, with grade and source')
    .addHelpText('after', '\nExample:\n  bifrons engagement --drug baricitinib --dose 4 --per-day 1 --json')
    .action((options: Options) => {
      let result: EngagementResult & { readonly warnings: readonly Phrase[] };
      try {
        const found = engagement({
          drug: options.drug,
          doseMg: readNumber('--dose', options.dose, { min: 0.001, max: 10_000, unit: 'mg' }),
          perDay: readNumber('--per-day', options.perDay, { min: 1, max: 4, whole: true }),
        });
        const { drug, doseMg, perDay } = found;
        // the label's highest for any disease: engagement is asked for none
        const warnings = doseWarnings([[{ fromWeek: 0, drug, doseMg: doseMg * perDay, perDay: 1 }]]);
        result = { ...found, warnings };
      } catch (error) {
        throw asInputError(error);
      }
      process.stdout.write(
        `${options.json ? JSON.stringify(result, null, 2) : report(result, options.why)}\n`,
      );
    });
}

function report(
  result: EngagementResult & { readonly warnings: readonly Phrase[] },
  showWhy = false,
): string {
  const { concentration } = result;
  const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(0));
  const known = result.signals.filter((s) => s.mean !== null);
  const unknown = result.signals.filter((s) => s.mean === null);
  return [
    `${result.drug} ${result.doseMg} mg, ${result.perDay} × a day, at steady state`,
    `plasma: peak ${concentration.peakNm.toFixed(0)} nM at ${concentration.peakHour.toFixed(1)} h, mean ${concentration.meanNm.toFixed(0)}, trough ${concentration.troughNm.toFixed(0)}`,
    ...result.warnings.map((warning) => `note: ${warning}`),
    '',
    table(
      ['signal', 'kinases', 'mean %', 'peak %', 'trough %', 'h/day above IC50'],
      known.map((s) => [
        s.name,
        s.jakPair.join('/'),
        percent(s.mean),
        percent(s.peak),
        percent(s.trough),
        s.hoursAboveIC50!.toFixed(1),
      ]),
    ),
    ...(unknown.length > 0
      ? ['', `not known (no potency found): ${unknown.map((s) => s.name).join(', ')}`]
      : []),
    ...(showWhy ? ['', why(result.provenance)] : []),
  ].join('\n');
}
