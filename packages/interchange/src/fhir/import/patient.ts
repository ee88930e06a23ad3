import { phrase } from '@bifrons/language';
import { booleanAt, listAt, shown, textAt, type Fields } from './fields.js';
import type { Finding, Identity } from './line.js';
import { ignored, refused, type Reading } from './reading.js';
import { own } from '../systems.js';

/** Patient (FHIR R4 8.1): who it is, birth, sex. */
export function readPatient(resource: Fields, { today }: Reading): Finding[] {
  const identity = identityOf(resource);
  const died = textAt(resource, 'deceasedDateTime');
  const { name, identifiers, fileId } = identity;
  return [
    ...(name === undefined && identifiers.length === 0 && fileId === undefined
      ? []
      : [
          {
            says:
              name === undefined
                ? phrase('a person without a name')
                : phrase('name: {name}', { name: shown(name.text) }),
            becomes: { kind: 'identity', identity },
            sure: true,
          } satisfies Finding,
        ]),
    ...birthOf(resource, today),
    ...sexOf(resource),
    ...(died !== undefined || booleanAt(resource, 'deceasedBoolean') === true
      ? [ignored(phrase('the person has died'), phrase('a patient file does not hold it'))]
      : []),
  ];
}

function identityOf(resource: Fields): Identity {
  const names = listAt(resource, 'name');
  const name =
    names.find((one) => textAt(one, 'use') === 'official') ??
    names.find((one) => textAt(one, 'use') !== 'old') ??
    names[0];
  const given = Array.isArray(name?.['given'])
    ? name['given'].filter((part): part is string => typeof part === 'string')
    : [];
  const family = textAt(name, 'family');
  const text = textAt(name, 'text') ?? [...given, ...(family === undefined ? [] : [family])].join(' ');
  const all = listAt(resource, 'identifier').flatMap((one) => {
    const value = textAt(one, 'value');
    const system = textAt(one, 'system');
    return value === undefined ? [] : [{ ...(system === undefined ? {} : { system }), value }];
  });
  const fileId = all.find(({ system }) => system === own.patient)?.value;
  return {
    ...(text === ''
      ? {}
      : {
          name: {
            text,
            ...(family === undefined ? {} : { family }),
            ...(given.length === 0 ? {} : { given }),
          },
        }),
    identifiers: all.filter(({ system }) => system !== own.patient),
    ...(fileId === undefined ? {} : { fileId }),
  };
}

function birthOf(resource: Fields, today: string): Finding[] {
  const date = textAt(resource, 'birthDate');
  if (date === undefined) return [];
  const says = phrase('born: {date}', { date });
  const [, year, day] = /^(\d{4})(?:-\d{2}(-\d{2})?)?$/.exec(date) ?? [];
  if (year === undefined)
    return [refused(says, phrase('its date {text} is not one of FHIR: YYYY-MM-DD', { text: date }))];
  if (date > today) return [refused(says, phrase('its date {text} is in the future', { text: date }))];
  if (day === undefined)
    return [
      {
        says,
        becomes: { kind: 'set', values: { birthYear: Number(year) } },
        because: [phrase('without a day only the year is taken')],
        sure: true,
      },
    ];
  return [
    { says, becomes: { kind: 'set', values: { birthYear: Number(year), birthDate: date } }, sure: true },
  ];
}

/** The required binding AdministrativeGender. */
const genders = ['male', 'female', 'other', 'unknown'];

function sexOf(resource: Fields): Finding[] {
  const gender = resource['gender'];
  if (gender === undefined) return [];
  const says = phrase('sex: {sex}', { sex: shown(String(gender)) });
  if (gender === 'female' || gender === 'male')
    return [{ says, becomes: { kind: 'set', values: { sex: gender } }, sure: true }];
  if (gender === 'other' || gender === 'unknown')
    return [ignored(says, phrase('the models and labels know female and male: enter what fits by hand'))];
  return [
    refused(
      says,
      phrase('{value} is not a code of {key}; those are {codes}', {
        value: shown(JSON.stringify(gender)),
        key: 'gender',
        codes: genders.join(', '),
      }),
    ),
  ];
}
