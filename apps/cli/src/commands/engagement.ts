import type { Grade } from '@bifrons/knowledge';
import {
  concentrationAmongPeople,
  engagement,
  engagementOverDoses,
  engagementOverDosesCsv,
  type ConcentrationAmongPeople,
  type EngagementOverDoses,
  type EngagementResult,
} from '@bifrons/model';
import type { Phrase } from '@bifrons/language';
import { doseWarnings } from '@bifrons/safety';
import { Command } from 'commander';
import { outputOf } from '../evidence-question.js';
import { asInputError, InputError } from '../exit.js';
import { doseLimits, readDoses } from '../read-doses.js';
import { readNumber } from '../read-input.js';
import { table } from '../table.js';
import { why } from '../why.js';

interface Options {
  drug: string;
  dose?: string;
  doses?: string;
  perDay: string;
  json?: true;
  csv?: true;
  why?: true;
}

export function engagementCommand(): Command {
  return new Command('engagement')
    .description("each cytokine signal's inhibition over the day, at steady state, at one dose or over doses")
    .requiredOption('--drug <name>', 'medicine, by its name or brand')
    .option('--dose <mg>', 'one dose in mg')
    .option('--doses <list>', 'several in mg: 2,4 or 1..10 or, with a step, 1..10/0.5')
    .option('--per-day <n>', 'doses per day', '1')
    .option('--json', 'print JSON')
    .option('--csv', 'print a row for each dose and signal: shares 0 to 1, range of the potency, grade')
    .option('--why', 'print every number used, with grade and source')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons engagement --drug baricitinib --dose 4 --per-day 1 --json' +
        '\n  bifrons engagement --drug upadacitinib --doses 5..45/5 --csv > upadacitinib.csv',
    )
    .action((options: Options) => {
      try {
        process.stdout.write(answer(options));
      } catch (error) {
        throw asInputError(error);
      }
    });
}

/** What is printed. */
function answer({ drug, dose, doses, perDay: times, why: asksWhy, ...asked }: Options): string {
  const showWhy = asksWhy ?? false;
  const output = outputOf(asked);
  const dosesMg = readDose(dose, doses);
  const perDay = readNumber('--per-day', times, { min: 1, max: 4, whole: true });
  if (output === 'csv')
    return engagementOverDosesCsv(engagementOverDoses({ drug, dosesMg, perDay, amongPeople: true }));
  if (doses !== undefined) {
    const found = engagementOverDoses({ drug, dosesMg, perDay, amongPeople: output === 'json' });
    const result = { ...found, warnings: warningsOf(found.drug, dosesMg.at(-1)!, perDay) };
    return `${output === 'json' ? JSON.stringify(result, null, 2) : overDosesReport(result, showWhy)}\n`;
  }
  const request = { drug, doseMg: dosesMg[0]!, perDay };
  const found = engagement(request);
  const result = { ...found, warnings: warningsOf(found.drug, request.doseMg, perDay) };
  if (output === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  return `${report(result, concentrationAmongPeople(request), showWhy)}\n`;
}

/** The one dose or the several. @throws InputError when there is neither, or both */
function readDose(dose: string | undefined, doses: string | undefined): number[] {
  if (dose !== undefined && doses !== undefined)
    throw new InputError('--dose --doses', [{ message: 'give one of them' }]);
  if (doses !== undefined) return readDoses('--doses', doses);
  if (dose !== undefined) return [readNumber('--dose', dose, doseLimits)];
  throw new InputError('--dose', [
    { message: 'is missing', suggestion: 'one dose as --dose 4, or several as --doses 1..10' },
  ]);
}

/** The label's highest for any disease: engagement is asked for none. */
const warningsOf = (drug: string, doseMg: number, perDay: number): readonly Phrase[] =>
  doseWarnings([[{ fromWeek: 0, drug, doseMg: doseMg * perDay, perDay: 1 }]]);

const percent = (share: number | null | undefined): string =>
  share == null ? '–' : (100 * share).toFixed(0);

const range = (lower: number | null | undefined, upper: number | null | undefined): string =>
  lower == null ? '–' : `${percent(lower)}–${percent(upper)}`;

function report(
  result: EngagementResult & { readonly warnings: readonly Phrase[] },
  people: ConcentrationAmongPeople | null,
  showWhy: boolean,
): string {
  const { concentration } = result;
  const among = (number: 'areaNgHoursPerMl' | 'peakNm' | 'troughNm'): string =>
    people === null
      ? concentration[number].toFixed(0)
      : `${concentration[number].toFixed(0)} (${people.tenth[number].toFixed(0)}–${people.ninetieth[number].toFixed(0)})`;
  const known = result.signals.filter((s) => s.mean !== null);
  return [
    `${result.drug} ${result.doseMg} mg, ${result.perDay} × a day, at steady state`,
    `plasma: peak ${among('peakNm')} nM at ${concentration.peakHour.toFixed(1)} h, mean ${concentration.meanNm.toFixed(0)}, trough ${among('troughNm')}; AUC of a day ${among('areaNgHoursPerMl')} ng·h/mL`,
    people === null
      ? 'how much people differ is not known'
      : 'in brackets: 80 % of people, by differences in clearance',
    ...result.warnings.map((warning) => `note: ${warning}`),
    '',
    table(
      ['signal', 'kinases', 'mean %', 'range %', 'peak %', 'trough %', 'h/day above IC50', 'grade'],
      known.map((s) => [
        s.name,
        s.jakPair.join('/') + (s.orPartner === undefined ? '' : ` or ${s.orPartner}`),
        percent(s.mean),
        range(s.lower, s.upper),
        percent(s.peak),
        percent(s.trough),
        s.hoursAboveIC50!.toFixed(1),
        s.grade ?? '',
      ]),
    ),
    ...closing(result.signals, known, showWhy, result.provenance),
  ].join('\n');
}

function overDosesReport(
  result: EngagementOverDoses & { readonly warnings: readonly Phrase[] },
  showWhy: boolean,
): string {
  const known = result.signals.filter((s) => s.mean !== null);
  return [
    `${result.drug}, ${result.perDay} × a day, at steady state`,
    ...result.warnings.map((warning) => `note: ${warning}`),
    '',
    table(
      ['signal', 'dose mg', 'mean %', 'range %', 'peak %', 'trough %', 'grade'],
      known.flatMap((s) =>
        result.dosesMg.map((dose, k) => [
          k === 0 ? s.name : '',
          String(dose),
          percent(s.mean![k]),
          range(s.lower?.[k], s.upper?.[k]),
          percent(s.peak![k]),
          percent(s.trough![k]),
          s.grade ?? '',
        ]),
      ),
    ),
    ...closing(result.signals, known, showWhy, result.provenance),
  ].join('\n');
}

/** What the numbers of a table mean, what is not known, and on `--why` where all of it comes from. */
function closing(
  all: readonly { readonly name: string; readonly grade: Grade | null }[],
  known: readonly { readonly grade: Grade | null }[],
  showWhy: boolean,
  provenance: EngagementResult['provenance'],
): string[] {
  const unknown = all.filter(({ grade }) => grade === null);
  return [
    ...(known.length > 0
      ? ['', 'mean: over the day; range: that mean over the 95 % range of the potency, which has the grade']
      : []),
    ...(unknown.length > 0
      ? ['', `not known (no potency found): ${unknown.map((s) => s.name).join(', ')}`]
      : []),
    ...(showWhy ? ['', why(provenance)] : []),
  ];
}
