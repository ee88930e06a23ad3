import type { Catalogue } from '../../catalogue.js';
import { atopicDermatitis } from './atopic-dermatitis.js';
import { bullousPemphigoid } from './bullous-pemphigoid.js';
import { blood } from './blood.js';
import { certainty } from './certainty.js';
import { commandLine } from './command-line.js';
import { claims } from './claims.js';
import { clinicSystems } from './clinic-systems.js';
import { clinic } from './clinic.js';
import { doors } from './doors.js';
import { drawnSkin } from './drawn-skin.js';
import { evidence } from './evidence.js';
import { facts } from './facts.js';
import { floor } from './floor.js';
import { gainOfFunction } from './gain-of-function.js';
import { granuloma } from './granuloma.js';
import { harms } from './harms.js';
import { input } from './input.js';
import { interchange } from './interchange.js';
import { labels } from './labels.js';
import { labelsOfComparators } from './labels-of-comparators.js';
import { matters } from './matters.js';
import { model } from './model.js';
import { models } from './models.js';
import { monitor } from './monitor.js';
import { numbers } from './numbers.js';
import { options } from './options.js';
import { ownStudies } from './own-studies.js';
import { pathway } from './pathway.js';
import { petab } from './petab.js';
import { psoriasisModel } from './psoriasis-model.js';
import { psoriasisAndVitiligo } from './psoriasis-vitiligo.js';
import { queue } from './queue.js';
import { record } from './record.js';
import { report } from './report.js';
import { safety } from './safety.js';
import { screens } from './screens.js';
import { server } from './server.js';
import { severity } from './severity.js';
import { studies } from './studies.js';
import { trialPower } from './trial-power.js';

/** German, by the English text. */
export const german: Catalogue = {
  ...atopicDermatitis,
  ...bullousPemphigoid,
  ...blood,
  ...certainty,
  ...commandLine,
  ...claims,
  ...clinic,
  ...clinicSystems,
  ...doors,
  ...drawnSkin,
  ...evidence,
  ...facts,
  ...floor,
  ...gainOfFunction,
  ...granuloma,
  ...harms,
  ...input,
  ...interchange,
  ...labels,
  ...labelsOfComparators,
  ...matters,
  ...model,
  ...models,
  ...monitor,
  ...numbers,
  ...options,
  ...ownStudies,
  ...pathway,
  ...petab,
  ...psoriasisModel,
  ...psoriasisAndVitiligo,
  ...queue,
  ...record,
  ...report,
  ...safety,
  ...screens,
  ...server,
  ...severity,
  ...studies,
  ...trialPower,
};
