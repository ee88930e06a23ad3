import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask, type Method } from '../../subject/record/ask.ts';
import type { PersonDetail } from '../../subject/record/contract.ts';
import { tellPersonChanged } from '../../subject/record/person-changed.ts';
import { loadPerson } from '../../subject/record/persons.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import type { OpenRecord } from '../../subject/state/open-record.ts';

export interface DetailInUse {
  /** What the record has of the person beside the patient file; null until it is there. */
  detail: PersonDetail | null;
  problem: string | null;
  /** Writes something of the person beside the draft, then reads the person again. Throws what was refused. */
  write: (method: Method, path: string, body: unknown) => Promise<void>;
}

/** The open person as the record has them, read again whenever another version is there. */
export function usePersonDetail(record: OpenRecord, disease: string): DetailInUse {
  const say = useSay();
  const [detail, setDetail] = useState<PersonDetail | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = useRef(record.person);
  wanted.current = record.person;
  const load = async (): Promise<void> => {
    const loaded = await loadPerson(record.person, disease);
    if (wanted.current !== loaded.id) return;
    setDetail(loaded);
    setProblem(null);
    tellPersonChanged(loaded);
  };
  useEffect(() => {
    if (detail?.id === record.person && detail.version === record.version) return;
    load().catch((error: unknown) => setProblem(problemWords(error, say)));
  }, [record.person, record.version, disease]);
  return {
    detail: detail?.id === record.person ? detail : null,
    problem,
    write: async (method, path, body) => {
      try {
        await ask(method, `persons/${record.person}/${path}`, body);
      } finally {
        // Where it was refused because somebody was faster, what they did is shown.
        await load().catch(() => undefined);
      }
    },
  };
}
