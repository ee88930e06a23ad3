import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLetter } from '../../subject/regimens/course.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { traitOf, TRAITS, type Trait } from './people-of-trials.ts';
import { atTargetOf } from './score-course.ts';
import type { AveragePerson, BesideTrialsProps } from './use-average-person.ts';

/** In what this person is unlike the people of the trials beside the forecast, and what that does to it. */
export function PeopleTable(props: BesideTrialsProps & { regimen: DrawnRegimen }): ReactNode {
  const say = useSay();
  const { people, patient, score, shown, onShow, average, waits, regimen } = props;
  const { today } = useWorkbench();
  const at = { score, year: today.getFullYear() };
  const names: Record<Trait, string> = {
    score: say(score.short),
    episodeYears: say('episode, years'),
    ageYears: say('age, years'),
  };
  const number = (value: number | null, unknown: string): string =>
    value === null ? unknown : say.number(value, 1);
  return (
    <>
      <p className="hint">
        {say(
          'A mark is a figure of the people of a trial, who were like this at the start, in the mean or the median. The forecast is for this person.',
        )}
      </p>
      <div
        className="beside-trials-table"
        role="region"
        aria-label={say('People of the trials')}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <td />
              {TRAITS.map((trait) => (
                <th key={trait} scope="col">
                  {names[trait]}
                </th>
              ))}
              <th scope="col">{say('who was let in')}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="is-person">
              <th scope="row">{say('this person')}</th>
              {TRAITS.map((trait) => (
                <td key={trait}>{number(traitOf(patient, trait, at), say('not known'))}</td>
              ))}
              <td />
            </tr>
            {people.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.name}{' '}
                  {one.score !== null && (
                    <button
                      type="button"
                      className="chip"
                      aria-pressed={shown === one.id}
                      aria-label={say('The average person of {trial}', { trial: one.name })}
                      onClick={() => onShow(shown === one.id ? null : one.id)}
                    >
                      {say('its average person')}
                    </button>
                  )}
                </th>
                {TRAITS.map((trait) => (
                  <td key={trait}>{number(one[trait], say('not published'))}</td>
                ))}
                <td className="is-text">{one.inclusion !== null && say(one.inclusion)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown !== null && (
        <div className={`fades${waits ? ' is-stale' : ''}`} aria-busy={waits} role="status">
          {average === null ? (
            <p>{say('Computing …')}</p>
          ) : (
            <Differences average={average} regimen={regimen} />
          )}
        </div>
      )}
    </>
  );
}

interface DifferencesProps {
  average: AveragePerson;
  regimen: DrawnRegimen;
}

/** The chance of the average person and of this one, and what each trait does to the latter. */
function Differences({ average, regimen }: DifferencesProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const { people, forecast, alike } = average;
  const { week } = people;
  const chance = (of: DrawnRegimen['forecast']): number => 100 * (atTargetOf(disease, of)[week] ?? 0);
  const own = chance(regimen.forecast);
  const names: Record<Trait, string> = {
    score: say(primaryScoreOf(disease).short),
    episodeYears: say('length of the episode'),
    ageYears: say('age'),
  };
  const values = { week, letter: courseLetter(regimen), trial: people.name };
  return (
    <>
      <p>
        <svg className="beside-sample" viewBox="0 0 40 8" aria-hidden="true">
          <path className="curve beside" d="M0 4H40" />
        </svg>
        {say(
          'Dashed: the average person of {trial} under {letter}. At week {week} {average} of 100 like that person are at the target, and {own} of 100 like this one.',
          { ...values, average: say.number(chance(forecast)), own: say.number(own) },
        )}
      </p>
      {alike.length > 0 && (
        <ul>
          {alike.map(({ trait, forecast: then }) => (
            <li key={trait}>
              {say('With nothing but the {trait} of the trial ({value}): {then} of 100.', {
                trait: names[trait],
                value: say.number(people[trait] ?? 0, 1),
                then: say.number(chance(then)),
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {say(
          'What the trial did not publish is as in this person. A trial counts many people who differ: its figure is not that of one person in their middle.',
        )}
      </p>
    </>
  );
}
