/** Weeks and people of the results of one score on one medicine, from the studies of a disease. */
const rowOf = () => ({
  controlled: { people: 0, control: 0, blinded: 0, read: 0, weeks: 0, trials: 0 },
  open: { people: 0, weeks: 0, trials: 0 },
  stopped: { people: 0, weeks: 0 },
});

const isControl = (drug) => drug === 'placebo' || drug === 'vehicle';
const nobody = 'none';
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** What an arm gave in the end; people who stopped are counted apart. */
function stopOf({ regimen = [] }) {
  const last = regimen.at(-1);
  const given = regimen.findLast(({ drug }) => drug !== null);
  return last !== undefined && last.drug === null && given !== undefined
    ? { drug: given.drug, week: last.fromWeek }
    : undefined;
}

/**
 * For each disease, medicine (`none`: placebo and vehicle) and score: how many people were compared with others at the same
 * week, how many of them in trials that were double blind and with a result that was read by us or printed by the sponsor, up to which
 * week; how many were only watched; how many were seen after a stop. People of a study that overlaps with another one are
 * counted once.
 */
export function studiedRows(trials) {
  const rows = new Map();
  const row = (disease, drug, score) => {
    const key = JSON.stringify([disease, drug, score]);
    if (!rows.has(key)) rows.set(key, rowOf());
    return rows.get(key);
  };
  for (const trial of trials) {
    if (trial.kind !== 'trial' && trial.kind !== 'cohort') continue;
    const { disease, arms, population, overlaps = [] } = trial;
    const again = overlaps.some((id) => trials.some((other) => other.id === id));
    const blind = /double.?blind/i.test(trial.design ?? '');
    const results = [...trial.outcomes, ...trial.withdrawal.flatMap(({ outcomes }) => outcomes)].filter(
      ({ arm, week, grade, endpoint, estimate, events }) =>
        arm !== null &&
        week !== null &&
        week > 0 &&
        grade !== 'M' &&
        endpoint.type !== 'other' &&
        ((estimate ?? null) !== null || (events ?? null) !== null),
    );
    const peopleOf = (arm, own) =>
      Math.max(0, ...own.map(({ n }) => n ?? 0)) || arm.n || Math.floor((population.n ?? 0) / arms.length);
    for (const score of new Set(results.map(({ endpoint }) => endpoint.measure))) {
      const ofScore = results.filter(({ endpoint }) => endpoint.measure === score);
      const told = arms.flatMap((arm) => {
        const own = ofScore.filter((result) => result.arm === arm.id);
        return own.length === 0 ? [] : [{ arm, own, people: peopleOf(arm, own), stop: stopOf(arm) }];
      });
      for (const { stop, own, people } of told) {
        if (stop === undefined) continue;
        const after = Math.max(...own.map(({ week }) => week - stop.week));
        if (after <= 0) continue;
        const { stopped } = row(disease, stop.drug, score);
        stopped.people += people;
        stopped.weeks = Math.max(stopped.weeks, after);
      }
      // People who were chosen by their response are part of another arm.
      const whole = told.filter(
        ({ arm, stop }) => stop === undefined && arm.among === undefined && arm.selected === undefined,
      );
      const nameOf = ({ drug }) => (isControl(drug) ? nobody : drug);
      for (const drug of new Set(whole.map(({ arm }) => nameOf(arm)))) {
        const mine = whole.filter(({ arm }) => nameOf(arm) === drug);
        const others = whole.filter(({ arm }) => nameOf(arm) !== drug);
        const compared = mine
          .flatMap(({ own }) => own.map(({ week }) => week))
          .filter((week) => others.some(({ own }) => own.some((result) => result.week === week)));
        const last = Math.max(...mine.flatMap(({ own }) => own.map(({ week }) => week)));
        const { controlled, open } = row(disease, drug, score);
        const people = again ? 0 : sum(mine.map((one) => one.people));
        if (compared.length > 0) {
          controlled.people += people;
          controlled.control += again ? 0 : sum(others.map((one) => one.people));
          if (blind) controlled.blinded += people;
          if (mine.some(({ own }) => own.some(({ grade }) => grade === 'A' || grade === 'B')))
            controlled.read += people;
          controlled.weeks = Math.max(controlled.weeks, ...compared);
          controlled.trials += 1;
        } else {
          open.people += people;
          open.trials += 1;
        }
        open.weeks = Math.max(open.weeks, last);
      }
    }
  }
  return [...rows].map(([key, { controlled, open, stopped }]) => [
    ...JSON.parse(key),
    [
      controlled.people,
      controlled.control,
      controlled.blinded,
      controlled.read,
      controlled.weeks,
      controlled.trials,
    ],
    [open.people, open.weeks, open.trials],
    [stopped.people, stopped.weeks],
  ]);
}

/** For each disease and medicine: by how many points a fit without its trials misses their rates, in the mean. */
export function missedRows(validations) {
  return validations.flatMap(({ disease, leftOut }) =>
    leftOut
      .filter(({ kind }) => kind === 'drug')
      .flatMap(({ left, scores }) => {
        const rates = scores.filter(({ kind }) => kind === 'count');
        return rates.length === 0
          ? []
          : [
              [
                disease,
                left,
                Number(
                  (sum(rates.map((one) => Math.abs(one.median - one.published))) / rates.length).toFixed(1),
                ),
              ],
            ];
      }),
  );
}
