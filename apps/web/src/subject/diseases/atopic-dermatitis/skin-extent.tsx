import { diaryMean } from '@bifrons/knowledge';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import type { ExtentProps, PictureProps } from '../../severity/disease-form.ts';
import { NamedScore } from '../../severity/named-score.tsx';
import { drawnScores } from '../../severity/read-severity.ts';
import { ScoreField } from '../../severity/score-field.tsx';
import { shownScores } from '../../severity/scores.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { SIDES } from '../../body/body-shape.ts';
import { InflamedBody } from '../../body/inflamed-body.tsx';
import { InflamedMap } from '../../body/inflamed-map.tsx';
import { drawingAt, drawingOf, extentOf } from '../../body/inflamed-skin.ts';
import { eczema } from './eczema.ts';
import { ItchDiary } from './itch-diary.tsx';
import { ItchField } from './itch-field.tsx';
import { suggestedIga } from './regions.ts';
import { skinSeen } from './skin-seen.ts';
import './itch.css';

const scoreOf = (id: string) => shownScores(skinSeen.id).find((score) => score.id === id)!;
const hintOf = (id: string) => skinSeen.scores.find((score) => score.id === id)!.hint;

const diaryRows = (days: Readonly<Record<string, number>>) =>
  Object.entries(days).map(([date, itch]) => ({ date, itch }));

/** Inflamed skin drawn on the body, the scores beside EASI, the itch and its diary. */
export function SkinExtent({ severity, onChange, ageYears, errors, start }: ExtentProps): ReactNode {
  const say = useSay();
  const text = (score: string): string => severity.scores[score] ?? '';
  const type = (score: string) => (typed: string) =>
    onChange(withScore(severity, score, typed), { final: true });
  const drawn = useMemo(() => drawnScores(skinSeen, severity, ageYears), [severity, ageYears]);
  const easi = parseNumber(text('easi')) ?? drawn['easi'] ?? null;
  const extent = useMemo(() => extentOf(severity), [severity.extent]);
  const map = (
    <InflamedMap
      skin={eczema}
      extent={extent}
      ageYears={ageYears}
      onChange={(next, how) => onChange({ ...severity, extent: next }, how)}
    />
  );
  if (start === null) return map;
  return (
    <>
      <div className="body-scores">
        <NamedScore
          score={scoreOf('iga')}
          hint={hintOf('iga')(say)}
          text={text('iga')}
          suggested={easi === null || easi > scoreOf('easi').max ? null : suggestedIga(easi)}
          error={errors['iga']}
          onType={type('iga')}
        />
        <ScoreField
          score={scoreOf('bsa')}
          label={say('BSA')}
          hint={hintOf('bsa')(say)}
          text={text('bsa')}
          drawn={drawn['bsa'] ?? null}
          error={errors['bsa']}
          onType={type('bsa')}
        />
      </div>
      {map}
      <div className="itch-row">
        <ItchField
          text={text('itch')}
          diary={diaryMean(diaryRows(start.diary), 'itch', start.today) ?? null}
          error={errors['itch']}
          onType={type('itch')}
        />
        <ItchDiary days={start.diary} today={start.today} onChange={start.onDiary} />
      </div>
    </>
  );
}

/** The body from both sides, with as much inflamed skin as there is or as a score stands for. */
export function SkinLook({ severity, ageYears, at }: PictureProps): ReactNode {
  const say = useSay();
  const typed = parseNumber(severity.scores['easi'] ?? '');
  const drawing = useMemo(() => {
    const shown = at ?? (severity.extent === null ? typed : null);
    return shown === null
      ? drawingOf(eczema, extentOf(severity))
      : drawingAt(eczema, severity, shown, ageYears);
  }, [severity, ageYears, at, typed]);
  const easi = at ?? typed ?? drawnScores(skinSeen, severity, ageYears)['easi'];
  return (
    <span
      className="body-picture"
      role="img"
      aria-label={
        easi === undefined
          ? say('The skin as drawn')
          : say('The skin at an EASI of {value}', { value: say.number(easi) })
      }
    >
      {SIDES.map((side) => (
        <InflamedBody key={side} skin={eczema} side={side} states={drawing[side]} />
      ))}
    </span>
  );
}
