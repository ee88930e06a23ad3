import { writeFileSync } from 'node:fs';
import { parsePatientRecord, patientFactVocabulary, type Indication } from '@bifrons/knowledge';
import { english, type Phrase, type Say } from '@bifrons/language';
import {
  bloodUnderTreatment,
  demandWords,
  doseWarnings,
  doseWords,
  doubtWords,
  iCalendar,
  monitor,
  NotOnTreatmentError,
  questionWords,
  type BloodUnderTreatment,
  type CalendarEntry,
  type EventDemand,
  type Monitoring,
  type Statement,
} from '@bifrons/safety';
import { Command } from 'commander';
import { citationText, missingText, whyStatements } from '../citations.js';
import { examples } from '../command-line.js';
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
  why?: true;
}

export function monitorCommand(say: Say): Command {
  return new Command('monitor')
    .argument('<patient>', say('patient file (JSON) with a treatment under way'))
    .addOption(regionOption(say))
    .option('--indication <id>', say("what it is taken for (default: the patient's disease)"))
    .option('--today <date>', say('day to look from as YYYY-MM-DD (default: today)'))
    .option('--ics <file>', say('write what is due and overdue as a calendar (iCalendar)'))
    .option('--json', say('print JSON'))
    .option('--why', say('print every statement used, with section, grade and source'))
    .addHelpText(
      'after',
      examples(say, 'bifrons monitor examples/patients/low-lymphocytes.json --today 2026-11-29'),
    )
    .action((file: string, options: Options) => {
      const today = readDay('--today', options.today);
      const patient = readInput(file, (text) => parsePatientRecord(text, new Date(`${today}T00:00:00Z`)));
      const indication = readIndication(options.indication, patient);
      let result: Monitoring;
      let blood: BloodUnderTreatment | null;
      const region = readRegion(options.region);
      try {
        result = monitor(patient, { region, today, indication });
        blood = bloodUnderTreatment(patient, { region, today });
      } catch (error) {
        if (error instanceof NotOnTreatmentError)
          throw new InputError(file, [{ path: '$.treatments', message: error.message }]);
        throw error;
      }
      if (options.ics !== undefined) writeCalendar(options.ics, patient.id, result);
      const warnings = dosesTaken(result, indication);
      const text = options.json
        ? JSON.stringify({ ...result, blood, warnings }, null, 2)
        : [
            report(result),
            ...bloodText(blood),
            ...warnings.map((warning) => `note: ${warning}`),
            ...(options.why ? ['', whyMonitoring(result)] : []),
          ].join('\n');
      process.stdout.write(`${text}\n`);
    });
}

const whyMonitoring = ({ drug, calendar, routine, labs, events, pause }: Monitoring): string =>
  whyStatements(
    [
      ...[...calendar, ...routine, ...labs, ...events, ...pause.advice].flatMap(
        ({ statements }) => statements,
      ),
      ...pause.tolerated,
    ].map((statement) => [drug, statement] as const),
  );

/** Whether the dose that is taken is above the label's, or beyond what the model was fitted to. */
function dosesTaken({ drug, dose, region }: Monitoring, indication: Indication): readonly Phrase[] {
  if (dose === null) return [];
  const daily = { fromWeek: 0, drug, doseMg: dose.doseMg * dose.perDay, perDay: 1 } as const;
  return doseWarnings([[daily]], { region, indication });
}

