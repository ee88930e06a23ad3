import { dirname, join } from 'node:path';
import { NetworkError } from '@bifrons/engine';
import { readSbml, SbmlError } from '@bifrons/interchange';
import {
  PetabError,
  petabLikelihood,
  petabProblem,
  readManifest,
  readTables,
  type PetabLikelihood,
} from '@bifrons/interchange/petab';
import { phrase } from '@bifrons/language';
import { InputError, type InputProblem } from './exit.js';
import { readInput } from './read-input.js';

/** Reads a PEtab problem with the files it names beside it. @throws InputError with every fault, by file and line */
export function readPetab(file: string): PetabLikelihood {
  if (!/\.ya?ml$/i.test(file))
    throw new InputError(file, [
      {
        message: phrase('is no PEtab problem'),
        suggestion: phrase('name the .yaml file that lists its model and its tables'),
      },
    ]);
  const textOf = (name: string): string => readInput(name, (text) => ({ ok: true, value: text }));
  return told(file, () => {
    const manifest = readManifest(textOf(file), file);
    const beside = (name: string): string => textOf(join(dirname(file), name));
    const tables = readTables(
      manifest,
      new Map(
        [
          ...manifest.conditions,
          ...manifest.measurements,
          ...manifest.observables,
          ...manifest.parameters,
        ].map((name) => [name, beside(name)]),
      ),
    );
    const model = join(dirname(file), manifest.model);
    const network = told(model, () => readSbml(textOf(model)));
    const problem = told(model, () => petabProblem(tables, network));
    return petabLikelihood(problem);
  });
}

/** Faults of the formats as bad input: those of PEtab name their file, the others are of `file`. */
function told<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PetabError) {
      const problems = error.faults.map(({ file: where, line, column, message }): InputProblem => {
        const place = [line === undefined ? '' : `line ${line}`, column ?? ''].filter((part) => part !== '');
        return { path: [where, ...place].join(', '), message };
      });
      throw new InputError(dirname(file), problems);
    }
    if (error instanceof SbmlError || error instanceof NetworkError)
      throw new InputError(file, [{ message: error.message }]);
    throw error;
  }
}
