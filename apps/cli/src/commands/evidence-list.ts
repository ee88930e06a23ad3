import { endpointsCsv, reportedEndpoints } from '@bifrons/evidence';
import { trials } from '@bifrons/knowledge';
import { Command } from 'commander';
import { InputError } from '../exit.js';
import { table } from '../table.js';

interface Options {
  disease: string;
  json?: true;
  csv?: true;
}

export function evidenceListCommand(): Command {
  return new Command('list')
    .description('the endpoints that the studies of a disease report, with their weeks')
    .option('--disease <id>', 'e.g. atopic-dermatitis', 'alopecia-areata')
    .option('--json', 'print JSON, with the studies')
    .option('--csv', 'print CSV')
    .addHelpText('after', '\nExample:\n  bifrons evidence list --disease alopecia-areata')
    .action((options: Options) => {
      const studies = trials().filter(({ disease }) => disease === options.disease);
      if (studies.length === 0)
        throw new InputError('--disease', [
          {
            path: options.disease,
            message: `no studies; there are studies of ${[...new Set(trials().map(({ disease }) => disease))].join(', ')}`,
          },
        ]);
      const endpoints = reportedEndpoints(studies, options.disease);
      const list = {
        disease: options.disease,
        endpoints,
        studies: studies.map(({ id, name, kind, phase, design, registry, sources }) => ({
          id,
          name,
          kind,
          phase,
          design,
          registry,
          sources,
        })),
      };
      const text = options.json
        ? `${JSON.stringify(list, null, 2)}\n`
        : options.csv
          ? endpointsCsv(endpoints)
          : `${table(
              ['endpoint', 'studies', 'weeks'],
              endpoints.map(({ name, trials: ids, weeks }) => [name, String(ids.length), weeks.join(', ')]),
            )}\n`;
      process.stdout.write(text);
    });
}
