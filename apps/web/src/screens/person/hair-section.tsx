import { disease } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { BrowLashScores } from '../../subject/diseases/alopecia-areata/brow-lash-scores.tsx';
import { encodeDrawing, keptDrawing, lossOf } from '../../subject/diseases/alopecia-areata/drawing.ts';
import { saltOf } from '../../subject/diseases/alopecia-areata/regions.ts';
import { ScalpMap } from '../../subject/diseases/alopecia-areata/scalp-map.tsx';
import { scoreEntries } from '../../subject/diseases/alopecia-areata/score-entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { placeOf, useAsked } from '../asked/asked-context.ts';
import { EffectLine } from '../asked/effect-line.tsx';
import { PersonSection } from './person-section.tsx';
import { AskedField } from './who-section.tsx';

/** How much hair is lost, drawn or typed, and for how long. */
export function HairSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { byId } = useAsked();
  const { patient } = state;
  const drawing = useMemo(() => keptDrawing(patient.drawing, patient.loss), [patient.drawing, patient.loss]);
  const [drawn, setDrawn] = useState<number | null>(null);
  const open = (['salt', 'episodeYears'] as const).filter((item) => byId.get(item)?.known === false);
  return (
    <PersonSection
      id="hair"
      title={say('Hair')}
      open={open.length}
      aside={
        <WhyButton
          title={say('Where the score comes from')}
          answer={() => ({ entries: scoreEntries(say) })}
        />
      }
    >
      <div className="hair-numbers">
        <SaltField drawn={drawn} error={errors.fields.salt} />
        <AskedField id="episodeYears" item="episodeYears" errors={errors} />
      </div>
      <ScalpMap
        drawing={drawing}
        onChange={(next, { final }) => {
          const loss = lossOf(next);
          setDrawn(final ? null : saltOf(loss));
          if (final) dispatch({ type: 'set-loss', loss, drawing: encodeDrawing(next) });
        }}
      />
      <BrowLashScores
        eyebrows={patient.eyebrows}
        eyelashes={patient.eyelashes}
        onChange={(change) => dispatch({ type: 'change-patient', change })}
      />
    </PersonSection>
  );
}

interface SaltFieldProps {
  /** SALT while a stroke is drawn. */
  drawn: number | null;
  error: string | undefined;
}

function SaltField({ drawn, error }: SaltFieldProps): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { patient } = state;
  const salt = drawn ?? saltOf(patient.loss);
  const text = drawn === null ? patient.salt : String(Math.round(drawn * 10) / 10);
  const severity = text.trim() === '' ? say('not known yet') : severityOf(salt, say);
  return (
    <div className={error === undefined ? 'salt' : 'salt has-error'} id={placeOf('salt')}>
      <div className="salt-line">
        <input
          id="salt-text"
          className="salt-text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? 'salt-class' : 'salt-error'}
          onChange={(event) => dispatch({ type: 'type-salt', text: event.target.value })}
        />
        <label className="salt-label" htmlFor="salt-text">
          {patient.visits.length === 0 ? say('SALT') : say('SALT before treatment')}
          <small>{say('percent of scalp without hair')}</small>
        </label>
        <span id="salt-class" className="salt-class">
          {severity}
        </span>
      </div>
      <input
        className="salt-slider"
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(salt)}
        aria-label={say('SALT')}
        aria-valuetext={say('SALT {salt}, {severity}', { salt: Math.round(salt), severity })}
        onChange={(event) => dispatch({ type: 'type-salt', text: event.target.value })}
      />
      {error !== undefined && (
        <p id="salt-error" className="field-error" role="status">
          {error}
        </p>
      )}
      <EffectLine item="salt" />
    </div>
  );
}

/** The severity class of a score, with its limits. */
function severityOf(salt: number, say: Say): string {
  const category = disease('alopecia-areata')?.categories.findLast(({ min }) => Math.round(salt) >= min);
  return category === undefined
    ? ''
    : say('{severity} ({min, number}–{max, number})', {
        severity: say(category.name),
        min: category.min,
        max: category.max,
      });
}
