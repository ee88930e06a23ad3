import { readdirSync, readFileSync } from 'node:fs';
import { ownTemplate } from '@bifrons/evidence';
import { disease, diseaseIds, scoresInFile } from '@bifrons/knowledge';
import { phrase, type Say } from '@bifrons/language';
import { Argument, Command } from 'commander';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';

const kinds = ['patient', 'studies', 'trial'] as const;
type Kind = (typeof kinds)[number];

export function newCommand(say: Say): Command {
  return new Command('new')
    .addArgument(new Argument('<kind>', say('what to begin')).choices(kinds))
    .option('--disease <id>', say('of which disease; bifrons list diseases names them'), diseaseIds()[0])
    .addHelpText(
      'after',
      examples(
        say,
        `bifrons new patient --disease ${diseaseIds()[1]} > person.json`,
        'bifrons new trial > trial.json',
        'bifrons new studies > own.csv',
      ),
    )
    .action((kind: Kind, options: { disease: string }) => {
      process.stdout.write(templates[kind](options.disease));
      process.stderr.write(`${say('Every value is an example: put your own in its place.')}\n`);
    });
}

const templates: Readonly<Record<Kind, (disease: string) => string>> = {
  patient: patientTemplate,
  // Studies may be of any question.
  studies: () => ownTemplate,
  trial: trialTemplate,
};

/** A person with a middling value of each score. Facts that labels ask for are left out: what is absent is unknown. */
function patientTemplate(id: string): string {
  const scores = scoresInFile(knownDisease(id, diseaseIds()));
  const severity = Object.fromEntries(
    scores.map(([score, { min, max }]) => [score, Math.round((min + max) / 2)]),
  );
  const person = {
    id: 'person-1',
    birthYear: 1985,
    sex: 'female',
    weightKg: 70,
    disease: id,
    severity: { ...severity, episodeYears: 2 },
    facts: {},
    medications: [],
    labs: [],
    treatments: [],
    visits: [],
  };
  return `${JSON.stringify(person, null, 2)}\n`;
}

const folder = new URL('../../templates/', import.meta.url);

/** A published trial of the disease as a design. */
function trialTemplate(id: string): string {
  const known = readdirSync(folder).map((name) => /^trial-(.*)\.json$/.exec(name)?.[1] ?? '');
  return readFileSync(new URL(`trial-${knownDisease(id, known)}.json`, folder), 'utf8');
}

/** @throws InputError for a disease without a template */
function knownDisease(id: string, known: readonly string[]): string {
  if (known.includes(id)) return id;
  throw new InputError('--disease', [
    {
      path: id,
      message: phrase('{value} is not a disease that we know', { value: disease(id)?.name ?? `"${id}"` }),
      suggestion: phrase('known: {names}', { names: known.join(', ') }),
    },
  ]);
}
