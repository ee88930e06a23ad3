import { loadLabels, loadTreatmentOptions, type Indication, type Region } from '@bifrons/knowledge';
import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { AskedContext, type Asked } from './asked-context.ts';
import type { ItemId } from './asked.ts';
import type { FactEffect } from './fact-effects.ts';
import { localDay } from '../../subject/patient/local-day.ts';

/** Whoever types has rest for so long before the effects of what is open are computed. */
const REST_MS = 400;

/** What labels and the model ask of the person, and what each answer would change; computed between the letters. */
export function AskedProvider({ children }: { children: ReactNode }): ReactNode {
  const say = useSay();
  const { state, today } = useWorkbench();
  const { record, lastRecord, problems } = usePatient();
  const { courses } = state;
  const { disease } = state.patient;
  const { labels, region } = useLabelQuestions(state.region, disease);
  const request = useMemo(
    () => ({ region, indication: disease as Indication, today: localDay(today), say }),
    [region, disease, today, say],
  );
  const considered = useMemo(
    () => labels?.consideredOf(courses, region, request.indication) ?? null,
    [labels, courses, region, request],
  );
  const later = useDeferredValue(lastRecord);
  const items = useMemo(
    () => labels?.askedOf(later, considered, request) ?? [],
    [labels, later, considered, request],
  );
  const interactionsOf = useMemo(
    () => labels?.interactionsBy(later, request) ?? (() => []),
    [labels, later, request],
  );
  const [effects, setEffects] = useState<Asked['effects']>(new Map());
  const patient = useDeferredValue(state.patient);

  useEffect(() => {
    if (record === null || labels === null) return;
    // What counts first, so that it is told before the questions of other medicines are tried.
    const open = items
      .filter(({ waiting }) => waiting.length > 0)
      .sort((a, b) => Number(b.counted) - Number(a.counted));
    const found = new Map<ItemId, readonly FactEffect[]>();
    let timer = setTimeout(function next() {
      const item = open[found.size];
      if (item?.counted !== true) setEffects(new Map(found));
      if (item === undefined) return;
      found.set(item.id, labels.effectsOf(item.id, patient, record, today, request));
      timer = setTimeout(next);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [labels, items, patient, record, today, request]);

  const asked = useMemo(
    () => ({
      labels,
      region,
      considered,
      items,
      byId: new Map(items.map((item) => [item.id, item])),
      effects,
      interactionsOf,
      problems,
    }),
    [labels, region, considered, items, effects, interactionsOf, problems],
  );
  return <AskedContext value={asked}>{children}</AskedContext>;
}

/** The questions of the labels, once those of the region and the options of the disease are there; nothing is asked before. */
function useLabelQuestions(chosen: Region, disease: string): Pick<Asked, 'labels' | 'region'> {
  const [there, setThere] = useState<(Pick<Asked, 'labels' | 'region'> & { disease: string }) | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([
      import('./label-questions.ts'),
      loadLabels(chosen),
      loadTreatmentOptions(disease),
    ]).then(([labels]) => wanted && setThere({ labels, region: chosen, disease }));
    return () => {
      wanted = false;
    };
  }, [chosen, disease]);
  return there?.disease === disease ? there : { labels: null, region: chosen };
}
