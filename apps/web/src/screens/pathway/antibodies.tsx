import { antibodies, pathway, type Antibody, type SignalId } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { diseaseModel } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** The antibodies that take a signal away before it reaches a kinase. */
export const antibodiesAt = (signal: SignalId): readonly Antibody[] =>
  antibodies().filter(({ neutralises }) => neutralises.signals.includes(signal));

/** Where an antibody acts. */
export function antibodyWords({ name, neutralises: { binds, cytokines } }: Antibody, say: Say): string {
  const values = { antibody: name, cytokines: say.list(cytokines) };
  return binds === 'ligand'
    ? say('{antibody} catches {cytokines} before it reaches its receptor', values)
    : say('{antibody} sits on the receptor of {cytokines}', values);
}

/** A drawn antibody: two arms that bind, and a stem. Upright on a receptor, in the air at a ligand that it has caught. */
function Glyph({ binds }: { binds: 'ligand' | 'receptor' }): ReactNode {
  return (
    <>
      <path d="M0 7V0M0 0L-4.5-5M0 0L4.5-5M-6-3.2L-3-6.6M6-3.2L3-6.6" />
      {binds === 'ligand' ? <circle cx="0" cy="-7.5" r="2.2" /> : <path d="M-6 9.5H6" />}
    </>
  );
}

/** Antibodies at a signal, left of its bar: how many act there, and at what. */
export function AntibodiesAt({ signal, x, y }: { signal: SignalId; x: number; y: number }): ReactNode {
  const kinds = [...new Set(antibodiesAt(signal).map(({ neutralises }) => neutralises.binds))];
  return kinds.map((binds, k) => (
    <g key={binds} className={`antibody is-${binds}`} transform={`translate(${x - 17 * k} ${y})`}>
      <Glyph binds={binds} />
    </g>
  ));
}

/** What the drawn antibodies are, where they act on a signal of the disease. */
export function AntibodyKey({ disease }: { disease: string }): ReactNode {
  const say = useSay();
  const { signals } = diseaseModel(disease);
  const acting = antibodies().filter(({ neutralises }) =>
    neutralises.signals.some((signal) => signals.includes(signal)),
  );
  if (acting.length === 0) return null;
  return (
    <ul className="antibody-key" aria-label={say('Antibodies')}>
      {acting.map((antibody) => (
        <li key={antibody.id}>
          <svg
            className={`antibody is-${antibody.neutralises.binds}`}
            viewBox="-9 -11 18 22"
            aria-hidden="true"
          >
            <Glyph binds={antibody.neutralises.binds} />
          </svg>
          <span>
            {antibodyWords(antibody, say)}
            <small>
              {say.list(
                [...pathway().signals, ...pathway().outside]
                  .filter(({ id }) => antibody.neutralises.signals.includes(id))
                  .map(({ name }) => say(name)),
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
