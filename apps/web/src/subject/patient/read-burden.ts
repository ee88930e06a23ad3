import { burdenScale, type Burden } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { scoreError } from '../severity/read-severity.ts';
import type { BurdenDraft } from './patient-draft.ts';
import { isDate } from './visits.ts';

/** The total of a questionnaire as read; both null while none is typed. */
export interface BurdenReading {
  value: Burden | null;
  error: string | null;
}

export function readBurden(draft: BurdenDraft, today: string, say: Say): BurdenReading {
  const [text, name, most, date] = [draft.total, draft.scale, draft.of, draft.date].map((one) =>
    one.trim(),
  ) as [string, string, string, string];
  if (text === '') return { value: null, error: null };
  const of = parseNumber(most);
  const known = name === '' ? burdenScale() : null;
  if (known === null && (of === null || of <= 0 || of > 1000))
    return refused(say('Please give the most points that {scale} can have.', { scale: name }));
  const scale = known ?? { short: name, min: 0, max: of! };
  const value = parseNumber(text);
  if (
    value === null ||
    value < scale.min ||
    value > scale.max ||
    (known !== null && !Number.isInteger(value))
  )
    return refused(scoreError(text, value, scale, say));
  if (date !== '' && (!isDate(date) || date > today))
    return refused(
      say('“{text}” is not a day that has been. Please give the day of the answers as YYYY-MM-DD.', {
        text: date,
      }),
    );
  return {
    value: {
      scale: scale.short,
      total: value,
      ...(known === null && { of: scale.max }),
      date: date === '' ? today : date,
    },
    error: null,
  };
}

const refused = (error: string): BurdenReading => ({ value: null, error });
