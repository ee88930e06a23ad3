/** CDS Hooks 2.0: what services and clients say to each other. Only what is used here. */

export type HookName = 'patient-view' | 'order-select' | 'order-sign';

/** An entry of the discovery answer, `GET /cds-services`. */
export interface Service {
  readonly hook: HookName;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly prefetch: Readonly<Record<string, string>>;
  readonly usageRequirements?: string;
}

/** A code of a code system, with its name. */
export interface Coding {
  readonly code: string;
  readonly system: string;
  readonly display: string;
}

/** `create` has a resource that does not exist yet. */
export interface Action {
  readonly type: 'create';
  readonly description: string;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** All its actions are taken together. */
export interface Suggestion {
  readonly label: string;
  readonly uuid: string;
  readonly isRecommended: boolean;
  readonly actions: readonly Action[];
}

/** Where a card leads: a page, or a SMART app. */
export interface Link {
  readonly label: string;
  readonly url: string;
  readonly type: 'absolute' | 'smart';
  /** Of `smart` links only. */
  readonly appContext?: string;
}

/** What a service tells whoever has the record open. */
export interface Card {
  readonly uuid: string;
  /** Shorter than 140 characters. */
  readonly summary: string;
  /** Markdown. */
  readonly detail: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string; readonly url?: string };
  readonly suggestions?: readonly Suggestion[];
  /** There whenever suggestions are. */
  readonly selectionBehavior?: 'any' | 'at-most-one';
  readonly overrideReasons?: readonly Coding[];
  readonly links?: readonly Link[];
}

/** The answer to `POST /cds-services/{id}`: cards, or why there are none, with the HTTP status. */
export type CardsAnswer =
  | { readonly ok: true; readonly cards: readonly Card[] }
  | { readonly ok: false; readonly status: 400 | 412; readonly problems: readonly string[] };

/** One entry of `POST /cds-services/{id}/feedback`. */
export interface Feedback {
  /** The `uuid` of the card. */
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly outcomeTimestamp: string;
  /** Of an accepted card: the suggestions that were taken. */
  readonly acceptedSuggestions?: readonly { readonly id: string }[];
  readonly overrideReason?: {
    readonly reason?: { readonly code: string; readonly system?: string; readonly display?: string };
    readonly userComment?: string;
  };
}
