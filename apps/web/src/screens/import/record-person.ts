import type { FoundLine } from '@bifrons/interchange';
import type { PatientRecord } from '@bifrons/knowledge';
import { ask } from '../../subject/record/ask.ts';
import type { Identity } from '../../subject/record/contract.ts';
import { tellPersonChanged } from '../../subject/record/person-changed.ts';
import { loadPerson, openPerson } from '../../subject/record/persons.ts';

type FoundIdentity = Extract<FoundLine['becomes'], { kind: 'identity' }>['identity'];

const takenIdentity = (lines: readonly FoundLine[]): FoundIdentity | undefined =>
  lines.flatMap(({ accepted, becomes }) =>
    accepted && becomes?.kind === 'identity' ? [becomes.identity] : [],
  )[0];

const MOST_NUMBERS = 20;

/** Numbers as the record keeps them: whose they are, and the number. */
const numbersIn = ({ identifiers }: FoundIdentity): Identity['numbers'] =>
  identifiers
    .map(({ system = 'local', value }) => ({ system: system.slice(0, 200), value: value.slice(0, 100) }))
    .filter(({ value }) => value.trim() !== '');

/**
 * Makes a person of the record of what was taken, and opens them.
 * @throws RangeError when no name was taken
 */
export async function makePerson(
  patient: PatientRecord,
  lines: readonly FoundLine[],
  account: string,
): Promise<Awaited<ReturnType<typeof openPerson>>> {
  const found = takenIdentity(lines);
  const { text = '', family = text, given = [] } = found?.name ?? {};
  if (found === undefined || family.trim() === '') throw new RangeError('no name');
  const identity: Identity = {
    name: { family: family.slice(0, 200), given: given.join(' ').slice(0, 200) },
    ...(patient.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
    numbers: numbersIn(found).slice(0, MOST_NUMBERS),
  };
  const { id } = await ask<{ id: string }>('POST', 'persons', { identity, patient });
  return openPerson(id, account);
}

/** Adds the numbers that were taken to those that the record has of the person; the name stays as it is. */
export async function addNumbers(person: string, lines: readonly FoundLine[]): Promise<void> {
  const found = takenIdentity(lines);
  if (found === undefined) return;
  const { version, identity } = await loadPerson(person);
  const known = new Set(identity.numbers.map(({ value }) => value));
  const added = numbersIn(found).filter(({ value }) => !known.has(value));
  if (added.length === 0) return;
  const numbers = [...identity.numbers, ...added].slice(0, MOST_NUMBERS);
  await ask('PUT', `persons/${person}/identity`, { version, identity: { ...identity, numbers } });
  tellPersonChanged(await loadPerson(person));
}
