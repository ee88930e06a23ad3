import { knowledgeHash } from '@bifrons/knowledge';
import { version } from '@bifrons/model';

/** What every result carries so that it can be had again (DESIGN §5); pooling uses no random numbers. */
export const resultLabels = (): { version: string; knowledge: string } => ({
  version,
  knowledge: knowledgeHash,
});
