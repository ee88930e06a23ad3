import { treatmentName } from '@bifrons/knowledge';
import { Link, useLocation } from 'wouter';
import { useEffect, useState, type ReactNode } from 'react';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import { ask, Refusal } from '../../subject/record/ask.ts';
import type { DueState, PersonRow } from '../../subject/record/contract.ts';
import { openPerson, saveWhatWasLeft } from '../../subject/record/persons.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { useSession } from '../../subject/record/session.ts';
import { diseaseName } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { loadUnsaved } from '../../subject/storage/drafts.ts';
import { BreakGlass } from './break-glass.tsx';
import { NewPerson } from './new-person.tsx';
import './people.css';

const SEARCH_PATIENCE_MS = 250;
const DUE: readonly DueState[] = ['overdue', 'today', 'this-week'];
/** In a row: what a result demands today stands before what is late. */
const PRESSING: readonly DueState[] = ['today', 'overdue', 'this-week'];
const MOST_DUE_SHOWN = 3;

/** Everybody of the clinic, and what is due with whom. */
export function PeopleScreen(): ReactNode {
  const say = useSay();
  const session = useSession();
  const [search, setSearch] = useState('');
  const [due, setDue] = useState<DueState | null>(null);
  const [isNew, setIsNew] = useState(false);
  const { persons, problem, again } = usePersons(search);
  if (session.is !== 'in')
    return (
      <>
        <ScreenHead title={say('People')} />
        <EmptyState title={say('Please log in to see the people of your clinic')}>
          <Link className="button is-main" to="/login">
            {say('Log in')}
          </Link>
        </EmptyState>
      </>
    );
  const shown = persons?.filter((person) => due === null || isDue(person, due)) ?? [];
  return (
    <>
      <ScreenHead title={say('People')} lead={say('With whom is something due, and who are the others?')}>
        <Link className="button" to="/import">
          {say('Import from another system')}
        </Link>
        <button
          type="button"
          className="button is-main"
          aria-expanded={isNew}
          onClick={() => setIsNew(!isNew)}
        >
          {say('New person')}
        </button>
      </ScreenHead>
      {isNew && <NewPerson account={session.account.id} onClose={() => setIsNew(false)} />}
      <div className="due-tiles" role="group" aria-label={say('Show only those with whom something is due')}>
        {DUE.map((state) => (
          <DueTile
            key={state}
            state={state}
            count={persons?.filter((person) => isDue(person, state)).length ?? null}
            pressed={due === state}
            onPress={() => setDue(due === state ? null : state)}
          />
        ))}
        <div className="people-search">
          <TextField
            label={say('Search by name, number or date of birth')}
            type="search"
            value={search}
            onChange={setSearch}
          />
        </div>
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {persons !== null && (
        <PersonList
          persons={shown}
          account={session.account.id}
          isSearch={search !== '' || due !== null}
          onChange={again}
        />
      )}
    </>
  );
}

interface Persons {
  persons: readonly PersonRow[] | null;
  problem: string | null;
  again: () => void;
}

