import type { ReactNode } from 'react';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { CellState } from './drawing.ts';

/** Radius of the brush in the units of the picture, from small to large. */
export const BRUSHES = [3.5, 7, 14] as const;

interface ScalpToolsProps {
  tool: CellState;
  onTool: (tool: CellState) => void;
  /** Place among the brushes. */
  brush: number;
  onBrush: (brush: number) => void;
  /** Null where there is nothing to take back or to bring again. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  onAll: (state: 0 | 2) => void;
}

/** What the brush draws and how broadly, a way back, and a fresh start. */
export function ScalpTools(props: ScalpToolsProps): ReactNode {
  const { tool, onTool, brush, onBrush, onUndo, onRedo, onAll } = props;
  const say = useSay();
  return (
    <div className="scalp-tools">
      <SegmentedControl
        label={say('What the brush draws')}
        value={tool}
        options={[
          { value: 2, text: <Swatch state={2} word={say('Bald')} /> },
          { value: 1, text: <Swatch state={1} word={say('Thin')} /> },
          { value: 0, text: <Swatch state={0} word={say('Hair')} /> },
        ]}
        onChange={onTool}
      />
      <SegmentedControl
        label={say('Size of the brush')}
        value={brush}
        options={[say('Small brush'), say('Medium brush'), say('Large brush')].map((label, size) => ({
          value: size,
          label,
          text: <Dot radius={BRUSHES[size]!} />,
        }))}
        onChange={onBrush}
      />
      <span className="scalp-steps">
        <Step label={say('Undo')} path={TURN_BACK} onStep={onUndo} />
        <Step label={say('Redo')} path={TURN_ON} onStep={onRedo} />
      </span>
      <span className="scalp-all">
        <button type="button" className="chip" onClick={() => onAll(0)}>
          {say('All hair')}
        </button>
        <button type="button" className="chip" onClick={() => onAll(2)}>
          {say('No hair')}
        </button>
      </span>
    </div>
  );
}

/** Hairs on a round piece of skin, by state: all, a few fine ones, none. */
const HAIRS = [
  'M7 5l1.500 7M10.500 3.500l1.500 7M14 3.500l1.500 7M17 5.500l1.500 7M4.500 9l1.500 7M8 11l1.500 7M11.500 10l1.500 7M15 10.500l1.500 7M11 15l1.500 6M7.500 14.500l1.500 5M18.500 10.500l.500 5M14.500 15l1 5.500',
  'M7.500 7l1.500 4M13.500 5.500l1.500 4M10.500 13l1.500 4M16.500 12l1 3.500',
  '',
] as const;

function Swatch({ state, word }: { state: CellState; word: string }): ReactNode {
  return (
    <span className="swatch">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle className="swatch-skin" cx="12" cy="12" r="10" />
        <path className={`swatch-hair is-${state}`} d={HAIRS[state]} />
      </svg>
      {word}
    </span>
  );
}

function Dot({ radius }: { radius: number }): ReactNode {
  return (
    <svg className="brush-dot" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r={1.5 + radius / 2.2} />
    </svg>
  );
}

const TURN_BACK = 'M6 3 3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6';
const TURN_ON = 'M10 3l3 3-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H10';

function Step({
  label,
  path,
  onStep,
}: {
  label: string;
  path: string;
  onStep: (() => void) | null;
}): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      disabled={onStep === null}
      onClick={() => onStep?.()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
