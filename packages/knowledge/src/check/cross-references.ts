import { isFields, type Fields } from '../input/fields.js';
import { isIndication } from '../schema/indication.js';
import { jakSignalIds, outsideSignalIds } from '../schema/signal.js';
import { FileReport, type CheckProblem, type Keys } from './check-problem.js';
import { itemsAt, objectsIn } from './graded-entries.js';

type Files = Readonly<Record<string, unknown>>;

/** Ids of the files of a folder. */
export function idsIn(files: Files, folder: string): Set<string> {
  return new Set(
    Object.entries(files).flatMap(([path, file]) =>
      path.startsWith(`${folder}/`) && isFields(file) && typeof file['id'] === 'string' ? [file['id']] : [],
    ),
  );
}

/** Ids of the options of all diseases. */
const optionIds = (files: Files): unknown[] =>
  Object.entries(files).flatMap(([path, file]) =>
    path.startsWith('options/') ? itemsAt(file, 'options').map(({ value }) => value['id']) : [],
  );

/** Ids of the scores of a disease. */
const scoresIn = (disease: unknown): Set<unknown> =>
  new Set([
    ...itemsAt(disease, 'scores').map(({ value }) => value['id']),
    ...(isFields(disease) && isFields(disease['score']) ? [disease['score']['id']] : []),
  ]);

function armIds(trial: unknown): Set<unknown> {
  return new Set(itemsAt(trial, 'arms').map(({ value }) => value['id']));
}

/** Names that two entries share, reported at the second. */
function checkUnique(
  names: readonly (readonly [name: unknown, keys: Keys])[],
  report: FileReport,
  what: string,
): void {
  const seen = new Set<unknown>();
  for (const [name, keys] of names) {
    if (seen.has(name)) report.add('reference', keys, `${what} "${String(name)}" occurs twice`);
    seen.add(name);
  }
}

const isDrawn = ({ draws }: Fields): boolean => Array.isArray(draws);
const lengthOf = (draws: unknown): number => (Array.isArray(draws) ? draws.length : 0);

