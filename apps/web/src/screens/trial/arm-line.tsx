import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { DrawnArm, DrawnStep } from './design-layout.ts';
import type { AmongDraft, ArmDraft } from '../../subject/state/trial-draft.ts';
import { amountText, responsesText, scoreName, stepText } from './trial-words.ts';

/** Pixels: the height of an arm in the picture of the design, and where its bar lies. */
export const ROW = 52;
export const BAR = { top: 20, height: 24 };

const MIDDLE = BAR.top + BAR.height / 2;
/** The lowest bar still has room for words. */
const LOWEST = 0.62;
const LETTER = 7;
const INDENT = 8;

interface ArmLineProps {
  disease: string;
  drawn: DrawnArm;
  /** Pixels of a week. */
  x: (week: number) => number;
  left: number;
  /** Where there is no room for whom the arm counts. */
  brief: boolean;
}

/** An arm as a line of time: who it is, what it takes from when to when, and where responders are chosen. */
export function ArmLine({
  disease,
  drawn: { arm, steps, amongWeek },
  x,
  left,
  brief,
}: ArmLineProps): ReactNode {
  const say = useSay();
  return (
    <>
      <text className="arm-name" x={left} y={14}>
        <tspan className="arm-id">{arm.id.trim() || '?'}</tspan>
        <tspan dx={8}>{say('n = {n}', { n: arm.n.trim() || '?' })}</tspan>
        {arm.among !== null && <tspan dx={8}>{amongText(say, disease, arm.among)}</tspan>}
        {!brief && arm.kept?.selected && (
          <tspan dx={8}>{selectedText(say, disease, arm.kept.selected)}</tspan>
        )}
      </text>
      {steps.map((step, index) => (
        <StepBar key={index} drawn={step} x={x} />
      ))}
      {amongWeek !== null && (
        <path className="among-mark" d={`M${x(amongWeek)} ${MIDDLE - 9}l8 9l-8 9l-8-9z`} />
      )}
    </>
  );
}

/** A stretch on one dose: the higher the dose, the higher the bar; without a medicine a broken line. */
function StepBar({
  drawn: { step, from, to, share },
  x,
}: {
  drawn: DrawnStep;
  x: (week: number) => number;
}): ReactNode {
  const say = useSay();
  const [start, end] = [x(from), x(to)];
  const words = stepText(say, step);
  const shown = [words, amountText(say, step)].find((text) => end - start > LETTER * text.length + INDENT);
  const height = BAR.height * (LOWEST + (1 - LOWEST) * Math.min(1, share));
  return (
    <g>
      <title>{words}</title>
      {step.drug === null ? (
        <line className="no-drug" x1={start} x2={end} y1={MIDDLE} y2={MIDDLE} />
      ) : (
        <rect
          className="dose-bar"
          x={start}
          width={Math.max(2, end - start - 1)}
          y={MIDDLE - height / 2}
          height={height}
          rx={4}
        />
      )}
      {shown !== undefined && (
        <text
          className={step.drug === null ? 'bar-words is-quiet' : 'bar-words'}
          x={start + INDENT}
          y={MIDDLE + (step.drug === null ? 15 : 4)}
        >
          {shown}
        </text>
      )}
    </g>
  );
}

/** Whom an arm counts of those who had responded at a week. */
export function selectedText(
  say: Say,
  disease: string,
  { week, endpoints, match }: NonNullable<NonNullable<ArmDraft['kept']>['selected']>,
): string {
  return say('with {responses} at week {week}', {
    responses: responsesText(say, disease, endpoints, match),
    week,
  });
}

function amongText(say: Say, disease: string, { score: id, week, min, max }: AmongDraft): string {
  const score = scoreName(say, disease, id);
  const values = { score, week: week.trim() || '?', min: min.trim(), max: max.trim() };
  if (values.min === '') return say('with {score} ≤ {max} at week {week}', values);
  if (values.max === '') return say('with {score} ≥ {min} at week {week}', values);
  return say('with {score} {min}–{max} at week {week}', values);
}
