import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exportRecord, isSetUp, type ClinicRecord } from '@bifrons/record';
import type { FastifyBaseLogger } from 'fastify';
import { logFailure } from '../http/errors.js';

export interface BackupPlan {
  /** Better on another disk. The keys are not in it: keep them elsewhere, too. */
  readonly folder: string;
  readonly everyHours: number;
  /** How many are kept; older ones are deleted once a newer one is whole. */
  readonly keep: number;
}

export interface Backups {
  /** When the last one was whole; undefined before the first. */
  readonly lastAt: () => Date | undefined;
  /** Waits for one that is being written. */
  stop(): Promise<void>;
}

const OURS = /^bifrons-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.ndjson$/;
/** So often is looked whether one is due: a machine that slept makes up for it. */
const LOOK_MS = 60_000;

/** Writes exports of the record on a schedule, each under its name only when it is whole. One that fails is logged and tried again. */
export async function keepBackups(
  record: ClinicRecord,
  { folder, everyHours, keep }: BackupPlan,
  log: FastifyBaseLogger,
  now: () => Date = () => new Date(),
): Promise<Backups> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let lastAt = timeOf((await ours(folder)).at(-1));
  let under: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    try {
      if (!(await isSetUp(record))) return;
      const at = now();
      await exportRecord(record, null, join(folder, nameOf(at)));
      lastAt = at;
      const old = (await ours(folder)).slice(0, -keep);
      for (const name of old) await rm(join(folder, name));
      log.info({ kept: keep }, 'backup written');
    } catch (error) {
      logFailure(log, error);
    }
  };
  const look = (): void => {
    const due = lastAt === undefined || now().getTime() - lastAt.getTime() >= everyHours * 3_600_000;
    if (due) under ??= write().finally(() => (under = undefined));
  };
  look();
  const timer = setInterval(look, Math.min(LOOK_MS, everyHours * 3_600_000)).unref();
  return {
    lastAt: () => lastAt,
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };
}

const nameOf = (at: Date): string => `bifrons-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.ndjson`;

function timeOf(name: string | undefined): Date | undefined {
  const [, day, ...time] = OURS.exec(name ?? '') ?? [];
  return day === undefined ? undefined : new Date(`${day}T${time.join(':')}Z`);
}

/** Oldest first. */
const ours = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => OURS.test(name)).sort();
