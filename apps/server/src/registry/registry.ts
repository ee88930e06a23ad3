import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import {
  keepForecasts,
  pseudonymousRows,
  readCardUse,
  readRegistry,
  registryRows,
  type Forecasts,
  type Table,
} from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { csvOf, parquetOf } from './table-files.js';

const ofDisease = z.strictObject({ disease: z.string().min(1).max(60) });
const share = z.number().min(0).max(1);

/** What became of the clinic's people with a disease, by medicine; and tables of it without names, for research. */
export const registry: Topic = (app, { record }) => {
  let computing: { readonly forecasts: Forecasts; readonly stop: () => Promise<void> } | undefined;
  /** The first time that somebody looks: most servers' days pass without. */
  const compute = (): NonNullable<typeof computing> => {
    if (computing !== undefined) return computing;
    const pool = openPool({
      workers: 1,
      spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))),
    }) as Parameters<typeof keepForecasts>[0];
    const forecasts = keepForecasts(pool);
    computing = {
      forecasts,
      stop: async () => {
        await forecasts.stop();
        await pool.close();
      },
    };
    return computing;
  };
  app.addHook('onClose', () => computing?.stop());

  app.get(
    '/api/registry',
    {
      schema: {
        querystring: ofDisease.extend({ today: z.iso.date().optional() }),
        response: {
          200: z.object({
            disease: z.string(),
            people: z.number(),
            target: z.string().nullable(),
            medicines: z
              .array(
                z.object({
                  drug: z.string(),
                  people: z.number(),
                  response: z
                    .object({
                      reached: z.number(),
                      of: z.number(),
                      week: z.number(),
                      stoppedBefore: z.number(),
                      notSeen: z.number(),
                      expected: z
                        .object({
                          low: z.number(),
                          mid: z.number(),
                          high: z.number(),
                          of: z.number(),
                          reached: z.number(),
                        })
                        .nullable(),
                      published: z
                        .array(
                          z.object({
                            trial: z.string(),
                            arm: z.string(),
                            percent: z.number(),
                            n: z.number(),
                            week: z.number(),
                            grade: z.string(),
                          }),
                        )
                        .readonly(),
                    })
                    .nullable(),
                  timeOnTreatment: z
                    .array(z.object({ week: z.number(), still: z.number(), atRisk: z.number() }))
                    .readonly(),
                  endReasons: z.record(z.string(), z.number()),
                  lost: z.number(),
                }),
              )
              .readonly(),
            forecast: z
              .object({ coverage50: share, coverage80: share, coverage95: share, of: z.number() })
              .nullable(),
            waiting: z.number(),
            suppressed: z.boolean(),
          }),
        },
      },
    },
    async (request) => {
      const { disease, today } = request.query;
      const view = await readRegistry(record, memberOf(request), {
        disease,
        forecasts: compute().forecasts,
        ...(today === undefined ? {} : { today }),
      });
      return {
        ...view,
        medicines: view.medicines.map((one) => ({ ...one, endReasons: { ...one.endReasons } })),
      };
    },
  );

  app.get(
    '/api/card-use',
    {
      schema: {
        response: {
          200: z.object({
            /** When the first of them was given out; null when there was none. */
            since: z.string().nullable(),
            services: z
              .array(
                z.object({
                  service: z.string(),
                  shown: z.number(),
                  accepted: z.number(),
                  overridden: z.number(),
                  reasons: z.array(z.object({ code: z.string(), n: z.number() })).readonly(),
                  commented: z.number(),
                }),
              )
              .readonly(),
          }),
        },
      },
    },
    async (request) => {
      const { since, services } = await readCardUse(record, memberOf(request));
      return { since: since?.toISOString() ?? null, services };
    },
  );

  const files: Readonly<
    Record<string, { type: string; rows: typeof pseudonymousRows; write: (table: Table) => string | Buffer }>
  > = {
    'registry.csv': { type: 'text/csv; charset=utf-8', rows: pseudonymousRows, write: csvOf },
    'registry.parquet': { type: 'application/vnd.apache.parquet', rows: pseudonymousRows, write: parquetOf },
    'registry/treat.csv': { type: 'text/csv; charset=utf-8', rows: registryRows, write: csvOf },
  };
  for (const [name, { type, rows, write }] of Object.entries(files))
    app.get(`/api/${name}`, { schema: { querystring: ofDisease } }, async (request, reply) => {
      const table = await rows(record, memberOf(request), request.query);
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name.replace('/', '-')}"`)
        .header('x-left-out', String(table.leftOut))
        .send(write(table));
    });
};
