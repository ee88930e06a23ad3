import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import type { Account, PersonDetail, Role } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { roleWords } from '../../subject/record/role-words.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface Colleague {
  id: string;
  name: string;
  roles: readonly Role[];
}

interface GuardPanelProps {
  detail: PersonDetail;
  account: Account;
  write: DetailInUse['write'];
}

/** Who may see the person: everybody who treats here, or only a team. Clinicians say so; of a guarded person, those of the team. */
export function GuardPanel({ detail, account, write }: GuardPanelProps): ReactNode {
  const say = useSay();
  const { guarded, team } = detail;
  const isOfTeam = team.includes(account.id);
  const mayChange = account.roles.includes('clinician') && (!guarded || isOfTeam);
  const [wanted, setWanted] = useState<{ guarded: boolean; team: ReadonlySet<string> }>({
    guarded,
    team: new Set(team),
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { colleagues, failed } = useColleagues(wanted.guarded);
  useEffect(() => setWanted({ guarded, team: new Set(team) }), [guarded, team.join()]);
  const chosen = (colleagues ?? []).filter(({ id }) => id === account.id || wanted.team.has(id));
  const isChanged =
    wanted.guarded !== guarded ||
    (guarded &&
      colleagues !== null &&
      chosen
        .map(({ id }) => id)
        .sort()
        .join() !== [...team].sort().join());
  const save = (): void => {
    setBusy(true);
    setProblem(null);
    write('PUT', 'guard', {
      guarded: wanted.guarded,
      team: wanted.guarded ? chosen.map(({ id }) => id) : [],
    })
      .catch((error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  return (
    <section className="panel guard-panel" aria-labelledby="guard-title">
      <div className="panel-head">
        <h2 id="guard-title">{say('Who may see this person')}</h2>
      </div>
      <p className="guard-state">
        {guarded
          ? say(
              'Guarded: only the team. Others find the person by the full number, or by name and date of birth, and see them only with a reason, for an hour; it stays in the log.',
            )
          : say('All clinicians and nurses of the clinic.')}
      </p>
      {guarded && !isOfTeam && (
        <p className="hint">
          {say('You are not of the team; you see the person because you gave a reason.')}
        </p>
      )}
      {mayChange && (
        <>
          <label className="years-check">
            <input
              type="checkbox"
              role="switch"
              checked={wanted.guarded}
              onChange={({ target }) => setWanted({ ...wanted, guarded: target.checked })}
            />
            {say('Guard this person')}
          </label>
          {wanted.guarded && (
            <fieldset className="guard-team">
              <legend>{say('The team')}</legend>
              {colleagues === null && (
                <p className="hint" role="status">
                  {failed === null ? say('Opening …') : problemWords(failed, say)}
                </p>
              )}
              {colleagues?.map(({ id, name, roles }) => (
                <label key={id} className="years-check">
                  <input
                    type="checkbox"
                    checked={id === account.id || wanted.team.has(id)}
                    disabled={id === account.id}
                    onChange={({ target }) => {
                      const next = new Set(wanted.team);
                      if (target.checked) next.add(id);
                      else next.delete(id);
                      setWanted({ ...wanted, team: next });
                    }}
                  />
                  <span>
                    {name}{' '}
                    <span className="guard-role">
                      {say.list(
                        roles
                          .filter((role) => role === 'clinician' || role === 'nurse')
                          .map((role) => roleWords(role, say)),
                      )}
                      {id === account.id && ` · ${say('you')}`}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          {problem !== null && (
            <p className="failure" role="alert">
              {problem}
            </p>
          )}
          {isChanged && (
            <p className="form-actions">
              <button
                type="button"
                className="button is-main"
                disabled={busy || (wanted.guarded && colleagues === null)}
                onClick={save}
              >
                {wanted.guarded ? say('Save who may see them') : say('Open to the clinic')}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => setWanted({ guarded, team: new Set(team) })}
              >
                {say('Leave it')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Those who may be of a team, asked for when a team is chosen. */
function useColleagues(isAsked: boolean): { colleagues: readonly Colleague[] | null; failed: unknown } {
  const [state, setState] = useState<{ colleagues: readonly Colleague[] | null; failed: unknown }>({
    colleagues: null,
    failed: null,
  });
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    ask<{ colleagues: readonly Colleague[] }>('GET', 'colleagues').then(
      ({ colleagues }) => wanted && setState({ colleagues, failed: null }),
      (failed: unknown) => wanted && setState({ colleagues: null, failed }),
    );
    return () => {
      wanted = false;
    };
  }, [isAsked]);
  return state;
}
