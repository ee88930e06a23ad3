import type { Block, OutcomeTable, Report } from '@bifrons/benefit-risk';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { JanusMark } from '../shell/janus-mark.tsx';
import { IconArray } from '../weighing/icon-array.tsx';

/** The report as it is printed; on the screen the same, on one sheet. */
export function ReportPages({ report }: { report: Report }): ReactNode {
  return (
    <article className="report">
      <header className="report-head">
        <JanusMark />
        <div>
          <h2>{report.title}</h2>
          <p>
            {report.person} · <time>{report.date}</time>
          </p>
        </div>
      </header>
      {report.sections.map(({ id, heading, blocks }) => (
        <section key={id} className={`report-section is-${id}`} aria-labelledby={`report-${id}`}>
          <h3 id={`report-${id}`}>{heading}</h3>
          {blocks.map((block, k) => (
            <BlockView key={k} block={block} />
          ))}
        </section>
      ))}
      <footer className="report-foot">{report.foot}</footer>
    </article>
  );
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return <Items items={block.items} />;
    case 'outcomes':
      return block.pictures ? (
        <div className="report-outcomes">
          {block.outcomes.map((table) => (
            <Pictures key={table.outcome} table={table} tone={block.tone} />
          ))}
        </div>
      ) : (
        <Lines outcomes={block.outcomes} />
      );
    case 'options':
      return (
        <dl className="report-options">
          {block.options.map(({ option, items }) => (
            <div key={option}>
              <dt>{option}</dt>
              <dd>
                <Items items={items} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'questions':
      return (
        <ul className="report-questions">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}

function Items({ items }: { items: readonly string[] }): ReactNode {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** One outcome: 100 people for each option, in a row. */
function Pictures({ table, tone }: { table: OutcomeTable; tone: 'benefit' | 'harm' }): ReactNode {
  const say = useSay();
  return (
    <section className="report-outcome">
      <h4>{table.outcome}</h4>
      <ul>
        {table.rows.map(({ option, icons, words, notes }) => (
          <li key={option} className={`outcome ${icons.filled === null ? 'unknown' : tone}`}>
            <span className="report-option">{option}</span>
            <IconArray
              per100={icons.filled}
              interval={icons.interval}
              face={tone}
              label={say('{outcome}, {option}: {words}', { outcome: table.outcome, option, words })}
            />
            <b>{words}</b>
            <small>{notes.join('; ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Outcomes that are told in a line each. */
function Lines({ outcomes }: { outcomes: readonly OutcomeTable[] }): ReactNode {
  const say = useSay();
  return (
    <dl className="report-lines">
      {outcomes.map(({ outcome, rows }) => (
        <div key={outcome}>
          <dt>{outcome}</dt>
          <dd>{say.list(rows.map(({ option, words }) => say('{option}: {words}', { option, words })))}</dd>
        </div>
      ))}
    </dl>
  );
}
