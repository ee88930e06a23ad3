import type { ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { CalibrationCurve } from './calibration-curve.tsx';
import { Coverage } from './coverage.tsx';
import { SightKey } from './sights.tsx';

/** Whether intervals hold as many results as they say. */
export function HonestyPanel({ report }: { report: ValidationReport }): ReactNode {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="honesty-title">
      <h2 id="honesty-title">{say('Is it as sure as it should be?')}</h2>
      <p className="hint">
        {say(
          'Of results inside intervals of 10 %, one in ten should be found, inside intervals of 90 % nine in ten: the dotted line. Below it the model is too sure of itself, above it more careful than needed.',
        )}
      </p>
      <SightKey />
      <div className="honesty">
        <CalibrationCurve curve={report.calibrationCurve} />
        <Coverage seen={report.calibrated} unseen={report.validation} />
      </div>
    </section>
  );
}
