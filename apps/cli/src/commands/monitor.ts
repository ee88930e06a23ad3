import { writeFileSync } from 'node:fs';
import { parsePatientRecord, patientFactVocabulary, type Indication } from '@bifrons/knowledge';
import {
  doseWarnings,
  doseWords,
  iCalendar,
  monitor,
  NotOnTreatmentError,
  type CalendarEntry,
  type Monitoring,
  type Statement,
} from '@bifrons/safety';
import type { Phrase } from '@bifrons/language';
import { Command } from 'commander';
import { citationText, missingText } from '../citations.js';
import { InputError } from '../exit.js';
import { readDay, readInput, readRegion } from '../read-input.js';
import { table } from '../table.js';
import { readIndication, regionOption } from './screen.js';

interface Options {
  region: string;
  indication?: string;
  today?: string;
  ics?: string;
  json?: true;
}

export function monitorCommand(): Command {
  return new Command('monitor')
    .description('what is due when on a treatment, and what each result demands by the label')
    .argument('<patient>', 'patient file (JSON) with a treatment under way')
    .addOption(regionOption())
    .option('--indication <id>', "what it is taken for (default: the patient's disease)")
    .option('--today <date>', 'day to look from as YYYY-MM-DD (default: today)')
    .option('--ics <file>', 'write what is due and overdue as a calendar (iCalendar)')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons monitor examples/patients/on-ritlecitinib.json --today 2026-11-21',
    )
    .action((file: string, options: Options) => {
      const today = readDay('--today', options.today);
      const patient = readInput(file, (text) => parsePatientRecord(text, new Date(`${today}T00:00:00Z`)));
      const indication = readIndication(options.indication, patient);
      let result: Monitoring;
      try {
        result = monitor(patient, {
          region: readRegion(options.region),
          today,
          indication,
        });
      } catch (error) {
        if (error instanceof NotOnTreatmentError)
          throw new InputError(file, [{ path: '$.treatments', message: error.message }]);
        throw error;
      }
      if (options.ics !== undefined) writeCalendar(options.ics, patient.id, result);
      const warnings = dosesTaken(result, indication);
      const text = options.json
        ? JSON.stringify({ ...result, warnings }, null, 2)
        : [report(result), ...warnings.map((warning) => `note: ${warning}`)].join('\n');
      process.stdout.write(`${text}\n`);
    });
}

/** Whether the dose that is taken is above the label's, or beyond what the model was fitted to. */
function dosesTaken({ drug, dose, region }: Monitoring, indication: Indication): readonly Phrase[] {
  if (dose === null) return [];
  const daily = { fromWeek: 0, drug, doseMg: dose.doseMg * dose.perDay, perDay: 1 } as const;
  return doseWarnings([[daily]], { region, indication });
}

function writeCalendar(file: string, patient: string, { drug, today, calendar }: Monitoring): void {
  try {
    writeFileSync(file, iCalendar({ patient, drug, today, entries: calendar }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('--ics', [{ path: file, message: `cannot be written: ${reason}` }]);
  }
}

function report(result: Monitoring): string {
  const { dose, pause } = result;
  return [
    `${result.drug}${dose === null ? '' : ` ${doseWords(dose)}`} since ${result.start} (week ${result.week}), label of the ${result.region.toUpperCase()} of ${result.label.date}`,
    '',
    ...(result.questions.length > 0
      ? ['Please check:', ...result.questions.map(({ path, message }) => `  ${path}: ${message}`), '']
      : []),
    table(
      ['status', 'what', 'week', 'from', 'to', 'done', 'by'],
      result.calendar.map((entry) => [
        entry.status,
        entry.what +
          (entry.dependsOn.length > 0 ? ` (if ${entry.dependsOn.map(missingText).join(', ')})` : ''),
        weekText(entry),
        entry.dueFrom,
        entry.dueTo,
        entry.doneOn ?? '',
        cited(entry.statements),
      ]),
    ),
    ...(result.routine.length > 0
      ? ['', `as routine care has it: ${result.routine.map(({ what }) => what).join(', ')}`]
      : []),
    '',
    table(
      ['date', 'value', 'demand', 'restart when', 'by'],
      result.labs.map((lab) => [
        lab.date,
        `${patientFactVocabulary[lab.fact].words} ${lab.printed}`,
        lab.demand.replaceAll('-', ' '),
        lab.restartWhen ?? '',
        cited(lab.statements),
      ]),
    ),
    ...result.events.map(
      ({ date, text, demand, statements }) =>
        `${date}  ${text}: ${demand === 'unknown' ? 'no rule was read for it: judge by yourself' : demand.replaceAll('-', ' ')} ${cited(statements)}`,
    ),
    ...result.trends.flatMap(({ fact, crossing }) =>
      crossing === undefined
        ? []
        : [
            `information: at its slope ${patientFactVocabulary[fact].words} will reach the limit (${crossing.threshold.demand}) in about ${Math.max(1, Math.round(crossing.weeks))} week${Math.round(crossing.weeks) > 1 ? 's' : ''}`,
          ],
    ),
    '',
    ...pause.advice.map(({ reason, statements, mayResume }) =>
      statements.length === 0
        ? `pause for ${reason}: nothing was read in this label`
        : `pause for ${reason}: ${statements.map((one) => `${one.words} [${citationText(one)}]`).join('; ')}${mayResume.length > 0 ? ` – go on when ${mayResume.join(' or ')}` : ''}`,
    ),
    ...pause.tolerated.map((one) => `${one.words} [${citationText(one)}]`),
    pause.washout.known
      ? `every signal with a known potency is inhibited by less than ${100 * pause.washout.below} % about ${Math.ceil(pause.washout.longestHours)} h after the last dose, by the model`
      : `washout: ${pause.washout.why}`,
  ].join('\n');
}

const weekText = ({ week: { from, to } }: CalendarEntry): string =>
  to === 0 ? 'start' : from === to ? `${from}` : `${from}–${to}`;

function cited(statements: readonly Statement[]): string {
  const best = statements.find(({ citation }) => citation?.unverified === false) ?? statements[0];
  return best?.citation === undefined
    ? ''
    : `${best.citation.section ?? 'rule of class'}, ${best.citation.grade}${best.citation.unverified ? ' unverified' : ''}`;
}
