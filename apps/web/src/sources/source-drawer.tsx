import type { ProvenanceEntry } from '@bifrons/model';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { GradeBadge } from './grade-badge.tsx';
import { GRADES } from './grades.ts';
import { searchEntries } from './search.ts';
import './sources.css';

interface SourceDrawerProps {
  entries: readonly ProvenanceEntry[];
  /** With what the search begins. */
  query: string;
  onClose: () => void;
}

/** Every number in use with its grade and its source, searchable. */
export function SourceDrawer({ entries, query, onClose }: SourceDrawerProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(query);
  useEffect(() => {
    const current = dialog.current;
    current?.showModal();
    return () => current?.close();
  }, []);
  const found = searchEntries(entries, text);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="drawer-inner">
        <div className="panel-head">
          <h2 id="drawer-title">Where the numbers come from</h2>
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </div>
        <GradeKey entries={entries} onChoose={(grade) => setText(`grade:${grade}`)} />
        <label className="drawer-search">
          <span>Search</span>
          <input
            type="text"
            role="searchbox"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className="hint" role="status">
          {found.length} of {entries.length} entries
        </p>
        <ul className="entries" tabIndex={0} aria-label="Entries">
          {found.map((entry) => (
            <Entry key={entry.path} entry={entry} />
          ))}
        </ul>
      </div>
    </dialog>
  );
}

interface GradeKeyProps {
  entries: readonly ProvenanceEntry[];
  onChoose: (grade: string) => void;
}

function GradeKey({ entries, onChoose }: GradeKeyProps): ReactNode {
  const grades = (Object.keys(GRADES) as (keyof typeof GRADES)[]).map((grade) => ({
    grade,
    count: entries.filter((entry) => entry.grade === grade).length,
  }));
  return (
    <ul className="grade-key">
      {grades
        .filter(({ count }) => count > 0)
        .map(({ grade, count }) => (
          <li key={grade}>
            <button type="button" onClick={() => onChoose(grade)}>
              <GradeBadge grade={grade} />
              <span>{GRADES[grade]}</span>
              <span className="grade-count">{count}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}

function Entry({ entry }: { entry: ProvenanceEntry }): ReactNode {
  const { label, value, qualifier, unit, grade, source, note, path } = entry;
  const address = source.url ?? (source.doi === undefined ? undefined : `https://doi.org/${source.doi}`);
  return (
    <li className="entry">
      <p className="entry-head">
        <GradeBadge grade={grade} />
        <b>{label}</b>
        {value !== null && (
          <span className="entry-value">
            {qualifier} {format(value)} {unit}
          </span>
        )}
      </p>
      <p className="entry-source">
        {address === undefined ? (
          source.title
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
        {source.where !== undefined && <span> · {source.where}</span>}
      </p>
      {note !== undefined && <p className="entry-note">{note}</p>}
      <p className="entry-path">{path}</p>
    </li>
  );
}

function format(value: number): string {
  return String(Number(value.toPrecision(4)));
}
