import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { ElementDetails, ElementKind } from "../../plan/element.ts";
import type { Ending } from "../../plan/planEntry.ts";
import type { FindingLevel, PlanKind, PlanState, PublicationKind, Role } from "../../plan/register.ts";
import type { Verdict } from "../../plan/review.ts";
import type { Closing, TakeBackAct } from "../../plan/standing.ts";
import type { Language } from "../../words/language.ts";

type Instant = ColumnType<Date, Date, Date>;

/** The tables, as the migrations make them. */
export interface Schema {
  municipality: {
    id: string;
    number: string;
    name: string;
    language: Language;
    tenant: string | null;
    /** Organisation number; null where it is not told. */
    organisation: Generated<string | null>;
    /** Where answers to hearings are sent; null where it is not told. */
    postal_address: Generated<string | null>;
    email: Generated<string | null>;
    /** "#rrggbb"; null where its pages have the usual colour. */
    color: Generated<string | null>;
    /** Revision of the picture in `municipality_mark`; null where it has none. */
    mark: Generated<string | null>;
    /** Whether its roles are given here alone; moved by a trigger when it gets an administrator. */
    own_roles: Generated<boolean>;
    /** Moved on by triggers with every change to what its public pages show. */
    revision: Generated<number>;
  };
  municipality_mark: { municipality: string; png: Uint8Array };
  /** One row: what this service is called in documents. */
  service: { one: Generated<boolean>; id: string };
  kind_settings: {
    municipality: string;
    kind: PlanKind;
    levels: JSONColumnType<Readonly<Record<string, FindingLevel | "off">>>;
    chapters: readonly string[];
  };
  person: {
    id: Generated<number>;
    issuer: string;
    subject: string;
    municipality: string;
    name: string;
    /** As who signs them in called their address last; for people to know each other by. */
    email: string | null;
    /** The day they were last here, YYYY-MM-DD. */
    seen: Generated<string>;
  };
  person_role: { person: number; municipality: string; plan: string | null; role: Role };
  group_role: {
    id: Generated<number>;
    municipality: string;
    group_id: string;
    name: string;
    plan: string | null;
    role: Role;
  };
  /** Roles that wait for whoever signs in by an address, in lower case. */
  invitation: {
    id: Generated<number>;
    municipality: string;
    email: string;
    plan: string | null;
    role: Role;
    invited_by: string;
    invited_at: Instant;
  };
  plan: {
    municipality: string;
    id: string;
    kind: PlanKind;
    title: string;
    language: Language;
    state: PlanState;
    from_year: number | null;
    to_year: number | null;
    higher: readonly string[];
    version: number;
    published_at: Instant | null;
    published_by: string | null;
    /** null where nothing is published, and where the person is not known by more than the name. */
    published_by_person: number | null;
    /** Days as YYYY-MM-DD. */
    hearing_deadline: string | null;
    adopted_on: string | null;
    decision_number: string | null;
    /** The version that was adopted or corrected last, and when it was published. */
    in_force: number | null;
    in_force_at: Instant | null;
    /** The newest version, where it is on hearing or a draft after it. */
    proposed: number | null;
    proposed_at: Instant | null;
    withdrawn: Generated<boolean>;
    responsible: Generated<string | null>;
    contact: Generated<string | null>;
    /** What came in its place, from which day (YYYY-MM-DD), and by which decision, where it has ceased to hold. */
    replaced_by: Generated<readonly string[]>;
    ended_on: Generated<string | null>;
    end_decision: Generated<string | null>;
  };
  /** A line for each time a plan's entry was mended, or a plan was replaced, repealed or reinstated. */
  plan_change: {
    id: Generated<number>;
    municipality: string;
    plan: string;
    act: "mended" | Ending["act"];
    /** Of the changes: a list of `EntryChange`. */
    format: number;
    changes: ColumnType<unknown, string, never>;
    reason: string | null;
    done_by: string;
    done_by_person: number | null;
    done_at: Instant;
  };
  publication: {
    id: Generated<number>;
    municipality: string;
    plan: string;
    preview: boolean;
    number: number;
    kind: PublicationKind;
    published_at: Instant;
    published_by: string;
    /** null where the person is not known by more than the name. */
    published_by_person: number | null;
    sha256: string;
    docx: Uint8Array;
    /** Of what is kept of this version; see `readStored`. */
    format: number;
    publication: ColumnType<unknown, string, string>;
    /** Its headings, and where the addresses of earlier versions lead in it; null for a preview. */
    headings: ColumnType<unknown, string | null, string>;
    former: ColumnType<unknown, string | null, string>;
    document: ColumnType<unknown, string, string>;
    /** Which reader read it; 0 where it was kept before that was told. */
    reader: Generated<number>;
    preview_key: string | null;
    /** The version it was built on; null where it was kept before that was. */
    base: number | null;
    /** null while it has a page. */
    closed: Generated<Closing | null>;
    /** Where the version has a page for each chapter; null where it is one page. */
    outline: ColumnType<unknown, string | null, string | null>;
  };
  /** A line for each time a version or a plan was withdrawn, restored or sealed. */
  taken_back: {
    id: Generated<number>;
    municipality: string;
    plan: string;
    version: number | null;
    act: TakeBackAct;
    reason: string;
    done_by: string;
    done_by_person: number | null;
    done_at: Instant;
  };
  chapter: {
    publication: number;
    ordinal: number;
    id: string;
    number: string | null;
    title: string;
    stretch: ColumnType<unknown, string, never>;
  };
  media: { publication: number; part: string; content_type: string; bytes: Uint8Array };
  /** Those of a plan's version in force, and of its proposed one. */
  element: {
    municipality: string;
    plan: string;
    version: number;
    ordinal: number;
    id: string;
    kind: ElementKind;
    title: string;
    text: string;
    under: string | null;
    also_under: Generated<readonly string[]>;
    sdgs: readonly string[];
    origin_plan: string | null;
    origin_element: string | null;
    chapter: string | null;
  };
  /** What a list says is in a plan that no document is published of yet. */
  listed_element: {
    municipality: string;
    plan: string;
    ordinal: number;
    kind: ElementKind;
    text: string;
    /** Ordinal of what it stands under. */
    under: number | null;
    sdgs: readonly string[];
    responsible: string | null;
    from_year: number | null;
    to_year: number | null;
    status: ElementDetails["status"];
    entered_at: Instant;
  };
  /** Organisational units of a municipality. */
  unit: { id: Generated<number>; municipality: string; name: string; closed: Generated<boolean> };
  upload: {
    id: string;
    person: number;
    municipality: string;
    plan: string;
    file_name: string;
    size: number;
    sha256: string;
    received: number;
    started_at: Instant;
  };
  /** A review of a plan that is waited for. */
  review_request: { municipality: string; plan: string; asked_by: string; asked_at: Instant };
  /** A verdict, with what was reviewed. */
  review: {
    id: Generated<number>;
    municipality: string;
    plan: string;
    given_by: string;
    given_by_person: number | null;
    given_at: Instant;
    verdict: Verdict;
    /** Of what `review` holds. */
    format: number;
    review: ColumnType<unknown, string, never>;
  };
  /** A pass to a preview, or the visit it became; the secret is kept as its SHA-256 in hex. */
  preview_entry: {
    secret: string;
    use: "pass" | "visit";
    publication: number;
    person: number;
    /** Roles the token gave when the pass was asked for. */
    token_roles: readonly Role[];
    /** Groups that the token told of then. */
    groups: Generated<readonly string[]>;
    until: Instant;
  };
  /** Someone signed in on the web; the secret is kept as its SHA-256 in hex. */
  web_session: {
    secret: string;
    person: number;
    token_roles: readonly Role[];
    groups: readonly string[];
    until: Instant;
  };
  /** Calls from an address, as its SHA-256, in the minute that begins then. */
  call_count: { address: string; minute: Instant; calls: number };
  /** What the local sign-in keeps: sessions, codes, grants. */
  sign_in_state: { model: string; id: string; payload: JSONColumnType<Record<string, unknown>>; until: Instant };
  /** Secrets that the processes of one service share: of the local sign-in, and of forms. */
  kept_secret: { name: string; value: string };
  upload_chunk: { upload: string; start: number; bytes: Uint8Array };
  answered: { person: number; key: string; request: string; answer: ColumnType<unknown, string, string>; at: Instant };
}
