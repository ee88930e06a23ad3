import {
  describeOwn,
  joinSelections,
  meanMeasures,
  measureName,
  NotPoolableError,
  ownTemplate,
  readOwnStudies,
  selectOwn,
  selectStudies,
  type Measure,
  type OwnStudies as Studies,
  type Selection,
  type StudyProblem,
} from '@bifrons/evidence';
import { errorWords, phrase } from '@bifrons/language';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useRun } from '../../../kit/compute/use-run.ts';
import { download } from '../../../kit/drawing/download.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { Question } from '../../../subject/state/question.ts';
import { useTrials } from '../../../subject/state/use-trials.ts';
import { keepBeside, keptBeside } from '../../../subject/storage/drafts.ts';
import { answerBeside } from '../answer-beside.ts';
import { callsOf, excludedNames, lessened, referenceOf, type Asked, type Outcome } from '../answer.ts';
import { ChangesPanel } from '../changes-panel.tsx';
import { ForestPanel } from '../forest-panel.tsx';
import { NetworkPanel } from '../network-panel.tsx';
import { ResponsesPanel } from '../responses-panel.tsx';
import { StudiesPanel } from '../studies-panel.tsx';
import { BayesPanel } from './bayes-panel.tsx';
import { exported, opened, type KeptStudies, type OwnChoices } from './own-file.ts';
import { OwnQuestion } from './own-question.tsx';

const PLACE = 'own-studies';
/** So much of a file is read. */
const MOST_BYTES = 20e6;

