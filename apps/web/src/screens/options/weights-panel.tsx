import {
  criterionIdsFor,
  outcomeName,
  prefer,
  type CriterionId,
  type HarmId,
  type Preference,
  type Weighing,
} from '@bifrons/benefit-risk';
import { diseaseModel } from '@bifrons/model';
import { useMemo, type Dispatch, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import type { Column } from './outcome-rows.tsx';
import { ScoreBars } from './score-bars.tsx';

interface WeightsPanelProps {
  weighing: Weighing;
  columns: readonly Column[];
  weights: Readonly<Record<string, number>>;
  dispatch: Dispatch<Action>;
}

/** What counts for this person, by their own hand: nothing is set before they set it, and nothing is scored. */
export function WeightsPanel(props: WeightsPanelProps): ReactNode {
  const say = useSay();
  const { noOrder } = diseaseModel(props.weighing.disease);
  return noOrder === undefined ? <Weights {...props} /> : <p className="warning">{say(noOrder)}</p>;
}

function Weights({ weighing, columns, weights, dispatch }: WeightsPanelProps): ReactNode {
  const say = useSay();
  const criteria = criterionIdsFor(weighing.aims).filter(
    (id) => weighing.aims.some((aim) => aim.id === id) || isKnown(weighing, id as HarmId),
  );
  const set = Object.fromEntries(
    Object.entries(weights).filter(([id, weight]) => weight > 0 && criteria.includes(id)),
  );
  const preference = useMemo(
    () => (Object.keys(set).length === 0 ? null : prefer(weighing, set)),
    // What is set is compared by what it says.
    [weighing, JSON.stringify(set)],
  );
  return (
    <details className="panel weights" open={preference !== null || undefined}>
      <summary>
        <h2>{say('What matters to you?')}</h2>
        <span className="quiet">
          {say('optional: your own weights, and where they would change the order')}
        </span>
      </summary>
      <div className="weights-columns">
        <ul className="weight-sliders">
          {criteria.map((id) => (
            <WeightSlider
              key={id}
              name={outcomeName(id, weighing, say)}
              weight={weights[id] ?? null}
              onChange={(weight) => dispatch({ type: 'set-weight', criterion: id, weight })}
            />
          ))}
        </ul>
        {preference === null ? (
          <p className="hint">
            {say('Move a slider: how much does this count for you, compared with the others?')}
          </p>
        ) : (
          <div className="weighed">
            <ScoreBars
              preference={preference}
              columns={columns}
              nameOf={(id) => outcomeName(id, weighing, say)}
            />
            <Turns
              preference={preference}
              columns={columns}
              nameOf={(id) => outcomeName(id, weighing, say)}
            />
            <button
              type="button"
              className="button"
              onClick={() => {
                for (const id of Object.keys(weights))
                  dispatch({ type: 'set-weight', criterion: id, weight: null });
              }}
            >
              {say('Clear the weights')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

/** Whether anybody can tell the harm of one of the medicines. */
function isKnown({ options }: Weighing, id: HarmId): boolean {
  return options.some(
    ({ isNoDrug, harms }) =>
      !isNoDrug && harms.some(({ harm, standing }) => harm === id && standing !== 'not-known'),
  );
}

interface WeightSliderProps {
  name: string;
  weight: number | null;
  onChange: (weight: number | null) => void;
}

function WeightSlider({ name, weight, onChange }: WeightSliderProps): ReactNode {
  const say = useSay();
  return (
    <li className={weight === null ? 'is-unset' : ''}>
      <label>
        <span className="weight-name">{name}</span>
        <span className="weight-value">{weight === null ? say('not set') : say.number(weight)}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={weight ?? 0}
          aria-valuetext={weight === null ? say('not set') : say('{weight} of 100', { weight })}
          onChange={(event) => onChange(Number(event.target.value) || null)}
        />
      </label>
    </li>
  );
}

interface TurnsProps {
  preference: Preference;
  columns: readonly Column[];
  nameOf: (id: CriterionId) => string;
}

/** With more than these, the nearest to what is set are told. */
const MOST_TURNS = 4;

/** How far the first place depends on each weight: the nearest changes first. */
function Turns({ preference, columns, nameOf }: TurnsProps): ReactNode {
  const say = useSay();
  const optionName = (label: string): string =>
    columns.find(({ option }) => option.label === label)?.name ?? label;
  const turns = preference.sensitivity
    .flatMap(({ criterion, share, turns: own }) => own.map((turn) => ({ criterion, now: share, ...turn })))
    .sort((a, b) => Math.abs(a.share - a.now) - Math.abs(b.share - b.now))
    .slice(0, MOST_TURNS);
  if (turns.length === 0)
    return <p className="hint">{say('No change of a single weight would put another option first.')}</p>;
  return (
    <ul className="turns">
      {turns.map(({ criterion, now, share, below, above }) => (
        <li key={`${criterion} ${share}`}>
          {now < share
            ? say(
                'The order changes if “{outcome}” counts more than {share} % of everything (now {now} %): then {option} comes first.',
                {
                  outcome: nameOf(criterion),
                  share: say.number(100 * share),
                  now: say.number(100 * now),
                  option: optionName(above),
                },
              )
            : say(
                'The order changes if “{outcome}” counts less than {share} % of everything (now {now} %): then {option} comes first.',
                {
                  outcome: nameOf(criterion),
                  share: say.number(100 * share),
                  now: say.number(100 * now),
                  option: optionName(below),
                },
              )}
        </li>
      ))}
    </ul>
  );
}
