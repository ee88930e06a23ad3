import { countedByLabel, type HarmId, harmIds, harmName, type Weighing } from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';
import { useState, type Dispatch, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { levelOf, usualTarget } from '../../subject/severity/target.ts';
import { useScore } from '../../subject/state/use-score.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { Course } from '../../subject/regimens/course.ts';
import type { Action } from '../../subject/state/workbench.ts';
import { OptionHead } from './option-head.tsx';
import { BenefitRow, HarmRow, type Column } from './outcome-rows.tsx';
import { Spark } from './spark.tsx';
import { BurdenCell, VerdictCell } from './status-cells.tsx';

interface OptionsTableProps {
  weighing: Weighing;
  /** The course of each column, in their order; null for no medicine. */
  heads: readonly (Course | null)[];
  columns: readonly Column[];
  dispatch: Dispatch<Action>;
}

/** What labels warn of first, and what people ask about first; the others unfold. */
const FIRST_HARMS: readonly HarmId[] = [
  'death',
  'serious-infection',
  'malignancy',
  'mace',
  'vte',
  'zoster',
  'acne',
];

/** Options side by side: both faces of each, counted in the same 100 people. */
export function OptionsTable({ weighing, heads, columns, dispatch }: OptionsTableProps): ReactNode {
  const say = useSay();
  const { score, short } = useScore();
  const { disease } = useWorkbench().state.patient;
  const courses = heads.filter((head) => head !== null);
  const [all, setAll] = useState(false);
  const rest = weighing.harms.filter((id) => !FIRST_HARMS.includes(id));
  const shown = weighing.harms.filter((id) => all || FIRST_HARMS.includes(id));
  const counted = columns.map(({ option }) => countedByLabel(option));
  const unknown = harmIds.filter((id) => !weighing.harms.includes(id));
  return (
    <div className="options-scroll" role="region" aria-label={say('Options side by side')} tabIndex={0}>
      <table className="options-table">
        <thead>
          <tr>
            {heads.map((course, k) => (
              <th key={course?.id ?? 0} scope="col">
                {course === null ? (
                  <div className="option-head is-bare">
                    <span className="option-name">{say('no medicine')}</span>
                  </div>
                ) : (
                  <OptionHead
                    course={course}
                    place={courses.indexOf(course)}
                    count={courses.length}
                    beyond={columns[k]?.option.dosesBeyond ?? []}
                    dispatch={dispatch}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="status">
          <tr>
            {columns.map(({ key, option }) => (
              <td key={key}>
                <VerdictCell option={option} />
              </td>
            ))}
          </tr>
          <tr>
            {columns.map(({ key, name, option }) => (
              <td key={key}>
                {option.benefits.known && (
                  <Spark
                    course={option.benefits.course}
                    range={score}
                    target={levelOf(score, usualTarget(score, disease), option.benefits.course.median[0])}
                    label={say('{score} under {option}: from {now} now to {end} at week {week}', {
                      score: short,
                      option: name,
                      now: say.number(option.benefits.course.median[0] ?? 0),
                      end: say.number(option.benefits.course.median.at(-1) ?? 0),
                      week: weighing.horizonWeeks,
                    })}
                  />
                )}
              </td>
            ))}
          </tr>
        </tbody>
        <tbody className="face benefit">
          <FaceTitle columns={columns.length} title={say('What may get better')} />
          {weighing.aims
            .filter(({ kind }) => kind !== 'lose')
            .map(({ id }) => (
              <BenefitRow key={id} id={id} columns={columns} weighing={weighing} />
            ))}
        </tbody>
        <tbody className="face harm">
          <FaceTitle
            columns={columns.length}
            title={say('What may be lost, and what may go wrong')}
            caution={say(
              'With and without a medicine start from one background for this person. “No difference shown” does not mean that there is none.',
            )}
          />
          {weighing.aims
            .filter(({ kind }) => kind === 'lose')
            .map(({ id }) => (
              <BenefitRow key={id} id={id} columns={columns} weighing={weighing} />
            ))}
          {shown.map((id) => (
            <HarmRow key={id} id={id} columns={columns} weighing={weighing} />
          ))}
          {rest.length > 0 && (
            <tr>
              <td colSpan={columns.length}>
                <button
                  type="button"
                  className="chip sticks"
                  aria-expanded={all}
                  onClick={() => setAll(!all)}
                >
                  {all
                    ? say('Show fewer')
                    : say('Show {n} more: {harms}', { n: rest.length, harms: namesOf(rest, say) })}
                </button>
              </td>
            </tr>
          )}
          {counted.some((own) => own.length > 0) && (
            <tr>
              {columns.map(({ key }, k) => (
                <td key={key} className="quiet">
                  {counted[k]!.length > 0 &&
                    say(
                      'All that is known of its harms are counts of its label, with the medicine against without: {counts}.',
                      { counts: say.list(counted[k]!.map(({ statement }) => statement.words)) },
                    )}
                </td>
              ))}
            </tr>
          )}
          {unknown.length > 0 && (
            <tr>
              <td colSpan={columns.length} className="quiet">
                {say('Not known for any of these: {harms}.', { harms: namesOf(unknown, say) })}
              </td>
            </tr>
          )}
        </tbody>
        <tbody className="face">
          <FaceTitle columns={columns.length} title={say('What it asks of the person')} />
          <tr>
            {columns.map(({ key, option }) => (
              <td key={key}>
                <BurdenCell option={option} weighing={weighing} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface FaceTitleProps {
  columns: number;
  title: string;
  /** What has to be known before numbers below are compared. */
  caution?: string;
}

function FaceTitle({ columns, title, caution }: FaceTitleProps): ReactNode {
  return (
    <tr className="face-title">
      <th scope="rowgroup" colSpan={columns}>
        <span className="sticks">
          {title}
          {caution !== undefined && <small>{caution}</small>}
        </span>
      </th>
    </tr>
  );
}

function namesOf(harms: readonly HarmId[], say: Say): string {
  return say.list(harms.map((id) => harmName(id, say)));
}
