import type { FoundTable, Identity as FoundIdentity } from '@bifrons/interchange';
import { useEffect, useState, type ReactNode } from 'react';
import { ChoiceField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import { ask } from '../../subject/record/ask.ts';
import type { PersonRow } from '../../subject/record/contract.ts';
import { diseaseName } from '../../subject/severity/scores.ts';

/** Whose name and numbers were found, and the day of birth. */
export interface FoundPerson {
  identity: FoundIdentity | null;
  birthDate: string | null;
}

export function personIn({ lines }: FoundTable): FoundPerson {
  let found: FoundPerson = { identity: null, birthDate: null };
  for (const { becomes } of lines) {
    if (becomes?.kind === 'identity') found = { ...found, identity: becomes.identity };
    if (becomes?.kind === 'set' && becomes.values.birthDate !== undefined)
      found = { ...found, birthDate: becomes.values.birthDate };
  }
  return found;
}

const MOST_SEARCHES = 4;

/** People of the record who may be the one that was found: the same number, or the same name and day of birth. */
export function useAlike(
  { identity, birthDate }: FoundPerson,
  isAsked: boolean,
): readonly PersonRow[] | null {
  const [found, setFound] = useState<{ key: string; rows: readonly PersonRow[] } | null>(null);
  const family = identity?.name?.family ?? '';
  const searches = [
    ...(identity?.identifiers ?? []).map(({ value }) => value),
    ...(family === '' || birthDate === null ? [] : [`${family} ${birthDate}`]),
  ].slice(-MOST_SEARCHES);
  const key = JSON.stringify(searches);
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    Promise.all(
      searches.map((search) =>
        ask<{ persons: readonly PersonRow[] }>('GET', `persons?search=${encodeURIComponent(search)}`).then(
          ({ persons }) => persons,
          // Not found out is not found: the person can still be chosen by hand, from the list.
          () => [],
        ),
      ),
    ).then((all) => {
      const rows = new Map(all.flat().map((row) => [row.id, row]));
      if (wanted) setFound({ key, rows: [...rows.values()] });
    }, undefined);
    return () => {
      wanted = false;
    };
  }, [key, isAsked]);
  return found?.key === key ? found.rows : null;
}

/** Whether a person of the record has a number or name and day of birth in common with the one that was found, and the family name. */
export function isAlike(
  { id, name }: { id: string; name: string },
  alike: readonly { id: string }[],
  { identity }: FoundPerson,
): boolean {
  const family = identity?.name?.family ?? '';
  return alike.some((row) => row.id === id) && name.toLowerCase().includes(family.toLowerCase());
}

/** Where what was found goes: the person who is open, one of the record, or a new one of the record. */
export type Target = 'open' | 'new' | { person: string };

interface IntoWhomProps {
  found: FoundPerson;
  /** Who is open in the workbench; null when it is nobody of one's own. */
  open: { name: string; person: string | null } | null;
  alike: readonly PersonRow[] | null;
  target: Target | null;
  onTarget: (target: Target) => void;
  /** Of a new person about whom nothing was found that names a disease; null where one was found. */
  disease: string | null;
  onDisease: (disease: string) => void;
}

/** The question into whom it goes. Nobody is chosen unless there is no doubt. */
export function IntoWhom(props: IntoWhomProps): ReactNode {
  const { found, open, alike, target, onTarget, disease, onDisease } = props;
  const say = useSay();
  const name = found.identity?.name?.text;
  const others = alike?.filter(({ id }) => id !== open?.person) ?? [];
  const isOther =
    target === 'open' &&
    open?.person != null &&
    name !== undefined &&
    alike !== null &&
    !isAlike({ id: open.person, name: open.name }, alike, found);
  const isOnlyNew = open === null && alike !== null && others.length === 0;
  const radio = (value: Target | null, text: ReactNode, checked: boolean): ReactNode => (
    <label key={JSON.stringify(value ?? text)} className={checked ? 'is-chosen' : ''}>
      <input
        type="radio"
        name="into"
        checked={checked}
        disabled={value === null}
        onChange={() => value !== null && onTarget(value)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <section className="panel into-whom" aria-labelledby="into-title">
      <h2 id="into-title">
        {name === undefined
          ? say('Into whose record?')
          : say('Found: {name}. Into whose record?', {
              name: [name, found.birthDate ?? ''].filter((part) => part !== '').join(', '),
            })}
      </h2>
      {isOnlyNew ? (
        <p>{say('Nobody of the record fits: it becomes a new person of the record.')}</p>
      ) : (
        <fieldset className="into-choices">
          <legend className="visually-hidden">{say('Into whose record?')}</legend>
          {open !== null &&
            radio(
              'open',
              open.person === null
                ? say('the person of the workbench: {name}', { name: open.name })
                : say('{name}, who is open', { name: open.name }),
              target === 'open',
            )}
          {others.map((row) =>
            row.closed === true
              ? radio(
                  null,
                  say('A guarded person fits. Open them under People first, and say why there.'),
                  false,
                )
              : radio(
                  { person: row.id },
                  [row.name, row.birthYear === null ? '' : String(row.birthYear), row.number ?? '']
                    .filter((part) => part !== '')
                    .join(' · '),
                  typeof target === 'object' && target?.person === row.id,
                ),
          )}
          {radio('new', say('a new person of the record'), target === 'new')}
        </fieldset>
      )}
      {alike === null && (
        <p className="hint" role="status">
          {say('Looking for the person in the record …')}
        </p>
      )}
      {target === null && alike !== null && (
        <p className="warning">{say('Please choose into whom it goes.')}</p>
      )}
      {isOther && (
        <p className="warning">
          {say(
            'Neither a number nor name and date of birth of {found} are those of {name}. Is it the same person?',
            { found: name, name: open.name },
          )}
        </p>
      )}
      {target === 'open' && open?.person != null && (
        <p className="hint">
          {say('The name stays as the record has it; numbers that it does not have yet are added.')}
        </p>
      )}
      {target === 'new' && disease !== null && (
        <ChoiceField
          label={say('Nothing that was found names a disease that is known here. Which one is it about?')}
          value={disease}
          options={diseaseForms.map(({ id }) => ({ value: id, text: diseaseName(id, say) }))}
          onChange={onDisease}
        />
      )}
    </section>
  );
}
