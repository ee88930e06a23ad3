import {
  indications,
  isIndication,
  parsePatientRecord,
  type Indication,
  type PatientRecord,
} from '@bifrons/knowledge';
import {
  doseWords,
  screen,
  type DrugScreening,
  type GuidelineStepTold,
  type OptionsOfDisease,
  type Reason,
  type Screening,
} from '@bifrons/safety';
import type { Say } from '@bifrons/language';
import { Command, Option } from 'commander';
import { citationText, missingText, whyStatements } from '../citations.js';
import { examples } from '../command-line.js';
import { firstLines, InputError } from '../exit.js';
import { readDay, readInput, readRegion } from '../read-input.js';
import { table } from '../table.js';

interface Options {
  region: string;
  indication?: string;
  today?: string;
  json?: true;
  why?: true;
}

export const regionOption = (say: Say): Option =>
  new Option('--region <region>', say('whose labels')).choices(['us', 'eu']).default('us');

export function screenCommand(say: Say): Command {
  return new Command('screen')
    .argument('<patient>', say('patient file (JSON)'))
    .addOption(regionOption(say))
    .option(
      '--indication <id>',
      say("what to treat, such as atopic-dermatitis (default: the patient's disease)"),
    )
    .option('--today <date>', say('day of the decision as YYYY-MM-DD (default: today)'))
    .option('--json', say('print JSON'))
    .option('--why', say('print every statement used, with section, grade and source'))
    .addHelpText('after', examples(say, 'bifrons screen examples/patients/severe.json --region eu'))
    .action((file: string, options: Options) => {
      const today = readDay('--today', options.today);
      const patient = readInput(file, (text) => parsePatientRecord(text, new Date(`${today}T00:00:00Z`)));
      const request = {
        region: readRegion(options.region),
        indication: readIndication(options.indication, patient),
        today,
      };
      const result = screen(patient, request);
      const text = options.json
        ? JSON.stringify(result, null, 2)
        : [report(result), ...(options.why ? ['', whyScreening(result)] : [])].join('\n');
      process.stdout.write(`${text}\n`);
    });
}

/** @throws InputError */
export function readIndication(text: string | undefined, patient: PatientRecord): Indication {
  const asked = text ?? patient.disease;
  if (isIndication(asked)) return asked;
  throw new InputError(text === undefined ? 'the patient' : '--indication', [
    { path: asked, message: `must be one of ${indications.join(', ')}` },
  ]);
}

const whyScreening = ({ drugs }: Screening): string =>
  whyStatements(
    drugs.flatMap(({ drug, reasons, dose }) =>
      [...reasons.flatMap(({ statements }) => statements), ...dose.setBy].map(
        (statement) => [drug, statement] as const,
      ),
    ),
  );

function report(result: Screening): string {
  const rows = result.drugs.map((drug) => [
    drug.drug,
    drug.verdict.replaceAll('-', ' '),
    drug.offLabel ? 'off-label' : '',
    doseText(drug),
    exposureText(drug),
    String(drug.missing.length),
  ]);
  return [
    `${result.indication}, labels of the ${result.region.toUpperCase()}, ${result.today}`,
    '',
    ...(result.questions.length > 0
      ? [
          'Please check:',
          ...firstLines(
            result.questions.map(({ path, message }) => `  ${path}: ${message}`),
            '  --json lists all',
          ),
          '',
        ]
      : []),
    table(['medicine', 'verdict', '', 'dose', 'exposure', 'facts missing'], rows),
    ...result.drugs.flatMap((drug) => ['', ...details(drug)]),
    ...(result.options === null ? [] : ['', ...optionsText(result.options)]),
    '',
    'Supports a decision; it is no medical device. What is marked "unverified" was not read in a label: check the label.',
  ].join('\n');
}

function doseText({ dose }: DrugScreening): string {
  if (dose.recommended !== null) return doseWords(dose.recommended);
  return dose.schedule === null ? '–' : 'schedule, below';
}

const stepTitles: Readonly<Record<GuidelineStepTold['step'], string>> = {
  first: 'first',
  light: 'light',
  systemic: 'for the whole body',
  'jak-inhibitor': 'JAK inhibitors',
  'tried-before': 'to be tried before',
  against: 'advised against',
};

/** What else is done about the disease, and what stands before what. */
function optionsText({ unjudged, notSimulated, steps, gaps }: OptionsOfDisease): string[] {
  return [
    ...(steps.length === 0 ? [] : ['What comes before what, by guidelines and labels:']),
    ...steps.map(
      ({ step, words, who, year, grade, unverified, applies }) =>
        `  ${stepTitles[step]}: ${words} [${who} ${year}, ${grade}${unverified ? ' unverified' : ''}]${applies === undefined ? '' : ` (${applies})`}`,
    ),
    ...gaps.map((gap) => `  note: ${gap}`),
    ...(unjudged.length === 0
      ? []
      : [
          `Without a label that was read, so not judged here: ${unjudged.map(({ name }) => name).join(', ')}`,
        ]),
    ...(notSimulated.length === 0
      ? []
      : [`Cannot be simulated, so benefit from studies alone: ${notSimulated.join(', ')}`]),
  ];
}

function exposureText({ dose }: DrugScreening): string {
  if (!dose.exposure.known) return '–';
  const { predictedRatio, afterAdjustment, disagree } = dose.exposure;
  const adjusted = afterAdjustment === predictedRatio ? '' : `, ${afterAdjustment.toFixed(2)} on this dose`;
  return `× ${predictedRatio.toFixed(2)}${adjusted}${disagree ? ' (!)' : ''}`;
}

function details(drug: DrugScreening): string[] {
  const { dose, label } = drug;
  const setBy = dose.setBy[0];
  return [
    `${drug.drug} (${drug.brand}), label of ${label.date}: ${drug.verdict.replaceAll('-', ' ')}`,
    ...drug.reasons.map((reason) => `  ${sign(reason)} ${reasonText(reason)}`),
    ...(setBy === undefined
      ? []
      : [
          `  ${dose.schedule === null ? 'dose set by' : 'dose'}: ${dose.schedule ?? setBy.words} [${citationText(setBy)}]`,
        ]),
    ...(dose.exposure.known && dose.exposure.disagree
      ? [
          `  ! the rule implies × ${dose.exposure.impliedRatio.toFixed(2)} of the usual exposure, the model × ${dose.exposure.predictedRatio.toFixed(2)}`,
        ]
      : []),
    ...(drug.watch.length > 0 ? [`  to watch: ${drug.watch.join('; ')}`] : []),
    ...(drug.missing.length > 0 ? [`  missing: ${drug.missing.map(missingText).join(', ')}`] : []),
    ...label.gaps.map((gap) => `  note: ${gap}`),
  ];
}

const signs: Record<Reason['effect'], string> = {
  contraindicated: '✗✗',
  'not-recommended': '✗ ',
  condition: '• ',
  supports: '✓ ',
};
const sign = ({ effect, state }: Reason): string => (state === 'open' ? '? ' : signs[effect]);

function reasonText({ state, demand, because, statements }: Reason): string {
  const first = statements[0];
  const words =
    state === 'open' || because.length === 0 ? (first?.words ?? demand) : `${because.join('; ')} → ${demand}`;
  const cited = first === undefined || first.citation === undefined ? '' : ` [${citationText(first)}]`;
  return `${words}${cited}`;
}
