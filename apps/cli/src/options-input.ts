import { OptionsError, WeightsError, type Option } from '@bifrons/benefit-risk';
import { parseRegimenText } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import { InputError, type InputProblem } from './exit.js';

/** Regimens separated by semicolons. @throws InputError with every problem of every option */
export function readOptions(list: string): Option[] {
  const texts = list.split(';').map((text) => text.trim());
  if (texts.at(-1) === '') texts.pop();
  const problems: InputProblem[] = [];
  const options = texts.map((label, k): Option => {
    const reading = parseRegimenText(label);
    if (reading.ok) return { label, segments: reading.value };
    problems.push(
      ...reading.problems.map(({ path, message, suggestion }) => ({
        path: phrase('option {n} "{label}": {path}', { n: k + 1, label, path }),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
      })),
    );
    return { label, segments: [] };
  });
  if (problems.length > 0) throw new InputError('--options', problems);
  return options;
}

/** What cannot be weighed is bad input. */
export async function asked<T>(compute: () => T | Promise<T>): Promise<T> {
  try {
    return await compute();
  } catch (error) {
    if (error instanceof OptionsError)
      throw new InputError(
        '--options',
        error.problems.map(({ option, message, suggestion }) => ({
          ...(option !== null && { path: `"${option}"` }),
          message,
          suggestion,
        })),
      );
    if (error instanceof WeightsError)
      throw new InputError(
        '--weights',
        error.problems.map(({ weight, message }) => ({ path: weight, message })),
      );
    throw error;
  }
}