/** Studies that the reader brings: read here, kept on this machine, put together as the published ones are. */
export function OwnStudies({ question }: { question: Question }): ReactNode {
  const say = useSay();
  const [kept, setKept] = useState<KeptStudies | null>(null);
  useEffect(() => {
    void keptBeside(PLACE).then((found) =>
      setKept((now) => now ?? (found as KeptStudies | undefined) ?? null),
    );
  }, []);
  const keep = (next: KeptStudies | null): void => {
    setKept(next);
    void keepBeside(PLACE, next);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) keep(opened(file.name, await file.slice(0, MOST_BYTES).text()));
  };
  const reading = useMemo(() => kept && readOwnStudies(kept.text), [kept]);
  return (
    <div className="evidence">
      <section
        className="panel drop-zone"
        aria-labelledby="own-title"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void open(event.dataTransfer.files[0]);
        }}
      >
        <h2 id="own-title">{say('Your own studies')}</h2>
        <p className="hint">
          {say(
            'Drop a file here: CSV or JSON with a row for each arm (study, treatment, dose, n, events or mean with SD or SE, week, endpoint). Any question. It stays on this machine.',
          )}
        </p>
        <div className="files">
          <label className="button is-main file-button">
            {say('Choose a file')}
            <input
              type="file"
              accept=".csv,.tsv,.txt,.json,text/csv,application/json"
              onChange={({ target }) => {
                void open(target.files?.[0]);
                target.value = '';
              }}
            />
          </label>
          <button
            type="button"
            className="button"
            onClick={() => download('studies.csv', 'text/csv', ownTemplate)}
          >
            {say('Template to fill in')}
          </button>
          {kept && (
            <button type="button" className="button" onClick={() => keep(null)}>
              {say('Forget {name}', { name: kept.name })}
            </button>
          )}
        </div>
        {reading?.ok === false && <Problems name={kept!.name} problems={reading.problems} />}
        {reading?.ok && (
          <>
            <h3>{say('{name}, as it was understood', { name: kept!.name })}</h3>
            <ul className="notes">
              {describeOwn(reading.value).map((line) => (
                <li key={line.text + JSON.stringify(line.values)}>{say(line)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {kept && reading?.ok && (
        <Pooled
          kept={kept}
          own={reading.value}
          question={question}
          onChoose={(change) => keep({ ...kept, choices: { ...kept.choices, ...change } })}
        />
      )}
    </div>
  );
}

/** So many problems of a file are listed. */
const SHOWN = 40;

function Problems({ name, problems }: { name: string; problems: readonly StudyProblem[] }): ReactNode {
  const say = useSay();
  return (
    <div role="alert" className="own-problems">
      <h3>
        {say('{name} cannot be read: {n, plural, one {# problem} other {# problems}}', {
          name,
          n: problems.length,
        })}
      </h3>
      <ul className="notes">
        {problems.slice(0, SHOWN).map(({ row, column, message }) => (
          <li key={`${row} ${column} ${message.text}`}>
            {row !== null && <b>{say('Row {row}', { row })}</b>}
            {row !== null && column !== null && ', '}
            {column !== null && <b>{say('column {column}', { column })}</b>}
            {row !== null || column !== null ? ': ' : ''}
            {say(message)}
          </li>
        ))}
        {problems.length > SHOWN && <li>{say('and {n} more', { n: problems.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}

interface PooledProps {
  kept: KeptStudies;
  own: Studies;
  question: Question;
  onChoose: (change: Partial<OwnChoices>) => void;
}

function Pooled({ kept, own, question, onChoose }: PooledProps): ReactNode {
  const say = useSay();
  const { choices } = kept;
  const catalogue = useTrials(question.disease);
  const endpoint =
    own.endpoints.find(({ name }) => name === choices.endpoint)?.name ?? own.endpoints[0]!.name;
  const kind = own.endpoints.find(({ name }) => name === endpoint)!.kind;
  const measures: readonly Measure[] = kind === 'means' ? meanMeasures : ['RR', 'OR', 'RD'];
  const measure = measures.find((one) => one === choices.measure) ?? measures[0]!;
  const { by, reference, method, better, withCatalogue, excluded } = choices;
  const chosen = useMemo<Outcome<Selection>>(() => {
    try {
      const mine = selectOwn(own, { endpoint, by, ...(reference === null ? {} : { reference }) });
      if (!withCatalogue) return { value: mine, refusal: null };
      if (!catalogue)
        return { value: null, refusal: phrase('the studies of the catalogue are being loaded') };
      const query = {
        disease: question.disease,
        endpoint,
        weeks: [question.from, question.to] as const,
        by,
      };
      return { value: joinSelections(mine, selectStudies(query, catalogue)), refusal: null };
    } catch (error) {
      if (error instanceof NotPoolableError) return { value: null, refusal: error.phrases[0]! };
      throw error;
    }
  }, [own, endpoint, by, reference, withCatalogue, catalogue, question]);
  const all = chosen.value;
  const asked = useMemo<Asked | null>(() => {
    if (all === null) return null;
    const selection = lessened(all, excluded).value ?? all;
    return { selection, whole: excluded.length > 0 ? all : null, measure, method, better };
  }, [all, excluded, measure, method, better]);
  const { computed, stale, failure } = useRun(asked, async (of, { signal }) => ({
    of,
    answer: await answerBeside(of, signal as AbortSignal),
  }));
  const answer = computed?.answer ?? null;
  const calls =
    computed &&
    callsOf(computed.of, {
      studies: kept.name,
      withCatalogue,
      exclude: excludedNames(excluded),
    });
  return (
    <>
      <OwnQuestion
        own={own}
        endpoint={endpoint}
        measures={measures.map((one) => [one, measureName(one, say)])}
        measure={measure}
        choices={choices}
        control={all && referenceOf(all)}
        treatments={all ? treatmentsIn(all) : []}
        onChoose={onChoose}
      />
      {chosen.refusal !== null && (
        <p className="panel refusal" role="status">
          {say(chosen.refusal)}
        </p>
      )}
      {failure !== null && (
        <p className="panel refusal" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {answer !== null && calls !== null && (
        <div className={stale ? 'evidence fades is-stale' : 'evidence fades'} aria-busy={stale}>
          {answer.before?.value && answer.comparisons.value && (
            <ChangesPanel before={answer.before.value} after={answer.comparisons.value} />
          )}
          {answer.comparisons.value ? (
            <ForestPanel
              comparisons={answer.comparisons.value}
              selection={computed!.of.selection}
              measure={computed!.of.measure}
              call={calls.pool}
            />
          ) : (
            <p className="panel refusal" role="status">
              {say(answer.comparisons.refusal!)}
            </p>
          )}
          {answer.network.value && answer.network.value.treatments.length > 2 && (
            <>
              <NetworkPanel answer={answer.network.value} call={calls.network} />
              <BayesPanel selection={computed!.of.selection} network={answer.network.value} better={better} />
            </>
          )}
          {answer.network.refusal !== null && (
            <p className="panel refusal" role="status">
              {say('Network: {reason}', { reason: answer.network.refusal })}
            </p>
          )}
          {answer.responses.length > 0 && (
            <ResponsesPanel
              responses={answer.responses}
              selection={computed!.of.selection}
              call={calls.pool}
            />
          )}
          <p>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `${kept.name.replace(/\.\w+$/, '')}.bifrons.json`,
                  'application/json',
                  exported(kept, computed!.of, answer, calls, say),
                )
              }
            >
              {say('One file with data, choices, results and pictures')}
            </button>
          </p>
        </div>
      )}
      {asked && (
        <StudiesPanel
          selection={asked.selection}
          excluded={excluded}
          onExclude={(next) => onChoose({ excluded: next })}
        />
      )}
    </>
  );
}

const treatmentsIn = ({ studies }: Selection): string[] => [
  ...new Set(studies.flatMap(({ arms }) => arms.map(({ treatment }) => treatment))),
];
