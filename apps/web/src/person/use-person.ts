import { useMemo, useState } from 'react';
import { useWorkbench } from '../state/workbench-context.tsx';
import { FIRST_PERSON, readPerson, type Person } from './person.ts';

/** The person as far as the model can work with them; `last` is how they were before something unreadable was typed. */
export function usePerson(): { person: Person | null; last: Person } {
  const draft = useWorkbench().state.person;
  const { person } = useMemo(() => readPerson(draft), [draft]);
  const [last, setLast] = useState(() => person ?? (readPerson(FIRST_PERSON).person as Person));
  if (person && person !== last) setLast(person);
  return { person, last: person ?? last };
}
