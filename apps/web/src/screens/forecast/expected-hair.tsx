import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel } from '../../subject/regimens/course.ts';
import { atSalt, keptDrawing, type Drawing } from '../../subject/diseases/alopecia-areata/drawing.ts';
import { ScalpPicture } from '../../subject/diseases/alopecia-areata/scalp-picture.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What the median SALT of each regimen at a week looks like on this head, beside what is there before. */
export function ExpectedHair({
  regimens,
  week,
}: {
  regimens: readonly DrawnRegimen[];
  week: number;
}): ReactNode {
  const say = useSay();
  const { drawing, loss, visits } = useWorkbench().state.patient;
  const before = useMemo(() => keptDrawing(drawing, loss), [drawing, loss]);
  // Heads have many hairs: while the week is dragged they follow when there is time.
  const shown = useDeferredValue(week);
  return (
    <figure className="expected-hair">
      <figcaption>
        <h3>{say('What the median looks like')}</h3>
        <p className="hint">
          {say('The model says how much hair there is, not where: the places are an example.')}
        </p>
      </figcaption>
      <ul>
        <li>
          <ScalpPicture drawing={before} />
          <span>{visits.length === 0 ? say('Now') : say('Before treatment')}</span>
        </li>
        {regimens.flatMap(({ id, course, forecast }) =>
          headsAt(forecast, shown).map(({ salt, share }) => (
            <li key={`${id} ${salt}`} className={`tone-${id}`}>
              <ScalpAt before={before} salt={salt} />
              <span>
                <LineSample id={id} />
                {share === null
                  ? say('{regimen}, week {week}', { regimen: courseLabel(course, say), week: shown })
                  : say('{regimen}, week {week}: about {people} in 100', {
                      regimen: courseLabel(course, say),
                      week: shown,
                      people: share,
                    })}
              </span>
            </li>
          )),
        )}
      </ul>
    </figure>
  );
}

/** One head, or, where people are in two groups, one of each with how many in 100 they are. */
function headsAt(
  { median, outcomes }: DrawnRegimen['forecast'],
  week: number,
): { salt: number; share: number | null }[] {
  const two = outcomes[week];
  if (!two) return [{ salt: Math.round(median[week] ?? 0), share: null }];
  const of100 = Math.round(100 * two.better.share);
  return [
    { salt: Math.round(two.better.median), share: of100 },
    { salt: Math.round(two.worse.median), share: 100 - of100 },
  ];
}

function ScalpAt({ before, salt }: { before: Drawing; salt: number }): ReactNode {
  const drawing = useMemo(() => atSalt(before, salt), [before, salt]);
  return <ScalpPicture drawing={drawing} />;
}
