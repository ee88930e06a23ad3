import {
  findAnalyte,
  patientFactNames,
  patientFactVocabulary,
  unitsOf,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import { unitText, valueWords, type KnownFact, type Screening } from '@bifrons/safety';
import { useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { parseNumber } from '../person/parse-number.ts';
import { drugName } from '../regimens/drug-name.ts';
import type { FactInput } from './record.ts';

interface FactFormProps {
  record: PatientRecord;
  screening: Screening;
  known: ReadonlyMap<PatientFactName, KnownFact>;
  onFact: (fact: PatientFactName, input: FactInput) => void;
  onMedicines: (line: string) => void;
}

/** The facts that would settle something, those that most medicines wait for first, and below them what is known. */
export function FactForm({ record, screening, known, onFact, onMedicines }: FactFormProps): ReactNode {
  const say = useSay();
  const waiting = new Map<PatientFactName, number>();
  let medicines = 0;
  for (const { missing } of screening.drugs)
    for (const one of missing)
      if ('fact' in one) waiting.set(one.fact, (waiting.get(one.fact) ?? 0) + 1);
      else medicines += 1;
  const wanted = [...waiting].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([fact]) => fact);
  const open = wanted.length + Number(medicines > 0);
  const settled = patientFactNames.filter((fact) => known.has(fact) && !waiting.has(fact));
  return (
    <form
      className="fact-form"
      onSubmit={(event) => event.preventDefault()}
      aria-label={say('Facts of the person')}
    >
      <h3>
        {say(
          '{n, plural, =0 {Nothing is missing} one {# fact would tell more} other {# facts would tell more}}',
          { n: open },
        )}
      </h3>
      {(medicines > 0 || record.medications === undefined) && (
        <MedicineLine key={JSON.stringify(record.medications)} record={record} onMedicines={onMedicines} />
      )}
      {wanted.map((fact) =>
        fact === 'hypersensitive' ? (
          <Hypersensitivity key={fact} record={record} screening={screening} onFact={onFact} />
        ) : (
          <FactControl
            key={fact}
            fact={fact}
            known={known.get(fact)}
            onFact={onFact}
            waiting={waiting.get(fact)}
          />
        ),
      )}
      <details className="known-facts">
        <summary>{say('Known ({n})', { n: settled.length })}</summary>
        {record.medications !== undefined && medicines === 0 && (
          <MedicineLine key={JSON.stringify(record.medications)} record={record} onMedicines={onMedicines} />
        )}
        {record.facts?.hypersensitivity !== undefined && (
          <Hypersensitivity record={record} screening={screening} onFact={onFact} />
        )}
        {settled.map((fact) => (
          <FactControl key={fact} fact={fact} known={known.get(fact)} onFact={onFact} waiting={undefined} />
        ))}
      </details>
    </form>
  );
}

/** One of the medicines of the list, or none of them. */
function Hypersensitivity({
  record,
  screening,
  onFact,
}: Pick<FactFormProps, 'record' | 'screening' | 'onFact'>): ReactNode {
  const say = useSay();
  const known = record.facts?.hypersensitivity;
  return (
    <div className="fact">
      <label htmlFor="fact-hypersensitive">{say('hypersensitivity to one of these medicines')}</label>
      <select
        id="fact-hypersensitive"
        value={known === undefined ? '' : (known[0] ?? 'none')}
        onChange={({ target: { value } }) =>
          onFact('hypersensitive', value === '' ? null : value === 'none' ? false : value)
        }
      >
        <option value="">{say('unknown')}</option>
        <option value="none">{say('to none')}</option>
        {screening.drugs
          .map(({ drug }) => drug)
          .sort()
          .map((drug) => (
            <option key={drug} value={drug}>
              {say('to {drug}', { drug: drugName(drug) })}
            </option>
          ))}
      </select>
    </div>
  );
}

function MedicineLine({ record, onMedicines }: Pick<FactFormProps, 'record' | 'onMedicines'>): ReactNode {
  const say = useSay();
  const none = say('none');
  const [text, setText] = useState(
    record.medications?.length === 0 ? none : (record.medications ?? []).map(({ name }) => name).join(', '),
  );
  const commit = (): void => {
    if (text.trim() !== '') onMedicines(text.trim() === none ? 'none' : text);
  };
  return (
    <div className="fact">
      <label htmlFor="fact-medicines">{say('other medicines, by comma; “{none}”', { none })}</label>
      <span className="fact-input">
        <input
          id="fact-medicines"
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      </span>
    </div>
  );
}

interface FactControlProps {
  fact: PatientFactName;
  known: KnownFact | undefined;
  waiting: number | undefined;
  onFact: FactFormProps['onFact'];
}

function FactControl({ fact, known, waiting, onFact }: FactControlProps): ReactNode {
  const say = useSay();
  const definition = patientFactVocabulary[fact];
  const id = `fact-${fact}`;
  return (
    <div className="fact">
      <label htmlFor={id}>
        {fact === 'ageYears' ? say('date of birth') : say(definition.words)}{' '}
        {waiting !== undefined && (
          <small>{say('for {n, plural, one {# medicine} other {# medicines}}', { n: waiting })}</small>
        )}
      </label>
      {definition.kind === 'number' ? (
        <NumberInput id={id} fact={fact} known={known} onFact={onFact} />
      ) : (
        <select
          id={id}
          value={known === undefined ? '' : String(known.value)}
          onChange={({ target: { value } }) =>
            onFact(fact, value === '' ? null : definition.kind === 'choice' ? value : value === 'true')
          }
        >
          <option value="">{say('unknown')}</option>
          {definition.kind === 'choice' ? (
            definition.values.map((value) => (
              <option key={value} value={value}>
                {valueWords(value, say)}
              </option>
            ))
          ) : (
            <>
              <option value="true">{say('yes')}</option>
              <option value="false">{say('no')}</option>
            </>
          )}
        </select>
      )}
    </div>
  );
}

function NumberInput({
  id,
  fact,
  known,
  onFact,
}: Omit<FactControlProps, 'waiting'> & { id: string }): ReactNode {
  const say = useSay();
  const definition = patientFactVocabulary[fact];
  const analyte = fact === 'egfr' ? undefined : findAnalyte(definition.words);
  const units = analyte === undefined ? [] : unitsOf(analyte);
  const ownUnit = definition.kind === 'number' ? definition.unit : '';
  const [text, setText] = useState(
    typeof known?.value === 'object' && fact !== 'ageYears'
      ? String(Number(known.value.low.toPrecision(4)))
      : '',
  );
  const [unit, setUnit] = useState(units.includes(ownUnit) ? ownUnit : (units[0] ?? ''));
  const value = parseNumber(text);
  const wrong = text.trim() !== '' && value === null && fact !== 'ageYears';
  const commit = (): void => {
    if (fact === 'ageYears') {
      if (text !== '') onFact(fact, text);
    } else if (value !== null) onFact(fact, analyte === undefined ? value : { value, unit });
  };
  return (
    <span className="fact-input">
      <input
        id={id}
        type={fact === 'ageYears' ? 'date' : 'text'}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {units.length > 1 ? (
        <select
          aria-label={say('unit of {fact}', { fact: say(definition.words) })}
          value={unit}
          onChange={(event) => setUnit(event.target.value)}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {unitText(one, say)}
            </option>
          ))}
        </select>
      ) : (
        <span className="unit">{fact === 'ageYears' ? '' : unitText(ownUnit, say)}</span>
      )}
    </span>
  );
}
