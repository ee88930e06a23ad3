import { countText, risks, type Counted, type HarmSource, type OptionHarm } from '@bifrons/benefit-risk';
import { type LabelDose, type PatientRecord, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Rate } from '@bifrons/safety';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { isCream } from '../../subject/regimens/course.ts';
import { usualDose } from '../../subject/regimens/usual-dose.ts';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { RateKey, RateMarks } from './rate-marks.tsx';

interface RiskListProps {
  drug: string;
  /** The dose that the label gives for this person; else the usual one is looked at. */
  dose: LabelDose | null;
  patient: PatientRecord;
  disease: string;
  region: Region;
  today: string;
}

const WEEKS = 52;

/** Each harm of 100 people like this one on the medicine and without, from one background; opened, what it rests on. */
export function RiskList({ drug, dose, patient, disease, region, today }: RiskListProps): ReactNode {
  const say = useSay();
  const harms = useMemo(
    () =>
      risks({
        patient,
        options: [
          { label: drug, segments: [{ fromWeek: 0, drug, ...takenOf(drug, dose, patient.disease) }] },
        ],
        region,
        today,
        disease,
        horizonWeeks: WEEKS,
        say,
      })[0]!.harms,
    [drug, dose?.doseMg, dose?.perDay, patient, disease, region, today, say],
  );
  const told = harms.filter(({ without, with: withIt }) => without !== null || withIt !== null);
  const unknown = harms.filter((harm) => !told.includes(harm));
  const highest = Math.max(...told.flatMap((harm) => [harm.without?.value ?? 0, harm.with?.value ?? 0]));
  return (
    <div className="risks">
      <h3>{say('Harm of 100 people like this one in {weeks} weeks', { weeks: WEEKS })}</h3>
      <RateKey treated={say('with the medicine')} untreated={say('without')} />
      <p className="quiet">
        {say(
          'With and without start from one background for this person. Open a row to see what it rests on.',
        )}
      </p>
      <ul>
        {told.map((harm) => (
          <HarmRow key={harm.harm} harm={harm} highest={highest} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="quiet">
          {say('No number was read of {harms}.', { harms: say.list(unknown.map(({ name }) => name)) })}
        </p>
      )}
    </div>
  );
}

/** How the medicine is taken. */
function takenOf(drug: string, dose: LabelDose | null, disease: string) {
  const perDay = (times: number) => (times === 3 ? 3 : times === 2 ? 2 : 1);
  if (dose !== null) return { doseMg: dose.doseMg, perDay: perDay(dose.perDay) } as const;
  const usual = usualDose(drug, disease) ?? { dose: '1', perDay: perDay(1) };
  const key = isCream(drug) ? 'strengthPercent' : 'doseMg';
  return { [key]: Number(usual.dose), perDay: usual.perDay };
}

function HarmRow({ harm, highest }: { harm: OptionHarm; highest: number }): ReactNode {
  const say = useSay();
  const { name, without, with: withIt, told, notes, worstCase, sources, elsewhere } = harm;
  return (
    <li>
      <details className="rate-row">
        <summary>
          <span className="rate-name">{name}</span>
          <RateMarks treated={withIt ?? undefined} untreated={without ?? undefined} highest={highest} />
          <span className="rate-numbers">
            <b>{headline(harm, say)}</b>{' '}
            <small>
              {without === null
                ? say('without: not found')
                : say('without {rate}', { rate: countText(without.value, say) })}
            </small>
          </span>
        </summary>
        <div className="rate-told">
          <p>{told}</p>
          {without !== null && (
            <p>
              {say('Without: {number}', { number: figureWords(without, say) })}
              {withIt !== null && ` · ${say('With: {number}', { number: figureWords(withIt, say) })}`}
            </p>
          )}
          {worstCase !== null && <p>{worstCase.told}</p>}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        <ul className="rate-sources">
          {sources.map((source, index) => (
            <SourceLine key={index} source={source} />
          ))}
        </ul>
        {elsewhere.length > 0 && (
          <details className="rate-elsewhere">
            <summary>{say('Counted in other people: not this person’s rates')}</summary>
            <ul className="rate-sources">
              {elsewhere.map((rate, index) => (
                <RateLine key={index} rate={rate} />
              ))}
            </ul>
          </details>
        )}
      </details>
    </li>
  );
}

function headline({ standing, with: withIt }: OptionHarm, say: Say): string {
  if (standing === 'not-known') return say('not known');
  return withIt === null ? say('no difference shown') : countText(withIt.value, say);
}

function figureWords({ value, interval }: Counted, say: Say): string {
  const number = countText(value, say);
  return interval === null
    ? say('{number} of 100', { number })
    : say('{number} of 100 ({low} to {high})', {
        number,
        low: countText(interval[0], say),
        high: countText(interval[1], say),
      });
}

/** One number behind a harm, and where it is written. */
function SourceLine({ source }: { source: HarmSource }): ReactNode {
  const say = useSay();
  const { what, value, interval, unit, grade, sources } = source;
  const number = (one: number): string => say.number(Number(one.toPrecision(3)), 6);
  return (
    <li>
      {unit !== '' && (
        <>
          <b>
            {number(value)} {unit}
          </b>{' '}
          {interval !== null &&
            `${say('({low} to {high})', { low: number(interval[0]), high: number(interval[1]) })} `}
        </>
      )}
      {what}
      <span className="citation">
        <GradeBadge grade={grade} /> {sources.map(({ title }) => title).join('; ')}
      </span>
    </li>
  );
}

/** A rate in other people, and how they differ from this person. */
function RateLine({ rate }: { rate: Rate }): ReactNode {
  const say = useSay();
  const { drug, per100PatientYears, interval, differs, population, dose, grade, source } = rate;
  const link = source.where.startsWith('http') ? source.where : undefined;
  const value = say.number(per100PatientYears, 3);
  return (
    <li>
      <b>
        {interval === null
          ? say('{value} per 100 person-years', { value })
          : say('{value} ({lower} to {upper}) per 100 person-years', {
              value,
              lower: say.number(interval[0], 2),
              upper: say.number(interval[1], 2),
            })}
      </b>{' '}
      {drug ?? say('no JAK inhibitor')}
      {dose !== undefined && `, ${say('{dose} mg', { dose: say.number(dose.doseMg, 2) })}`}: {population}
      {differs.length > 0 && <em> {say('differs: {how}', { how: differs.join('; ') })}</em>}
      <span className="citation">
        <GradeBadge grade={grade} />{' '}
        {link === undefined ? (
          source.title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </span>
    </li>
  );
}
