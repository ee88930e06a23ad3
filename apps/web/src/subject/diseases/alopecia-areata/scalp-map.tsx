import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { drawingOf, lossOf, withRegion, type CellState, type Drawing } from './drawing.ts';
import { DrawnView } from './drawn-view.tsx';
import { RegionField } from './region-field.tsx';
import { REGIONS, regionName, saltOf, type RegionId } from './regions.ts';
import { BRUSHES, ScalpTools } from './scalp-tools.tsx';
import { useDrawingHistory } from './use-drawing-history.ts';
import './scalp.css';

interface ScalpMapProps {
  drawing: Drawing;
  /** While a stroke is drawn, and at its end (`final`), when it is to be kept. */
  onChange: (drawing: Drawing, how: { final: boolean }) => void;
}

/**
 * The scalp from four sides, to draw hair loss on with a finger, a mouse or keys; thin hair counts half. Each region's
 * share follows while drawing, and can be typed as well.
 */
export function ScalpMap({ drawing, onChange }: ScalpMapProps): ReactNode {
  const say = useSay();
  const keysId = useId();
  const [tool, setTool] = useState<CellState>(2);
  const [brush, setBrush] = useState(1);
  const [near, setNear] = useState<RegionId>('top');
  // A stroke is shown from here, so that it is as fast as the hand whatever else follows it.
  const [stroke, setStroke] = useState<Drawing | null>(null);
  const history = useDrawingHistory(drawing, (next) => onChange(next, { final: true }));
  // What a number was typed over: every letter counts from there, so that 8 on the way to 88 changes nothing for good.
  const typedOver = useRef<Drawing | null>(null);
  const shown = stroke ?? drawing;
  const loss = lossOf(shown);

  const follow = (next: Drawing): void => {
    setStroke(next);
    onChange(next, { final: false });
  };
  const finish = (next: Drawing): void => {
    setStroke(null);
    history.change(next);
  };
  const type = (region: RegionId, percent: number): void => {
    const joins = typedOver.current !== null;
    typedOver.current ??= drawing;
    setNear(region);
    history.change(withRegion(typedOver.current, region, percent), joins);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return;
    const key = event.key.toLowerCase();
    const control = event.ctrlKey || event.metaKey;
    if (control && key === 'z') (event.shiftKey ? history.redo : history.undo)?.();
    else if (control && key === 'y') history.redo?.();
    else if (control || event.altKey) return;
    else if (key === '[') setBrush(Math.max(0, brush - 1));
    else if (key === ']') setBrush(Math.min(BRUSHES.length - 1, brush + 1));
    else if (key === '1' || key === '2' || key === '3') setTool((3 - Number(key)) as CellState);
    else return;
    event.preventDefault();
  };

  return (
    <div className="scalp-map" onKeyDown={onKeyDown}>
      <ScalpTools
        tool={tool}
        onTool={setTool}
        brush={brush}
        onBrush={setBrush}
        onUndo={history.undo}
        onRedo={history.redo}
        onAll={(state) => history.change(everywhere(state === 2 ? 100 : 0))}
      />
      <div className="scalp-views">
        {REGIONS.map(({ id }) => (
          <div key={id} className={`scalp-view is-${id}${id === near ? ' is-near' : ''}`}>
            <DrawnView
              view={id}
              drawing={shown}
              state={tool}
              radius={BRUSHES[brush]!}
              near={id === near}
              keysId={keysId}
              onNear={() => setNear(id)}
              onStroke={follow}
              onDone={finish}
            />
            <RegionField
              region={id}
              loss={loss}
              onChange={(percent) => type(id, percent)}
              onDone={() => (typedOver.current = null)}
            />
          </div>
        ))}
      </div>
      <p className="visually-hidden" id={keysId}>
        {say(
          'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose bald, thin or hair, [ and ] the size of the brush, Ctrl+Z takes back.',
        )}
      </p>
      <p className="visually-hidden" role="status">
        {stroke === null &&
          say('SALT {salt}. {region}: {percent} % without hair.', {
            salt: say.number(saltOf(loss), 1),
            region: regionName(near, say),
            percent: say.number(loss[near]),
          })}
      </p>
    </div>
  );
}

const everywhere = (percent: number): Drawing =>
  drawingOf({ top: percent, left: percent, right: percent, back: percent });
