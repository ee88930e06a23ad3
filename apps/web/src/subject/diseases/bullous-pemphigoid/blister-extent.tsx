import { diaryMean } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { NumberField } from '../../../kit/interface/number-field.tsx';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { ExtentProps, PictureProps } from '../../severity/disease-form.ts';
import { ScoreField } from '../../severity/score-field.tsx';
import { shownScores } from '../../severity/scores.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { blistersSeen } from './blisters-seen.ts';
import { isUnread, MOST, steroidOf, withSteroid, type SteroidDraft } from './steroid.ts';
import './pemphigoid.css';

const diseaseId = blistersSeen.id;
const scoreOf = (id: string) => shownScores(diseaseId).find((score) => score.id === id)!;
const hintOf = (id: string) => blistersSeen.scores.find((score) => score.id === id)!.hint;

/** Itch, a count of blisters, and the systemic steroid, which a forecast has to know. */
export function BlisterExtent({ severity, onChange, errors, start }: ExtentProps): ReactNode {
  const say = useSay();
  if (start === null) return null;
  const text = (score: string): string => severity.scores[score] ?? '';
  const type = (score: string) => (typed: string) =>
    onChange(withScore(severity, score, typed), { final: true });
  const diary = Object.entries(start.diary).map(([date, itch]) => ({ date, itch }));
  return (
    <>
      <div className="blister-scores">
        <ScoreField
          score={scoreOf('itch')}
          label={say('Itch')}
          hint={hintOf('itch')(say)}
          text={text('itch')}
          drawn={diaryMean(diary, 'itch', start.today) ?? null}
          error={errors['itch']}
          onType={type('itch')}
        />
        <ScoreField
          score={scoreOf('blister-count')}
          label={say('Blisters')}
          hint={hintOf('blister-count')(say)}
          text={text('blister-count')}
          drawn={null}
          error={errors['blister-count']}
          onType={type('blister-count')}
        />
      </div>
      <SteroidFields
        steroid={steroidOf(severity)}
        onChange={(change) => onChange(withSteroid(severity, change), { final: true })}
      />
    </>
  );
}

interface SteroidFieldsProps {
  steroid: SteroidDraft;
  onChange: (change: Partial<SteroidDraft>) => void;
}

/** Whether a systemic steroid is taken, how much, since and until when. */
function SteroidFields({ steroid, onChange }: SteroidFieldsProps): ReactNode {
  const say = useSay();
  const { taken } = steroid;
  return (
    <fieldset className="steroid">
      <legend>
        <b>{say('Systemic steroid')}</b>{' '}
        <small>{say('nearly everybody in the reports took one: without it nothing is forecast')}</small>
      </legend>
      <SegmentedControl
        label={say('Systemic steroid')}
        value={taken === null ? null : taken ? 'yes' : 'no'}
        options={[
          { value: 'no', text: say('none') },
          { value: 'yes', text: say('is taken') },
        ]}
        onChange={(answer) => onChange({ taken: answer === 'yes' })}
      />
      {taken === true && (
        <div className="steroid-numbers">
          <SteroidNumber
            id="steroid-dose"
            label={say('Prednisone')}
            unit={say('mg per kg and day')}
            text={steroid.mgPerKg}
            most={MOST.mgPerKg}
            onType={(mgPerKg) => onChange({ mgPerKg })}
          />
          <SteroidNumber
            id="steroid-since"
            label={say('taken for')}
            unit={say('weeks so far')}
            text={steroid.sinceWeeks}
            most={MOST.weeks}
            onType={(sinceWeeks) => onChange({ sinceWeeks })}
          />
          <SteroidNumber
            id="steroid-taper"
            label={say('tapered to nothing in')}
            unit={say('weeks from now')}
            text={steroid.taperWeeks}
            most={MOST.weeks}
            onType={(taperWeeks) => onChange({ taperWeeks })}
          />
        </div>
      )}
      {taken === true && steroid.mgPerKg.trim() === '' && (
        <p className="hint">{say('How much? Another steroid counts as the prednisone that does as much.')}</p>
      )}
    </fieldset>
  );
}

interface SteroidNumberProps {
  id: string;
  label: string;
  unit: string;
  text: string;
  most: number;
  onType: (text: string) => void;
}

function SteroidNumber({ text, most, ...field }: SteroidNumberProps): ReactNode {
  const say = useSay();
  const error = isUnread(text, most)
    ? say('Please give a number between 0 and {most}.', { most })
    : undefined;
  return <NumberField {...field} text={text} error={error} />;
}

/** Where blisters are drawn on a patch of skin, one after the other, and how large. */
const PLACES = [
  [50, 46, 7],
  [30, 62, 5],
  [70, 30, 5.5],
  [64, 68, 4.5],
  [34, 28, 4],
  [18, 44, 4.5],
  [82, 56, 4],
  [48, 82, 4],
  [22, 80, 3.5],
  [86, 80, 4.5],
  [14, 20, 3.5],
  [52, 14, 4],
  [88, 16, 3.5],
  [40, 46, 3],
  [72, 86, 3],
  [60, 54, 3],
] as const;

/** A patch of skin with redness and blisters, more the higher the BPDAI is. */
export function BlisterLook({ severity, at }: PictureProps): ReactNode {
  const say = useSay();
  const bpdai = at ?? parseNumber(severity.scores['bpdai'] ?? '') ?? 0;
  const strength = Math.min(1, bpdai / 120);
  const count = bpdai < 1 ? 0 : Math.max(1, Math.round(PLACES.length * Math.sqrt(strength)));
  return (
    <svg
      className="blister-look"
      viewBox="0 0 100 100"
      role="img"
      aria-label={say('Skin at a BPDAI of {value}', { value: say.number(bpdai) })}
    >
      <rect className="blister-skin" width="100" height="100" rx="10" />
      {PLACES.slice(0, count).map(([x, y, r]) => (
        <g key={`${x} ${y}`}>
          <circle className="blister-red" cx={x} cy={y} r={r * 1.8} opacity={0.25 + 0.5 * strength} />
          <circle className="blister" cx={x} cy={y} r={r} />
          <path
            className="blister-shine"
            d={`M${x - r * 0.5} ${y - r * 0.3}q${r * 0.4} ${-r * 0.6} ${r} ${-r * 0.2}`}
          />
        </g>
      ))}
    </svg>
  );
}
