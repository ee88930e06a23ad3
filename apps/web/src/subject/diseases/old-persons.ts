import { diseaseOfOld, isOldPart, seenOfOld } from './alopecia-areata/old-drafts.ts';
import { FIRST_DISEASE } from './registry.ts';

/** A person from before there was a second disease, as they are kept now. */
export function renewedPerson(patient: unknown): unknown {
  if (!isObject(patient) || !isOldPart(patient)) return patient;
  const { salt, loss, regionsKnown, drawing, eyebrows, eyelashes, episodeYears, visits, ...rest } = patient;
  const old = { salt, loss, regionsKnown, drawing, eyebrows, eyelashes, episodeYears };
  const visitOfOld = (visit: unknown): unknown => {
    if (!isObject(visit) || !isOldPart(visit)) return visit;
    const { salt: then, regions, drawing: drawn, ...others } = visit;
    return {
      ...others,
      seen: { [FIRST_DISEASE.id]: seenOfOld({ salt: then, regions, drawing: drawn } as object) },
    };
  };
  return {
    ...rest,
    diseases: { [FIRST_DISEASE.id]: diseaseOfOld(old as object) },
    visits: Array.isArray(visits) ? visits.map(visitOfOld) : visits,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