function usePersons(search: string): Persons {
  const say = useSay();
  const { today } = useWorkbench();
  const [state, setState] = useState<Omit<Persons, 'again'>>({ persons: null, problem: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () => {
        ask<{ persons: readonly PersonRow[] }>(
          'GET',
          `persons?search=${encodeURIComponent(search.trim())}&today=${localDay(today)}`,
        ).then(
          ({ persons }) => wanted && setState({ persons, problem: null }),
          (error: unknown) => wanted && setState((old) => ({ ...old, problem: problemWords(error, say) })),
        );
      },
      search === '' ? 0 : SEARCH_PATIENCE_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [search, round]);
  return { ...state, again: () => setRound((before) => before + 1) };
}

const isDue = ({ due }: PersonRow, state: DueState): boolean => due.some((one) => one.state === state);

interface DueTileProps {
  state: DueState;
  count: number | null;
  pressed: boolean;
  onPress: () => void;
}

function DueTile({ state, count, pressed, onPress }: DueTileProps): ReactNode {
  const say = useSay();
  return (
    <button
      type="button"
      className={`due-tile is-${state}${count === 0 ? ' is-none' : ''}`}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <b>{count === null ? '–' : say.number(count)}</b>
      <span>{useDueWords()(state)}</span>
    </button>
  );
}

function useDueWords(): (state: DueState) => string {
  const say = useSay();
  return (state) => {
    switch (state) {
      case 'overdue':
        return say('overdue');
      case 'today':
        return say('today');
      case 'this-week':
        return say('this week');
      case 'later':
        return say('later');
    }
  };
}

interface PersonListProps {
  persons: readonly PersonRow[];
  account: string;
  isSearch: boolean;
  onChange: () => void;
}

function PersonList({ persons, account, isSearch, onChange }: PersonListProps): ReactNode {
  const say = useSay();
  const toast = useToast();
  const [, navigate] = useLocation();
  const { state, dispatch } = useWorkbench();
  const unsaved = useUnsavedPersons();
  const [locked, setLocked] = useState<PersonRow | null>(null);
  if (persons.length === 0)
    return (
      <EmptyState title={isSearch ? say('Nobody fits') : say('There is nobody in the record yet')}>
        <p>
          {isSearch
            ? say(
                'Names are found by their first letters, from three on; numbers and dates of birth as a whole.',
              )
            : say('Make the first person, or bring one in from another system.')}
        </p>
      </EmptyState>
    );
  const open = (person: PersonRow): void => {
    if (person.closed === true) setLocked(person);
    else void openNow(person);
  };
  const openNow = async (person: PersonRow): Promise<void> => {
    try {
      const { patient, record } = await openPerson(person.id, account);
      const before = state;
      dispatch({ type: 'take-patient', patient, record });
      if (before.record === null && before.patient.origin === 'own')
        toast({
          text: say('{name} is open in the workbench.', { name: record.name }),
          undo: () => dispatch({ type: 'take-patient', patient: before.patient, record: null }),
        });
      navigate('/years');
    } catch (error) {
      if (error instanceof Refusal && error.status === 403 && person.guarded) setLocked(person);
      else toast({ text: problemWords(error, say) });
    }
  };
  return (
    <>
      {locked !== null && (
        <BreakGlass
          person={locked}
          onClose={() => setLocked(null)}
          onBroken={() => {
            const person = locked;
            setLocked(null);
            onChange();
            void openNow(person);
          }}
        />
      )}
      <ul className="people">
        {persons.map((person) => (
          <li key={person.id}>
            <button type="button" className="person-row" onClick={() => open(person)}>
              <span className="person-who">
                <b>{person.closed === true ? say('Guarded person') : person.name}</b>
                <span>
                  {[
                    person.birthYear === null ? '' : String(person.birthYear),
                    person.number ?? '',
                    person.guarded ? say('guarded') : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
                {unsaved.has(person.id) && (
                  <span className="person-unsaved">{say('typed here, not in the record yet')}</span>
                )}
              </span>
              <span className="person-what">
                <span>{person.diseases.map((id) => diseaseName(id, say)).join(', ')}</span>
                <span>
                  {person.treatments.length === 0
                    ? say('no treatment under way')
                    : person.treatments
                        .map(({ drug, fromDate }) =>
                          say('{medicine} since {date}', { medicine: treatmentName(drug), date: fromDate }),
                        )
                        .join(', ')}
                </span>
              </span>
              <span className="person-last">
                {person.lastVisit === undefined
                  ? say('no visit yet')
                  : say('last visit {date}', { date: person.lastVisit })}
              </span>
              <DueList person={person} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function DueList({ person }: { person: PersonRow }): ReactNode {
  const say = useSay();
  const words = useDueWords();
  return (
    <span className="person-due">
      {PRESSING.map((state) => ({ state, due: person.due.filter((one) => one.state === state) }))
        .filter(({ due }) => due.length > 0)
        .map(({ state, due }) => (
          <span key={state} className={`due-chip is-${state}`}>
            <b>{words(state)}</b>{' '}
            {due.length <= MOST_DUE_SHOWN
              ? say.list(due.map(({ what }) => say(what)))
              : say('{some} and {n} more', {
                  some: due
                    .slice(0, MOST_DUE_SHOWN)
                    .map(({ what }) => say(what))
                    .join(', '),
                  n: due.length - MOST_DUE_SHOWN,
                })}
          </span>
        ))}
    </span>
  );
}

/** Of whom something is kept on this machine that is not in the record yet. */
function useUnsavedPersons(): ReadonlySet<string> {
  const say = useSay();
  const { state, today } = useWorkbench();
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    saveWhatWasLeft(state.record?.person ?? null, today, say)
      .then(loadUnsaved)
      .then(
        (all) => setFound(new Set(all.flatMap(({ record }) => record?.person ?? []))),
        () => undefined,
      );
  }, []);
  return found;
}
