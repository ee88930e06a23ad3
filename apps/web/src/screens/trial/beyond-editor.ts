import type { Problem, TrialDesign } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';

/** What of a design this screen has no fields for, and would lose. */
export function beyondEditor({ arms, endpoints, observation, population }: TrialDesign): Problem[] {
  const message = phrase('has no field on this screen');
  const suggestion = phrase('run the design on the command line: bifrons trial');
  const paths = [
    ...(observation === undefined ? [] : ['$.observation']),
    ...(population.severity === undefined ? [] : ['$.population.severity']),
    ...arms.flatMap(({ selected, background }, k) => [
      ...(selected === undefined ? [] : [`$.arms[${k}].selected`]),
      ...(background === undefined ? [] : [`$.arms[${k}].background`]),
    ]),
    ...endpoints.flatMap(({ type, once }, k) => [
      ...(type === 'both' || type === 'improvement-points-at-least' ? [`$.endpoints[${k}].type`] : []),
      ...(once === true ? [`$.endpoints[${k}].once`] : []),
    ]),
  ];
  return paths.map((path) => ({ path, message, suggestion }));
}
