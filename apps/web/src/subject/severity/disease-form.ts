import type { PatientRecord, Region, RegimenSegment, Regions } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ComponentType } from 'react';
import type { NewCourse } from '../regimens/course.ts';
import type { DiseaseDraft, SeverityDraft } from './severity-draft.ts';

/** What a patient file says of a disease at one time. */
export type SeverityInFile = NonNullable<PatientRecord['severity']>;

/** What is taken beside the medicines that are forecast. */
export type TakenInFile = Pick<PatientRecord, 'systemicSteroid'>;

export interface ExtentProps {
  severity: SeverityDraft;
  /** While a stroke is drawn, and when it is to be kept (`final`). */
  onChange: (severity: SeverityDraft, how: { final: boolean }) => void;
  /** Null while it is not known. */
  ageYears: number | null;
  /** Why a score cannot be used, by its id. */
  errors: Readonly<Record<string, string>>;
  /** What belongs to the start alone; null of a visit, which shows only what is drawn. */
  start: DiaryOfStart | null;
}

export interface DiaryOfStart {
  diary: DiseaseDraft['diary'];
  onDiary: (diary: DiseaseDraft['diary']) => void;
  /** YYYY-MM-DD */
  today: string;
}

export interface PictureProps {
  severity: SeverityDraft;
  ageYears: number | null;
  /** The primary score that the picture shows instead of the person's. */
  at?: number;
}

/** A course of the forecast. */
export interface BelowProps {
  segments: readonly RegimenSegment[];
  /** Its number gives its colour. */
  id: number;
  /** In words, with its letter. */
  name: string;
}

/** How the extent of a disease is typed and drawn (DESIGN §3). A folder implements it, and `registry.ts` lists it. */
export interface DiseaseForm {
  id: string;
  /** The section of what is seen. */
  title: (say: Say) => string;
  /** A path of 24 by 24 that stands for the disease. */
  icon: string;
  /** What is counted as an episode. */
  episodeHint: (say: Say) => string;
  /** Scores that are given at a visit, the primary one first, with what each is in a few words. */
  scores: readonly { id: string; hint: (say: Say) => string }[];
  /** Regimens that can be added with one click. */
  regimens: readonly NewCourse[];
  /**
   * The medicines that are compared first: at the dose with which a label of the region begins them in this disease, at most three;
   * where no label names the disease, what its data has.
   */
  first: Readonly<Record<Region, readonly NewCourse[]>>;
  /** What is asked first of its studies: an endpoint between two weeks. */
  question: { endpoint: string; from: number; to: number };
  /** The person with whom the workbench opens. */
  example: DiseaseDraft;
  /** The severity with a score typed; what is drawn may follow. */
  typed: (severity: SeverityDraft, score: string, text: string) => SeverityDraft;
  /** What was drawn, as in a patient file; null where it was not, or not all of it is given. */
  regionsOf: (severity: SeverityDraft) => Regions | null;
  /** What else of the extent stands in a patient file, where the disease has it. */
  alsoOf?: (severity: SeverityDraft) => Pick<SeverityInFile, 'specialAreas'>;
  /** What of the start stands beside the severity in a patient file, where the disease asks for it. */
  takenOf?: (severity: SeverityDraft) => TakenInFile;
  /** The draft of what a file says; read again, it gives the same. */
  fromFile: (seen: SeverityInFile, taken?: TakenInFile) => SeverityDraft;
  /** A score whose course is drawn small below the others, with what it says. */
  trace?: { score: string; title: (say: Say) => string; words: (say: Say) => string };
  /** What else the disease has to say of a course, in a picture of its own below the forecast. */
  Below?: ComponentType<BelowProps>;
  /** Draws and types the extent; loads when the disease is chosen. */
  Extent: ComponentType<ExtentProps>;
  /** The extent to look at, as wide as there is room; absent where nothing is drawn. */
  Picture?: ComponentType<PictureProps>;
}
