import { type Expr, namesIn } from '@bifrons/engine';
import { nearestNames } from '@bifrons/knowledge';
import { parse as parseYaml } from 'yaml';
import { type PetabFault, PetabError } from './fault.js';
import { FormulaError, parseFormula } from './formula.js';
import { type Row, type Table, isName, isNaNCell, numberOf, readTable } from './table.js';

/** The files that the yaml file of a problem names, relative to it. */
export interface PetabManifest {
  readonly file: string;
  readonly model: string;
  readonly conditions: readonly string[];
  readonly measurements: readonly string[];
  readonly observables: readonly string[];
  readonly parameters: readonly string[];
}

/** A number, or the id of the parameter that gives it. */
export type Override = number | string;

/** The scale on which a parameter is estimated, or an observable is compared. */
export type Scale = 'lin' | 'log' | 'log10';

/** A row of the table of conditions. */
export interface Condition {
  readonly id: string;
  readonly line: number;
  /**
   * By the id of a parameter, species or compartment. `undefined` (NaN in the table): after pre-equilibration the value that is
   * there stays; without it the model's own.
   */
  readonly overrides: ReadonlyMap<string, Override | undefined>;
}

/** A row of the table of observables. */
export interface Observable {
  readonly id: string;
  readonly line: number;
  readonly formula: Expr;
  /** Standard deviation, or scale of the Laplace distribution, on the scale of `transformation`. */
  readonly noise: Expr;
  readonly transformation: Scale;
  readonly distribution: 'normal' | 'laplace';
  /** Names of the placeholders in order, which each measurement fills. */
  readonly observableParameters: readonly string[];
  readonly noiseParameters: readonly string[];
}

/** A distribution that a parameter is thought to come from, apart from the measurements. */
export interface Prior {
  readonly type: PriorType;
  readonly parameters: readonly [number, number];
}

/** Names of the distributions by PEtab v1. */
export type PriorType = (typeof priorTypes)[number];
const priorTypes = [
  'uniform',
  'normal',
  'laplace',
  'logNormal',
  'logLaplace',
  'parameterScaleUniform',
  'parameterScaleNormal',
  'parameterScaleLaplace',
] as const;

