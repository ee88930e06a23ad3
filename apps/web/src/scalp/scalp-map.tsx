import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';
import { drawingOf, lossOf, withRegion, type Drawing } from './drawing.ts';
import { DrawnView } from './drawn-view.tsx';
import type { CellState } from './hair.ts';
import { EMPTY_HISTORY, redo, remember, undo, type History } from './history.ts';
import { RegionField } from './region-field.tsx';
import { REGIONS, regionName, saltOf, type RegionId } from './regions.ts';
import './scalp.css';

interface ScalpMapProps {
  drawing: Drawing;
  onChange: (drawing: Drawing) => void;
}

/** Radius of the brush in the units of the picture, which is 120 wide. */
const BRUSHES = [4, 8, 14] as const;

/**
 * The scalp from four sides, to draw hair loss on with a finger, a mouse or keys; thin hair counts half. SALT and each
 * region's share follow while drawing, and can be typed as well.
 */
export function ScalpMap({ drawing, onChange }: ScalpMapProps): ReactNode {
  const say = useSay();
  const [tool, setTool] = useState<CellState>(2);
  const [brush, setBrush] = useState(1);
  const [near, setNear] = useState<RegionId>('top');
  const [history, setHistory] = useState<History<Drawing>>(EMPTY_HISTORY);
  // A stroke is shown as it is drawn, and handed on when the finger is lifted.
  const [stroke, setStroke] = useState<Drawing | null>(null);
  const shown = stroke ?? drawing;
  const loss = lossOf(shown);
  const latest = useRef(drawing);
  useEffect(() => {
    latest.current = drawing;
    setStroke(null);
  }, [drawing]);

  const change = (next: Drawing): void => {
    if (next === drawing) return setStroke(null);
    setHistory((old) => remember(old, drawing));
    onChange(next);
  };
  const step = (way: typeof undo): void => {
    const gone = way(history, drawing);
    if (gone === null) return;
    setHistory(gone.history);
    onChange(gone.now);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'z') step(event.shiftKey ? redo : undo);
    else if (key === '[') setBrush(Math.max(0, brush - 1));
    else if (key === ']') setBrush(Math.min(BRUSHES.length - 1, brush + 1));
    else if (key === '1' || key === '2' || key === '3') setTool((3 - Number(key)) as CellState);
    else return;
    event.preventDefault();
  };
  const salt = Math.round(saltOf(loss) * 10) / 10;

  return (
    <div className="scalp-map" onKeyDown={onKeyDown}>
      <div className="scalp-tools">
        <SegmentedControl
          label={say('What the brush draws')}
          value={tool}
          options={[
            { value: 2, text: say('Bald') },
            { value: 1, text: say('Thin') },
            { value: 0, text: say('Hair') },
          ]}
          onChange={setTool}
        />
        <SegmentedControl
          label={say('Size of the brush')}
          value={brush}
          options={BRUSHES.map((radius, size) => ({
            value: size,
            label: [say('small'), say('middle'), say('large')][size]!,
            text: <Dot radius={radius} />,
          }))}
          onChange={setBrush}
        />
        <span className="scalp-steps">
          <button
            type="button"
            className="tool"
            aria-label={say('Undo')}
            disabled={history.past.length === 0}
            onClick={() => step(undo)}
          >
            <Turn back />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={say('Redo')}
            disabled={history.future.length === 0}
            onClick={() => step(redo)}
          >
            <Turn />
          </button>
        </span>
        <span className="scalp-all">
          <button type="button" className="chip" onClick={() => change(everywhere(0))}>
            {say('All hair')}
          </button>
          <button type="button" className="chip" onClick={() => change(everywhere(100))}>
            {say('No hair')}
          </button>
        </span>
      </div>
      <p className="visually-hidden" id="scalp-keys">
        {say(
          'Arrow keys move the brush, Space draws, 1 to 3 choose bald, thin or hair, [ and ] the size, Ctrl+Z takes back.',
        )}
      </p>
      <div className="scalp-views">
        {REGIONS.map(({ id }) => (
          <div key={id} className={`scalp-view is-${id}${id === near ? ' is-near' : ''}`}>
            <DrawnView
              view={id}
              drawing={shown}
              state={tool}
              radius={BRUSHES[brush]!}
              near={id === near}
              onNear={() => setNear(id)}
              onStroke={setStroke}
              onDone={change}
            />
            <RegionField
              name={regionName(id, say)}
              percent={loss[id]}
              onChange={(percent) => change(withRegion(drawing, id, percent))}
            />
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {stroke === null ? say('{salt} % of the scalp without hair', { salt: say.number(salt, 1) }) : ''}
      </p>
    </div>
  );
}

const everywhere = (percent: number): Drawing =>
  drawingOf({ top: percent, left: percent, right: percent, back: percent });

function Dot({ radius }: { radius: number }): ReactNode {
  return (
    <svg className="brush-dot" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r={radius / 1.8} />
    </svg>
  );
}

function Turn({ back = false }: { back?: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        transform={back ? undefined : 'matrix(-1 0 0 1 16 0)'}
        d="M6 3 3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H6"
      />
    </svg>
  );
}
