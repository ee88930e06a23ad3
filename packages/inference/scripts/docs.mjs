// Writes what the posterior and the scoreboard say into docs/.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelPage, parameterTable, scoreboardFile } from '@bifrons/inference';
import { fitOf, posterior } from '@bifrons/knowledge';
import { diseaseModels } from '@bifrons/model';

const file = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const bifrons = file('apps/cli/bin/bifrons.js');
for (const disease of diseaseModels.filter(({ id }) => fitOf(id) === id && posterior(id) !== undefined)) {
  const model = file(modelPage(disease));
  const text = readFileSync(model, 'utf8').replace(
    /(<!-- prettier-ignore-start -->\n)[^]*(<!-- prettier-ignore-end -->)/,
    (_, start, end) => `${start}\n${parameterTable(disease)}\n\n${end}`,
  );
  writeFileSync(model, text);
  const asked = ['validate', '--disease', disease.id, '--markdown'];
  writeFileSync(file(scoreboardFile(disease)), execFileSync(process.execPath, [bifrons, ...asked]));
}
