import {
  interactions,
  medicineList,
  nearMedicines,
  readMedicine,
  type FoundMedicine,
  type Suggestion,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** So many names are offered while somebody types. */
const OFFERED = 12;

/** Names that begin with what was typed, the shortest first. */
export function medicineNames(typed: string): readonly string[] {
  const start = typed.trim().toLowerCase();
  if (start.length < 2) return [];
  const names = (medicineList()?.listedNames() ?? []).map(({ name }) => name);
  return [...new Set(names.filter((name) => name.toLowerCase().startsWith(start)))]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, OFFERED);
}

/** What the list of co-medications makes of what was typed. */
export interface Recognised {
  /** What each medicine is, in words. */
  lines: readonly string[];
  /** What nobody knows, in words; null where all is known. */
  doubt: string | null;
  /** What may have been meant. */
  suggestions: readonly Suggestion[];
}

export function recognised(name: string, code: string, say: Say): Recognised {
  const { found, unknown, codeSays } = readMedicine(name, code);
  const lines = found.map((one) => medicineWords(one, say));
  if (codeSays !== undefined)
    return {
      lines,
      doubt: say('The code of this medicine says {other}: both are counted.', { other: codeSays }),
      suggestions: [],
    };
  if (unknown.length === 0) return { lines, doubt: null, suggestions: [] };
  const suggestions = nearMedicines(name, unknown);
  const names = { name: unknown.join(', ') };
  return {
    lines,
    doubt:
      suggestions.length > 0
        ? say(
            '“{name}” is not in the list of medicines: as long as the name is open, its interactions are unknown.',
            names,
          )
        : say(
            '“{name}” is not in the list of medicines: its interactions are unknown. Is it the ingredient’s name?',
            names,
          ),
    suggestions,
  };
}

function medicineWords({ name, route, systemic, classes, possible, open }: FoundMedicine, say: Say): string {
  const medicine = name;
  if (systemic === false)
    return classes.length === 0
      ? say('{medicine}: acts where it is put, hardly any reaches the blood', { medicine })
      : route === 'skin'
        ? say('{medicine}: on the skin, hardly any reaches the blood; counts among {classes}', {
            medicine,
            classes: classWords(classes, say),
          })
        : say('{medicine}: {classes}', { medicine, classes: classWords(classes, say) });
  if (open === 'form')
    return say(
      '{medicine}: {classes} if taken by mouth or injected, hardly if only on the skin, in the nose, the eyes or the lungs. Please add the form.',
      {
        medicine,
        classes: classWords(
          possible.filter((id) => id !== 'topical-same-skin'),
          say,
        ),
      },
    );
  if (open === 'dose')
    return say('{medicine}: {classes}, depending on how many mg a day. Please add the dose.', {
      medicine,
      classes: say.list(
        possible.map((id) => className(id, say)),
        'or',
      ),
    });
  if (open === 'kind')
    return say('{medicine}: which one is it? Until then it may be among {classes}', {
      medicine,
      classes: classWords([...classes, ...possible], say),
    });
  if (classes.length === 0 && possible.length === 0)
    return say('{medicine}: in no class that the labels speak of', { medicine });
  const certain = classWords(classes, say);
  const perhaps = classWords(possible, say);
  if (possible.length === 0) return say('{medicine}: {classes}', { medicine, classes: certain });
  if (classes.length === 0) return say('{medicine}: perhaps {classes}', { medicine, classes: perhaps });
  return say('{medicine}: {classes}; perhaps {others}', { medicine, classes: certain, others: perhaps });
}

const className = (id: string, say: Say): string =>
  say(interactions().classes.find((one) => one.id === id)?.name ?? id);

const classWords = (ids: readonly string[], say: Say): string =>
  say.list(ids.map((id) => className(id, say)));
