import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { usePatient } from '../state/use-patient.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { AskedContext, type Asked } from './asked-context.ts';
import { askedOf, type ItemId } from './asked.ts';
import { effectsOf, type FactEffect } from './fact-effects.ts';

interface AskedProviderProps {
  /** The medicines whose labels are asked; null for all of the region. */
  considered: ReadonlySet<string> | null;
  children: ReactNode;
}

/** Whoever types has rest for so long before the effects of what is open are computed. */
const REST_MS = 400;

/** What labels and the model ask of the person, and what each answer would change; computed between the letters. */
export function AskedProvider({ considered, children }: AskedProviderProps): ReactNode {
  const { state, today } = useWorkbench();
  const { record, lastRecord, problems } = usePatient();
  const { region } = state;
  const request = useMemo(
    () => ({ region, indication: 'alopecia-areata', today: today.toISOString().slice(0, 10) }) as const,
    [region, today],
  );
  const later = useDeferredValue(lastRecord);
  const items = useMemo(
    () => askedOf(later, (drug) => considered === null || considered.has(drug), request),
    [later, considered, request],
  );
  const [effects, setEffects] = useState<Asked['effects']>(new Map());
  const patient = useDeferredValue(state.patient);

  useEffect(() => {
    if (record === null) return;
    const open = items.filter(({ waiting }) => waiting.length > 0);
    const found = new Map<ItemId, readonly FactEffect[]>();
    let timer = setTimeout(function next() {
      const item = open[found.size];
      if (item === undefined) return setEffects(found);
      found.set(item.id, effectsOf(item.id, patient, record, today, request));
      timer = setTimeout(next);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [items, patient, record, today, request]);

  const asked = useMemo(
    () => ({ items, byId: new Map(items.map((item) => [item.id, item])), effects, problems }),
    [items, effects, problems],
  );
  return <AskedContext value={asked}>{children}</AskedContext>;
}
