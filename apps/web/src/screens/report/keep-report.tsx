import { useState, type ReactNode } from 'react';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import { ask } from '../../subject/record/ask.ts';
import type { DocumentBody } from '../../subject/record/contract.ts';
import { loadPerson } from '../../subject/record/persons.ts';
import { tellPersonChanged } from '../../subject/record/person-changed.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** Keeps the report as it was given with the person's documents, where the person is of the record. */
export function KeepReport({ ready }: { ready: boolean }): ReactNode {
  const say = useSay();
  const toast = useToast();
  const { state, today } = useWorkbench();
  const [busy, setBusy] = useState(false);
  const { record } = state;
  if (record === null) return null;
  const keep = async (): Promise<void> => {
    const report = document.querySelector('.report');
    if (report === null) return;
    const date = localDay(today);
    const title = say('Report');
    const body: DocumentBody = { date, title, mediaType: 'text/html', text: pageOf(report, title) };
    await ask('POST', `persons/${record.person}/entries`, { kind: 'document', body });
    tellPersonChanged(await loadPerson(record.person, state.patient.disease));
    toast({ text: say('The report is kept with the documents of {name}.', { name: record.name }) });
  };
  return (
    <button
      type="button"
      className="button"
      disabled={!ready || busy}
      onClick={() => {
        setBusy(true);
        keep()
          .catch((error: unknown) => toast({ text: problemWords(error, say) }))
          .finally(() => setBusy(false));
      }}
    >
      {say('Keep in the record')}
    </button>
  );
}

/** The report as a page of its own, with the look that it has here. */
function pageOf(report: Element, title: string): string {
  const styles = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset['theme'] = 'light';
  page.head.append(Object.assign(page.createElement('style'), { textContent: styles }));
  page.body.append(page.importNode(report, true));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