/** Ids that point from one file, or one part of a file, to another lead somewhere. */
export function checkCrossReferences(files: Files): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const drugIds = idsIn(files, 'drugs');
  // What can be simulated.
  const treatmentIds = new Set([...drugIds, ...idsIn(files, 'antibodies')]);
  // What a label may be of, and an arm of a trial may be given.
  const labelledIds = new Set([...treatmentIds, ...optionIds(files)]);
  const diseaseIds = idsIn(files, 'diseases');
  const trialIds = idsIn(files, 'trials');
  const drugNames = new Map<string, string>();
  const cytokineIds = new Set(itemsAt(files['pathway.json'], 'cytokines').map(({ value }) => value['id']));

  for (const [path, file] of Object.entries(files)) {
    const report = new FileReport(path, problems);
    const folder = path.split('/')[0];
    const drugAt = (id: unknown, keys: Keys) => {
      const known = folder === 'trials' ? labelledIds : drugIds;
      if (typeof id === 'string' && !known.has(id)) report.add('reference', keys, `no medicine "${id}"`);
    };
    const among = (set: ReadonlySet<unknown>, id: unknown, keys: Keys, what: string) => {
      if (typeof id === 'string' && !set.has(id)) report.add('reference', keys, `no ${what} "${id}"`);
    };

    if (isFields(file) && path.includes('/') && folder !== 'checks') {
      const expected = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
      if (file['id'] !== expected)
        report.add('reference', ['id'], `id is ${JSON.stringify(file['id'])}, the file ${expected}`);
      among(diseaseIds, file['disease'], ['disease'], 'disease');
    }
    for (const { keys, value } of objectsIn(file)) {
      if (value['regimen'] !== undefined && Array.isArray(value['regimen']))
        value['regimen'].forEach((segment: unknown, index) => {
          if (isFields(segment)) drugAt(segment['drug'], [...keys, 'regimen', index, 'drug']);
        });
    }

    if (folder === 'labels' && isFields(file)) {
      among(labelledIds, file['drug'], ['drug'], 'medicine or option');
      if ((file['option'] === undefined) !== drugIds.has(String(file['drug'])))
        report.add('reference', ['option'], 'belongs to labels of what is no JAK inhibitor, and only there');
    }
    if (folder === 'options') {
      if (isFields(file) && !diseaseIds.has(String(file['id'])) && !isIndication(String(file['id'])))
        report.add('reference', ['id'], `no disease or indication "${String(file['id'])}"`);
      for (const { keys, value } of itemsAt(file, 'options')) {
        if (Array.isArray(value['trials']))
          value['trials'].forEach((id: unknown, index) =>
            among(trialIds, id, [...keys, 'trials', index], 'trial'),
          );
        if (value['simulated'] === true) among(treatmentIds, value['id'], [...keys, 'simulated'], 'model of');
      }
      for (const { keys, value } of itemsAt(file, 'steps'))
        if (Array.isArray(value['names']))
          value['names'].forEach((id: unknown, index) =>
            among(labelledIds, id, [...keys, 'names', index], 'medicine or option'),
          );
    }

    if ((folder === 'drugs' || folder === 'antibodies') && isFields(file)) {
      const { id, name, aliases } = file;
      const names = [id, name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
      for (const alias of new Set(names.map((one) => String(one).toLowerCase()))) {
        const other = drugNames.get(alias);
        if (other !== undefined) report.add('reference', ['aliases'], `"${alias}" also names ${other}`);
        drugNames.set(alias, String(id));
      }
    }
    if (folder === 'trials') {
      const arms = armIds(file);
      const scoreIds = scoresIn(files[`diseases/${isFields(file) ? String(file['disease']) : ''}.json`]);
      checkUnique(
        itemsAt(file, 'arms').map(({ keys, value }) => [value['id'], [...keys, 'id']] as const),
        report,
        'arm',
      );
      for (const { keys, value } of itemsAt(file, 'arms')) {
        const { drug } = value;
        if (
          typeof drug === 'string' &&
          drug !== 'placebo' &&
          drug !== 'vehicle' &&
          !drug.startsWith('other: ')
        )
          drugAt(drug, [...keys, 'drug']);
      }
      const overlaps = isFields(file) ? file['overlaps'] : undefined;
      if (Array.isArray(overlaps))
        overlaps.forEach((id: unknown, index) => among(trialIds, id, ['overlaps', index], 'trial'));
      for (const { keys, value } of objectsIn(file)) {
        if (keys[0] === 'arms') continue;
        among(arms, value['arm'], [...keys, 'arm'], 'arm');
        among(arms, value['comparator'], [...keys, 'comparator'], 'arm');
        if (isFields(value['endpoint']) && value['endpoint']['measure'] !== 'other')
          among(
            scoreIds,
            value['endpoint']['measure'],
            [...keys, 'endpoint', 'measure'],
            'score of the disease',
          );
        if (value['arm'] === null && typeof value['group'] !== 'string')
          report.add('reference', [...keys, 'group'], 'is about no arm and names no group');
      }
    }
    if (folder === 'calibrations') {
      for (const { keys, value } of itemsAt(file, 'populations'))
        if (Array.isArray(value['trials']))
          value['trials'].forEach((id: unknown, index) =>
            among(trialIds, id, [...keys, 'trials', index], 'trial'),
          );
      checkUnique(
        [...itemsAt(file, 'estimated'), ...itemsAt(file, 'fixed')].map(
          ({ keys, value }) => [value['name'], [...keys, 'name']] as const,
        ),
        report,
        'parameter',
      );
    }
    if (folder === 'posteriors' && isFields(file)) {
      const { calibration, columns, draws } = file;
      among(idsIn(files, 'calibrations'), calibration, ['calibration'], 'calibration');
      const names = new Set(Array.isArray(columns) ? (columns as unknown[]) : []);
      for (const { keys, value } of itemsAt(file, 'parameters'))
        among(names, value['name'], [...keys, 'name'], 'column');
      if (Array.isArray(draws))
        draws.forEach((row: unknown, index) => {
          if (Array.isArray(row) && row.length !== names.size)
            report.add('reference', ['draws', index], `has ${row.length} numbers for ${names.size} columns`);
        });
    }
    if (path === 'potency.json') {
      const rows = [...itemsAt(file, 'rows'), ...itemsAt(file, 'curves')];
      for (const { keys, value } of rows) drugAt(value['drug'], [...keys, 'drug']);
      checkUnique(
        rows.map(({ keys, value }) => [value['id'], [...keys, 'id']] as const),
        report,
        'row',
      );
    }
    if (path === 'potency-measured.json') {
      const medicines = new Set(itemsAt(file, 'medicines').map(({ value }) => value['id']));
      for (const { keys, value } of objectsIn(file))
        among(medicines, value['medicine'], [...keys, 'medicine'], 'medicine of the map');
      const readings = itemsAt(file, 'readings');
      checkUnique(
        readings.map(({ keys, value }) => [value['id'], [...keys, 'id']] as const),
        report,
        'reading',
      );
      for (const { keys, value } of readings) {
        const { fitted, signal, grade, recall, note } = value;
        if (fitted === true && signal === null)
          report.add('reference', [...keys, 'fitted'], 'is fitted but has no signal');
        if (fitted === false && typeof note !== 'string')
          report.add('source', keys, 'is not fitted but no note says why');
        if ((grade === 'M') !== (recall !== undefined))
          report.add('source', [...keys, 'recall'], 'belongs to what is remembered, and only there');
      }
    }
    if (path === 'potency-map.json') {
      const medicines = itemsAt(file, 'medicines');
      for (const { keys, value } of medicines)
        if (Array.isArray(value['products']))
          value['products'].forEach((id: unknown, index) => drugAt(id, [...keys, 'products', index]));
      checkUnique(
        medicines.map(({ keys, value }) => [value['id'], [...keys, 'id']] as const),
        report,
        'medicine',
      );
      const drawn = medicines.flatMap(({ keys, value }) =>
        objectsIn(value['potencies'], [...keys, 'potencies']).filter(({ value }) => isDrawn(value)),
      );
      const count = drawn[0] && lengthOf(drawn[0].value['draws']);
      for (const { keys, value } of drawn)
        if (lengthOf(value['draws']) !== count)
          report.add(
            'reference',
            [...keys, 'draws'],
            `has ${lengthOf(value['draws'])} draws, others have ${count}: they are joint draws`,
          );
    }
    if (path === 'pathway.json') {
      for (const { keys, value } of itemsAt(file, 'signals'))
        if (Array.isArray(value['cytokines']))
          value['cytokines'].forEach((id: unknown, index) =>
            among(cytokineIds, id, [...keys, 'cytokines', index], 'cytokine'),
          );
      for (const [list, ids] of [
        ['signals', jakSignalIds],
        ['outside', outsideSignalIds],
      ] as const) {
        const listed = itemsAt(file, list);
        for (const id of ids)
          if (!listed.some(({ value }) => value['id'] === id))
            report.add('reference', [list], `the signal "${id}" is missing`);
        checkUnique(
          listed.map(({ keys, value }) => [value['id'], [...keys, 'id']] as const),
          report,
          'signal',
        );
      }
    }
    if (folder === 'checks') {
      const sources = new Set(
        isFields(file) && isFields(file['sources']) ? Object.keys(file['sources']) : [],
      );
      for (const { keys, value } of itemsAt(file, 'checks'))
        if (Array.isArray(value['drugs']))
          value['drugs'].forEach((id: unknown, index) => drugAt(id, [...keys, 'drugs', index]));
      for (const { keys, value } of itemsAt(file, 'simulated')) {
        drugAt(value['drug'], [...keys, 'drug']);
        among(sources, value['model'], [...keys, 'model'], 'source');
      }
      for (const { keys, value } of itemsAt(file, 'relations')) {
        for (const arm of objectsIn(value['arms'], [...keys, 'arms']))
          drugAt(arm.value['drug'], [...arm.keys, 'drug']);
        if (Array.isArray(value['order']))
          value['order'].flat().forEach((id: unknown) => drugAt(id, [...keys, 'order']));
        if (Array.isArray(value['cytokines']))
          value['cytokines'].forEach((id: unknown, index) =>
            among(cytokineIds, id, [...keys, 'cytokines', index], 'cytokine'),
          );
      }
    }
  }
  return problems;
}