/** A row of the table of parameters. */
export interface PetabParameter {
  readonly id: string;
  readonly line: number;
  readonly scale: Scale;
  readonly estimated: boolean;
  /** Not on the scale; undefined only if the parameter is estimated. */
  readonly nominal: number | undefined;
  /** Not on the scale; of parameters that are not estimated they may be missing. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly prior: Prior | undefined;
}

/** A row of the table of measurements. */
export interface Measurement {
  readonly line: number;
  readonly observable: string;
  readonly condition: string;
  readonly preequilibration: string | undefined;
  readonly value: number;
  /** Infinity: at the steady state. */
  readonly time: number;
  readonly observableParameters: readonly Override[];
  readonly noiseParameters: readonly Override[];
}

/** The tables of a problem, consistent among themselves; names of the model are not looked up yet. */
export interface PetabTables {
  readonly manifest: PetabManifest;
  readonly conditions: readonly Condition[];
  readonly observables: readonly Observable[];
  readonly parameters: readonly PetabParameter[];
  readonly measurements: readonly Measurement[];
}

/**
 * Reads the yaml file of a PEtab v1 problem: which files belong to it.
 *
 * @throws PetabError
 */
export function readManifest(text: string, file: string): PetabManifest {
  const fail = (column: string | undefined, message: string): never => {
    throw new PetabError([column === undefined ? { file, message } : { file, column, message }]);
  };
  let value: unknown;
  try {
    value = parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    return fail(undefined, `is not yaml: ${String((error as Error).message).split('\n')[0]}`);
  }
  const isRecord = (of: unknown): of is Readonly<Record<string, unknown>> =>
    typeof of === 'object' && of !== null && !Array.isArray(of);
  if (!isRecord(value)) return fail(undefined, 'is no PEtab problem: it has no keys');
  const version = String(value['format_version'] ?? '');
  if (!/^1(\.|$)/.test(version))
    fail('format_version', `is '${version}'; problems of version 1 are read, so write 1 if it is one`);
  const problems = value['problems'];
  const problem: unknown = Array.isArray(problems) ? problems[0] : undefined;
  if (!Array.isArray(problems) || !isRecord(problem))
    return fail('problems', 'is missing; it lists the files of the model and of the tables');
  if (problems.length > 1)
    fail('problems', `has ${problems.length} entries; put each into a file of its own`);
  const files = (of: Readonly<Record<string, unknown>>, key: string): readonly string[] => {
    const listed: unknown = of[key];
    const list: readonly unknown[] = Array.isArray(listed) ? listed : listed === undefined ? [] : [listed];
    const names = list.filter((name): name is string => typeof name === 'string' && name !== '');
    if (names.length === 0 || names.length < list.length) fail(key, 'must name at least one file');
    return names;
  };
  const models = files(problem, 'sbml_files');
  if (models.length > 1) fail('sbml_files', 'names several models; a problem has one');
  return {
    file,
    model: models[0]!,
    conditions: files(problem, 'condition_files'),
    measurements: files(problem, 'measurement_files'),
    observables: files(problem, 'observable_files'),
    parameters: files(value, 'parameter_file'),
  };
}

/**
 * Reads the tables that a problem names.
 *
 * @param texts by the names of the manifest.
 * @throws PetabError with every fault of the tables.
 */
export function readTables(manifest: PetabManifest, texts: ReadonlyMap<string, string>): PetabTables {
  const faults: PetabFault[] = [];
  const tables = (files: readonly string[], required: readonly string[]): readonly Table[] =>
    files.flatMap((file) => {
      const text = texts.get(file);
      if (text !== undefined) return [readTable(file, text, required, faults)];
      faults.push({ file, message: `the table is missing; ${manifest.file} names it` });
      return [];
    });
  const conditionTables = tables(manifest.conditions, ['conditionId']);
  const observableTables = tables(manifest.observables, [
    'observableId',
    'observableFormula',
    'noiseFormula',
  ]);
  const parameterTables = tables(manifest.parameters, [
    'parameterId',
    'parameterScale',
    'lowerBound',
    'upperBound',
    'estimate',
  ]);
  const measurementTables = tables(manifest.measurements, [
    'observableId',
    'simulationConditionId',
    'measurement',
    'time',
  ]);
  // A table without its columns would make every row a fault.
  if (faults.length > 0) throw new PetabError(faults);

  const reader = new RowReader(faults);
  const parameters = parameterTables.flatMap(({ rows }) => rows.flatMap((row) => reader.parameter(row)));
  const conditions = conditionTables.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => reader.condition(row, columns)),
  );
  const observables = observableTables.flatMap(({ rows }) => rows.flatMap((row) => reader.observable(row)));
  const measurements = measurementTables.flatMap(({ rows }) =>
    rows.flatMap((row) => reader.measurement(row, observables, conditions)),
  );
  if (faults.length === 0 && measurements.length === 0)
    faults.push({ file: manifest.measurements[0]!, message: 'there is no measurement' });
  if (faults.length > 0) throw new PetabError(faults);
  return { manifest, conditions, observables, parameters, measurements };
}

/** What may have been meant, in words that follow a name. */
export function meant(name: string, among: readonly string[]): string {
  const [nearest] = nearestNames(name, among);
  return nearest === undefined ? '' : ` (did you mean '${nearest}'?)`;
}

class RowReader {
  private readonly ids = new Map<string, number>();

  constructor(private readonly faults: PetabFault[]) {}

  parameter(row: Row): readonly PetabParameter[] {
    const id = this.id(row, 'parameterId');
    if (id === undefined) return [];
    const scale = this.choice(row, 'parameterScale', ['lin', 'log', 'log10'] as const, 'lin');
    const estimate = this.choice(row, 'estimate', ['0', '1'] as const, undefined);
    if (scale === undefined || estimate === undefined) return [];
    const estimated = estimate === '1';
    const before = this.faults.length;
    const positive = scale !== 'lin';
    const bound = (column: 'lowerBound' | 'upperBound'): number | undefined => {
      const cell = row.cell(column);
      if (cell !== undefined && !isNaNCell(cell)) {
        const infinite = /^([-+]?)inf(inity)?$/i.exec(cell);
        if (infinite !== null && !estimated) return infinite[1] === '-' ? -Infinity : Infinity;
        return this.number(row, column);
      }
      if (estimated)
        this.fault(
          row,
          column,
          `'${id}' is estimated and has no bound here; give a number between which to look`,
        );
      return undefined;
    };
    const lower = bound('lowerBound');
    const upper = bound('upperBound');
    const nominalCell = row.cell('nominalValue');
    const nominal =
      nominalCell === undefined || isNaNCell(nominalCell) ? undefined : this.number(row, 'nominalValue');
    if (!estimated && nominal === undefined && this.faults.length === before)
      this.fault(row, 'nominalValue', `'${id}' is not estimated, so it needs a value`);
    if (lower !== undefined && upper !== undefined && lower > upper)
      this.fault(row, 'lowerBound', `is above upperBound (${lower} > ${upper}); exchange them`);
    if (positive && estimated) {
      for (const [column, value] of [
        ['lowerBound', lower],
        ['upperBound', upper],
      ] as const)
        if (value !== undefined && !(value > 0))
          this.fault(row, column, `must be above 0, as '${id}' is on the scale ${scale}; it is ${value}`);
      // 0 can be simulated, and is never searched from.
      if (nominal !== undefined && nominal < 0)
        this.fault(row, 'nominalValue', `must not be below 0, as '${id}' is on the scale ${scale}`);
    }
    const prior = this.prior(row);
    if (this.faults.length > before) return [];
    return [{ id, line: row.line, scale, estimated, nominal, lower, upper, prior }];
  }

