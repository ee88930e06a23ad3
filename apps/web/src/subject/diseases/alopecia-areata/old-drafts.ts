import {
  NOTHING_KNOWN,
  NOTHING_SEEN,
  type DiseaseDraft,
  type SeverityDraft,
} from '../../severity/severity-draft.ts';
import { extentAt, type HairExtent } from './extent.ts';

/** What a browser kept before there was a second disease: its parts stood beside those of the person. */
interface OldPart {
  salt?: string;
  loss?: HairExtent['loss'];
  regions?: HairExtent['loss'] | null;
  regionsKnown?: boolean;
  drawing?: string | null;
  eyebrows?: HairExtent['eyebrows'];
  eyelashes?: HairExtent['eyelashes'];
  episodeYears?: string;
}

export const isOldPart = (value: object): boolean => 'salt' in value && typeof value.salt === 'string';

/** The disease of a person who was kept so. */
export const diseaseOfOld = ({ salt = '', episodeYears = '', loss, ...old }: OldPart): DiseaseDraft => ({
  ...NOTHING_KNOWN,
  scores: salt === '' ? {} : { salt },
  extent:
    loss === undefined
      ? null
      : {
          loss,
          known: old.regionsKnown ?? false,
          drawing: old.drawing ?? null,
          eyebrows: old.eyebrows ?? null,
          eyelashes: old.eyelashes ?? null,
        },
  episodeYears,
});

/** What was seen at a visit that was kept so. */
export const seenOfOld = ({ salt = '', regions = null, drawing = null }: OldPart): SeverityDraft => ({
  ...NOTHING_SEEN,
  scores: salt === '' ? {} : { salt },
  extent: regions === null ? null : { ...extentAt(0), loss: regions, known: true, drawing },
});
