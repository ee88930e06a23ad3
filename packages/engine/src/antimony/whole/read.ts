import type { ReactionNetwork } from '../../network/network.js';
import { closestName } from '../closest.js';
import { AntimonyError, type Position } from '../error.js';
import { type OutsideStatement, assembleNetwork } from './assemble.js';
import { emptyDocument, parseInto } from './parse.js';
import { printNetwork } from './print.js';
import type { Document, Module, Place } from './statements.js';
import { thingsOf } from './things.js';

/** How a text in the whole of Antimony is read. */
export interface ReadNetworkOptions {
  /** Named in error messages. */
  readonly file?: string;
  /**
   * The model to read, of several in the text. Without it the one with a star (`model *name`), else what stands
   * outside of every model, else the last one.
   */
  readonly model?: string;
  /** Gives what `import "name"` stands for: a text, or a network (of an SBML file); undefined where there is none. */
  readonly resolve?: (name: string) => string | ReactionNetwork | undefined;
}

/** The id of a model that a text does not name, as libantimony has it. */
export const unnamedModel = '__main';

/**
 * Reads a model from a text in the whole of Antimony
 * (https://tellurium.readthedocs.io/en/latest/antimony.html): compartments, species, reactions, rules, events,
 * functions, units, names, annotations, submodels. Submodels are put in their place; `A.S` gets the id `A__S`.
 *
 * Where the documentation leaves it open, libantimony 2.13 is followed: `S = 2` of a species is a concentration and
 * `S = 2/compartment` an amount; `log(x)` is the natural logarithm; events are persistent unless they say
 * `persistent=false`; later statements replace earlier ones. Other than there, a name that is used and never defined
 * is a fault. Refused are strands of DNA, random numbers and chains of '^'. Constraints, objectives, interactions and
 * uncertainties change no equation and are kept as annotations.
 *
 * @throws AntimonyError that says what is wrong and where, at the first fault.
 */
export function readNetwork(text: string, options: ReadNetworkOptions = {}): ReactionNetwork {
  const { file, resolve } = options;
  const document = emptyDocument();
  const seen = new Set<string>();
  const fail = (position: Position | undefined, message: string, expected: string, found: string): never => {
    throw new AntimonyError({ message, position, expected, found, file });
  };
  const read = (part: string, name: string | undefined): void => {
    parseInto(document, part, name, (wanted, position) => {
      if (seen.has(wanted)) return;
      seen.add(wanted);
      const found = resolve?.(wanted);
      if (found === undefined) {
        const why = resolve === undefined ? 'Here no other files can be read.' : 'It was not found.';
        return fail(
          position,
          `This text needs '${wanted}'. ${why}`,
          'a text that can be read',
          `'${wanted}'`,
        );
      }
      const { main } = document;
      read(typeof found === 'string' ? found : printNetwork(found), wanted);
      document.main = main;
    });
  };
  read(text, file);

  const { body, said } = split(document);
  const wanted = options.model ?? document.main;
  let module: Module | undefined = wanted === undefined ? undefined : document.modules.get(wanted);
  if (options.model !== undefined && module === undefined) {
    const close = closestName(options.model, document.modules.keys());
    const known = [...document.modules.keys()].join(', ') || 'none';
    const advice = close === undefined ? `The models are: ${known}.` : `Did you mean '${close}'?`;
    fail(undefined, `There is no model '${options.model}' in the text. ${advice}`, 'a model', options.model);
  }
  if (module === undefined && body.statements.length === 0) module = [...document.modules.values()].at(-1);
  module ??= body;
  const things = thingsOf(document, module, file);
  return assembleNetwork(module === body ? unnamedModel : module.name, document, things, said, file);
}

/** What stands outside of the models: a model of its own, and what is said of models and functions. */
function split(document: Document): { readonly body: Module; readonly said: readonly OutsideStatement[] } {
  const said: OutsideStatement[] = [];
  const isModelOrFunction = ({ name }: Place): boolean =>
    document.modules.has(name) || document.functions.has(name);
  const statements = document.outside.statements.filter((statement) => {
    if (statement.kind === 'name' && isModelOrFunction(statement.place)) {
      said.push({ place: statement.place, relation: 'name', values: [statement.text] });
      return false;
    }
    if (statement.kind === 'annotation' && isModelOrFunction(statement.place)) {
      said.push({ place: statement.place, relation: statement.relation, values: statement.values });
      return false;
    }
    return true;
  });
  return { body: { ...document.outside, statements }, said };
}
