import type { Problem, TrialDesign } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { TrialDraft } from '../../subject/state/trial-draft.ts';
import { PopulationPicture, SharePicture } from './population-picture.tsx';
import { samplePopulation } from './population-sample.ts';
import { problemAt } from './read-draft.ts';
import { TrialField } from './trial-field.tsx';
import { scoreName } from './trial-words.ts';

interface PopulationEditorProps {
  draft: TrialDraft;
  /** What was typed, once it can be read. */
  population: TrialDesign['population'] | null;
  problems: readonly Problem[];
  onType: (field: string, value: string) => void;
}

/** A trait of people, and the places of its numbers. */
interface Trait {
  readonly name: string;
  readonly fields: readonly string[];
}

/** The traits of a population in the order in which they are read: what the disease is like, then who the people are. */
function traitsOf(population: TrialDraft['population']): Trait[] {
  const traits = new Map<string, string[]>();
  for (const field of Object.keys(population)) {
    const [name] = field.split('.').slice(-2);
    if (field.includes('.')) traits.set(name!, [...(traits.get(name!) ?? []), field]);
  }
  const people = ['age', 'weightKg'];
  return [...traits]
    .map(([name, fields]) => ({ name, fields }))
    .sort((a, b) => people.indexOf(a.name) - people.indexOf(b.name));
}

/** Who takes part, with a picture of each distribution as the simulation draws it. */
export function PopulationEditor({ draft, population, problems, onType }: PopulationEditorProps): ReactNode {
  const say = useSay();
  const typed = draft.population;
  const drawn = useLastReadable(draft.disease, population);
  const traits = traitsOf(typed);
  const names = traits.map(({ name }) => name).join(' ');
  const sample = useMemo(
    () => drawn.population && samplePopulation(drawn.disease, drawn.population, names.split(' ')),
    [drawn, names],
  );
  const field = (name: string, label: string, unit?: string): ReactNode => (
    <TrialField
      key={name}
      label={label}
      value={typed[name] ?? ''}
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
        {traits.map(({ name, fields }) => {
          const { title, unit, unitOfField = unit } = traitWords(say, draft.disease, name);
          const histogram = sample?.[name];
          return (
            <fieldset key={name} className="trait">
              <legend>{title}</legend>
              {histogram && <PopulationPicture histogram={histogram} name={title} unit={unit} />}
              <div className={fields.length === 3 ? 'trait-fields is-three' : 'trait-fields'}>
                {fields.map((one) =>
                  field(one, fieldText(say, one), unitOfField === '' ? undefined : unitOfField),
                )}
              </div>
            </fieldset>
          );
        })}
        <fieldset className="trait">
          <legend>{say('Women')}</legend>
          {drawn.population && <SharePicture share={drawn.population.femaleShare} name={say('Women')} />}
          {field('femaleShare', say('share, 0 to 1'))}
        </fieldset>
      </div>
    </section>
  );
}

function traitWords(
  say: Say,
  disease: string,
  name: string,
): { title: string; unit: string; unitOfField?: string } {
  switch (name) {
    case 'age':
      return { title: say('Age'), unit: say('years'), unitOfField: '' };
    case 'weightKg':
      return { title: say('Weight'), unit: say('kg') };
    case 'episodeYears':
      return { title: say('Length of the episode'), unit: say('years') };
    default:
      return { title: say('{score} at the start', { score: scoreName(say, disease, name) }), unit: '' };
  }
}

function fieldText(say: Say, field: string): string {
  const place = field.slice(field.lastIndexOf('.') + 1);
  switch (field) {
    case 'age.min':
      return say('youngest');
    case 'age.max':
      return say('oldest');
    case 'episodeYears.max':
      return say('longest');
  }
  switch (place) {
    case 'min':
      return say('lowest');
    case 'max':
      return say('highest');
    case 'mean':
      return say('mean');
    case 'median':
      return say('median');
    case 'sd':
      return say('standard deviation');
    case 'shareVerySevere':
      return say('share at 95–100');
    default:
      return place;
  }
}

/** The population last seen without a problem, for the pictures that go on while one is typed. */
function useLastReadable(
  disease: string,
  population: TrialDesign['population'] | null,
): { disease: string; population: TrialDesign['population'] | null; text: string } {
  const text = JSON.stringify([disease, population]);
  const [last, setLast] = useState({ disease, population, text });
  if (population !== null && text !== last.text) setLast({ disease, population, text });
  return last.disease === disease ? last : { disease, population: null, text };
}
