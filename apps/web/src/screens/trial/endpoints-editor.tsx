import type { Problem, TrialDesign } from '@bifrons/knowledge';
import { diseaseModel } from '@bifrons/model';
import type { ReactNode } from 'react';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { shownScores } from '../../subject/severity/scores.ts';
import { countsFromWeek, hasValue } from './draft.ts';
import { presetsOf } from './presets.ts';
import { problemAt } from './read-draft.ts';
import type { EndpointDraft, EndpointType } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { endpointKindText, endpointText, scoreName, valueUnit } from './trial-words.ts';

const TYPES: readonly EndpointType[] = [
  'at-most',
  'improvement-at-least',
  'improvement-points-at-least',
  'mean-change',
  'mean-change-points',
  'worsening-at-least',
  'ever-worsened-by',
];

/** What the published trials of a disease counted. */
function usualEndpoints(disease: string): TrialDesign['endpoints'] {
  const counted = presetsOf(disease)
    .flatMap(({ design }) => design.endpoints)
    .filter(({ of, once }) => of === undefined && once === undefined)
    .map(({ measure, type, value }) => ({
      ...(measure === undefined ? {} : { measure }),
      type,
      ...(value === undefined ? {} : { value }),
      weeks: [],
    }));
  return [...new Map(counted.map((one) => [JSON.stringify(one), one])).values()];
}

interface EndpointsEditorProps {
  disease: string;
  endpoints: readonly EndpointDraft[];
  problems: readonly Problem[];
  onChange: (endpoints: readonly EndpointDraft[]) => void;
}

/** What is counted, and at which weeks. */
export function EndpointsEditor({ disease, endpoints, problems, onChange }: EndpointsEditorProps): ReactNode {
  const say = useSay();
  const weeks = endpoints.at(-1)?.weeks ?? '24';
  return (
    <section className="panel" aria-labelledby="trial-endpoints">
      <h2 id="trial-endpoints">{say('Endpoints')}</h2>
      <ol className="endpoints">
        {endpoints.map((endpoint, index) => (
          <EndpointRow
            key={index}
            disease={disease}
            endpoint={endpoint}
            path={`$.endpoints[${index}]`}
            problems={problems}
            onChange={(changed) => onChange(endpoints.with(index, changed))}
            onRemove={endpoints.length === 1 ? null : () => onChange(endpoints.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <div className="chips" role="group" aria-label={say('Add an endpoint')}>
        {usualEndpoints(disease).map((usual) => (
          <button
            key={JSON.stringify(usual)}
            type="button"
            className="chip is-quiet"
            onClick={() =>
              onChange([
                ...endpoints,
                {
                  measure: usual.measure ?? '',
                  type: usual.type,
                  value: usual.value === undefined ? '' : String(usual.value),
                  weeks,
                  fromWeek: '',
                  kept: null,
                },
              ])
            }
          >
            {say('+ {endpoint}', { endpoint: endpointText(say, disease, usual) })}
          </button>
        ))}
      </div>
    </section>
  );
}

interface EndpointRowProps {
  disease: string;
  endpoint: EndpointDraft;
  /** Where it stands in the design. */
  path: string;
  problems: readonly Problem[];
  onChange: (endpoint: EndpointDraft) => void;
  /** Null for the only endpoint. */
  onRemove: (() => void) | null;
}

function EndpointRow({ disease, endpoint, path, problems, onChange, onRemove }: EndpointRowProps): ReactNode {
  const say = useSay();
  const { measure, type, value, weeks, fromWeek, kept } = endpoint;
  const scores = shownScores(disease).filter(({ id }) => isScore(disease, id));
  return (
    <li className="endpoint">
      {kept !== null ? (
        <p className="endpoint-kept">
          {endpointText(say, disease, { ...kept, ...named(endpoint), type, weeks: [] })}
        </p>
      ) : (
        <>
          {scores.length > 1 && (
            <label className="trial-field">
              <span>{say('score')}</span>
              <select
                value={measure === '' ? scores[0]!.id : measure}
                onChange={(event) => onChange({ ...endpoint, measure: event.target.value })}
              >
                {scores.map(({ id }) => (
                  <option key={id} value={id}>
                    {scoreName(say, disease, id)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="trial-field">
            <span>{say('endpoint')}</span>
            <select
              value={type}
              onChange={(event) => onChange({ ...endpoint, type: event.target.value as EndpointType })}
            >
              {TYPES.map((one) => (
                <option key={one} value={one}>
                  {endpointKindText(say, one)}
                </option>
              ))}
            </select>
          </label>
          {hasValue(type) && (
            <TrialField
              label={say('value')}
              value={value}
              unit={valueUnit(say, type)}
              problem={problemAt(problems, `${path}.value`)}
              onType={(typed) => onChange({ ...endpoint, value: typed })}
            />
          )}
        </>
      )}
      <TrialField
        label={say('at weeks')}
        kind="text"
        value={weeks}
        problem={problemAt(problems, `${path}.weeks`)}
        onType={(typed) => onChange({ ...endpoint, weeks: typed })}
      />
      {countsFromWeek(type) && (
        <TrialField
          label={say('since week')}
          value={fromWeek}
          problem={problemAt(problems, `${path}.fromWeek`)}
          onType={(typed) => onChange({ ...endpoint, fromWeek: typed })}
        />
      )}
      <button
        type="button"
        className="chip step-remove"
        aria-label={say('Remove the endpoint {endpoint}', { endpoint: endpointKindText(say, type) })}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

/** Whether a trial can count a score of a disease. */
const isScore = (disease: string, score: string): boolean =>
  diseaseModel(disease).scores.some(({ id }) => id === score);

/** The score and the value of an endpoint that is only shown. */
function named({
  measure,
  value,
}: EndpointDraft): Pick<TrialDesign['endpoints'][number], 'measure' | 'value'> {
  const read = parseNumber(value);
  return { ...(measure === '' ? {} : { measure }), ...(read === null ? {} : { value: read }) };
}
