import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * PGlite as the pool of connections that Kysely asks for. It has one connection only: two transactions at once would run into
 * each other, so each waits at a gate until the one before it has ended.
 */
export function gatedPool(database: PGlite): PostgresPool {
  let gate = Promise.resolve();
  return {
    options: {},
    async connect() {
      const before = gate;
      let open!: () => void;
      gate = new Promise((resolve) => (open = resolve));
      await before;
      return {
        async query(text: string, parameters: readonly unknown[] = []) {
          const result = await database.query<Record<string, unknown>>(text, [...parameters]);
          return {
            command: /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '',
            rowCount: result.affectedRows ?? result.rows.length,
            rows: result.rows,
          };
        },
        release: () => open(),
      } as unknown as PostgresPoolClient;
    },
    async end() {
      await gate;
      await database.close();
    },
  };
}
