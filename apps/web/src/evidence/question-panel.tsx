import {
  measureName,
  reportedEndpoints,
  type CountMeasure,
  type FitOptions,
  type Grouping,
} from '@bifrons/evidence';
import { disease as diseaseOf, trials } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { METHODS, type Question } from './question.ts';

interface QuestionPanelProps {
  question: Question;
  onChange: (change: Partial<Question>) => void;
}

/** Disease, endpoint, weeks, drugs, and how to pool. */
export function QuestionPanel({ question, onChange }: QuestionPanelProps): ReactNode {
  const diseases = [...new Set(trials().map(({ disease }) => disease))];
  const endpoints = reportedEndpoints(trials(), question.disease);
  const drugs = studiedDrugs(question.disease);
  const weeks = endpoints.find(({ name }) => name === question.endpoint)?.weeks ?? [];
  return (
    <section className="panel question-panel" aria-labelledby="question-title">
      <h2 id="question-title">Question</h2>
      <div className="fields">
        <Choice
          label="Disease"
          value={question.disease}
          options={diseases.map((id) => [id, diseaseOf(id)?.name ?? id])}
          onChange={(disease) => onChange({ disease })}
        />
        <Choice
          label="Endpoint"
          value={question.endpoint}
          options={endpoints.map(({ name, trials: ids }) => [name, `${name} (${ids.length})`])}
          onChange={(endpoint) => onChange({ endpoint })}
        />
        <Week label="From week" value={question.from} onChange={(from) => onChange({ from })} />
        <Week label="To week" value={question.to} onChange={(to) => onChange({ to })} />
        <Choice
          label="Arms"
          value={question.by}
          options={[
            ['drug', 'joined by drug'],
            ['dose', 'each dose'],
          ]}
          onChange={(by) => onChange({ by: by as Grouping })}
        />
        <Choice
          label="Measure"
          value={question.measure}
          options={(['RD', 'RR', 'OR'] as const).map((one) => [one, measureName(one)])}
          onChange={(measure) => onChange({ measure: measure as CountMeasure })}
        />
        <Choice
          label="Variance between studies"
          value={question.method}
          options={METHODS.map((one) => [one, one === 'common' ? 'none: one common effect' : one])}
          onChange={(method) => onChange({ method: method as FitOptions['method'] })}
        />
      </div>
      {weeks.length > 0 && <p className="hint">Reported at week {weeks.join(', ')}.</p>}
      <fieldset className="drugs">
        <legend>Drugs (none chosen: all)</legend>
        {drugs.map((drug) => (
          <label key={drug}>
            <input
              type="checkbox"
              checked={question.drugs.includes(drug)}
              onChange={({ target }) =>
                onChange({
                  drugs: target.checked
                    ? [...question.drugs, drug]
                    : question.drugs.filter((one) => one !== drug),
                })
              }
            />
            {drug.replace(/^other: /, '')}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function studiedDrugs(disease: string): string[] {
  const arms = trials()
    .filter((trial) => trial.disease === disease && trial.kind === 'trial')
    .flatMap((trial) => trial.arms);
  return [...new Set(arms.map(({ drug }) => drug))]
    .filter((drug) => !['placebo', 'vehicle'].includes(drug))
    .sort();
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.some(([one]) => one === value) ? null : <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Week({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}): ReactNode {
  return (
    <label className="week">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={1000}
        value={value}
        onChange={({ target }) => {
          if (target.value !== '' && Number(target.value) >= 0) onChange(Math.round(Number(target.value)));
        }}
      />
    </label>
  );
}
