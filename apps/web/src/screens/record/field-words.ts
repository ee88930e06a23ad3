import type { Say } from '@bifrons/language';
import { treatmentName } from '@bifrons/knowledge';
import { factDefinition } from '../../subject/patient/fact-groups.ts';
import type { OwnFact } from '../../subject/patient/patient-draft.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import type { Path } from '../../subject/record/merge.ts';

/** What a place of the patient file is called. */
export function fieldWords([part = '', row = '', field]: Path, disease: string, say: Say): string {
  const [date = '', ...rest] = row.split(' ');
  switch (part) {
    case 'facts':
      return row === '' ? say('facts') : factWords(row, say);
    case 'severity':
      return row === '' ? say('severity') : seenWords(row, disease, say);
    case 'visits':
      return row === ''
        ? say('visits')
        : field === undefined
          ? say('visit of {date}', { date })
          : say('visit of {date}: {field}', { date, field: seenWords(field, disease, say) });
    case 'diary':
      return row === '' ? say('diary') : say('diary of {date}', { date });
    case 'labs':
    case 'examinations':
      return row === '' ? say('tests') : say('{test} on {date}', { test: rest.join(' '), date });
    case 'treatments':
      return row === ''
        ? say('treatments')
        : say('{medicine} since {date}', { medicine: treatmentName(rest.join(' ')), date });
    case 'medications':
      return row === '' ? say('other medicines') : row;
    default:
      return partWords(part, say);
  }
}

function partWords(part: string, say: Say): string {
  switch (part) {
    case 'birthYear':
      return say('year of birth');
    case 'birthDate':
      return say('date of birth');
    case 'sex':
      return say('sex');
    case 'weightKg':
      return say('weight');
    case 'systemicSteroid':
      return say('systemic corticosteroid');
    case 'matters':
      return say('what matters');
    case 'disease':
      return say('disease');
    default:
      return part;
  }
}

function factWords(fact: string, say: Say): string {
  return fact === 'egfr' ? say('kidney function (eGFR)') : factDefinition(fact as OwnFact).words(say);
}

function seenWords(field: string, disease: string, say: Say): string {
  const score = shownScores(disease).find(({ id }) => id === field);
  if (score !== undefined) return say(score.short);
  switch (field) {
    case 'regions':
      return say('regions');
    case 'specialAreas':
      return say('special areas');
    case 'adverseEvents':
      return say('adverse events');
    case 'episodeYears':
      return say('years of this episode');
    default:
      return field;
  }
}

/** A value of the patient file as it is read. */
export function valueWords(value: unknown, say: Say): string {
  if (value === undefined || value === null) return say('nothing');
  if (value === true) return say('yes');
  if (value === false) return say('no');
  if (typeof value === 'number') return say.number(value, 2);
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value))
    return value.length === 0 ? say('none') : say.list(value.map((one) => valueWords(one, say)));
  const parts = value as Record<string, unknown>;
  if ('drug' in parts) {
    const { drug, doseMg, strengthPercent, perDay, everyWeeks, toDate } = parts;
    return [
      treatmentName(String(drug)),
      typeof doseMg === 'number' ? say('{dose} mg', { dose: say.number(doseMg, 2) }) : '',
      typeof strengthPercent === 'number' ? say('{value} %', { value: say.number(strengthPercent, 2) }) : '',
      typeof perDay === 'number'
        ? say('{n, plural, one {once a day} other {# times a day}}', { n: perDay })
        : '',
      typeof everyWeeks === 'number'
        ? say('{n, plural, one {every week} other {every # weeks}}', { n: everyWeeks })
        : '',
      typeof toDate === 'string' ? say('until {date}', { date: toDate }) : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  }
  if ('value' in parts) return [parts['value'], parts['unit']].filter((part) => part !== undefined).join(' ');
  return Object.entries(parts)
    .map(([name, part]) => `${name} ${valueWords(part, say)}`)
    .join(', ');
}