  condition(row: Row, columns: readonly string[]): readonly Condition[] {
    const id = this.id(row, 'conditionId');
    if (id === undefined) return [];
    const overrides = new Map<string, Override | undefined>();
    for (const column of columns) {
      if (column === 'conditionId' || column === 'conditionName' || column === '') continue;
      const cell = row.cell(column);
      if (cell === undefined || isNaNCell(cell)) {
        overrides.set(column, undefined);
        continue;
      }
      const value = this.override(row, column, cell);
      if (value !== undefined) overrides.set(column, value);
    }
    return [{ id, line: row.line, overrides }];
  }

  observable(row: Row): readonly Observable[] {
    const id = this.id(row, 'observableId');
    if (id === undefined) return [];
    const formula = this.formula(row, 'observableFormula');
    const noise = this.formula(row, 'noiseFormula');
    const transformation = this.choice(
      row,
      'observableTransformation',
      ['lin', 'log', 'log10'] as const,
      'lin',
    );
    const distribution = this.choice(row, 'noiseDistribution', ['normal', 'laplace'] as const, 'normal');
    if (formula === undefined || noise === undefined || transformation === undefined) return [];
    if (distribution === undefined) return [];
    const placeholders = (kind: 'observable' | 'noise', column: string): readonly string[] => {
      const used = [...new Set([...namesIn(formula), ...namesIn(noise)])].filter((name) =>
        new RegExp(`^${kind}Parameter\\d+_${id}$`).test(name),
      );
      const expected = used.map((_, i) => `${kind}Parameter${i + 1}_${id}`);
      const missing = expected.find((name) => !used.includes(name));
      if (missing !== undefined)
        this.fault(row, column, `'${missing}' is not used though a later one is; number them from 1`);
      return expected;
    };
    const { line } = row;
    const observableParameters = placeholders('observable', 'observableFormula');
    const noiseParameters = placeholders('noise', 'noiseFormula');
    return [
      { id, line, formula, noise, transformation, distribution, observableParameters, noiseParameters },
    ];
  }

  measurement(
    row: Row,
    observables: readonly Observable[],
    conditions: readonly Condition[],
  ): readonly Measurement[] {
    const before = this.faults.length;
    const observableId = this.known(row, 'observableId', observables, 'observable');
    const condition = this.known(row, 'simulationConditionId', conditions, 'condition');
    const preequilibration =
      row.cell('preequilibrationConditionId') === undefined
        ? undefined
        : this.known(row, 'preequilibrationConditionId', conditions, 'condition');
    const value = this.number(row, 'measurement');
    const timeCell = row.cell('time') ?? '';
    const time = /^\+?inf(inity)?$/i.test(timeCell) ? Infinity : this.number(row, 'time');
    if (time !== undefined && time < 0) this.fault(row, 'time', `must be 0 or later; it is ${time}`);
    const observable = observables.find(({ id }) => id === observableId);
    if (observable === undefined || this.faults.length > before) return [];
    if (observable.transformation !== 'lin' && !(value! > 0)) {
      const message = `must be above 0, as '${observable.id}' is compared on the scale ${observable.transformation}; it is ${value}`;
      this.fault(row, 'measurement', message);
    }
    const observableParameters = this.list(row, 'observableParameters', observable.observableParameters);
    const noiseParameters = this.list(row, 'noiseParameters', observable.noiseParameters);
    if (this.faults.length > before) return [];
    return [
      {
        line: row.line,
        observable: observable.id,
        condition: condition!,
        preequilibration,
        value: value!,
        time: time!,
        observableParameters,
        noiseParameters,
      },
    ];
  }

