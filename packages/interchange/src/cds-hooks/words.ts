import type { Say } from '@bifrons/language';
import type { Citation, Missing, Reason, Statement, Verdict } from '@bifrons/safety';
import { patientFactVocabulary } from '@bifrons/knowledge';

/** CDS Hooks wants summaries shorter than this. */
const longest = 140;

/** A summary that fits, cut between words where it must be. */
export function summaryOf(text: string): string {
  if (text.length < longest) return text;
  const cut = text.slice(0, longest - 2);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 80 ? space : cut.length)}…`;
}

/** What has a meaning in Markdown stands as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

export function verdictWords(verdict: Verdict, say: Say): string {
  switch (verdict) {
    case 'eligible':
      return say('eligible');
    case 'eligible-with-conditions':
      return say('eligible with conditions');
    case 'cannot-tell':
      return say('cannot tell');
    case 'not-recommended':
      return say('not recommended');
    case 'contraindicated':
      return say('contraindicated');
  }
}

/** "section 4.3, unverified: check the label" */
function citationWords({ section, reason, unverified }: Citation, say: Say): string {
  const place =
    section === null
      ? say('our rule, in no label: {reason}', { reason: reason ?? '' })
      : say('section {section}', { section });
  return unverified ? say('{place}; unverified, check the label', { place }) : place;
}

export const statementPlaces = (statements: readonly Statement[], say: Say): string => {
  const places = statements.flatMap(({ citation }) =>
    citation === undefined ? [] : [citationWords(citation, say)],
  );
  return [...new Set(places)].slice(0, 3).join('; ');
};

/** "do not start: lymphocytes 0.45 (section 4.2)" */
export function reasonWords({ demand, because, statements, state, missing }: Reason, say: Say): string {
  const why =
    state === 'open' ? say('unknown: {facts}', { facts: missingWords(missing, say) }) : because.join('; ');
  const place = statementPlaces(statements, say);
  const told = why === '' ? demand : say('{demand}: {what}', { demand, what: why });
  return place === '' ? plain(told) : `${plain(told)} _(${plain(place)})_`;
}

export function missingWords(missing: readonly Missing[], say: Say): string {
  const words = missing.flatMap((one) =>
    'fact' in one
      ? [say(patientFactVocabulary[one.fact].words)]
      : one.medicines.length === 0
        ? [say('medicines')]
        : one.medicines,
  );
  return [...new Set(words)].join(', ');
}
