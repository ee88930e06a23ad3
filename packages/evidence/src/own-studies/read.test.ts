import { describe, expect, it } from 'vitest';
import {
  compareAll,
  compareWithControl,
  describeOwn,
  ownTemplate,
  readOwnStudies,
  withoutExcluded,
} from '../index.js';
import { joinSelections, selectOwn } from './select-own.js';

function read(text: string) {
  const reading = readOwnStudies(text);
  if (!reading.ok) throw new Error(reading.problems.map((one) => String(one.message)).join('\n'));
  return reading.value;
}
function problems(text: string): string[] {
  const reading = readOwnStudies(text);
  return reading.ok
    ? []
    : reading.problems.map(({ row, column, message }) => `${row ?? '-'}/${column ?? '-'}: ${message}`);
}
const plain = 'study,treatment,n,events\nA,drug,50,20\nA,placebo,52,8\nB,drug,40,12\nB,placebo,41,6\n';
const estimateOf = (text: string): number =>
  compareWithControl(selectOwn(read(text), { by: 'dose' }))[0]!.results.find(
    ({ measure }) => measure === 'RR',
  )!.value;

describe('a file of studies', () => {
  it.each([
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['a byte-order mark and the line ends of Windows', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ['the line of Excel that names the separator', `sep=;\n${plain.replaceAll(',', ';')}`],
    ['empty rows and columns at the end', `${plain.replaceAll('\n', ',,\n')},,,,\n\n`],
    ['names that differ by spaces and capitals', plain.replace('B,drug', 'B , DRUG')],
    ['German column names', plain.replace('study,treatment,n,events', 'Studie,Behandlung,Anzahl,Ereignisse')],
    [
      'JSON',
      JSON.stringify(
        plain
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.split(','))
          .map(([study, treatment, n, events]) => ({
            study,
            treatment,
            n: Number(n),
            events: Number(events),
          })),
      ),
    ],
  ])('with %s says the same', (_, text) => {
    expect(estimateOf(text)).toBeCloseTo(estimateOf(plain), 12);
  });

  it('reads means with decimal commas, and a standard error as its standard deviation', () => {
    const { rows, notes } = read(
      'study;treatment;n;mean;sd;se\nA;drug;25;1,5;2,0;\nA;placebo;25;3,25;;0,4\nB;drug;1.200;1,0;2,0;\nB;placebo;1.100;2,0;2,0;',
    );
    expect(rows.map(({ n, mean }) => [n, mean?.value, mean?.sd])).toEqual([
      [25, 1.5, 2],
      [25, 3.25, 2],
      [1200, 1, 2],
      [1100, 2, 2],
    ]);
    expect(String(notes[0])).toMatch(/decimal comma/);
  });

  it('tells each problem once, with its row and column', () => {
    const found = problems(
      [
        'study,treatment,week,n,events',
        'A,drug,12,50,60',
        'A,placebo,12,05-Oct,8',
        'B,drug,45123,40,30%',
        'B,placebo,12,"1,234",7',
        ',drug,12,10,2',
        'C,drug,12,ten,2',
        'C,placebo,12,20,2.5',
        'D,drug,12,20,2',
        'D,drug,12,20,3',
      ].join('\n'),
    );
    expect(found).toEqual([
      expect.stringMatching(/^2\/events: 60 events among 50 people/),
      expect.stringMatching(/^3\/n: “05-Oct” is a date/),
      expect.stringMatching(/^4\/week: 45,?123 is no week/),
      expect.stringMatching(/^4\/events: “30%” is a percentage/),
      expect.stringMatching(/^5\/n: “1,234” may be 1234 or 1.234/),
      expect.stringMatching(/^6\/study: the name of the study is missing/),
      expect.stringMatching(/^7\/n: “ten” is not a number/),
      expect.stringMatching(/^8\/events: 2.5 is not a number of people/),
      expect.stringMatching(/^10\/study: the same study, arm, endpoint and week as row 9/),
    ]);
  });

  it.each([
    ['', /empty/],
    ['PK\u0003\u0004', /workbook/],
    ['study,treatment,n,events\n', /no study/],
    ['trial,drug,number,events\nA,x,10,2', /no column “n”/],
    ['study,treatment,n,events\nA,"x,10,2', /quotation mark/],
    ['study,treatment,n,events\nA,x,10,2,5', /5 cells where the header has 4/],
    ['study,treatment,n,mean\nA,x,10,2', /no column “sd”/],
    ['study,treatment,n,mean,sd,se\nA,x,40,2,3,3', /do not fit 40 people/],
    ['study,treatment,n,events,mean,sd\nA,x,40,2,3,3', /events and a mean in one row/],
    ['[1, 2]', /must be an object/],
    ['{"rows": 1}', /list of rows/],
  ])('refuses %j', (text, reason) => {
    expect(problems(text).join('\n')).toMatch(reason);
  });

  it('compares no study with one arm, and says so; a network in two pieces is refused', () => {
    const own = read(`${plain}C,drug,30,9\nD,x,30,9\nD,y,30,12\n`);
    const selection = selectOwn(own, { by: 'dose' });
    expect(selection.leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'C: one arm only: there is nothing to compare it with',
    ]);
    expect(() =>
      compareAll(selection, {
        measure: 'OR',
        reference: 'placebo',
        method: 'DL',
        level: 0.95,
        better: 'higher',
      }),
    ).toThrow(/no chain of studies joins x, y to placebo/);
  });

  it('leaves a study without events out of a ratio in a network as in a pair', () => {
    const selection = selectOwn(read(`${plain}C,drug,30,0\nC,placebo,30,0\n`), { by: 'dose' });
    const network = compareAll(selection, {
      measure: 'RR',
      reference: 'placebo',
      method: 'REML',
      level: 0.95,
      better: 'higher',
    });
    expect(network.leftOut.map(({ name }) => name)).toEqual(['C']);
    expect(Math.exp(network.against[0]!.estimate)).toBeCloseTo(estimateOf(plain), 6);
  });

  it('pools an arm or a study less when asked, and says which', () => {
    const selection = selectOwn(read(ownTemplate), { by: 'dose', endpoint: 'Responders' });
    const less = withoutExcluded(selection, [{ study: 'example a', treatment: 'medicine A 10 mg' }]);
    expect(less.studies[0]!.arms.map(({ treatment }) => treatment)).toEqual(['medicine A 20 mg', 'placebo']);
    expect(String(less.leftOut[0]!.reason)).toBe('left out by the reader');
    expect(withoutExcluded(selection, [{ study: 'Example B' }]).studies).toHaveLength(1);
    expect(() => withoutExcluded(selection, [{ study: 'Example C' }])).toThrow(/Example A, Example B/);
  });

  it('asks which endpoint when there are several, joins doses when asked, and says what it understood', () => {
    const own = read(ownTemplate);
    expect(() => selectOwn(own, { by: 'dose' })).toThrow(/responders, itch/);
    const [arm] = selectOwn(own, { by: 'drug', endpoint: 'responders' }).studies[0]!.arms;
    expect([arm!.treatment, arm!.events, arm!.n, arm!.doses]).toEqual([
      'medicine A',
      51,
      118,
      ['10 mg', '20 mg'],
    ]);
    expect(describeOwn(own).join('\n')).toMatch(/2 studies, 2 treatments.*risk of bias/s);
    const means = selectOwn(own, { by: 'dose', endpoint: 'itch' });
    expect(() => joinSelections(means, selectOwn(read(plain), { by: 'dose' }))).toThrow(
      /cannot be put together/,
    );
  });

  it('reads 10,000 rows', () => {
    const rows = Array.from({ length: 5000 }, (_, i) =>
      ['drug', 'placebo'].map((t, a) => `S${i},${t},${40 + (i % 9)},${5 + (i % 7) + (1 - a) * 4}`).join('\n'),
    );
    const selection = selectOwn(read(`study,treatment,n,events\n${rows.join('\n')}`), { by: 'dose' });
    expect(selection.studies).toHaveLength(5000);
    expect(compareWithControl(selection)[0]!.results).toHaveLength(2);
  });
});