function writeCalendar(file: string, patient: string, { drug, day, calendar }: Monitoring): void {
  try {
    writeFileSync(file, iCalendar({ patient, drug, today: day, entries: calendar }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('--ics', [{ path: file, message: `cannot be written: ${reason}` }]);
  }
}

function report(result: Monitoring): string {
  const { dose, schedule, pause, today, verdict } = result;
  return [
    today.line,
    ...today.also.map((one) => `  Also: ${one}`),
    ...(today.repeatByAssumed === null ? [] : [`  (The day to repeat: ${today.repeatByAssumed}.)`]),
    '',
    `${[result.drug, schedule ?? (dose === null ? '' : doseWords(dose))].filter((part) => part !== '').join(' ')} since ${result.start} (week ${result.week}), label of the ${result.region.toUpperCase()} of ${result.label.date}; screened again: ${verdict.replaceAll('-', ' ')}`,
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
        lab.doubt === undefined ? demandWords(lab.demand, english) : `asked: ${doubtWords(lab, english)}`,
        lab.restartWhen ?? '',
        cited(lab.statements),
      ]),
    ),
    ...result.events.map((event) => `${event.date}  ${eventText(event)}`),
    ...result.trends.flatMap(({ fact, crossing }) =>
      crossing === undefined
        ? []
        : [
            `information: at its slope ${patientFactVocabulary[fact].words} will reach the limit (${demandWords(crossing.threshold.demand, english)}) in about ${Math.max(1, Math.round(crossing.weeks))} week${Math.round(crossing.weeks) > 1 ? 's' : ''}`,
          ],
    ),
    '',
    ...pause.advice.map(({ reason, statements, mayResume }) =>
      statements.length === 0
        ? `pause for ${reason}: nothing was read in this label`
        : `pause for ${reason}: ${[...new Map(statements.map((one) => [one.words, `${one.words} [${citationText(one)}]`])).values()].join('; ')}${mayResume.length > 0 ? ` – go on when ${mayResume.join(' or ')}` : ''}`,
    ),
    ...pause.tolerated.map((one) => `${one.words} [${citationText(one)}]`),
    pause.washout.known
      ? `every signal with a known potency is inhibited by less than ${100 * pause.washout.below} % about ${Math.ceil(pause.washout.longestHours)} h after the last dose, by the model`
      : `washout: ${pause.washout.why}`,
  ].join('\n');
}

/** Blood counts beside what the medicine is expected to do to them. */
function bloodText(blood: BloodUnderTreatment | null): string[] {
  if (blood === null || blood.lines.length === 0) return [];
  const { lines, untold, note, without } = blood;
  return [
    '',
    'blood under the medicine, each value beside what is expected of the own value before it (95 %):',
    table(
      ['value', 'before', 'date', 'now', 'expected', 'from', 'to', 'grade', ''],
      lines.flatMap(({ fact, start, values, grade, told }) =>
        values.map((one, k) => [
          k === 0 ? patientFactVocabulary[fact].words : '',
          k === 0 ? start.printed : '',
          one.date,
          one.printed,
          one.expected.toPrecision(3),
          one.lower.toPrecision(3),
          one.upper.toPrecision(3),
          grade,
          k === values.length - 1 && told !== undefined ? String(told) : '',
        ]),
      ),
    ),
    ...lines.flatMap(({ published }) => published.map((words) => `  published: ${words}`)),
    ...untold.map(({ fact, why }) => `not said of ${patientFactVocabulary[fact].words}: ${why}`),
    `not said of ${without}`,
    `note: ${note}`,
  ];
}

function eventText(event: EventDemand): string {
  const { text, demand, statements, restartWhen, over } = event;
  if (over) return `${text}: over`;
  if (demand === 'ask' || demand === 'unknown' || event.mayBe.length > 0)
    return questionWords(event, english);
  const when = restartWhen === null ? '' : `, go on when ${restartWhen}`;
  return `${text}: ${demandWords(demand, english)}${when} ${cited(statements)}`.trimEnd();
}

const weekText = ({ week: { from, to } }: CalendarEntry): string =>
  to === 0 ? 'start' : from === to ? `${from}` : `${from}–${to}`;

function cited(statements: readonly Statement[]): string {
  const ofLabel = statements.filter(({ citation }) => citation?.section != null);
  const best = ofLabel.find(({ citation }) => citation?.unverified === false) ?? ofLabel[0] ?? statements[0];
  return best?.citation === undefined
    ? ''
    : `${best.citation.section ?? 'rule of class'}, ${best.citation.grade}${best.citation.unverified ? ' unverified' : ''}`;
}
