/** Reports on the same people count as one trial. */
const sameTrial: Readonly<Record<string, string>> = { 'allegro-lt-month12': 'allegro-2b3' };

/** The trial that is left out together with a target. */
export const trialOf = ({ trial }: { readonly trial: string }): string => sameTrial[trial] ?? trial;
