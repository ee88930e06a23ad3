import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkKnowledge, countGrades } from './check-knowledge.js';
import type { CheckKind, CheckProblem } from './check-problem.js';

type Json = Record<string, unknown>;

const folder = new URL('../../data/', import.meta.url);

const data: Readonly<Record<string, Json>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json]),
);

type Planted = [kind: CheckKind, file: string, path: string, value: unknown, at: string];

/** A file with one place replaced (`undefined` removes it). */
function planted([, file, path, value]: Planted): Json {
  const copy = structuredClone(data[file] ?? {});
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

/** What the checker finds with errors in as many files at once, one in each. */
function foundTogether(errors: readonly Planted[]): Map<Planted, CheckProblem[]> {
  const rounds: Planted[][] = [];
  for (const error of errors) {
    const free = rounds.find((round) => round.every(([, file]) => file !== error[1]));
    if (free === undefined) rounds.push([error]);
    else free.push(error);
  }
  return new Map(
    rounds.flatMap((round) => {
      const changed = Object.fromEntries(round.map((error) => [error[1], planted(error)]));
      const found = checkKnowledge({ ...data, ...changed });
      return round.map((error) => [error, found] as const);
    }),
  );
}

const bari = 'drugs/baricitinib.json';
const rux = 'drugs/ruxolitinib.json';
const map = 'potency-map.json';
const mapped = 'medicines.0.potencies.gamma-chain';
const brave = 'trials/brave-aa1.json';
const thrive = 'trials/thrive-aa1.json';
const fit = 'calibrations/alopecia-areata.json';
const posterior = 'posteriors/alopecia-areata.json';
const clearance = 'pharmacokinetics.facts.clearance';
const gain = 'gain-of-function.json';
const litfulo = 'labels/ritlecitinib-us.json';
const alc = 'rules.34.clauses.0';

describe('the checker', () => {
  it('finds nothing wrong with the data', () => {
    expect(checkKnowledge(data)).toEqual([]);
  });

  it('counts the statements by grade', () => {
    const counts = countGrades(data);
    expect([...counts.keys()].sort()).toEqual(['A', 'B', 'C', 'M', 'assumed', 'derived', 'fit']);
    expect(counts.get('fit')).toBeGreaterThan(20);
  });

  it('counts 788 rules in the labels of ten JAK inhibitors, and 523 in those of other options', () => {
    const labels = Object.entries(data).filter(([path]) => path.startsWith('labels/'));
    const rulesOf = (isOther: boolean) =>
      labels
        .filter(([, file]) => (file['option'] !== undefined) === isOther)
        .map(([, file]) => (file['rules'] as unknown[]).length);
    for (const [isOther, files, rules] of [
      [false, 20, 788],
      [true, 44, 523],
    ] as const) {
      expect(rulesOf(isOther)).toHaveLength(files);
      expect(rulesOf(isOther).reduce((sum, count) => sum + count, 0)).toBe(rules);
    }
  });

  const errors: Planted[] = [
    ['schema', bari, 'rout', 'oral', '$.rout'],
    ['schema', bari, 'route', 'nasal', '$.route'],
    ['schema', bari, `${clearance}.value`, '10', `$.${clearance}.value`],
    ['schema', bari, 'doses.0.doseMg', -4, '$.doses[0].doseMg'],
    ['schema', brave, 'arms.0.regimen', [], '$.arms[0].regimen'],
    ['schema', 'pathway.json', 'signals.0.jakPair', ['JAK1'], '$.signals[0].jakPair'],
    ['unit', bari, `${clearance}.unit`, 'mL/min', `$.${clearance}.unit`],
    ['unit', rux, 'ic50.tpo.unit', 'ng/mL', '$.ic50.tpo.unit'],
    ['unit', brave, 'outcomes.0.unit', 'percent', '$.outcomes[0].unit'],
    ['unit', 'pathway.json', 'kinetics.0.unit', 'fortnight', '$.kinetics[0].unit'],
    ['range', bari, `${clearance}.value`, 10520, `$.${clearance}.value`],
    // A tablet is neither as large nor as slow as an antibody.
    ['range', bari, `${clearance}.value`, 0.02, `$.${clearance}.value`],
    ['range', bari, 'molecularWeight.value', 147_000, '$.molecularWeight.value'],
    ['range', 'antibodies/dupilumab.json', `${clearance}.value`, 10, `$.${clearance}.value`],
    ['range', bari, `${clearance}.range`, [13, 9], `$.${clearance}.range`],
    ['range', bari, `${clearance}.range`, [11, 13], `$.${clearance}.range`],
    ['range', brave, 'outcomes.0.events', 500, '$.outcomes[0].events'],
    ['range', thrive, 'attendance.0.observed', 200, '$.attendance[0].observed'],
    ['range', brave, 'outcomes.0.estimate', 7.3, '$.outcomes[0].estimate'],
    ['range', brave, 'outcomes.3.estimate', 120, '$.outcomes[3].estimate'],
    ['range', brave, 'outcomes.0.interval.lower', 6, '$.outcomes[0].interval'],
    ['range', brave, 'adverseEvents.0.percent', 16, '$.adverseEvents[0].percent'],
    ['reference', bari, 'id', 'baricitinip', '$.id'],
    ['reference', 'drugs/tofacitinib.json', 'aliases.0', 'Olumiant', '$.aliases'],
    ['reference', brave, 'disease', 'alopecia', '$.disease'],
    ['reference', brave, 'arms.1.drug', 'barictinib', '$.arms[1].drug'],
    ['reference', brave, 'arms.1.regimen.0.drug', 'barictinib', '$.arms[1].regimen[0].drug'],
    ['reference', brave, 'arms.1.id', 'pbo', '$.arms[1].id'],
    ['reference', brave, 'outcomes.0.arm', 'bari8', '$.outcomes[0].arm'],
    ['reference', thrive, 'attendance.0.arm', 'ol8', '$.attendance[0].arm'],
    ['reference', brave, 'outcomes.0.grade', 'M', '$.outcomes[0].use'],
    ['reference', fit, 'populations.0.trials', ['brave-aa3'], '$.populations[0].trials[0]'],
    ['reference', fit, 'fixed.0.name', 'mu', '$.fixed[0].name'],
    ['reference', posterior, 'calibration', 'prototype', '$.calibration'],
    ['reference', posterior, 'draws.0', [1, 2], '$.draws[0]'],
    ['reference', posterior, 'parameters.0.name', 'mew', '$.parameters[0].name'],
    ['reference', 'potency.json', 'rows.0.drug', 'barictinib', '$.rows[0].drug'],
    ['reference', 'pathway.json', 'signals.0.cytokines', ['IFN'], '$.signals[0].cytokines[0]'],
    ['reference', 'checks/engagement.json', 'relations.0.arms.0.drug', 'xyz', '$.relations[0].arms[0].drug'],
    ['reference', 'checks/pharmacokinetics.json', 'checks.0.drugs', ['xyz'], '$.checks[0].drugs[0]'],
    ['reference', 'checks/pharmacokinetics.json', 'simulated.0.model', 'XYZ', '$.simulated[0].model'],
    ['reference', gain, 'variants.0.signals.0.id', 'il-4-type1', '$.variants[0].signals[0]'],
    ['reference', gain, 'variants.3.gene', 'STAT6', '$.variants[3]'],
    ['range', gain, 'responses.0.events', 25, '$.responses[0].events'],
    ['source', bari, `${clearance}.source`, 'NOWHERE', `$.${clearance}.source`],
    ['source', bari, 'sources.DECK', { title: 'A paper', kind: 'paper' }, '$.sources.DECK'],
    ['source', bari, 'sources.DECK.title', '', '$.sources.DECK.title'],
    ['source', rux, `${clearance}.grade`, 'assumed', `$.${clearance}`],
    ['source', map, `${mapped}.source`, 'NOWHERE', '$.medicines[0].potencies["gamma-chain"].source'],
    ['range', map, `${mapped}.range`, [50, 100], '$.medicines[0].potencies["gamma-chain"].range'],
    ['reference', map, 'medicines.1.products', ['barictinib'], '$.medicines[1].products[0]'],
    ['reference', map, `${mapped}.draws`, [1600], '$.medicines[0].potencies["gamma-chain"].draws'],
    ['source', bari, `${clearance}.grade`, 'fit', `$.${clearance}.grade`],
    ['source', bari, `${clearance}.grade`, 'M', `$.${clearance}.grade`],
    ['source', 'drugs/ivarmacitinib.json', `${clearance}.note`, undefined, `$.${clearance}`],
    ['schema', litfulo, `${alc}.then.kind`, 'do-not-begin', '$.rules[34].clauses[0].then.kind'],
    ['schema', litfulo, `${alc}.when.fact`, 'lymphocytes', '$.rules[34].clauses[0].when'],
    ['schema', litfulo, `${alc}.when.value`, true, '$.rules[34].clauses[0].when.value'],
    ['schema', litfulo, 'rules.12.note', undefined, '$.rules[12]'],
    ['unit', litfulo, `${alc}.when.unit`, 'g/dL', '$.rules[34].clauses[0].when.unit'],
    ['unit', litfulo, `${alc}.when.unit`, undefined, '$.rules[34].clauses[0].when.unit'],
    ['range', litfulo, `${alc}.when.value`, 500_000, '$.rules[34].clauses[0].when.value'],
    ['range', litfulo, 'rules.37.clauses.0.then.windows.1.from', 9, '$.rules[37].clauses[0].then.windows[1]'],
    ['range', 'labels/abrocitinib-eu.json', 'rules.3.scope.ageYears.min', 20, '$.rules[3].scope.ageYears'],
    ['reference', litfulo, 'drug', 'ritlecitinip', '$.drug'],
    ['reference', litfulo, 'region', 'eu', '$.id'],
    ['reference', litfulo, 'rules.1.id', 'ritlecitinib-us-1', '$.rules[1].id'],
    ['reference', litfulo, 'rules.1.id', 'litfulo-2', '$.rules[1].id'],
    [
      'reference',
      litfulo,
      'rules.3.clauses.0.when.value',
      'child-pugh-d',
      '$.rules[3].clauses[0].when.value',
    ],
    [
      'reference',
      litfulo,
      'rules.6.clauses.0.when.takes',
      'strong-cyp3a-inducer',
      '$.rules[6].clauses[0].when.takes',
    ],
    ['source', litfulo, 'rules.0.sources.0', 'S99', '$.rules[0].sources[0]'],
    ['source', litfulo, 'rules.0.grade', 'M', '$.rules[0].grade'],
    ['reference', 'medicines.json', 'medicines.0.classes', ['strong'], '$.medicines[0].classes[0]'],
    ['reference', 'medicines.json', 'medicines.900.names.0', 'Humira', '$.medicines[900].names'],
    ['reference', 'medicines.json', 'medicines.900.names.0', 'azatioprina', '$.medicines[900].names'],
    ['reference', 'medicines.json', 'medicines.900.atc', ['L04AX03'], '$.medicines[900]'],
    ['reference', 'medicines.json', 'medicines.900.contains', ['no-such', 'ibuprofen'], '$.medicines[900]'],
    ['reference', 'incidence.json', 'rows.0.population', 'nobody', '$.rows[0].population'],
    ['reference', 'incidence.json', 'rows.0.drug', 'barictinib', '$.rows[0].drug'],
    ['range', 'incidence.json', 'rows.12.per100PatientYears', 9, '$.rows[12].per100PatientYears'],
    ['reference', 'harms.json', 'effects.1.drug', 'tofacitinip', '$.effects[1].drug'],
    ['reference', 'harms.json', 'background.1.region', 'us', '$.background[1]'],
    ['range', 'harms.json', 'diseases.0.ratio', 3, '$.diseases[0].interval'],
    ['range', 'harms.json', 'effects.79.counts.events', 40, '$.effects[79].ratio'],
    ['source', 'harms.json', 'diseases.0.sources.0', 'nobody', '$.diseases[0].sources[0]'],
    ['reference', 'claims.json', 'claims.0.topic', 'phrenology', '$.claims[0].topic'],
    ['reference', 'claims.json', 'claims.0.said', { nobody: [1] }, '$.claims[0].said.nobody'],
    [
      'reference',
      'claims.json',
      'claims.17.figures.0.parts',
      ['good', 'bad'],
      '$.claims[17].figures[0].parts',
    ],
    ['reference', 'claims.json', 'claims.19.traced.0.figure', 'other', '$.claims[19].traced[0].figure'],
    ['range', 'claims.json', 'claims.19.traced.0.events', 92, '$.claims[19].traced[0].value'],
    ['range', 'claims.json', 'claims.15.traced.0.interval', [40, 50], '$.claims[15].traced[0].interval'],
    ['source', 'harms.json', 'effects.0.grade', 'M', '$.effects[0].grade'],
    ['source', 'harms.json', 'background.0.reason', undefined, '$.background[0]'],
    ['range', 'tests.json', 'analytes.3.molarMass.value', 1.6, '$.analytes[3].molarMass.value'],
  ];
  let found: ReturnType<typeof foundTogether>;
  beforeAll(() => (found = foundTogether(errors)), 600_000);
  it.each(errors.map((error) => [...error, error] as const))(
    'reports a planted %s error: %s %s = %j',
    (kind, file, _path, _value, at, error) => {
      const problems = found.get(error)!;
      expect(problems.map((one) => ({ file: one.file, kind: one.kind, path: one.path }))).toContainEqual({
        file,
        kind,
        path: at,
      });
      for (const { message } of problems) expect(message).not.toBe('');
    },
  );

  it('reports a file that does not belong', () => {
    expect(checkKnowledge({ ...data, 'notes.json': {} })).toMatchObject([
      { file: 'notes.json', kind: 'schema' },
    ]);
    expect(checkKnowledge({ ...data, 'drugs/empty.json': null }).map(({ kind }) => kind)).toContain('schema');
  });

  it('reports a missing signal and an unknown medicine of an empty catalogue', () => {
    const pathway = structuredClone(data['pathway.json']) as { signals: unknown[] };
    pathway.signals.pop();
    expect(checkKnowledge({ ...data, 'pathway.json': pathway })).toMatchObject([
      { file: 'pathway.json', kind: 'reference', path: '$.signals' },
    ]);
  });
});
