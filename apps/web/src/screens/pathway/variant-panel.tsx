import type { VariantGene } from '@bifrons/knowledge';
import { assumedVariant, factorLimits, isKinase, signalsLeft, type PersonCovariates } from '@bifrons/model';
import { useMemo, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { eachOnce, engagementEntries } from '../../kit/sources/entries.ts';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { doseLabel, type Course } from '../../subject/regimens/course.ts';
import { DoseFields, type TakenDose } from '../../subject/regimens/dose-fields.tsx';
import { firstPair } from '../../subject/regimens/first-pair.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useEngagement } from './faces.ts';
import { SignalsLeftPicture } from './signals-left-picture.tsx';
import { variantEntries } from './variant-entries.ts';
import { VariantReports } from './variant-reports.tsx';
import './variant.css';

interface VariantPanelProps {
  courses: readonly Course[];
  course: Course;
  person: PersonCovariates;
}

const GENES: readonly VariantGene[] = ['STAT1', 'STAT3', 'STAT6', 'JAK1'];
/** The slider ends where the picture still tells gains apart. */
const SLIDER_MOST = 6;

/** The signals of a variant under a medicine, at a gain that is assumed, and what was published of people who have one. */
export function VariantPanel({ courses, course, person }: VariantPanelProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const [gene, setGene] = useState<VariantGene>('STAT1');
  /** Null: what we assume. */
  const [factor, setFactor] = useState<number | null>(null);
  const [taken, setTaken] = useState<TakenDose>(() => firstPair(courses, course, disease)[0]);
  const { request, result } = useEngagement(taken, person);
  const isUntreated = taken.drug === null;
  const found = useMemo(
    () => signalsLeft(factor === null ? { gene } : { gene, factor }, { signals: result?.signals ?? [] }),
    [gene, factor, result],
  );
  const shown = factor ?? assumedVariant(gene).factor;
  const [least, most] = factorLimits(gene);
  const { blockNeeded } = found;
  const percent = (share: number): string => say.number(100 * share);
  const label = isUntreated ? say('no drug') : doseLabel(taken, say);
  return (
    <>
      <p className="variant-limit">
        {say(
          'No forecast of a person with such a variant is possible: how much larger the signal is was published for none. What is shown is a signal at a gain that is assumed; it is multiplied into no disease.',
        )}
      </p>
      <div className="variant-controls">
        <SegmentedControl
          label={say('Gene with the variant')}
          value={gene}
          options={GENES.map((value) => ({ value, text: value }))}
          onChange={(to) => {
            setGene(to);
            setFactor(null);
          }}
        />
        <label className="variant-gain">
          <span>
            <b>
              {isKinase(gene)
                ? say('Assumed activity without a cytokine: {factor}', { factor: say.number(shown, 2) })
                : say('Assumed gain: {factor}', { factor: say.number(shown, 1) })}
            </b>{' '}
            <GradeBadge grade="assumed" />
          </span>
          <input
            type="range"
            min={least}
            max={Math.min(most, SLIDER_MOST)}
            step={isKinase(gene) ? 0.01 : 0.1}
            value={shown}
            aria-label={say('What is assumed of the variant')}
            aria-valuetext={say(found.assumption)}
            onChange={(event) => setFactor(Number(event.target.value))}
          />
        </label>
        {factor !== null && (
          <button type="button" onClick={() => setFactor(null)}>
            {say('Back to our assumption')}
          </button>
        )}
        <DoseFields
          disease={disease}
          taken={taken}
          names={{
            medicine: say('Medicine at the variant'),
            dose: say('Dose at the variant in mg'),
            perDay: say('Times per day at the variant'),
          }}
          onChange={(change) => setTaken({ ...taken, ...change })}
        />
        <WhyButton
          title={say('Where the signals of a variant come from')}
          answer={() => ({
            entries: eachOnce([...variantEntries(gene, say), ...(request ? engagementEntries(request) : [])]),
          })}
        />
      </div>
      <p className="variant-assumption" role="status">
        {say(found.assumption)}
      </p>
      {!isUntreated && result === null ? (
        <p className="hint">{say('The picture needs a medicine and a dose that can be read.')}</p>
      ) : (
        <>
          <SignalsLeftPicture found={found} medicine={isUntreated ? null : label} />
          <p className="hint">
            {blockNeeded.lower === blockNeeded.upper
              ? say(
                  'For the signal of an untreated person without a variant {needed} % have to be blocked on average over the day.',
                  { needed: percent(blockNeeded.value) },
                )
              : say(
                  'For the signal of an untreated person without a variant {needed} % ({from} to {to}) have to be blocked on average over the day.',
                  {
                    needed: percent(blockNeeded.value),
                    from: percent(blockNeeded.lower),
                    to: percent(blockNeeded.upper),
                  },
                )}
          </p>
        </>
      )}
      <VariantReports found={found} />
    </>
  );
}
