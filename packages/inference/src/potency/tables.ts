import { exp } from '@bifrons/engine';
import { pathway, type PotencyMeasured } from '@bifrons/knowledge';
import type { PotencyFit } from './fit-potencies.js';
import { limitsOf, scoreLeftOut, type LeftOutReading } from './left-out.js';
import { normalOf, residualsAt } from './mode.js';
import { unknown } from './quantity.js';

/** What the fit says, as Markdown tables by name, for docs/model/potency.md. */
export function potencyTables(measured: PotencyMeasured, fit: PotencyFit): Readonly<Record<string, string>> {
  return {
    'left out': leftOutTable(measured, fit),
    'the values left out': valuesTable(fit.leftOut.pair),
    kinases: kinaseTable(fit),
    map: mapTable(fit),
    relations: relationTable(fit),
    needs: needsTable(measured, fit),
    readings: readingsText(measured, fit),
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function leftOutTable(measured: PotencyMeasured, { leftOut }: PotencyFit): string {
  const own = new Set(measured.medicines.filter((one) => one.ownMechanism).map(({ id }) => id));
  const row = (name: string, rows: readonly LeftOutReading[]): string[] => {
    const { n, rmse, median, within2, within3, inside95, inside50 } = scoreLeftOut(rows);
    const shares = [within2, within3, inside95, inside50].map(percent);
    return [name, String(n), rmse.toFixed(2), median.toFixed(2), ...shares];
  };
  const isRead = ({ reading }: LeftOutReading): boolean => reading.grade !== 'M';
  const isOrdinary = ({ reading }: LeftOutReading): boolean => !own.has(reading.medicine);
  return table(
    ['left out', 'n', 'rmse, log10', 'median', 'within × 2', 'within × 3', '95 % range holds', '50 % holds'],
    [
      row('one value', leftOut.value),
      row('one value, those that were read', leftOut.value.filter(isRead)),
      row('medicine and signal', leftOut.pair),
      row('medicine and signal, those that were read', leftOut.pair.filter(isRead)),
      row('all of a medicine but its enzymes', leftOut.medicine),
      row('the same, own mechanisms not counted', leftOut.medicine.filter(isOrdinary)),
    ],
  );
}

function valuesTable(rows: readonly LeftOutReading[]): string {
  return table(
    ['medicine', 'signal', 'cytokine, readout', 'in', 'measured', 'predicted (95 %)', 'error, log10'],
    rows
      .filter(({ reading }) => reading.grade !== 'M')
      .map((row) => {
        const { reading, error } = row;
        const [middle, low, high] = limitsOf(row).map(short);
        return [
          reading.medicine,
          nameOf(reading.signal!),
          `${reading.cytokine} ${reading.readout}, ${reading.cell}`,
          reading.matrix,
          String(reading.value),
          `${middle} (${low}–${high})`,
          `${error < 0 ? '−' : '+'}${Math.abs(error).toFixed(2)}`,
        ];
      }),
  );
}

function kinaseTable({ mode }: PotencyFit): string {
  const { unknowns } = mode.model;
  const classes = unknowns.names
    .filter((name) => name.startsWith('class '))
    .map((name) => {
      const [, pair, jak] = name.split(' ');
      const { mean, variance } = normalOf(mode, unknown(unknowns.indexOf(name)));
      return [pair!, jak!, mean.toFixed(2), `± ${Math.sqrt(variance).toFixed(2)}`];
    });
  return table(['receptor', 'kinase', 'counts', 'SD'], classes);
}

function mapTable({ medicines }: PotencyFit): string {
  const { signals } = pathway();
  const mark = { read: '**', remembered: '*', none: '' } as const;
  return table(
    ['', ...medicines.map(({ id }) => id)],
    signals.map(({ id, name }) => [
      name.replace(/ \(.*\)$/, ''),
      ...medicines.map(({ potencies }) => {
        const { value, range, rests } = potencies[id];
        return `${mark[rests]}${short(value)}${mark[rests]} (${short(range[0])}–${short(range[1])})`;
      }),
    ]),
  );
}

function relationTable({ mode }: PotencyFit): string {
  const { model, spreads, standard, sds } = mode;
  const residuals = residualsAt(model, spreads, model.unknowns.natural(standard, sds));
  const byRelation = new Map<string, number[]>();
  model.statements.forEach(({ relation }, k) => {
    if (relation === undefined) return;
    byRelation.set(relation, [...(byRelation.get(relation) ?? []), residuals[k]! * residuals[k]!]);
  });
  const filgotinib = normalOf(mode, unknown(model.unknowns.indexOf('filgotinib, less by its metabolite')));
  return [
    table(
      ['relation', 'terms', 'χ² in the fit'],
      [...byRelation].map(([id, squares]) => [
        id,
        String(squares.length),
        squares.reduce((a, b) => a + b).toFixed(1),
      ]),
    ),
    '',
    `Filgotinib's active moiety comes out × ${exp(Math.LN10 * filgotinib.mean).toFixed(2)} of what a metabolite of a tenth of its potency makes.`,
  ].join('\n');
}

function needsTable({ needs }: PotencyMeasured, { medicines }: PotencyFit): string {
  return table(
    ['disease', 'medicine', 'signal', 'needed, nM', 'the map, nM', ''],
    needs.map(({ disease, medicine, signal, value }) => {
      const { potencies } = medicines.find(({ id }) => id === medicine)!;
      const { value: median, range, needed } = potencies[signal];
      return [
        disease,
        medicine,
        nameOf(signal),
        String(value),
        `${short(median)} (${short(range[0])}–${short(range[1])})`,
        needed?.some((one) => one.disease === disease) ? '**outside**' : 'inside',
      ];
    }),
  );
}

function readingsText(measured: PotencyMeasured, { diagnostics }: PotencyFit): string {
  const fitted = measured.readings.filter((reading) => reading.fitted);
  const remembered = fitted.filter(({ grade }) => grade === 'M');
  return [
    `${measured.readings.length} values were found, ${fitted.length} are fitted; of these **${remembered.length} are remembered** and were not opened.`,
    'Tables that would replace most of them when somebody pastes them into `potency-measured.json` and runs the command again:',
    '',
    ...measured.toPaste.map(({ title, doi }) => `- ${title}, doi ${doi}`),
    '',
    `Chains: largest R̂ ${diagnostics.largestRHat}, fewest effective draws ${diagnostics.smallestEffectiveDraws}, acceptance ${diagnostics.acceptance}.`,
  ].join('\n');
}

function nameOf(id: string): string {
  return pathway()
    .signals.find((signal) => signal.id === id)!
    .name.replace(/ \(.*\)$/, '');
}

function short(value: number): string {
  return value >= 100_000 ? value.toExponential(0) : String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}
