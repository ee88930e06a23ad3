import {
  measureName,
  reportedEndpoints,
  type CountMeasure,
  type FitOptions,
  type Grouping,
  treatmentWords,
} from '@bifrons/evidence';
import {
  disease as diseaseOf,
  loadTrials,
  studiedDiseases,
  treatmentName,
  type Trial,
} from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { methodWords } from './method-words.ts';
import { Choice, Week } from './question-fields.tsx';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import { METHODS, type Question } from '../../subject/state/question.ts';

interface QuestionPanelProps {
  question: Question;
  /** Those of its disease; none until they are loaded. */
  studies: readonly Trial[];
  onChange: (change: Partial<Question>) => void;
}

/** Disease, endpoint, weeks, drugs; folded away, how to pool. */
export function QuestionPanel({ question, studies, onChange }: QuestionPanelProps): ReactNode {
  const say = useSay();
  const endpoints = reportedEndpoints(studies, question.disease);
  const weeks = endpoints.find(({ name }) => name === question.endpoint)?.weeks ?? [];
  return (
    <section className="panel question-panel" aria-labelledby="question-title">
      <h2 id="question-title">{say('Question')}</h2>
      <div className="fields">
        <Choice
          label={say('Disease')}
          value={question.disease}
          options={studiedDiseases().map((id) => [id, say(diseaseOf(id)?.name ?? id)])}
          onChange={(disease) => void firstAsked(disease).then(onChange)}
        />
        <Choice
          label={say('Endpoint')}
          value={question.endpoint}
          options={endpoints.map(({ name, text, trials: ids }) => [
            name,
            say('{endpoint} ({n, plural, one {# study} other {# studies}})', {
              endpoint: say(text),
              n: ids.length,
            }),
          ])}
          onChange={(endpoint) => onChange({ endpoint })}
        />
        <Week label={say('From week')} value={question.from} onChange={(from) => onChange({ from })} />
        <Week label={say('To week')} value={question.to} onChange={(to) => onChange({ to })} />
        <Choice
          label={say('Arms')}
          value={question.by}
          options={[
            ['dose', say('each dose')],
            ['drug', say('joined by drug')],
          ]}
          onChange={(by) => onChange({ by: by as Grouping })}
        />
        <Choice
          label={say('Measure')}
          value={question.measure}
          options={(['RD', 'RR', 'OR'] as const).map((one) => [one, measureName(one, say)])}
          onChange={(measure) => onChange({ measure: measure as CountMeasure })}
        />
        <Choice
          label={say('Variance between studies')}
          value={question.method}
          options={METHODS.map((one) => [one, methodWords(say)[one]])}
          onChange={(method) => onChange({ method: method as FitOptions['method'] })}
        />
      </div>
      {question.by === 'dose' && (
        <p className="hint">{say('qd: once a day; bid: twice a day; tid: three times a day')}</p>
      )}
      {weeks.length > 0 && (
        <p className="hint">{say('Reported at weeks {weeks}', { weeks: weeks.join(', ') })}</p>
      )}
      <fieldset className="drugs">
        <legend>{say('Drugs (none chosen: all)')}</legend>
        {studiedDrugs(studies).map((drug) => (
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
            <span>{treatmentWords(treatmentName(drug).replace(/^other: /, ''), say)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** What is asked first of a disease: what its folder says, else the endpoint of most studies, at any week. */
async function firstAsked(disease: string): Promise<Partial<Question>> {
  const known = diseaseForms.find(({ id }) => id === disease)?.question;
  const [most] = reportedEndpoints(await loadTrials(disease), disease);
  const { endpoint, from, to } = known ?? {
    endpoint: most?.name ?? '',
    from: most?.weeks[0] ?? 0,
    to: most?.weeks.at(-1) ?? 0,
  };
  return { disease, endpoint, from, to, drugs: [] };
}

function studiedDrugs(studies: readonly Trial[]): string[] {
  const arms = studies.filter(({ kind }) => kind === 'trial').flatMap((trial) => trial.arms);
  return [...new Set(arms.map(({ drug }) => drug))]
    .filter((drug) => !['placebo', 'vehicle'].includes(drug))
    .sort();
}
