import { findDrug, regionScoring, scoresAtStart, type Drug, type Indication } from '@bifrons/knowledge';
import { labelledSurface } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { areaOf, type Course } from '../../subject/regimens/course.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

type TopicalFact = NonNullable<Drug['topical']>['facts'][number];

/** The skin of an adult, which nobody measures: for an amount in grams only. */
const ASSUMED_SKIN_M2 = 1.8;
const CM2_PER_M2 = 10_000;

/** How much of a cream that is in a week, what the label allows, and what of it reaches the blood. */
export function CreamNote({ course }: { course: Course }): ReactNode {
  const say = useSay();
  const { region, patient } = useWorkbench().state;
  const { disease } = patient;
  const { record } = usePatient();
  const cream = findDrug(course.drug ?? '')!;
  const surface = regionScoring(disease)?.bodySurface;
  const known: Readonly<Record<string, number>> = record === null ? {} : scoresAtStart(record);
  const drawn = surface === undefined ? undefined : known[surface];
  const area = areaOf(course) ?? drawn ?? null;
  const label = labelledSurface(cream.id, { indication: disease as Indication, region });
  const onSkin = factOf(cream, 'cream-on-skin');
  const blood = area === null ? undefined : bloodOf(cream, area, disease);
  const facts = [onSkin, blood].filter((fact) => fact !== undefined);
  if (area === null)
    return (
      <p className="hint cream-note">
        {say('Say how much of the body it is put on: then its amount and what reaches the blood are told.')}
      </p>
    );
  const grams =
    onSkin?.value == null
      ? null
      : (onSkin.value * ASSUMED_SKIN_M2 * CM2_PER_M2 * (area / 100) * course.perDay * 7) / 1000;
  return (
    <div className="cream-note">
      <ul>
        {areaOf(course) === null && (
          <li>{say('On {percent} % of the body, as it is drawn.', { percent: say.number(area, 1) })}</li>
        )}
        {grams !== null && (
          <li>
            {say('About {grams} g a week; the skin is taken as {m2} m².', {
              grams: say.number(grams),
              m2: say.number(ASSUMED_SKIN_M2, 1),
            })}
          </li>
        )}
        {label !== null && (
          <li className={area > label.percent ? 'is-above' : undefined}>
            {label.gramsPerWeek === null
              ? say('Label: on at most {percent} % of the body.', { percent: label.percent })
              : say('Label: on at most {percent} % of the body, at most {grams} g a week.', {
                  percent: label.percent,
                  grams: say.number(label.gramsPerWeek),
                })}
          </li>
        )}
        <li>
          {blood?.value == null
            ? say('What reaches the blood from so much skin was not read.')
            : say('In the blood {value} {unit} on the mean, SD {sd}: {what}.', {
                value: say.number(blood.value, 1),
                unit: blood.unit,
                sd: say.number(blood.sd ?? 0, 1),
                what: say(blood.what),
              })}
        </li>
      </ul>
      {facts.length > 0 && (
        <WhyButton
          title={say('The cream on the skin and in the blood')}
          answer={() => ({
            entries: facts.map(({ id, what, value, unit, grade, source }) => ({
              path: `${cream.id}.topical.${id}`,
              label: say(what),
              value,
              unit,
              grade,
              source: cream.sources[source] ?? { title: source },
            })),
          })}
        />
      )}
    </div>
  );
}

const factOf = ({ topical }: Drug, id: string): TopicalFact | undefined =>
  topical?.facts.find((fact) => fact.id === id);

/** What was measured where so much of the body was treated, in people with the disease rather than in others. */
function bloodOf(cream: Drug, area: number, disease: string): TopicalFact | undefined {
  const fitting = (cream.topical?.inBlood ?? []).filter(
    ({ fromPercent, toPercent, ...of }) =>
      area >= fromPercent && area <= toPercent && (of.disease === undefined || of.disease === disease),
  );
  const best = fitting.find((one) => one.disease !== undefined) ?? fitting.at(-1);
  return best && factOf(cream, best.fact);
}
