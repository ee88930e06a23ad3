import { useId, useState, type ReactNode } from 'react';
import { brushKey } from './brush-keys.ts';
import { BrushTools, type BrushTool } from './brush-tools.tsx';
import type { DrawingHistory } from './use-drawing-history.ts';

/** What is in hand. */
export interface Brush<Tool> {
  tool: Tool;
  radius: number;
  /** The element that tells the keys. */
  keysId: string;
}

interface BrushBoardProps<Tool extends number> {
  className: string;
  /** In the order of the keys from 1 on. */
  tools: readonly BrushTool<Tool>[];
  firstTool: Tool;
  /** Radii of the brush from small to large. */
  radii: readonly [number, number, number];
  history: Pick<DrawingHistory<unknown>, 'undo' | 'redo'>;
  /** Buttons for a fresh start. */
  freshStart: ReactNode;
  /** What the keys do, for those who do not see the picture. */
  keys: string;
  /** What the drawing tells, said when it changes. */
  status: ReactNode;
  /** The pictures that are drawn on. */
  children: (brush: Brush<Tool>) => ReactNode;
}

/** Pictures to draw on with one brush: its tools and sizes, by hand and by keys, and the way back. */
export function BrushBoard<Tool extends number>(props: BrushBoardProps<Tool>): ReactNode {
  const { tools, radii, history } = props;
  const keysId = useId();
  const [tool, setTool] = useState(props.firstTool);
  const [size, setSize] = useState(1);
  return (
    <div
      className={props.className}
      onKeyDown={(event) =>
        brushKey(event, {
          undo: history.undo,
          redo: history.redo,
          onSize: (step) => setSize(Math.min(radii.length - 1, Math.max(0, size + step))),
          onTool: (place) => {
            const chosen = tools[place - 1];
            if (chosen) setTool(chosen.value);
            return chosen !== undefined;
          },
        })
      }
    >
      <BrushTools
        tool={tool}
        tools={tools}
        onTool={setTool}
        radii={radii}
        brush={size}
        onBrush={setSize}
        onUndo={history.undo}
        onRedo={history.redo}
      >
        {props.freshStart}
      </BrushTools>
      {props.children({ tool, radius: radii[size]!, keysId })}
      <p className="visually-hidden" id={keysId}>
        {props.keys}
      </p>
      <p className="visually-hidden" role="status">
        {props.status}
      </p>
    </div>
  );
}
