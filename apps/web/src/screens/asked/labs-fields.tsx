import {
  findAnalyte,
  patientFactVocabulary,
  tests,
  unitsOf,
  type Analyte,
  type PatientFactName,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { unitText } from '@bifrons/safety';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { labOf, type LabDraft } from '../../subject/patient/patient-draft.ts';
import { readLab, senseOf, type LabReading, type LabSense } from '../../subject/patient/read-lab.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { placeOf, useAsked } from './asked-context.ts';
import { EffectLine } from './effect-line.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import './asked.css';

/** The facts that laboratory values give, but for kidney function, which has a field of its own. */
export const LAB_FACTS: readonly PatientFactName[] = [
  ...new Set(tests().analytes.map(({ fact }) => fact)),
].filter((fact) => fact !== 'egfr');

const PasteLabs = lazy(() => import('./paste-labs.tsx').then((loaded) => ({ default: loaded.PasteLabs })));

/** So many rows are drawn at once: a laboratory may send ten thousand. */
const SHOWN_ROWS = 60;

/** Laboratory values as the laboratory printed them, each with what the labels make of it, and those that are asked. */
export function LabsFields(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { byId } = useAsked();
  const [added, setAdded] = useState<number | null>(null);
  const [shown, setShown] = useState(SHOWN_ROWS);
  const [pasting, setPasting] = useState(false);
  const { labs } = state.patient;
  const hidden = Math.max(0, labs.length - shown);
  const add = (test: string, unit: string): void => {
    setAdded(labs.length);
    dispatch({
      type: 'add-row',
      list: 'labs',
      row: labOf({ test, unit, date: localDay(today) }),
    });
  };
  const begun = new Set(labs.map(({ test }) => findAnalyte(test)?.fact));
  const open = LAB_FACTS.filter((fact) => byId.get(fact)?.known === false && !begun.has(fact));
  const wanted = open.filter((fact) => byId.get(fact)?.counted);
  const elsewhere = open.filter((fact) => !byId.get(fact)?.counted);
  const chips = (facts: readonly PatientFactName[]): ReactNode => (
    <ul className="lab-asked">
      {facts.map((fact) => {
        const analyte = analyteOf(fact);
        return (
          <li key={fact} id={placeOf(fact)} className={byId.get(fact)?.counted ? 'is-open' : undefined}>
            <button
              type="button"
              className="chip"
              onClick={() => add(analyte.name, usualUnit(fact, unitsOf(analyte)))}
            >
              {say('+ {test}', { test: say(analyte.name) })}
            </button>
            <EffectLine item={fact} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <div className="labs">
      <h3>{say('Blood values')}</h3>
      {hidden > 0 && (
        <button type="button" className="chip is-quiet" onClick={() => setShown(shown + SHOWN_ROWS)}>
          {say('Show {n, plural, one {# more value} other {# more values}}, given earlier in the list', {
            n: Math.min(hidden, SHOWN_ROWS),
          })}
        </button>
      )}
      {labs.length > 0 && (
        <ol className="lab-rows">
          {labs.slice(hidden).map((lab, k) => (
            <LabRow key={hidden + k} lab={lab} index={hidden + k} isNew={hidden + k === added} />
          ))}
        </ol>
      )}
      {wanted.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            for (const fact of wanted) {
              const analyte = analyteOf(fact);
              add(analyte.name, usualUnit(fact, unitsOf(analyte)));
            }
            setAdded(labs.length);
          }}
        >
          {say('+ a row for each of the {n} values that are asked', { n: wanted.length })}
        </button>
      )}
      {wanted.length > 0 && chips(wanted)}
      {elsewhere.length > 0 && (
        <details className="more-facts">
          <summary>
            {say(
              '{n, plural, one {# more value} other {# more values}}, asked only by medicines that are not approved for this disease',
              { n: elsewhere.length },
            )}
          </summary>
          {chips(elsewhere)}
        </details>
      )}
      <button type="button" className="chip is-quiet" onClick={() => add('', '')}>
        {say('+ another value')}
      </button>
      <button
        type="button"
        className="chip is-quiet"
        aria-expanded={pasting}
        onClick={() => setPasting(!pasting)}
      >
        {say('Paste a table or a letter')}
      </button>
      {pasting && (
        <Suspense>
          <PasteLabs onDone={() => setPasting(false)} />
        </Suspense>
      )}
      <datalist id="lab-tests">
        {tests().analytes.map(({ name }) => (
          <option key={name} value={name}>
            {say(name)}
          </option>
        ))}
      </datalist>
    </div>
  );
}

const analyteOf = (fact: PatientFactName): Analyte => tests().analytes.find((one) => one.fact === fact)!;

/** The unit that labels use, where laboratories print it; else the first one. */
function usualUnit(fact: PatientFactName, units: readonly string[]): string {
  const definition = patientFactVocabulary[fact];
  const own = definition.kind === 'number' ? definition.unit : '';
  return units.includes(own) ? own : (units[0] ?? '');
}

interface LabRowProps {
  lab: LabDraft;
  index: number;
  isNew: boolean;
}

function LabRow({ lab, index, isNew }: LabRowProps): ReactNode {
  const say = useSay();
  const { dispatch } = useWorkbench();
  const number = index + 1;
  const { value, error } = readLab(lab, say);
  const analyte = findAnalyte(lab.test);
  const units = analyte === undefined ? [] : unitsOf(analyte);
  const known = units.includes(lab.unit) || lab.unit === '' ? units : [lab.unit, ...units];
  const change = (part: Partial<LabDraft>): void =>
    dispatch({ type: 'change-row', list: 'labs', index, change: part });
  const input = (id: 'date' | 'value' | 'upperLimit' | 'test' | 'unit', label: string, hint: string) => (
    <label className={`lab-field is-${id}`}>
      <span>{hint}</span>
      <input
        aria-label={label}
        autoComplete="off"
        inputMode={id === 'value' || id === 'upperLimit' ? 'decimal' : undefined}
        list={id === 'test' ? 'lab-tests' : undefined}
        autoFocus={isNew && id === (lab.test === '' ? 'test' : 'value')}
        value={lab[id]}
        aria-invalid={error !== null}
        aria-describedby={`lab-note-${index}`}
        onChange={({ target }) => change({ [id]: target.value })}
      />
    </label>
  );
  return (
    <li className={error === null ? 'lab-row' : 'lab-row has-error'}>
      {input('test', say('Test of value {number}', { number }), say('test'))}
      {input('value', say('Value {number}', { number }), say('value'))}
      {units.length === 0 ? (
        input('unit', say('Unit of value {number}', { number }), say('unit'))
      ) : (
        <label className="lab-field is-unit">
          <span>{say('unit')}</span>
          <select
            aria-label={say('Unit of value {number}', { number })}
            value={lab.unit}
            onChange={({ target }) => change({ unit: target.value })}
          >
            {lab.unit === '' && <option value="">{say('please choose')}</option>}
            {known.map((unit) => (
              <option key={unit} value={unit}>
                {unitText(unit, say)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(analyte?.dimension === 'enzyme' || lab.upperLimit !== '') &&
        input('upperLimit', say('Upper limit of normal of value {number}', { number }), say('normal up to'))}
      {input('date', say('Day of value {number}', { number }), say('day'))}
      <button
        type="button"
        className="tool"
        aria-label={say('Remove value {number}', { number })}
        onClick={() => dispatch({ type: 'remove-row', list: 'labs', index })}
      >
        <span aria-hidden="true">×</span>
      </button>
      <p id={`lab-note-${index}`} className={error === null ? 'lab-note' : 'field-error'} role="status">
        {error ?? (value && <Note lab={value} />)}
      </p>
    </li>
  );
}

/** What the labels make of a value, or why they make nothing of it yet. */
function Note({ lab }: { lab: NonNullable<LabReading['value']> }): ReactNode {
  const say = useSay();
  const { value, unit, doubt } = senseOf(lab);
  if (doubt !== null) return <span className="doubt">{doubtWords(lab, { value, unit, doubt }, say)}</span>;
  const [given, used] = [unitText(lab.unit ?? '', say), unitText(unit, say)];
  return given === used || value === null
    ? null
    : say('= {value} {unit}', { value: say.number(Number(value.toPrecision(3)), 10), unit: used });
}

function doubtWords(
  lab: NonNullable<LabReading['value']>,
  { value, unit, doubt }: LabSense,
  say: Say,
): string {
  const told = {
    value: value === null ? '' : say.number(Number(value.toPrecision(3)), 10),
    unit: unitText(unit, say),
  };
  switch (doubt) {
    case 'unknown-test':
      return say('No label asks for “{test}”. It is kept, but not used.', { test: lab.test });
    case 'no-unit':
      return say('No unit: it is read in that of the last value of this test, if there is one.');
    case 'needs-upper-limit':
      return say('Labels count multiples of the upper limit of normal. Please give that of the laboratory.');
    case 'implausible':
      return say('That is {value} {unit}, which no person has. Is the unit right? It is not used.', told);
    case null:
      return '';
  }
}
