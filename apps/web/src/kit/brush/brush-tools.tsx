import type { ReactNode } from 'react';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';

/** What the brush can draw, with a picture of it. */
export interface BrushTool<Tool> {
  value: Tool;
  word: string;
  swatch: ReactNode;
}

interface BrushToolsProps<Tool extends number> {
  tool: Tool;
  tools: readonly BrushTool<Tool>[];
  onTool: (tool: Tool) => void;
  /** Radii of the brush from small to large, and the place of the one in hand. */
  radii: readonly [number, number, number];
  brush: number;
  onBrush: (brush: number) => void;
  /** Null where there is nothing to take back or to bring again. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  /** A fresh start. */
  children: ReactNode;
}

/** What the brush draws and how broadly, a way back, and a fresh start. */
export function BrushTools<Tool extends number>(props: BrushToolsProps<Tool>): ReactNode {
  const { tool, tools, onTool, radii, brush, onBrush, onUndo, onRedo } = props;
  const say = useSay();
  return (
    <div className="brush-tools">
      <SegmentedControl
        label={say('What the brush draws')}
        value={tool}
        options={tools.map(({ value, word, swatch }) => ({
          value,
          text: (
            <span className="swatch">
              {swatch}
              {word}
            </span>
          ),
        }))}
        onChange={onTool}
      />
      <SegmentedControl
        label={say('Size of the brush')}
        value={brush}
        options={[say('Small brush'), say('Medium brush'), say('Large brush')].map((label, size) => ({
          value: size,
          label,
          text: <Dot share={radii[size]! / radii[2]} />,
        }))}
        onChange={onBrush}
      />
      <span className="brush-steps">
        <Step label={say('Undo')} path={TURN_BACK} onStep={onUndo} />
        <Step label={say('Redo')} path={TURN_ON} onStep={onRedo} />
      </span>
      <span className="brush-all">{props.children}</span>
    </div>
  );
}

function Dot({ share }: { share: number }): ReactNode {
  return (
    <svg className="brush-dot" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r={1.5 + 6.4 * share} />
    </svg>
  );
}

const TURN_BACK = 'M6 3 3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6';
const TURN_ON = 'M10 3l3 3-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H10';

interface StepProps {
  label: string;
  path: string;
  onStep: (() => void) | null;
}

function Step({ label, path, onStep }: StepProps): ReactNode {
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