  private prior(row: Row): Prior | undefined {
    const cell = row.cell('objectivePriorType');
    if (cell === undefined) return undefined;
    const type = this.choice(row, 'objectivePriorType', priorTypes, undefined);
    const values = (row.cell('objectivePriorParameters') ?? '')
      .split(';')
      .map((part) => numberOf(part.trim()));
    const [first, second] = values;
    if (values.length !== 2 || first === undefined || second === undefined) {
      this.fault(row, 'objectivePriorParameters', 'must be two numbers with a semicolon between');
      return undefined;
    }
    return type === undefined ? undefined : { type, parameters: [first, second] };
  }

  private list(row: Row, column: string, placeholders: readonly string[]): readonly Override[] {
    const cell = row.cell(column);
    const parts = cell === undefined ? [] : cell.split(';').map((part) => part.trim());
    if (parts.length === placeholders.length) {
      return parts.flatMap((part) => {
        const value = this.override(row, column, part);
        return value === undefined ? [] : [value];
      });
    }
    const message =
      placeholders.length === 0
        ? `is '${cell}', but the formulas of the observable have no placeholder for it; leave it empty`
        : `has ${parts.length} of the ${placeholders.length} values that the formulas ask for (${placeholders.join('; ')})`;
    this.fault(row, column, message);
    return [];
  }

  private id(row: Row, column: string): string | undefined {
    const cell = row.cell(column);
    if (cell === undefined) return this.fault(row, column, 'is empty; every row needs an id');
    // Conditions need no names of SBML, but the standard asks for them of the others.
    if (!isName(cell) && column !== 'conditionId')
      return this.fault(row, column, `'${cell}' is no id: letters, digits and _, not beginning with a digit`);
    const key = `${column} ${cell}`;
    const first = this.ids.get(key);
    if (first !== undefined)
      return this.fault(row, column, `'${cell}' is in line ${first} already; remove one`);
    this.ids.set(key, row.line);
    return cell;
  }

  private known(
    row: Row,
    column: string,
    among: readonly { readonly id: string }[],
    what: string,
  ): string | undefined {
    const cell = row.cell(column);
    if (cell === undefined) return this.fault(row, column, `is empty; name the ${what}`);
    if (among.some(({ id }) => id === cell)) return cell;
    return this.fault(
      row,
      column,
      `there is no ${what} '${cell}'${meant(
        cell,
        among.map(({ id }) => id),
      )}; correct it or add it to its table`,
    );
  }

  private formula(row: Row, column: string): Expr | undefined {
    const cell = row.cell(column);
    if (cell === undefined) {
      const advice = column === 'noiseFormula' ? '; write a number or noiseParameter1_ and the id' : '';
      return this.fault(row, column, `is empty${advice}`);
    }
    try {
      return parseFormula(cell);
    } catch (error) {
      if (error instanceof FormulaError) return this.fault(row, column, error.message);
      throw error;
    }
  }

  private override(row: Row, column: string, cell: string): Override | undefined {
    const value = numberOf(cell);
    if (value !== undefined) return value;
    if (isName(cell)) return cell;
    return this.fault(row, column, `'${cell}' is neither a finite number nor the id of a parameter`);
  }

  private number(row: Row, column: string): number | undefined {
    const cell = row.cell(column);
    if (cell === undefined) return this.fault(row, column, 'is empty; write a number');
    const value = numberOf(cell);
    return value ?? this.fault(row, column, `'${cell}' is not a finite number`);
  }

  private choice<T extends string>(
    row: Row,
    column: string,
    choices: readonly T[],
    otherwise: T | undefined,
  ): T | undefined {
    const cell = row.cell(column) ?? otherwise;
    const found = choices.find(
      (choice) => choice === cell || (numberOf(cell ?? '') ?? NaN) === Number(choice),
    );
    if (found !== undefined) return found;
    return this.fault(
      row,
      column,
      `is ${cell === undefined ? 'empty' : `'${cell}'`}; write ${choices.join(' or ')}`,
    );
  }

  private fault(row: Row, column: string, message: string): undefined {
    this.faults.push({ file: row.file, line: row.line, column, message });
    return undefined;
  }
}
