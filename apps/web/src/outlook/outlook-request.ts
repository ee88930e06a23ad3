import type { ForecastRequest } from '@bifrons/inference';

/** Success is judged after a year. */
const HORIZON = 52;

/** The request for what a pause or a stop of one regimen of a forecast does. */
export function outlookRequest(request: ForecastRequest, place: number): ForecastRequest | null {
  const regimen = request.regimens[place];
  return regimen ? { ...request, regimens: [regimen], weeks: HORIZON } : null;
}
