import type { Problem, TrialDesign } from '@bifrons/knowledge';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { PopulationPicture, SharePicture } from './population-picture.tsx';
import { samplePopulation } from './population-sample.ts';
import { problemAt } from './read-draft.ts';
import type { PopulationField, TrialDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';

interface PopulationEditorProps {
  typed: TrialDraft['population'];
  /** What was typed, once it can be read. */
  population: TrialDesign['population'] | null;
  problems: readonly Problem[];
  onType: (field: PopulationField, value: string) => void;
}

/** Who takes part, with a picture of each distribution as the simulation draws it. */
export function PopulationEditor({ typed, population, problems, onType }: PopulationEditorProps): ReactNode {
  const say = useSay();
  const drawn = useLastReadable(population);
  const sample = useMemo(() => drawn && samplePopulation(drawn), [drawn]);
  const field = (name: PopulationField, label: string, unit?: string): ReactNode => (
    <TrialField
      label={label}
      value={typed[name]}
      problem={problemAt(problems, `$.population.${name}`)}
      {...(unit === undefined ? {} : { unit })}
      onType={(value) => onType(name, value)}
    />
  );
  return (
    <section className="panel" aria-labelledby="trial-population">
      <h2 id="trial-population">{say('Who takes part')}</h2>
      <div className={population ? 'population' : 'population is-stale'}>
        <fieldset className="trait">
          <legend>{say('Virtual patients')}</legend>
          {field('n', say('simulated under every arm'))}
          <p className="hint">{say('More of them make the estimates steadier, not the trial larger.')}</p>
        </fieldset>
        <fieldset className="trait">
          <legend>{say('SALT at the start')}</legend>
          {sample && <PopulationPicture histogram={sample.salt} name={say('SALT at the start')} unit="" />}
          <div className="trait-fields is-three">
            {field('salt.min', say('lowest'))}
            {field('salt.max', say('highest'))}
            {field('salt.shareVerySevere', say('share at 95–100'))}
          </div>
        </fieldset>
        <fieldset className="trait">
          <legend>{say('Length of the episode')}</legend>
          {sample && (
            <PopulationPicture
              histogram={sample.episodeYears}
              name={say('Length of the episode')}
              unit={say('years')}
            />
          )}
          <div className="trait-fields">
            {field('episodeYears.median', say('median'), say('years'))}
            {field('episodeYears.max', say('longest'), say('years'))}
          </div>
        </fieldset>
        <fieldset className="trait">
          <legend>{say('Age')}</legend>
          {sample && <PopulationPicture histogram={sample.ageYears} name={say('Age')} unit="" />}
          <div className="trait-fields is-three">
            {field('age.min', say('youngest'))}
            {field('age.mean', say('mean'))}
            {field('age.max', say('oldest'))}
          </div>
        </fieldset>
        <fieldset className="trait">
          <legend>{say('Weight')}</legend>
          {sample && <PopulationPicture histogram={sample.weightKg} name={say('Weight')} unit={say('kg')} />}
          <div className="trait-fields">
            {field('weightKg.mean', say('mean'), say('kg'))}
            {field('weightKg.sd', say('standard deviation'), say('kg'))}
          </div>
        </fieldset>
        <fieldset className="trait">
          <legend>{say('Women')}</legend>
          {drawn && <SharePicture share={drawn.femaleShare} name={say('Women')} />}
          {field('femaleShare', say('share, 0 to 1'))}
        </fieldset>
      </div>
    </section>
  );
}

/** The population last seen without a problem, for the pictures that go on while one is typed. */
function useLastReadable(population: TrialDesign['population'] | null): TrialDesign['population'] | null {
  const text = JSON.stringify(population);
  const [last, setLast] = useState({ population, text });
  if (population !== null && text !== last.text) setLast({ population, text });
  return last.population;
}
