import { readingText, treatmentWords, type Comparison } from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { RowsTable } from './rows-table.tsx';

/** What leaving studies or arms out does to each pooled estimate. */
export function ChangesPanel({
  before,
  after,
}: {
  before: readonly Comparison[];
  after: readonly Comparison[];
}): ReactNode {
  const say = useSay();
  const rows = before.flatMap((one) =>
    one.results.map((result) => {
      const now = after
        .find(({ treatment, control }) => treatment === one.treatment && control === one.control)
        ?.results.find(({ measure }) => measure === result.measure);
      return [
        say('{treatment} against {control}', {
          treatment: treatmentWords(one.treatment, say),
          control: treatmentWords(one.control, say),
        }),
        readingText(result.measure, result, say),
        now === undefined ? say('no study is left') : readingText(now.measure, now, say),
      ];
    }),
  );
  const changed = rows.filter(([, was, now]) => was !== now);
  return (
    <section className="panel" aria-labelledby="changes-title">
      <h2 id="changes-title">{say('What leaving out changes')}</h2>
      {changed.length === 0 ? (
        <p className="hint">{say('No pooled estimate changes.')}</p>
      ) : (
        <RowsTable
          caption={say('Pooled estimates with all studies, and without those you left out')}
          header={[say('comparison'), say('with all'), say('without')]}
          rows={changed}
          rowHeads
        />
      )}
    </section>
  );
}
