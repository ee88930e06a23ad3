import fc from 'fast-check';

/** A run must not pass or fail by luck: the same cases every time. `FC_SEED=…` draws others, to look for more. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) });
