import { phrase, type Phrase } from '@bifrons/language';

/** A FHIR date or dateTime as a day. */
export type When =
  | {
      readonly ok: true;
      /** YYYY-MM-DD, as whoever wrote it counted days. */
      readonly day: string;
      /** Milliseconds since 1970, where a time was given. */
      readonly moment?: number;
      readonly notes: readonly Phrase[];
    }
  | { readonly ok: false; readonly because: Phrase };

const dateTime =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads a FHIR `date`, `dateTime` or `instant`. The day is the one that was written, whatever the offset: the day at the
 * place where the blood was drawn. Without a day it is not one.
 */
export function whenOf(text: string | undefined, today: string): When {
  if (text === undefined) return { ok: false, because: phrase('it has no date') };
  const [, year, month, day, hour, , , zone] = dateTime.exec(text) ?? [];
  if (year === undefined)
    return { ok: false, because: phrase('its date {text} is not one of FHIR: YYYY-MM-DD', { text }) };
  if (month === undefined || day === undefined)
    return { ok: false, because: phrase('its date {text} has no day', { text }) };
  const written = `${year}-${month}-${day}`;
  const time = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== written)
    return { ok: false, because: phrase('its date {text} does not exist', { text }) };
  if (written > today) return { ok: false, because: phrase('its date {text} is in the future', { text }) };
  const moment = hour === undefined || zone === undefined ? Number.NaN : Date.parse(text);
  // In UTC the day at the place may be another, where it is written near midnight there.
  const isUtc = zone === 'Z' && hour !== undefined;
  return {
    ok: true,
    day: written,
    ...(Number.isNaN(moment) ? {} : { moment }),
    notes: isUtc
      ? [phrase('its time is given in UTC: on the spot the day may be the one before or after')]
      : [],
  };
}
