import type { Block, OutcomeRow, Report } from '@bifrons/benefit-risk';

const width = 100;

/** A decision report as plain text. */
export function reportText({ title, person, date, sections, foot }: Report): string {
  return [
    `${title}\n${'═'.repeat(title.length)}`,
    wrapped(`${person}. ${date}.`),
    ...sections.map(({ heading, blocks }) =>
      [`${heading}\n${'─'.repeat(heading.length)}`, ...blocks.map(blockText)].join('\n'),
    ),
    wrapped(foot),
  ].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.text);
    case 'list':
      return block.items.map((item) => wrapped(item, '• ')).join('\n');
    case 'questions':
      return block.items.map((item) => `${wrapped(item, '? ')}\n  ${'_'.repeat(60)}`).join('\n');
    case 'options':
      return block.options
        .map(({ option, items }) => [option, ...items.map((item) => wrapped(item, '  • '))].join('\n'))
        .join('\n');
    case 'outcomes':
      return block.outcomes.map(({ outcome, rows }) => [outcome, ...rows.map(rowText)].join('\n')).join('\n');
  }
}

const rowText = ({ option, words, range, certainty, notes }: OutcomeRow): string =>
  wrapped(
    `${option}: ${[words, ...(range === null ? [] : [range]), ...(certainty === null ? [] : [certainty.words]), ...notes].join('; ')}`,
    '  ',
  );

/** Lines of at most `width` letters; after the first they begin below the text. */
function wrapped(text: string, before = ''): string {
  const lines: string[] = [];
  let line = before;
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(before.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
