import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { countsFromWeek, hasValue } from './draft.ts';
import { problemAt } from './read-draft.ts';
import type { EndpointDraft, EndpointType } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { endpointKindText, endpointText, valueUnit } from './trial-words.ts';

const TYPES: readonly EndpointType[] = [
  'at-most',
  'improvement-at-least',
  'mean-change',
  'mean-change-points',
  'worsening-at-least',
  'ever-worsened-by',
];

/** What trials of alopecia areata usually count. */
const USUAL: readonly { type: EndpointType; value?: number }[] = [
  { type: 'at-most', value: 20 },
  { type: 'at-most', value: 10 },
  { type: 'improvement-at-least', value: 50 },
  { type: 'improvement-at-least', value: 75 },
  { type: 'improvement-at-least', value: 90 },
  { type: 'mean-change' },
  { type: 'worsening-at-least', value: 20 },
];

interface EndpointsEditorProps {
  endpoints: readonly EndpointDraft[];
  problems: readonly Problem[];
  onChange: (endpoints: readonly EndpointDraft[]) => void;
}

/** What is counted, and at which weeks. */
export function EndpointsEditor({ endpoints, problems, onChange }: EndpointsEditorProps): ReactNode {
  const say = useSay();
  const weeks = endpoints.at(-1)?.weeks ?? '24';
  return (
    <section className="panel" aria-labelledby="trial-endpoints">
      <h2 id="trial-endpoints">{say('Endpoints')}</h2>
      <ol className="endpoints">
        {endpoints.map((endpoint, index) => (
          <EndpointRow
            key={index}
            endpoint={endpoint}
            path={`$.endpoints[${index}]`}
            problems={problems}
            onChange={(changed) => onChange(endpoints.with(index, changed))}
            onRemove={endpoints.length === 1 ? null : () => onChange(endpoints.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <div className="chips" role="group" aria-label={say('Add an endpoint')}>
        {USUAL.map(({ type, value }) => (
          <button
            key={`${type}${value}`}
            type="button"
            className="chip is-quiet"
            onClick={() =>
              onChange([
                ...endpoints,
                { type, value: value === undefined ? '' : String(value), weeks, fromWeek: '' },
              ])
            }
          >
            {say('+ {endpoint}', {
              endpoint: endpointText(say, { measure: 'salt', type, weeks: [], ...(value && { value }) }),
            })}
          </button>
        ))}
      </div>
    </section>
  );
}

interface EndpointRowProps {
  endpoint: EndpointDraft;
  /** Where it stands in the design. */
  path: string;
  problems: readonly Problem[];
  onChange: (endpoint: EndpointDraft) => void;
  /** Null for the only endpoint. */
  onRemove: (() => void) | null;
}

function EndpointRow({ endpoint, path, problems, onChange, onRemove }: EndpointRowProps): ReactNode {
  const say = useSay();
  const { type, value, weeks, fromWeek } = endpoint;
  return (
    <li className="endpoint">
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
