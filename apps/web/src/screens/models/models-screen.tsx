import { modelLibrary } from '@bifrons/interchange';
import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { ChoiceField } from '../../kit/interface/text-field.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { ModelPanel } from './model-panel.tsx';
import { NotOpened, openEntry, openFile, type OpenModel } from './open-model.ts';
import './models.css';

/** Published models of the pathway, or one of the reader's own, with a JAK inhibitor laid on them. */
export function ModelsScreen(): ReactNode {
  return (
    <WithModel>
      <Models />
    </WithModel>
  );
}

function Models(): ReactNode {
  const say = useSay();
  const [open, setOpen] = useState<OpenModel | null>(null);
  const [wanted, setWanted] = useState<string>(modelLibrary[0]!.id);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const entry = modelLibrary.find(({ id }) => id === wanted);
    if (entry === undefined) return;
    let isWanted = true;
    void openEntry(entry).then((model) => {
      if (isWanted) setOpen(model);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  const take = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      setOpen(await openFile(file));
      setWanted('');
    } catch (error) {
      setProblem(error instanceof NotOpened ? refusal[error.why](error.ids) : (error as Error).message);
    }
  };
  const refusal = {
    'too-large': () => say('The file is larger than 5 MB. Open a smaller model.'),
    events: () =>
      say(
        'The model has events that its own state triggers. They are not computed in the browser: take them out, or run the model with the engine in Node.',
      ),
    'no-value': (ids: readonly string[]) =>
      say('These have no value at the start: {names}. Give them one.', { names: ids.slice(0, 5).join(', ') }),
    'nothing-changes': () => say('Nothing in this model changes in time, so there is no curve to draw.'),
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
  };
  return (
    <div className="models">
      <ScreenHead
        title={say('Models')}
        lead={say('What does a JAK inhibitor do in the published models of the pathway?')}
      />
      <section className="panel models-choice" aria-label={say('Which model')}>
        <ChoiceField
          label={say('Published model')}
          value={wanted}
          {...(wanted === '' ? { empty: open?.network.name ?? open?.network.id ?? '' } : {})}
          options={modelLibrary.map(({ id, name, paper }) => ({
            value: id,
            text: `${say(name)} (${paper.cited})`,
          }))}
          onChange={(id) => {
            setProblem(null);
            setWanted(id);
          }}
        />
        <label
          className={isOver ? 'models-drop is-over' : 'models-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <b>{say('Or drop a model of your own here, or choose a file')}</b>
          <span>{say('SBML (.xml) or Antimony (.ant). It is read and run in this browser.')}</span>
          <input
            type="file"
            accept=".xml,.sbml,.ant,.txt"
            aria-label={say('A model of your own')}
            onChange={({ target: input }) => {
              const [file] = input.files ?? [];
              if (file) void take(file);
              input.value = '';
            }}
          />
        </label>
      </section>
      {problem !== null && (
        <div className="failure" role="alert">
          <b>{say('The file was not opened; what was there stays.')}</b> {problem}
        </div>
      )}
      {open !== null && <ModelPanel key={open.key} open={open} />}
    </div>
  );
}
