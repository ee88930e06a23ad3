import { printNetwork } from '@bifrons/engine';
import { libraryLicence } from '@bifrons/interchange';
import { pathway, type SignalId } from '@bifrons/knowledge';
import { engagement, RefusedError, type EngagementRequest } from '@bifrons/model';
import { useMemo, useState, type ReactNode } from 'react';
import { useRun } from '../../kit/compute/use-run.ts';
import { download } from '../../kit/drawing/download.ts';
import { ChoiceField, TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { engagementEntries } from '../../kit/sources/entries.ts';
import { gradeText } from '../../kit/sources/grades.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { covariatesOf } from '../../subject/patient/forecast-request.ts';
import { doseLabel, engagementOf } from '../../subject/regimens/course.ts';
import { DoseFields, type TakenDose } from '../../subject/regimens/dose-fields.tsx';
import { firstPair } from '../../subject/regimens/first-pair.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { focusedCourse } from '../../subject/state/workbench.ts';
import { coursesBeside } from './courses-beside.ts';
import type { Asked } from './courses.ts';
import { CurvesPicture } from './curves-picture.tsx';
import { MovableRows, readValue } from './movable-rows.tsx';
import { drawables, firstDrawn, movables, withValues, type OpenModel } from './open-model.ts';

const NOTHING: TakenDose = { drug: null, dose: '', perDay: 1, injected: null };

/** One model: its curves, its numbers, and a medicine on its activation of JAK. */
export function ModelPanel({ open: { key, network, entry } }: { open: OpenModel }): ReactNode {
  const say = useSay();
  const { state, today } = useWorkbench();
  const { disease } = state.patient;
  const person = covariatesOf(usePatient().lastPatient, today);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [drawn, setDrawn] = useState<readonly string[]>(
    () => entry?.drawn.map(({ id }) => id) ?? firstDrawn(network),
  );
  const [end, setEnd] = useState(String(entry?.end ?? 100));
  const [taken, setTaken] = useState<TakenDose>(() => {
    const course = focusedCourse(state);
    return course === undefined ? NOTHING : firstPair(state.courses, course, disease)[0];
  });
  const [parameter, setParameter] = useState(entry?.activation.parameter ?? '');
  const [signal, setSignal] = useState<SignalId>(entry?.activation.signal ?? 'ifn-gamma');
  const [showsAll, setShowsAll] = useState(false);

  const all = useMemo(() => movables(network), [network]);
  const parts = useMemo(() => {
    const words = new Map(entry?.drawn.map((part) => [part.id, say(part.words)]));
    const order = [...words.keys()];
    const place = ({ id }: { id: string }): number => (words.has(id) ? order.indexOf(id) : order.length);
    return drawables(network)
      .map(({ id, name }) => ({ id, name: words.get(id) ?? name }))
      .sort((a, b) => place(a) - place(b));
  }, [network, entry, say]);
  const first =
    entry === null
      ? all.slice(0, 5)
      : entry.moved.flatMap(({ id, words }) =>
          all.flatMap((one) => (one.id === id ? [{ ...one, name: say(words) }] : [])),
        );
  const readEnd = readValue(end);
  const isEndWrong = readEnd === null || readEnd <= 0;
  const request = parameter === '' ? null : engagementOf(taken, person);
  const asked = JSON.stringify(request);
  const blocked = useMemo(() => {
    const read = JSON.parse(asked) as EngagementRequest | null;
    return read && blockedOf(read, signal);
  }, [asked, signal]);
  const share = blocked?.mean ?? null;
  const shown = useMemo(() => {
    const chosen = parts.filter(({ id }) => drawn.includes(id));
    return chosen.map((part, tone) => ({ ...part, tone }));
  }, [parts, drawn]);
  const question = useMemo((): { asked: Asked; shown: typeof shown } | null => {
    const values: Record<string, number> = {};
    for (const { id, value } of all) {
      const read = typed[id] === undefined ? value : readValue(typed[id]);
      if (read === null) return null;
      values[id] = read;
    }
    if (isEndWrong) return null;
    const medicine = share === null ? null : { parameter, left: 1 - share };
    return {
      asked: { key, network, values, medicine, end: readEnd, names: shown.map(({ id }) => id) },
      shown,
    };
  }, [key, network, all, typed, parameter, share, isEndWrong, readEnd, shown]);
  const { computed, stale, failure } = useRun(question, async (wanted) => ({
    ...wanted,
    courses: await coursesBeside(wanted.asked),
  }));

  const type = (id: string, text: string): void => setTyped((before) => ({ ...before, [id]: text }));
  const isChanged = Object.keys(typed).length > 0;
  const title = entry === null ? (network.name ?? network.id) : say(entry.name);
  const file = `bifrons-${entry?.id ?? network.id}`;
  const now = (): typeof network =>
    question === null ? network : withValues(network, question.asked.values);
  const saveSbml = async (): Promise<void> => {
    const { writeSbml } = await import('./sbml.ts');
    download(`${file}.xml`, 'application/sbml+xml', writeSbml(now()));
  };
  const label = doseLabel(taken, say);
  return (
    <>
      <section className="panel" aria-label={title} aria-busy={stale && failure === null}>
        <h2>{title}</h2>
        {entry !== null && <p className="models-tells">{say(entry.tells)}</p>}
        {failure !== null && (
          <div className="failure" role="alert">
            {say('The model could not be run:')} {(failure as Error).message}
          </div>
        )}
        {computed === null && failure === null && (
          <p className="hint" role="status">
            {say('The model is made into WebAssembly …')}
          </p>
        )}
        {computed !== null && (
          <div
            className={stale ? 'models-curves is-stale' : 'models-curves'}
            data-state={stale ? 'stale' : 'fresh'}
          >
            <CurvesPicture
              file={file}
              title={say('{model} over time', { model: title })}
              courses={computed.courses}
              parts={computed.shown}
              timeUnit={entry?.timeUnit ?? null}
              medicine={computed.courses.treated === null ? null : label}
            />
          </div>
        )}
        <fieldset className="models-drawn">
          <legend>{say('Drawn')}</legend>
          {parts
            .filter(({ id }) => showsAll || drawn.includes(id) || entry?.drawn.some((one) => one.id === id))
            .map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={drawn.includes(id)}
                  onChange={({ target }) =>
                    setDrawn(target.checked ? [...drawn, id] : drawn.filter((other) => other !== id))
                  }
                />
                {name}
              </label>
            ))}
          <button
            type="button"
            className="button"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? say('Fewer') : say('All {n} of the model', { n: parts.length })}
          </button>
        </fieldset>
      </section>
      <div className="models-beside">
        <section className="panel" aria-labelledby="models-numbers">
          <div className="panel-head">
            <h2 id="models-numbers">{say('Numbers of the model')}</h2>
            {isChanged && (
              <button type="button" className="button" onClick={() => setTyped({})}>
                {say('As published')}
              </button>
            )}
          </div>
          <MovableRows movables={first} typed={typed} onType={type} />
          <TextField
            label={
              entry === null
                ? say('End, in the unit of the model')
                : say('End in {unit}', { unit: entry.timeUnit })
            }
            value={end}
            error={isEndWrong ? say('Type a number above 0.') : null}
            onChange={setEnd}
          />
          <AllNumbers movables={all} typed={typed} onType={type} />
        </section>
        <section className="panel" aria-labelledby="models-medicine">
          <div className="panel-head">
            <h2 id="models-medicine">{say('A JAK inhibitor')}</h2>
            {request && (
              <WhyButton
                title={say('Where the blocked share comes from')}
                answer={() => ({ entries: engagementEntries(request), chain: request })}
              />
            )}
          </div>
          <DoseFields
            disease={disease}
            taken={taken}
            names={{
              medicine: say('Medicine in the model'),
              dose: say('Dose in the model in mg'),
              perDay: say('Times per day in the model'),
            }}
            onChange={(change) => setTaken({ ...taken, ...change })}
          />
          {entry === null && (
            <div className="models-own">
              <ChoiceField
                label={say('Which parameter is the activation of JAK?')}
                value={parameter}
                empty={say('please choose')}
                options={all.map(({ id, name }) => ({ value: id, text: name }))}
                onChange={setParameter}
              />
              <ChoiceField
                label={say('Which signal stands for it?')}
                value={signal}
                options={pathway().signals.map(({ id, name }) => ({ value: id, text: say(name) }))}
                onChange={setSignal}
              />
            </div>
          )}
          {blocked !== null && (
            <p className="models-share">
              {blocked.mean === null || blocked.grade === null
                ? say('How strongly it blocks this signal is not known, so nothing is drawn.')
                : say(
                    '{medicine} blocks {percent} % of {signal} on average over a day ({lower} to {upper} % by the range of the potency; {grade}).',
                    {
                      medicine: label,
                      percent: say.number(100 * blocked.mean),
                      signal: say(blocked.name),
                      lower: say.number(100 * (blocked.lower ?? blocked.mean)),
                      upper: say.number(100 * (blocked.upper ?? blocked.mean)),
                      grade: gradeText(blocked.grade, say),
                    },
                  )}
            </p>
          )}
          <p className="hint">
            {entry === null
              ? say('The parameter is multiplied by the share that is left.')
              : say(
                  'Laid on one step, “{step}”: its parameter {parameter} is multiplied by the share that is left.',
                  {
                    step: say(entry.activation.words),
                    parameter,
                  },
                )}{' '}
            {say(
              'This is an assumption: the share is that of STAT in blood, the model is of other cells. It shows how a pathway passes a weaker start on, not what happens in a person.',
            )}
          </p>
        </section>
      </div>
      <section className="panel" aria-labelledby="models-origin">
        <h2 id="models-origin">{say('Where it comes from, and files')}</h2>
        {entry !== null && (
          <>
            <p>
              {entry.paper.cited}.{' '}
              <a href={`https://pubmed.ncbi.nlm.nih.gov/${entry.paper.pubMed}/`}>
                {say('PubMed {id}', { id: entry.paper.pubMed })}
              </a>
              {' · '}
              <a href={`https://www.ebi.ac.uk/biomodels/${entry.bioModels}`}>{entry.bioModels}</a>
              {' · '}
              <a href={libraryLicence.address}>{libraryLicence.name}</a>
            </p>
            {entry.changed !== undefined && <p>{say(entry.changed)}</p>}
          </>
        )}
        <p className="chips">
          <button type="button" className="button" onClick={() => void saveSbml()}>
            {say('The model with these numbers, SBML')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => download(`${file}.ant`, 'text/plain', printNetwork(now()))}
          >
            {say('The model with these numbers, Antimony')}
          </button>
        </p>
      </section>
    </>
  );
}

/** All numbers; they are many, so they are made when they are opened. */
function AllNumbers(props: Parameters<typeof MovableRows>[0]): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="models-all" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('All {n} numbers', { n: props.movables.length })}</summary>
      {isOpen && <MovableRows {...props} />}
    </details>
  );
}

function blockedOf(request: EngagementRequest, signal: SignalId) {
  try {
    return engagement(request).signals.find((one) => one.signal === signal) ?? null;
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}
