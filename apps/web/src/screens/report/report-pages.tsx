import type { Block, Report } from '@bifrons/benefit-risk';
import type { ReactNode } from 'react';
import { JanusMark } from '../../kit/interface/janus-mark.tsx';
import { OutcomeLines, OutcomePictures } from './outcome-pictures.tsx';

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
        <OutcomePictures outcomes={block.outcomes} tone={block.tone} />
      ) : (
        <OutcomeLines outcomes={block.outcomes} />
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
