// Written by `python3 build.py shapes` from pycore/shapes. The shapes of everything that crosses a border.

/** Who the person said they are in this browser session, or are signed in as; ORCID may keep the name
 * private. */
interface Me {
  name: string | null;
  orcid: string | null;
  signed_in?: boolean;
}

/** An author as the page names them. */
interface WishedAuthor {
  name: string;
  orcid: string | null;
}

/** A role the person says they had, and where it was read. */
interface WishedRole {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
  origin: "data" | "xml" | "europepmc" | "statement" | "hand";
}

/** A role that the person takes back from their own row, or only its degree. */
interface Withdrawal {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  part: "role" | "degree";
}

/** A role, and its degree or null where none is stated. */
interface RoleDegree {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
}

/** What a panel took the place of: the roles that stood in the draft, and as which author. */
interface Replaced {
  roles: RoleDegree[];
  author: string;
}

/** The roles chosen for one work. `key` is the DOI, else what names the work; `me` the person's place among
 * the authors; `record` the iD whose works list it was chosen from: it has no authors then, and is refused
 * for another record; `withdraw` what is taken back from our own row, `ours` what that was seen to say;
 * `covered`: the page had covered the panel or made it invisible; `offered`: it is offered on the iD that
 * Crossref has, and was not on the record; `replaced`: what stood here before. */
interface Wish {
  key: string;
  doi: string | null;
  title: string;
  journal: string;
  date: string;
  type: string;
  url: string;
  authors: WishedAuthor[];
  me: number | null;
  roles: WishedRole[];
  withdraw?: Withdrawal[];
  ours?: RoleDegree[];
  record?: string | null;
  covered?: boolean;
  offered?: boolean;
  replaced?: Replaced;
}

/** The works collected so far. */
interface Draft {
  works: Wish[];
}

/** The permission that ORCID gave. `name` is null where it is private; `expires_at`: seconds since 1970. */
interface SignIn {
  token: string;
  orcid: string;
  name: string | null;
  scope: string;
  expires_at: number | null;
  environment: "production" | "sandbox";
  client_id: string;
}

/** A token that is not in use, or an exchange of which it is not known whether it came to one: to be given
 * back (`pycore/orcid/tokens.py`). */
interface Owed {
  environment: "production" | "sandbox";
  client_id: string;
  token?: string;
  code?: string;
  redirect?: string;
}

/** What happened, what to do, and the technical detail for those who look. */
interface Problem {
  kind: string;
  message: { [key: string]: any } | { [key: string]: any }[] | string | null;
  remedy: { [key: string]: any } | { [key: string]: any }[] | string | null;
  detail: string;
}

/** Whose record it is, as far as known. */
interface Holder {
  orcid: string | null;
  name: string | null;
}

/** What was read of the record. */
interface RecordCounts {
  read: boolean;
  groups: number;
  rows: number;
  own_rows: number;
}

/** What another source says instead. */
interface OtherValue {
  source: string;
  value: string;
}

/** A field of the row, the source it is taken from, and what others say. */
interface SettledField {
  field: "title" | "journal" | "date" | "type";
  source: string;
  value: string;
  others: OtherValue[];
}

/** Where the facts of a new row come from, and what a person should know of them: `{code, ...}`, whose words
 * are in `pycore/views/facts.py`. */
interface Facts {
  fields: SettledField[];
  remarks: { [key: string]: any }[];
}

/** Who says which roles of the person, and in which row. */
interface Assertion {
  origin: "orcid" | "crossref";
  by: "us" | "self" | "client" | "publisher";
  source_id: string | null;
  source: string;
  roles: RoleDegree[];
  put_code: number | null;
  display_index: number | null;
}

/** What Crossref holds of the person for one work. */
interface Deposit {
  status: "roles" | "no-roles" | "possible" | "not-named" | "not-in-crossref" | "unchecked" | "no-doi";
  agency: string | null;
  publisher: string;
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** A degree that becomes another. */
interface DegreeChange {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  from: "lead" | "equal" | "supporting" | null;
  to: "lead" | "equal" | "supporting" | null;
}

/** What is taken out of our own row: the role, or only its degree; `degree` is the one that stands there. */
interface TakenBack {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
  part: "role" | "degree";
}

/** Where ORCID will show the row; `of` counts the rows of the group after the push. */
interface Prediction {
  place: "alone" | "top" | "behind";
  of: number;
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** A letter to a publisher: `lines` are said one after another; "" stands between two paragraphs. */
interface Letter {
  to: { [key: string]: any } | { [key: string]: any }[] | string | null;
  subject: { [key: string]: any } | { [key: string]: any }[] | string | null;
  lines: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
}

/** What others say, what the person wishes, and the letter about it. */
interface Conflict {
  theirs: Assertion[];
  wished: RoleDegree[];
  letter: Letter;
}

/** One work of the plan. `payload` is the work exactly as it will be sent (`add`, `extend`; else null);
 * `before` the row of ours as ORCID holds it (`extend`). `adds`, `keeps`, `changes` compare the wish with
 * our own row: a wished degree of null means "not stated" and never clears one that stands there. `doubt`:
 * the author has another name than the holder, so that nothing is ticked before the person says so.
 * `other_dois`: the others under which ORCID shows the work of a new row. */
interface PlanItem {
  key: string;
  doi: string | null;
  title: string;
  journal: string;
  date: string;
  type: string;
  url: string;
  facts: Facts;
  action: "add" | "extend" | "withdraw" | "nothing" | "conflict" | "cannot";
  reason: { [key: string]: any } | { [key: string]: any }[] | string | null;
  notes: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
  wish: WishedRole[];
  asserted: Assertion[];
  crossref: Deposit;
  adds: RoleDegree[];
  keeps: RoleDegree[];
  changes: DegreeChange[];
  withdraws: TakenBack[];
  hash: string | null;
  payload: { [key: string]: any } | null;
  before: { [key: string]: any } | null;
  put_code: number | null;
  other_dois?: string[];
  prediction: Prediction | null;
  conflict: Conflict | null;
  doubt: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** The plan. `problem` is set where a part could not be asked (Crossref down, public record unreadable): the
 * plan holds, its items say what was not checked. `source` is the name ORCID will show as the source, as far
 * as known from rows of ours; without a client the person's own, "" where nobody said it. */
interface PlannedCheck {
  status: "done";
  problem: Problem | null;
  holder: Holder;
  environment: "production" | "sandbox";
  client_id: string | null;
  source: string;
  at: number | null;
  record: RecordCounts;
  items: PlanItem[];
}

/** A check that is under way, or that failed. */
interface UnfinishedCheck {
  status: "running" | "failed";
  problem: Problem | null;
  items: PlanItem[];
}

/** How far a reading is. */
interface Progress {
  phase: string;
  done: number;
  total: number;
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** What a row that is removed said. */
interface HadRow {
  journal: string;
  date: string;
  type: string;
  roles: RoleDegree[];
}

/** A row to be written or removed. `sent`: a request that may have written it has left, and it has not been
 * read back yet; `confirmed`: read back, and equal to what was reviewed. `found`: a row of ours was on the
 * record although the plan knew none. `lost`: an answer to it was lost; `breaks`: how often ORCID broke on
 * it. `unknown`: what became of it cannot be found out. `had`: what one to be removed says, where that is
 * known. `other_dois`: those of rows that ORCID shows it together with, among which one of ours may be. */
interface Row {
  key: string;
  doi: string | null;
  title: string;
  action: "add" | "extend" | "withdraw" | "remove";
  state: "planned" | "sent" | "confirmed" | "failed" | "unknown";
  put_code: number | null;
  payload: { [key: string]: any } | null;
  before: { [key: string]: any } | null;
  found: boolean;
  attempts: number;
  lost?: boolean;
  breaks?: number;
  problem: Problem | null;
  note: { [key: string]: any } | { [key: string]: any }[] | string | null;
  had?: HadRow;
  other_dois?: string[];
}

/** A push or a removal. `paused`: the person wanted it. `stopped`: something outside the rows stopped it
 * (token refused, ORCID down, no network); it goes on from here, `resume_in` seconds later where ORCID said
 * so, which is at `resume_at` (milliseconds since 1970, which the background adds). `done`: every row is
 * confirmed or failed. */
interface Journal {
  version: number;
  kind?: "push" | "removal";
  at?: number | null;
  status: "ready" | "running" | "paused" | "stopped" | "done";
  problem: Problem | null;
  resume_in?: number | number | null;
  resume_at?: number | number | null;
  orcid: string;
  environment: "production" | "sandbox";
  client_id: string;
  saves?: number | null;
  rows: Row[];
}

/** What goes into ORCID's form. `old_lines`: earlier lines of ours in the description; `longest`: its limit. */
interface FormJob {
  orcid: string;
  way: "add" | "edit";
  doi: string;
  put_code: number | null;
  roles: ("conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing")[];
  line: string;
  old_lines: string[];
  longest: number;
}

/** The row on the record: its place in its group where it is confirmed, its roles where it differs. */
interface FoundRow {
  put_code: number;
  top?: boolean;
  of?: number;
  roles?: RoleDegree[];
}

/** A work of the run. `before`: the put-codes of the person's own rows before; `code`: why it is where it is. */
interface EntryRow {
  key: string;
  doi: string | null;
  title: string;
  roles: WishedRole[];
  state: "waiting" | "prepared" | "signing-in" | "filled" | "confirmed" | "differs" | "not-seen" | "stopped" | "handed-over" | "already" | "by-hand" | "skipped";
  way: "add" | "edit" | null;
  job: FormJob | null;
  before: number[];
  code: string;
  found: FoundRow | null;
}

/** The run; `begun`: seconds since 1970. */
interface EntryRun {
  orcid: string;
  name: string;
  environment: "production" | "sandbox";
  begun: number;
  rows: EntryRow[];
}

/** What is chosen for one work, by its key. */
interface KeyRoles {
  key: string;
  roles: WishedRole[];
  withdraw?: Withdrawal[];
  ours?: RoleDegree[];
}

/** A work and its place in the draft. */
interface PlacedWork {
  place: number;
  work: Wish;
}

/** How to take a change back: works to take out, to set, to put in, in this order. */
interface Change {
  label: { [key: string]: any } | { [key: string]: any }[] | string | null;
  take: string[];
  set: KeyRoles[];
  put: PlacedWork[];
}

/** What was changed in the draft by hand, the last last. */
interface Undo {
  past: Change[];
  future: Change[];
}

/** What an article showed of roles, in its page, its statement, its XML. */
interface Shown {
  page?: "data" | "credit" | "wording" | "none";
  text?: "data" | "credit" | "wording" | "none";
  xml?: "data" | "credit" | "wording" | "none";
}

/** A row of the history: what became of it, without the work. */
interface PastRow {
  key: string;
  doi: string | null;
  title: string;
  action: "add" | "extend" | "withdraw" | "remove";
  state: "planned" | "sent" | "confirmed" | "failed" | "unknown";
  put_code: number | null;
  problem: Problem | null;
  note: { [key: string]: any } | { [key: string]: any }[] | string | null;
  roles: RoleDegree[];
}

/** A journal of the history, as it ended, paused or stopped. */
interface PastJournal {
  status: "ready" | "running" | "paused" | "stopped" | "done";
  problem: Problem | null;
  orcid: string;
  environment: "production" | "sandbox";
  rows: PastRow[];
}

/** A push or removal of this session; `at`: seconds since 1970. */
interface HistoryEntry {
  kind: "push" | "removal";
  at: number | null;
  journal: PastJournal;
}

/** The statement or the PDF of this article is to be brought in the workspace. */
interface Source {
  what: "paste" | "pdf";
  doi: string;
  title: string;
  url?: string;
}

/** A page that keeps the panel out, to be read in the workspace. */
interface HandedPage {
  url: string;
  html: string;
}

/** A role and where it was read. */
interface OriginRole {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
  origin: "data" | "xml" | "europepmc" | "statement" | "hand";
  certain?: boolean;
}

/** An author in byline order. `orcid_beside`: the iD is theirs only by the place of its link in a row of
 * names. */
interface ArticleAuthor {
  name: string;
  orcid: string | null;
  orcid_beside?: boolean;
  given: string;
  family: string;
  roles: OriginRole[];
}

/** A role of one author (by place). */
interface AuthorClaim {
  author: number;
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
  origin: "data" | "xml" | "europepmc" | "statement" | "hand";
  certain?: boolean;
}

/** A piece of the statement; `marks` are places among the contributions. Joined, the pieces are the text. */
interface Segment {
  text: string;
  marks: number[];
  kind: "read" | "unread" | "ambiguous" | "plain";
}

/** A role that was read from the statement, and on what ground. */
interface Contribution {
  author: number;
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  degree: "lead" | "equal" | "supporting" | null;
  basis: string;
  person_basis?: string;
  words?: string;
}

/** Words that may mean one of several authors (by place). */
interface Ambiguity {
  text: string;
  candidates: number[];
  roles: RoleDegree[];
}

/** The statement of an article; `heading` is "" where a label within the text introduces it. */
interface Statement {
  text: string;
  segments: Segment[];
  contributions: Contribution[];
  ambiguous: Ambiguity[];
  is_statement: boolean;
  uses_credit_terms: boolean;
  notices: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
  heading: string;
}

/** What an article does not give: in order `no-doi`, `no-authors`, then one of `no-statement`, `behind-
 * paywall`, `not-loaded` (the page says it has a statement and does not hold it yet), `not-credit`, `not-
 * read`. */
interface Missing {
  code: string;
  message: { [key: string]: any } | { [key: string]: any }[] | string | null;
  remedy: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** Where an article comes from that does not come from the page. */
interface ReadFrom {
  origin: "xml" | "europepmc";
  name: string;
  url: string;
}

/** An article: what the page (or its XML, or Crossref) says, and the roles that were read. */
interface Article {
  url: string;
  site: string;
  doi: string | null;
  title: string;
  journal: string;
  date: string;
  authors: ArticleAuthor[];
  claims: AuthorClaim[];
  statement: Statement | null;
  xml_url: string;
  notices: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
  missing: Missing[];
  type?: string;
  text_from?: "" | "page" | "person";
  read_from?: ReadFrom;
}

/** An article read in the workspace, from what `from` names. */
interface HandedArticle {
  url: string;
  article: Article;
  from: string;
}

/** How far the works list is. `listed`: it is read, with all its chunks; `read` of `rows` rows are read in
 * full. `stale`: a push or removal is under way. `limited`: read with the scope `/read-limited`. Only chunks
 * below `chunks` count. */
interface WorksHeader {
  status: "running" | "done" | "failed";
  problem: Problem | null;
  orcid: string;
  environment: "production" | "sandbox";
  limited: boolean;
  listed: boolean;
  stale: boolean;
  count: number;
  rows: number;
  read: number;
  chunks: number;
}

/** How far asking Crossref is. */
interface DepositsHeader {
  status: "running" | "paused" | "done" | "failed";
  problem: Problem | null;
  done: number;
  total: number;
  chunks: number;
}

/** How many works are offered, and whether all that Crossref has were gone through. */
interface OffersHeader {
  status: "running" | "done";
  count: number;
  chunks: number;
}

/** How far looking for the roles of the works without is, and whose works they are. Only chunks below
 * `chunks` count. */
interface FoundHeader {
  status: "running" | "paused" | "done" | "failed";
  problem: Problem | null;
  orcid: string;
  done: number;
  total: number;
  chunks: number;
}

/** The works that are selected in the list of a record, by key. */
interface Selected {
  orcid: string;
  keys: string[];
}

/** How a session ended: asked for, or after 30 idle minutes, or because the permission has ended. `problem`:
 * the permission could not be given back. */
interface Farewell {
  why: "asked" | "idle" | "expired";
  signed_in: boolean;
  problem: Problem | null;
}

/** What is kept until sign-out or the end of the browser, by key. Chunks of the lists (`works.0`,
 * `deposits.0`, …) are JSON text. */
interface Session {
  me?: Me;
  draft?: Draft;
  signin?: SignIn;
  told?: string;
  owed?: Owed[];
  check?: PlannedCheck | UnfinishedCheck;
  progress?: Progress;
  journal?: Journal;
  entry?: EntryRun;
  pausing?: boolean;
  declined?: string[];
  affirmed?: string[];
  acknowledged?: number[];
  undo?: Undo;
  last_roles?: RoleDegree[];
  seen?: { [key: string]: Shown };
  history?: HistoryEntry[];
  source?: Source;
  page?: HandedPage | HandedArticle;
  works?: WorksHeader;
  deposits?: DepositsHeader;
  offers?: OffersHeader;
  found?: FoundHeader;
  decided?: { [key: string]: "later" | "not-me" };
  selected?: Selected;
  ending?: number;
  farewell?: Farewell;
  english_letters?: boolean;
}

/** A page as it is shown; the address that holds is the tab's. */
interface PageKeep {
  url: string;
  html: string;
}

/** The answer where there is nothing to tell. */
interface Done {
  ok: true;
}

/** No fields. */
interface Nothing {
}

/** Which way, and of which article, as far as known. */
interface SourceOpen {
  what: "paste" | "pdf";
  doi: string;
  title: string;
}

/** Who the person said they are. */
interface MeAnswer {
  ok: true;
  me: Me | null;
}

/** Who the person is. */
interface MeSet {
  me: Me;
}

/** A work, by its DOI. */
interface WorkOurs {
  doi: string;
}

/** What became of the newest row of a work: `record` is the address of the record, `place` where more of it
 * is told; `under_way`: it may be another in a moment; `unfinished`: it waits there to be gone on with. */
interface WorkWritten {
  state: "planned" | "sent" | "confirmed" | "failed" | "unknown";
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  title: { [key: string]: any };
  text: { [key: string]: any }[];
  record: string;
  place: "review" | "history";
  under_way: boolean;
  unfinished: boolean;
}

/** The roles of our own row, and what this session wrote of the work. */
interface OursAnswer {
  ok: true;
  ours: RoleDegree[] | null;
  written: WorkWritten | null;
}

/** Where more is told of what was written. */
interface PlaceShow {
  place: "review" | "history";
}

/** A work of the draft to copy roles from. */
interface CopiedWork {
  title: string;
  roles: RoleDegree[];
}

/** Sets of roles to start from: what is usual for the person, what they chose last, and works of the draft. */
interface Templates {
  usual: RoleDegree[];
  last: RoleDegree[];
  works: CopiedWork[];
}

/** Sets of roles to start from. */
interface TemplatesAnswer {
  ok: true;
  templates: Templates;
}

/** A Wish as a panel gives it: with what its article showed, which the draft does not keep. */
interface NewWish {
  key: string;
  doi: string | null;
  title: string;
  journal?: string;
  date?: string;
  type?: string;
  url?: string;
  authors: WishedAuthor[];
  me: number | null;
  roles: WishedRole[];
  withdraw?: Withdrawal[];
  ours?: RoleDegree[];
  record?: string | null;
  covered?: boolean;
  offered?: boolean;
  seen?: Shown;
}

/** Works to be added to the draft. */
interface NewDraft {
  works: NewWish[];
}

/** The works. */
interface DraftPut {
  draft: NewDraft;
}

/** Works of this record, whose holder is the person. */
interface WorksOpen {
  orcid: string;
  environment: "production" | "sandbox";
  holder: string;
  own?: boolean;
  works: NewWish[];
}

/** The work, with the roles as they were shown. */
interface RolesAccept {
  work: NewWish;
}

/** A work of the list, and what was decided of it. */
interface RolesDecide {
  key: string;
  decision: "later" | "not-me" | "open";
}

/** A work of the draft. */
interface OfWork {
  key: string;
}

/** A role of a work, and what was chosen for it. */
interface DraftRole {
  key: string;
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  value: "none" | "yes" | "kept" | "lead" | "equal" | "supporting";
}

/** One role chosen in a form. */
interface RoleChoice {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  value: "none" | "yes" | "kept" | "lead" | "equal" | "supporting";
}

/** Works of the draft or of the works list, and the roles: one by one, or exactly these. */
interface DraftAssign {
  keys: string[];
  changes?: RoleChoice[];
  copy?: RoleDegree[];
}

/** Works, and whether the next push takes them. */
interface DraftAccept {
  keys: string[];
  accepted: boolean;
}

/** Whose works; of who is signed in where it is left out. */
interface WorksRead {
  orcid?: string;
}

/** Whether what is known already is asked again. */
interface DepositsRead {
  anew?: boolean;
}

/** The rows, by put-code. */
interface RowsAcknowledge {
  put_codes: number[];
}

/** The rows, by put-code; all of them only where that is said. */
interface Remove {
  put_codes: number[] | "all";
}

/** The works that are ticked in the review. */
interface EntryBegin {
  accepted: string[];
}

/** What the person says of a work of the run. */
interface EntrySay {
  key: string;
  event: "again" | "by-hand" | "skipped";
}

/** Where the launcher shows by consent, as match patterns. */
interface LauncherPlaces {
  ok: true;
  patterns: string[];
}

/** A match pattern: of a site, or of every page. */
interface LauncherPlace {
  pattern: string;
}

/** The page beside the panel. */
interface LauncherAsk {
  url: string;
}

/** A client configuration as pages may know it; `missing` says what it lacks. */
interface ClientFacts {
  environment: string;
  client_id: string;
  relay_url: string;
  mailto: string;
  has_secret: boolean;
  missing: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** Which publishers deposit roles, and what authors can do; "" for no link. */
interface PageLinks {
  publishers: string;
  authors: string;
}

/** Which client configuration holds and where from; `own` is the user's own. Never a secret. `report`: where
 * to report a problem, an https or mailto address, "" where nobody has said. `links`: pages about missing
 * roles. */
interface ClientStatus {
  ok: true;
  origin: "managed" | "built-in" | "own" | null;
  client: ClientFacts | null;
  own: ClientFacts | null;
  redirect: string;
  assisted_entry: boolean;
  report: string;
  links: PageLinks;
}

/** The options' form. */
interface ClientForm {
  environment: "production" | "sandbox";
  client_id: string;
  how: "secret" | "relay";
  client_secret: string;
  relay_url: string;
  mailto: string;
}

/** The form, or null: the user's own client is forgotten. */
interface ClientSet {
  client: ClientForm | null;
}

/** Kept; or a sentence for each field that cannot be used. */
interface ClientSetAnswer {
  ok: boolean;
  faults?: { [key: string]: string };
}

/** Whether to ask for the scope `/read-limited` too. */
interface SignInWanted {
  limited?: boolean;
}

/** `unfinished`: a push waits to be gone on with. */
interface SignInAnswer {
  ok: true;
  unfinished: boolean;
}

/** `forget`: also a push or removal that is not finished. */
interface SignOut {
  forget?: boolean;
}

/** How the session ended. */
interface SignOutAnswer {
  ok: true;
  farewell: Farewell;
}

/** A row as it was on the screen: its work, and the fingerprint of what is sent (`pycore/push/binding.py`). */
interface AcceptedRow {
  key: string;
  hash: string;
}

/** The rows that are pushed. */
interface Push {
  accepted: AcceptedRow[];
}

/** Where the request goes. */
interface GatePass {
  url: string;
}

/** The place to be shown. */
interface Place {
  place: "works" | "find" | "review" | "history";
}

/** How the session ended. */
interface FarewellTold {
  farewell: Farewell;
}

/** A page's HTML and its address. */
interface PageArgs {
  html: string;
  url: string;
}

/** A PDF: the pieces of text of each page, `[text, x, y, width, size, font]` in points from the upper left
 * corner, and what its metadata say. */
interface PdfPage {
  pages: any[][][];
  described: string[];
}

/** A pasted statement or a PDF, the other one null (both null: the authors alone). */
interface FetchArgs {
  doi: string;
  text: string | null;
  pdf: PdfPage | null;
  mailto: string;
}

/** The article. */
interface FetchedArticle {
  ok: true;
  article: Article;
}

/** The answer where something could not be done. `problem` is null where the person themselves ended it. */
interface Failure {
  ok: false;
  problem: Problem | null;
}

/** The article's XML at `xml_url`, or without one Europe PMC's open copy by the `doi`. */
interface ElsewhereArgs {
  doi: string;
  xml_url?: string;
  url?: string;
}

/** What was found. */
interface FoundElsewhere {
  ok: true;
  article: Article;
  found: "roles" | "statement" | "nothing";
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** An article. */
interface ArticleArgs {
  article: Article;
}

/** A statement and the authors' names, in byline order. */
interface StatementArgs {
  text: string;
  authors: string[];
}

/** What was read from a statement. */
interface Reading {
  text: string;
  segments: Segment[];
  contributions: Contribution[];
  ambiguous: Ambiguity[];
  is_statement: boolean;
  uses_credit_terms: boolean;
  notices: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
}

/** The article that was read or kept last, and what changed of it: no need to send it again. */
interface KeptArticle {
  kept: true;
  statement?: Statement;
  claims?: AuthorClaim[];
  text_from?: "" | "page" | "person";
}

/** What the person did in the panel. */
interface PanelEdits {
  roles: { [key: string]: string };
  people: { [key: string]: number | null };
  ours?: RoleDegree[];
  doi?: string;
  listed?: number[];
  found?: number;
}

/** The article, whole or as kept; who the person said they are; the author they chose. */
interface PanelArgs {
  article: Article | KeptArticle;
  me: Me | null;
  chosen: number | null;
  edits: PanelEdits;
}

/** A DOI as it is shown, and its address. */
interface DoiLink {
  text: string;
  url: string;
}

/** The article. */
interface PanelHead {
  title: string;
  source: string;
  doi: DoiLink | null;
  authors: string;
  doi_problem: string;
}

/** What reading came to. */
interface Outcome {
  kind: string;
  level: "good" | "info" | "warn";
  title: string;
  text: string;
}

/** Another way to the roles or the authors. */
interface Offer {
  kind: "authors" | "xml" | "europepmc" | "paste" | "pdf";
  label: string;
  hint: string;
  url: string;
}

/** The other ways; `open`: they are what is needed now. */
interface Offers {
  heading: string;
  offers: Offer[];
  open: boolean;
}

/** An author whom the person may be, and why. */
interface Candidate {
  index: number;
  name: string;
  orcid: string | null;
  reason: string;
}

/** Which author the person is. */
interface Who {
  index: number | null;
  name: string;
  orcid: string | null;
  how: string;
  candidates: Candidate[];
  absent: string;
}

/** A role of an author; `link` ties it to the words it was read from. */
interface PersonRole {
  term: string;
  degree: string | null;
  origin: string;
  link: string | null;
}

/** An author. */
interface Person {
  index: number;
  name: string;
  orcid: string | null;
  you: boolean;
  roles: PersonRole[];
}

/** The authors that are listed, of all. */
interface People {
  rows: Person[];
  total: number;
  found: number;
  more: number;
  searchable: boolean;
  none: string;
}

/** A piece of the statement, as it is marked. */
interface ShownSegment {
  text: string;
  kind: "" | "read" | "unread" | "ambiguous";
  links: string[];
  label: string;
}

/** The statement, and what of it was not read. */
interface ShownStatement {
  heading: string;
  segments: ShownSegment[];
  unread: string;
}

/** An author by place. */
interface NamedAuthor {
  index: number;
  name: string;
}

/** Words that may mean one of several authors, and what the person said. */
interface Unclear {
  words: string;
  roles: string[];
  candidates: NamedAuthor[];
  answer: number | null;
  mine: boolean;
  place: number;
}

/** A role in a form: what is chosen, what the page said, and whether they differ. "mixed": some of the works
 * have it; "various": all have it, in different degrees. `english`: CRediT's own term, "" where it is the
 * same. `recorded`: it stands in our own row, so that "none" takes it back. `tick`: the value that a tick
 * gives. */
interface EditorRow {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  term: string;
  english: string;
  meaning: string;
  value: "none" | "yes" | "lead" | "equal" | "supporting" | "mixed" | "various";
  stated?: "none" | "yes" | "lead" | "equal" | "supporting" | "mixed" | "various";
  tick: "yes" | "kept" | "lead" | "equal" | "supporting";
  note: string;
  by_hand: boolean;
  recorded?: boolean;
}

/** The roles to be corrected. */
interface Editor {
  rows: EditorRow[];
  changed: boolean;
}

/** On to the review. `hint`: what is missing, or that our own row says what is chosen already (`done`);
 * `promise`: that nothing is sent before the review. */
interface PanelAction {
  label: string;
  ready: boolean;
  count: string;
  hint: string;
  promise: string;
  done: boolean;
}

/** The panel. `ways_first`: nothing gives the person a role, so that the reason and the other ways to the
 * roles come before the roles, which all are empty. */
interface PanelView {
  head: PanelHead;
  outcome: Outcome;
  elsewhere: Offers | null;
  ways_first: boolean;
  who: Who;
  people: People;
  statement: ShownStatement | null;
  unclear: Unclear[];
  editor: Editor;
  action: PanelAction;
  notices: string[];
}

/** An author of the article, and who is signed in. */
interface ClaimArgs {
  author: { [key: string]: any };
  me: Me;
}

/** Whether the author the person says they are may be who is signed in. */
interface Claim {
  kind: "fits" | "asks" | "refused";
  title: string;
  text: string;
}

/** The same, once the person is known. */
interface PanelWishArgs {
  article: Article | KeptArticle;
  chosen: number | null;
  edits: PanelEdits;
}

/** The role summary, or how far it is, or why there is none; `silent`: how many works without roles are
 * shown. */
interface RecordViewArgs {
  record: { [key: string]: any } | null;
  problem: Problem | null;
  progress: Progress | null;
  own: boolean;
  orcid: string;
  me: Me | null;
  silent?: number;
}

/** How far something is, as a bar. */
interface BarProgress {
  done: number;
  total: number;
  sentence: string;
  phase?: string;
}

/** A number and what it counts. */
interface Figure {
  number: string;
  label: string;
}

/** A colour of the chart. */
interface LegendPart {
  part: "lead" | "equal" | "supporting" | "unstated";
  label: string;
}

/** A piece of a bar, from `start` on the chart's scale. */
interface BarPart {
  part: "lead" | "equal" | "supporting" | "unstated";
  start: number;
  works: number;
  label: string;
}

/** A role's bar. */
interface Bar {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  term: string;
  english: string;
  meaning: string;
  works: string;
  parts: BarPart[];
}

/** All 14 roles. */
interface Chart {
  most: number;
  legend: LegendPart[];
  rows: Bar[];
}

/** A role's numbers. */
interface TableRow {
  term: string;
  numbers: string[];
}

/** The chart as numbers. */
interface Table {
  caption: string;
  columns: string[];
  rows: TableRow[];
}

/** A source of roles. */
interface ShownSource {
  name: string;
  how: string;
  works: number;
}

/** A work in one line. */
interface ShownWork {
  key: string;
  title: string;
  published: string;
  doi: DoiLink | null;
}

/** A role in words; the degree is "" where none is stated. */
interface RoleWords {
  term: string;
  degree: string | null;
  note?: string;
}

/** What one source says. */
interface Side {
  who: string;
  how: string;
  roles: RoleWords[];
}

/** A work whose sources differ, and what is counted. */
interface ShownDisagreement {
  work: ShownWork;
  what: string;
  sides: Side[];
  counted: RoleWords[];
}

/** A form to take the roles along in. */
interface TakeForm {
  kind: "text" | "statement" | "list" | "picture" | "snippet" | "csv" | "json" | "jats";
  label: string;
  note: string;
  copied: boolean;
}

/** Forms of a kind. */
interface TakeGroup {
  heading: string;
  forms: TakeForm[];
}

/** Taking the roles along; `orcid` and `environment` where it is the works list. */
interface Take {
  label: string;
  note: string;
  groups: TakeGroup[];
  orcid?: string;
  environment?: "production" | "sandbox";
}

/** Works without roles, some of `all`. */
interface Silent {
  heading: string;
  works: ShownWork[];
  all: number;
}

/** On to the workspace with them. */
interface Add {
  label: string;
  works: NewWish[];
  note: string;
}

/** The role summary of a record. */
interface RecordView {
  status: "reading" | "done" | "failed";
  progress: BarProgress | null;
  problem: Problem | null;
  counts: Figure[];
  sentence: string;
  chart: Chart | null;
  table: Table | null;
  sources: ShownSource[];
  disagreements: ShownDisagreement[];
  take: Take | null;
  silent: Silent | null;
  add: Add | null;
  notes: string[];
}

/** In how many works a role is named, by degree. */
interface RoleCount {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  works: number;
  lead: number;
  equal: number;
  supporting: number;
  unstated: number;
}

/** How many works a source names roles in. */
interface SourceCount {
  by: "us" | "self" | "client";
  name: string;
  works: number;
}

/** A work of the summary. */
interface Listed {
  put_code: number;
  doi: string | null;
  title: string;
  journal: string;
  date: string;
  type: string;
}

/** A work whose rows name different roles or degrees, and what is counted. */
interface Disagreement {
  work: Listed;
  statements: Assertion[];
  degrees: ("conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing")[];
  roles: ("conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing")[];
  counted: RoleDegree[];
}

/** What a source says of roles. */
interface SourceRoles {
  by: "us" | "self" | "client" | "publisher";
  source: string;
  roles: { [key: string]: "lead" | "equal" | "supporting" | null };
}

/** A work that names roles. */
interface Stated {
  work: Listed;
  said: SourceRoles[];
}

/** The role summary: a group of ORCID's is one work and counts once. `unread` counts works of which ORCID did
 * not hand out a row and no other row names a role: they are neither with nor without roles. */
interface RoleSummary {
  orcid: string;
  environment: "production" | "sandbox";
  works: number;
  rows: number;
  unread: number;
  roles: RoleCount[];
  sources: SourceCount[];
  disagreements: Disagreement[];
  stated: Stated[];
  silent: Listed[];
}

/** A work with its statements, as a form takes it along. */
interface TakenWork {
  work: { [key: string]: any };
  said: { [key: string]: any }[];
}

/** The role summary of the works list, as far as the forms to take along need it. */
interface TakenRecord {
  orcid: string;
  environment: "production" | "sandbox";
  works: number;
  unread: number;
  roles: RoleCount[];
  stated: TakenWork[];
}

/** A form, the role summary, the holder's name or "", the day it was read ("2026-01-31") or "". */
interface MakeArgs {
  kind: string;
  record: RoleSummary | TakenRecord;
  name: string;
  date: string;
}

/** A file to take along. */
interface Taken {
  name: string;
  mime: string;
  text: string;
}

/** What a row says of the holder's roles. */
interface Said {
  put_code: number;
  by: "us" | "self" | "client" | "publisher";
  source_id: string | null;
  source: string;
  roles: { [key: string]: "lead" | "equal" | "supporting" | null };
}

/** What Crossref holds of the holder for one work of the list; whatever a request did not answer is not kept,
 * so it is asked again. */
interface FoundDeposit {
  status: "roles" | "no-roles" | "possible" | "not-named" | "not-in-crossref" | "unchecked" | "no-doi";
  agency: string | null;
  publisher: string;
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
  roles: RoleDegree[];
}

/** What a work is offered on: the other name ("": none) beside which Crossref has the person's iD, the DOIs
 * of other versions of it, these and its preprints (`kin`), and what was deposited. `others` are the DOIs of
 * what is offered together with it, as one work; `listed` those of its kin that are on the record. */
interface Offered {
  beside: string;
  versions: string[];
  kin?: string[];
  others?: string[];
  listed?: string[];
  deposit: FoundDeposit;
}

/** A group of ORCID's: its first row, with the first DOI any of its rows has; `also` are its other DOIs and
 * that one as its agency has it. `key` is the DOI, else `put-code:N`. `rows` are its rows and when they were
 * last changed (milliseconds); `left` those not read in full yet, `unread` those that ORCID did not hand
 * out, `ours` rows of this extension. `offered`: not a work of the record; it has no rows then. */
interface Entry {
  key: string;
  doi: string | null;
  title: string;
  journal: string;
  date: string;
  type: string;
  visibility: string;
  rows: number[][];
  left: number[];
  unread: number[];
  ours: number[];
  said: Said[];
  also?: string[];
  offered?: Offered;
}

/** A record's works list. */
interface GatherArgs {
  orcid: string;
  environment: "production" | "sandbox";
  entries: Entry[];
}

/** What was counted so far, and more works of the list. */
interface CountArgs {
  counts: RoleCount[];
  entries: Entry[];
}

/** The counts of works before rows are written, and after. */
interface Sums {
  before: RoleCount[];
  after: RoleCount[];
}

/** A row of ours that is to be written or was written, as plan and journal have it. */
interface OutlookRow {
  doi: string | null;
  put_code: number | null;
  before: { [key: string]: any } | null;
  payload: { [key: string]: any } | null;
}

/** What was counted so far, works of the list that were not, and all rows that belong to them. */
interface SumsArgs {
  orcid: string;
  so_far: Sums;
  touched: Entry[];
  rows: OutlookRow[];
}

/** The counts of the whole record; `works`: how many works the list has. */
interface OutlookArgs {
  before: RoleCount[];
  after: RoleCount[];
  works: number;
  written: boolean;
}

/** A role whose sum changes: in words, and in works. */
interface OutlookRole {
  role: "conceptualization" | "data-curation" | "formal-analysis" | "funding-acquisition" | "investigation" | "methodology" | "project-administration" | "resources" | "software" | "supervision" | "validation" | "visualization" | "writing-original-draft" | "writing-review-editing";
  term: string;
  before: string;
  after: string;
  was: number;
  will_be: number;
}

/** What the record says in sum before and after a push; `most`: works of the role that has most. */
interface OutlookView {
  heading: string;
  rows: OutlookRole[];
  most: number;
  note: string;
}

/** The session without the token and the chunks, `client`, and `ui`: what the tab itself knows. */
interface WorkspaceArgs {
  state: { [key: string]: any };
}

/** Who is signed in. */
interface SignedIn {
  signed_in: boolean;
  text: string;
  name: string;
  orcid: string;
  url: string;
  site: string;
}

/** A place of the workspace. */
interface PlaceTab {
  place: "works" | "find" | "review" | "history";
  label: string;
  count: number | null;
  current: boolean;
}

/** A step on the way to the record. */
interface Step {
  label: string;
  state: "done" | "now" | "later";
}

/** A sentence that stands for itself. */
interface Notice {
  kind: "good" | "info" | "warn" | "bad";
  title: string;
  text: string;
  detail: string;
}

/** How to begin. */
interface StartPoint {
  title: string;
  text: string;
}

/** The article that was handed over. */
interface ShownPage {
  from: string;
  url: string;
  orcid?: string;
}

/** Whether to ask for what only trusted parties can see. */
interface Limited {
  label: string;
  text: string;
  checked: boolean;
}

/** The way in. */
interface SignInCard {
  kind: "ready" | "missing";
  heading: string;
  text: string;
  points: string[];
  limited: Limited | null;
  button: string;
  waiting: string;
}

/** The form for a record's iD. */
interface RecordForm {
  heading: string;
  text: string;
  label: string;
  hint: string;
  value: string;
  button: string;
}

/** The ways in, until there is a list or a sign-in. */
interface EntryCards {
  signin: SignInCard | null;
  record: RecordForm;
}

/** A button and the message it sends. */
interface MessageButton {
  message: { [key: string]: any };
  label: string;
  primary: boolean;
}

/** How far asking Crossref is. */
interface DepositsState {
  status: "none" | "running" | "paused" | "done" | "failed";
  sentence: string;
  progress: BarProgress | null;
  problem: Problem | null;
  button: MessageButton;
}

/** A facet of the list's rows. */
interface Filter {
  facet: string;
  label: string;
}

/** An order of the list's rows; by "": ORCID's. */
interface Sort {
  by: string;
  label: string;
  descending: boolean;
}

/** The works list as a whole. */
interface WorksScreen {
  status: "none" | "listing" | "reading" | "done" | "failed";
  sentence: string;
  note: string;
  progress: BarProgress | null;
  problem: Problem | null;
  buttons: MessageButton[];
  deposits: DepositsState | null;
  take: Take | null;
  filters: Filter[];
  sorts: Sort[];
  most: number;
  record: string;
  to_find: string;
  offered: string;
  letter: string;
}

/** Finding the roles of the works without: how far it is at Europe PMC, and at Crossref. `facet` names the
 * list's rows that are gone through, `deposited` those whose publisher deposited roles, `offered` those that
 * are not on the record. */
interface FindScreen {
  facet: string;
  deposited: string;
  offered: string;
  status: "none" | "running" | "paused" | "done" | "failed";
  sentence: string;
  progress: BarProgress | null;
  problem: Problem | null;
  deposits: DepositsState | null;
}

/** Taking back, or doing again; `done` is told afterwards. */
interface UndoButton {
  label: string;
  title: string;
  done?: string;
}

/** Both. */
interface UndoButtons {
  undo: UndoButton | null;
  redo: UndoButton | null;
}

/** The check. */
interface ShownCheck {
  status: "none" | "running" | "done" | "failed";
  sentence: string;
  progress: BarProgress | null;
  problem: Problem | null;
  sign_in: string;
  button: string;
  primary: boolean;
}

/** The works of one outcome: which, how many rows can be written, and which of them the push takes. `all` is
 * what the tick for all of them is called, "" where there is none. */
interface ReviewGroup {
  outcome: "cannot" | "conflict" | "doubt" | "covered" | "" | "add" | "extend" | "withdraw" | "nothing";
  label: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  keys: string[];
  taken: string[];
  writable: number;
  all: string;
}

/** The push, before it begins. */
interface PushCard {
  accepted: AcceptedRow[];
  label: string;
  sentence: string;
  why_not: string;
}

/** The way through ORCID's own form, in the review. */
interface AssistCard {
  accepted: string[];
  label: string;
  sentence: string;
  why_not: string;
  primary: boolean;
}

/** The review. `handover`: the address of the record where roles are taken along by hand, null where they are
 * not. */
interface ReviewView {
  signin: SignInCard | null;
  check: ShownCheck | null;
  works: number;
  groups: ReviewGroup[];
  degrees_note: string;
  push: PushCard | null;
  assist: AssistCard | null;
  handover: string | null;
}

/** A DOI as a link. */
interface EntryDoi {
  url: string;
  text: string;
}

/** What can be done with a work. */
interface EntryButton {
  act: "fill" | "look" | "by-hand" | "skipped" | "again";
  label: string;
}

/** A work of the run on the screen. */
interface ShownEntry {
  key: string;
  title: string;
  doi: EntryDoi | null;
  roles: string;
  state: "waiting" | "prepared" | "signing-in" | "filled" | "confirmed" | "differs" | "not-seen" | "stopped" | "handed-over" | "already" | "by-hand" | "skipped";
  label: string;
  tone: "plain" | "good" | "warn" | "bad";
  reading: boolean;
  what: string;
  remedy: string;
  detail: string;
  current: boolean;
  buttons: EntryButton[];
}

/** The run on the screen. */
interface AssistedView {
  heading: string;
  sentence: string;
  note: string;
  done: number;
  total: number;
  progress: string;
  rows: ShownEntry[];
  finished: boolean;
  end: string;
  record: string;
}

/** What became of a row. */
interface RowResult {
  key: string;
  title: string;
  doi: DoiLink | null;
  label: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  text: string;
  note: string;
  problem: Problem | null;
  roles?: string;
}

/** The rows of a push of which the same became. */
interface ResultGroup {
  state: "failed" | "unknown" | "sent" | "planned" | "confirmed";
  label: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  keys: string[];
}

/** The person's record. */
interface RecordLink {
  url: string;
  text: string;
}

/** A push or a removal: under way, or what became of it. */
interface PushView {
  kind: "push" | "removal";
  running: boolean;
  heading: string;
  good: boolean;
  tone: "good" | "info" | "warn" | "bad";
  sentence: string;
  done: number;
  total: number;
  rows: RowResult[];
  groups: ResultGroup[];
  added: number[];
  changed: number;
  put_back: number;
  lost: number;
  problem: Problem | null;
  pause: string;
  sign_in: string;
  resume: string;
  resumes_at: number | number | null;
  again: string;
  record: RecordLink | null;
}

/** A row of ours on the record. `changed`: when it was last written, in milliseconds since 1970 (0: ORCID
 * does not say); `earlier` says that this session did not write it, "" where it did or the person confirmed
 * it. */
interface OwnRow {
  put_code: number;
  key: string;
  title: string;
  meta: string;
  doi: DoiLink | null;
  roles: string;
  remove: string;
  changed: number;
  earlier: string;
}

/** The rows of ours on the record. */
interface OwnRows {
  status: "signed-out" | "none" | "unread" | "reading" | "some" | "failed";
  text: string;
  problem: Problem | null;
  progress: BarProgress | null;
  read: string;
  sign_in: string;
  list: OwnRow[];
  more: string;
  remove_all: string;
  why_not: string;
}

/** Rows of ours that this session did not write and the person has not confirmed: how many, the newest's
 * time, and the buttons that lead to them and confirm them (`put_codes`). */
interface EarlierRows {
  text: string;
  newest: number;
  look: string;
  confirm: string;
  put_codes: number[];
}

/** A push or removal of this session; `changeable`: the works whose roles can be changed in the list. */
interface PastEntry {
  key: string;
  at: number | null;
  kind: string;
  heading: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  sentence: string;
  problem: Problem | null;
  summary: string;
  rows: RowResult[];
  more: string;
  changeable: string[];
}

/** Signing out. */
interface WayOut {
  text: string;
  button: string;
}

/** The history, the rows of ours, and the way out. */
interface HistoryView {
  removal: PushView | null;
  rows: OwnRows;
  earlier: EarlierRows | null;
  entries: PastEntry[];
  none: string;
  way_out: WayOut | null;
}

/** An answer to a question. */
interface DialogAction {
  act: string;
  label: string;
  kind: "" | "primary" | "danger";
  first: boolean;
}

/** A question before something that is not easily taken back; `put_codes` of a removal. */
interface Dialog {
  kind: string;
  title: string;
  text: string[];
  put_codes?: number[] | "all";
  actions: DialogAction[];
}

/** The workspace. */
interface WorkspaceView {
  screen: "empty" | "source" | "page" | "works" | "find" | "review" | "assisted" | "push" | "result" | "history";
  heading: string;
  who: SignedIn;
  places: PlaceTab[];
  steps: Step[];
  problem: Problem | null;
  farewell: Notice | null;
  start: StartPoint[];
  page: ShownPage | null;
  entry: EntryCards | null;
  works: WorksScreen | null;
  find: FindScreen | null;
  undo: UndoButtons;
  source: Source | null;
  review: ReviewView | null;
  assisted: AssistedView | null;
  push: PushView | null;
  history: HistoryView | null;
  earlier: EarlierRows | null;
  dialog: Dialog | null;
  limited: boolean;
  asks_before_signout: boolean;
  reads_works: boolean;
  announcement: string;
}

/** The answer to `client.get`. */
interface StatusArgs {
  status: ClientStatus;
}

/** A line of the client's description. */
interface Fact {
  label: string;
  value: string;
}

/** The client in use. */
interface Current {
  heading: string;
  text: string;
  facts: Fact[];
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  problem: Problem | null;
}

/** The form as it is to begin with. */
interface OptionsForm {
  environment: "production" | "sandbox";
  client_id: string;
  how: "secret" | "relay";
  relay_url: string;
  mailto: string;
  secret_hint: string;
  can_clear: boolean;
}

/** An ORCID site to choose. */
interface Choosable {
  value: "production" | "sandbox";
  label: string;
}

/** The options page. */
interface OptionsView {
  current: Current;
  editable: boolean;
  redirect: string;
  form: OptionsForm;
  environments: Choosable[];
}

/** The match patterns that the person allowed, and the page at hand, "" for none. */
interface LauncherArgs {
  patterns: string[];
  url: string;
}

/** A site, or every page, as a match pattern, and what the button says. */
interface LauncherOffer {
  pattern: string;
  label: string;
}

/** Where the launcher shows by consent; `stop` names the button that takes it back. */
interface LauncherGiven {
  pattern: string;
  label: string;
  stop: string;
}

/** Where the launcher shows. */
interface LauncherView {
  heading: string;
  text: string;
  offers: LauncherOffer[];
  allowed: LauncherGiven[];
}

/** A kind of `pycore.views.problems`, and the technical detail. */
interface ProblemArgs {
  kind: string;
  detail: string;
}

/** A client configuration, with its secret. */
interface Client {
  environment?: "production" | "sandbox";
  client_id?: string;
  client_secret?: string;
  relay_url?: string;
  mailto?: string;
}

/** A client configuration. */
interface ClientArgs {
  client: Client;
}

/** The options' form, and the configuration that is kept. */
interface ClientCheckArgs {
  form: ClientForm;
  before: Client;
}

/** The form as a configuration, or a sentence for each field that cannot be used. */
interface CheckedClient {
  ok: boolean;
  client?: Client;
  faults?: { [key: string]: string };
}

/** The draft as it is, and works to be added; with `keep` a work that is there stays as it is. What `entry`
 * has brought to ORCID is done with, as what the journal has confirmed. */
interface DraftPutArgs {
  before: Draft | null;
  journal: Journal | null;
  entry?: EntryRun | null;
  draft: NewDraft;
  keep?: boolean;
}

/** The draft; `last`: the roles that came along last. */
interface PutDraft {
  ok: true;
  draft: Draft;
  last?: RoleDegree[];
}

/** The draft, what a push has confirmed of it, and the day, "2026-01-31". */
interface SaveDraftArgs {
  draft: Draft | null;
  journal: Journal | null;
  day: string;
}

/** A file's text, and the draft as it is. */
interface ReadDraftArgs {
  text: string;
  draft: Draft | null;
  journal: Journal | null;
}

/** What cannot be used of a file: which entry or line it is, what it is known by, and why. */
interface RefusedWork {
  place: number;
  name: string;
  why: { [key: string]: any };
}

/** What can be used of a file, how many of these works have other roles in the draft now, and what cannot:
 * `unnamed` entries more than are listed. */
interface ReadDraft {
  ok: true;
  works: NewWish[];
  replaced: number;
  refused: RefusedWork[];
  unnamed: number;
}

/** A work of the draft. */
interface KeyOnly {
  key: string;
}

/** Works of the draft (by key) or of the works list, and roles: one by one, or exactly these. `record` is the
 * iD whose works list it is. */
interface AssignArgs {
  draft: Draft | null;
  undo: Undo | null;
  journal: Journal | null;
  works: (Entry | KeyOnly)[];
  changes: RoleChoice[] | null;
  copy: RoleDegree[] | null;
  record: string | null;
}

/** The draft and what undoing needs; `last`: the roles that were chosen. */
interface ChangedDraft {
  ok: true;
  draft: Draft;
  undo: Undo | null;
  last?: RoleDegree[];
}

/** The draft, and a work whose roles were found and accepted. */
interface TakeArgs {
  draft: Draft | null;
  undo: Undo | null;
  journal: Journal | null;
  work: NewWish;
}

/** Works to be taken out. */
interface DropArgs {
  draft: Draft | null;
  undo: Undo | null;
  keys: string[];
}

/** Undo, or with `again` redo. */
interface UndoArgs {
  draft: Draft | null;
  undo: Undo | null;
  again: boolean;
}

/** What a person typed. */
interface OrcidArgs {
  orcid: string;
}

/** The iD in it. */
interface GivenRecord {
  ok: true;
  orcid: string;
}

/** What is chosen for a work: what is wished, what is taken back from our own row, and what that says. */
interface ChosenRoles {
  roles: WishedRole[];
  withdraw?: Withdrawal[];
  ours?: RoleDegree[];
}

/** Some works of the list, with what is known of these. */
interface RowsArgs {
  entries: Entry[];
  deposits: { [key: string]: FoundDeposit };
  wishes: { [key: string]: ChosenRoles };
}

/** The state of a work in the list, in words. */
interface RowState {
  label: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
}

/** What a row is sorted by. */
interface SortKeys {
  title: string;
  date: string;
  journal: string;
  roles: number;
}

/** A work of the list as it is shown, found and sorted. `facets`, and what they are called, are the core's:
 * the script knows none by name. `search` is in lower case without accents. A row with `apart` is shown only
 * where that facet is asked for: it is not of the record. */
interface ListRow {
  key: string;
  title: string;
  meta: string;
  doi: DoiLink | null;
  state: RowState;
  roles: string;
  deposit: string;
  chosen: string;
  facets: string[];
  apart: string;
  search: string;
  year: number | null;
  journal: string;
  type: string;
  sort: SortKeys;
}

/** A work of the list. */
interface OursArgs {
  entry: Entry;
}

/** A work, whose record it is about, and what this session has done. */
interface WrittenArgs {
  doi: string;
  orcid: string | null;
  journal: Journal | null;
  history: HistoryEntry[] | null;
}

/** What this session wrote of a work, or removed, and what our row says by that; null where it does not
 * follow. */
interface Written {
  written: WorkWritten | null;
  ours: RoleDegree[] | null;
}

/** What came of looking for an article's XML. */
interface Looked {
  busy: boolean;
  sentence: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** A work of the list; `seen`: what was seen of its article. */
interface DetailArgs {
  entry: Entry;
  deposit: FoundDeposit | null;
  wish: Wish | null;
  holder: Holder;
  seen: Shown | null;
  looked?: Looked | null;
}

/** Who says which roles. */
interface WhoSays {
  who: string;
  roles: RoleWords[];
  own?: boolean;
}

/** A form for roles, and what it is for. */
interface NamedEditor {
  label: string;
  rows: EditorRow[];
}

/** A set of roles that can be chosen as it is. */
interface CopyChoice {
  label: string;
  chosen: boolean;
  roles: RoleDegree[];
}

/** Where more can be found out. */
interface Look {
  kind: "page" | "xml";
  label: string;
  url?: string;
  hint: string;
  busy?: boolean;
}

/** A step of a publisher's on the way of roles into ORCID. */
interface WhyStep {
  name: string;
  title: string;
  label: string;
  tone: "" | "good" | "info" | "plain" | "warn" | "bad";
  text: string;
  look: Look | null;
}

/** Something a publisher has to do. */
interface CheckPoint {
  text: string;
  done: boolean;
}

/** Why roles are missing at a publisher, and what can be done. */
interface Why {
  summary: string;
  steps: WhyStep[];
  checklist: CheckPoint[];
  element: string;
  letter: Letter | null;
}

/** One work of the list. `copies` are sets of roles that `draft.assign` takes as `copy`. */
interface WorkDetail {
  key: string;
  title: string;
  meta: string;
  doi: DoiLink | null;
  said: WhoSays[];
  notes: string[];
  editor: NamedEditor;
  copies: CopyChoice[];
  why: Why | null;
}

/** How many works were asked about. */
interface DepositsSoFar {
  chunks: number;
  done: number;
}

/** Whose works, their DOIs that were not looked for yet, and how far an earlier run came. */
interface LookArgs {
  orcid: string;
  dois: string[];
  found: DepositsSoFar;
}

/** A work without roles: what came of looking for them (null: not looked yet), and whether a role of the
 * person's was read. */
interface WorkToFind {
  key: string;
  doi: string | null;
  title: string;
  publisher: string;
  outcome: "roles" | "statement" | "nothing" | "not-open" | "unknown" | "unreadable" | "unasked" | null;
  mine: boolean;
}

/** The works without roles, as they were found, and what the person decided of some. */
interface QueueArgs {
  works: WorkToFind[];
  decided: { [key: string]: "later" | "not-me" } | null;
}

/** Works of one publisher ("": not known) of which nothing was found. */
interface LeftWorks {
  publisher: string;
  keys: string[];
}

/** The works without roles, by key: those to decide on, in their order; those said not to be theirs; those of
 * which nothing was found; how many are still to be looked for. */
interface RolesQueue {
  queue: string[];
  aside: string[];
  left: LeftWorks[];
  waiting: number;
}

/** What the person decided so far, and now of one work. */
interface DecideArgs {
  decided: { [key: string]: "later" | "not-me" } | null;
  key: string;
  decision: "later" | "not-me" | "open";
}

/** What Europe PMC has of one work: roles, or a statement from which none was read, with the `article`; else
 * why there is nothing to see, in words (`why`) where it could not be read. What a request did not answer is
 * not kept, so it is asked again. */
interface FoundRoles {
  outcome: "roles" | "statement" | "nothing" | "not-open" | "unknown" | "unreadable";
  why: { [key: string]: any } | { [key: string]: any }[] | string | null;
  article: Article | null;
}

/** A work of the list, what was found for it (with an article), whose record it is, the author they said they
 * are, and what they changed. */
interface FoundArgs {
  entry: Entry;
  found: FoundRoles;
  holder: Holder;
  chosen: number | null;
  edits: PanelEdits;
}

/** The author who is the person (`index` null: to be said), how that is known, and who else may be. */
interface FoundWho {
  index: number | null;
  name: string;
  orcid: string | null;
  how: string;
  candidates: Candidate[];
}

/** A work whose roles were found, to be decided on. `roles` are what accepting takes over, `questions` the
 * roles that are only suggested; `links` name the words that the person's roles were read from; `authors` is
 * empty where they are too many to choose from. `notes` say that it is not on the record. `doubt` says that
 * the author they chose may be somebody else, `hint` why it cannot be accepted as it is. */
interface FoundItem {
  key: string;
  title: string;
  meta: string;
  doi: DoiLink | null;
  source: ReadFrom | null;
  outcome: Outcome;
  who: FoundWho;
  authors: string[];
  roles: RoleWords[];
  questions: string[];
  statement: ShownStatement | null;
  unclear: Unclear[];
  editor: Editor;
  links: string[];
  mine: boolean;
  ready: boolean;
  notes: string[];
  doubt: string;
  hint: string;
}

/** Works that are offered, which DOIs of their kin are on the record, and the keys of those that roles are
 * chosen for. */
interface FamiliesArgs {
  offers: Entry[];
  on_record: string[];
  chosen: string[];
}

/** What the rows of a work of the list say. */
interface SaidOfWork {
  key: string;
  said: Said[];
}

/** Works of the list that name roles, the draft, and the roles that were chosen last. */
interface TemplatesArgs {
  works: SaidOfWork[];
  draft: Draft | null;
  last: RoleDegree[] | null;
}

/** A work whose deposit lacks the person's roles. */
interface WorkToGroup {
  key: string;
  publisher: string;
  journal: string;
}

/** Works of the list, about which a publisher can be written to. */
interface GroupsArgs {
  works: WorkToGroup[];
}

/** A publisher or a journal, and the works of it (by key) that a letter would be about. */
interface LetterGroup {
  kind: "publisher" | "journal";
  name: string;
  label: string;
  keys: string[];
}

/** A work of the list, as far as a letter is concerned with it. */
interface LetterWork {
  entry: Entry;
  deposit: FoundDeposit;
  wish: Wish | null;
  seen: Shown | null;
}

/** Works of one publisher or journal, and whose they are. */
interface LetterArgs {
  works: LetterWork[];
  holder: Holder;
}

/** A letter about some works, and how many it leaves out, in words. */
interface ManyLetter {
  letter: Letter | null;
  left_out: string;
}

/** A work that is in the draft, or that has a row of ours: what is chosen, and what its rows say. */
interface Picked {
  wish: ChosenRoles | null;
  said: Said[];
}

/** How many works the roles are for, how many selected ones are not shown and whether those are among them
 * (`with_hidden`), those of them that are in the draft or have a row of ours, and how many the draft holds. */
interface PickerArgs {
  count: number;
  hidden?: number;
  with_hidden?: boolean;
  works: Picked[];
  drafted: number;
}

/** What becomes of selected works that are not shown, and the button that changes that: `include` is what it
 * does. */
interface HiddenWorks {
  text: string;
  label: string;
  include: boolean;
}

/** Roles for several works; without rows where none of them is shown, or where they do not fit into the draft
 * (`problem`): then nothing can be chosen. `hidden`: what is selected and not shown. */
interface Picker {
  heading: string;
  hidden: HiddenWorks | null;
  rows: EditorRow[];
  problem: Problem | null;
}

/** A work of the review, what the check plans for it, and the check without its items. */
interface CardArgs {
  wish: Wish;
  item: PlanItem | null;
  check: { [key: string]: any } | null;
  seen: Shown | null;
  looked: Looked | null;
}

/** Who says what. */
interface WhoWhat {
  who: string;
  what: string;
}

/** A field of the row as it will be sent. */
interface FieldLine {
  label: string;
  value: string;
  url: string;
  note?: string;
}

/** The row as it will be sent. */
interface ShownRow {
  fields: FieldLine[];
  exact: { [key: string]: any };
  prediction: string;
}

/** What others say against what was chosen. */
interface ShownConflict {
  theirs: WhoSays[];
  yours: RoleWords[];
  letter: Letter;
}

/** What stands below the row of a work that is opened. */
interface WorkCard {
  key: string;
  editor: NamedEditor;
  said: WhoWhat[];
  row: ShownRow | null;
  conflict: ShownConflict | null;
  why: Why | null;
}

/** What the check plans for a work, without the row itself and without what stands below it. */
interface PlannedRow {
  title: string;
  journal: string;
  date: string;
  facts: Facts;
  action: "add" | "extend" | "withdraw" | "nothing" | "conflict" | "cannot";
  reason: { [key: string]: any } | { [key: string]: any }[] | string | null;
  notes: ({ [key: string]: any } | { [key: string]: any }[] | string | null)[];
  adds: RoleDegree[];
  keeps: RoleDegree[];
  changes: DegreeChange[];
  withdraws: TakenBack[];
  hash: string | null;
  doubt: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** The author of a work that the person is: the name, the place (the first is 1), of how many. */
interface Whom {
  name: string;
  place: number;
  authors: number;
}

/** A work of the draft, and what is planned for it. */
interface RowOfReview {
  work: { [key: string]: any };
  item: PlannedRow | null;
  whom: Whom | null;
}

/** Works of the review. */
interface RowsOfReviewArgs {
  works: RowOfReview[];
}

/** A work in the review's table. `tick` is what its tick is called, "" where nothing would be sent. */
interface ReviewRow {
  key: string;
  title: string;
  published: string;
  doi: DoiLink | null;
  reason: string;
  doubt: string;
  replaced: string;
  notes: string[];
  as_whom: string;
  roles: RoleWords[];
  tick: string;
}

/** A row of a push, to be told what became of it. */
interface ResultRow {
  key: string;
  doi: string | null;
  title: string;
  action: "add" | "extend" | "withdraw" | "remove";
  state: "planned" | "sent" | "confirmed" | "failed" | "unknown";
  payload: { [key: string]: any } | null;
  problem: Problem | null;
  note: { [key: string]: any } | { [key: string]: any }[] | string | null;
}

/** Rows of a push, and whose record they are on. */
interface ResultArgs {
  orcid: string;
  rows: ResultRow[];
}

/** The works of the draft, what the check plans for them, and the address of the record, or "". */
interface HandoverArgs {
  works: Wish[];
  items: PlanItem[];
  record: string;
}

/** What to take along where nothing can be pushed. */
interface Handover {
  text: string;
  rows: { [key: string]: any }[];
  how: string[];
  record: string;
}

/** A client, where ORCID answers, and a word that the answer must repeat. */
interface BeginArgs {
  client: Client;
  redirect: string;
  state: string;
  limited: boolean;
}

/** ORCID's page. */
interface ConsentPage {
  ok: true;
  url: string;
}

/** The same, ORCID's answer, and the time in seconds since 1970. */
interface FinishArgs {
  client: Client;
  redirect: string;
  state: string;
  answer_url: string;
  now: number;
  limited: boolean;
  owed: Owed[] | null;
}

/** The permission, and what is owed beside it. */
interface GivenSignIn {
  ok: true;
  signin: SignIn;
  owed: Owed[];
}

/** Who is about to be signed in, and what was chosen and pushed before. */
interface WarningArgs {
  orcid: string;
  name: string | null;
  draft: Draft | null;
  history: HistoryEntry[] | null;
}

/** Which permission is in use from now on, which was before, and what is owed. */
interface OwedArgs {
  signin: SignIn | null;
  before: SignIn | null;
  owed: Owed[];
}

/** What is owed, and the token in use. */
interface SettleArgs {
  client: Client;
  owed: Owed[];
  in_use: string | null;
}

/** A draft. Signed out, the public record of `holder` in `environment` is read; without an iD only Crossref
 * is asked. `by_hand`: there is no client to write with, so the person's own name is the source. */
interface CheckArgs {
  signin: SignIn | null;
  holder: Holder;
  environment: "production" | "sandbox";
  draft: Draft;
  mailto: string;
  now: number;
  by_hand?: boolean;
}

/** The plan. */
interface Checked {
  ok: true;
  check: PlannedCheck;
}

/** A public record. */
interface SummaryArgs {
  orcid: string;
  environment: "production" | "sandbox";
}

/** The role summary. */
interface Summarised {
  ok: true;
  record: RoleSummary;
}

/** A record, the header as kept, and the chunks as kept, by number. */
interface WorksArgs {
  signin: SignIn | null;
  orcid: string | null;
  environment: "production" | "sandbox";
  works: WorksHeader | null;
  known: { [key: string]: Entry[] };
}

/** A person, DOIs that were not asked about yet, and the last chunk, which is filled up first; what is
 * offered so far, and all DOIs of the record. */
interface DepositsArgs {
  orcid: string;
  name: string | null;
  environment: "production" | "sandbox";
  dois: string[];
  deposits: DepositsSoFar;
  last: { [key: string]: FoundDeposit };
  offers: OffersHeader | null;
  on_record: string[];
  mailto: string;
}

/** A plan, and the works whose rows are accepted. */
interface PushBeginArgs {
  signin: SignIn;
  check: PlannedCheck | UnfinishedCheck;
  accepted: AcceptedRow[];
  now: number;
}

/** The journal. */
interface BegunJournal {
  ok: true;
  journal: Journal;
}

/** A plan, and the works that are ticked. */
interface EntryBeginArgs {
  check: PlannedCheck | UnfinishedCheck;
  accepted: string[];
  now: number;
}

/** The run. */
interface RunOfEntry {
  ok: true;
  run: EntryRun;
}

/** What happened to a work of a run; `code` says why. */
interface EntryEventArgs {
  run: EntryRun;
  key: string;
  event: "signing-in" | "filled" | "stopped" | "again" | "by-hand" | "skipped";
  code: string;
}

/** A work of a run. */
interface EntryRowArgs {
  run: EntryRun;
  key: string;
}

/** What stands in ORCID's dialog about what was done there. */
interface FormNotes {
  notes: string[];
}

/** The work as it is now. */
interface RowOfEntry {
  ok: true;
  row: EntryRow;
}

/** Rows of ours, or (null) all of them; the works of the list that have rows of ours, and the last journal,
 * say what stands in them. */
interface RemovalArgs {
  signin: SignIn;
  put_codes: number[] | null;
  now: number;
  entries?: Entry[];
  written?: Journal | null;
}

/** A journal to be carried out. */
interface RunArgs {
  signin: SignIn;
  journal: Journal;
}

/** The draft, and a push or removal that is done. */
interface UndoPushArgs {
  draft: Draft | null;
  undo: Undo | null;
  journal: Journal | null;
}

/** A push or removal. */
interface JournalArgs {
  journal: Journal;
}

/** An event, the keys of the session that it reads, and what it brings. */
interface EventArgs {
  event: string;
  state: { [key: string]: any };
  brings: { [key: string]: any };
}

/** Keys that are dropped, and keys that are set. */
interface SessionChange {
  drop: string[];
  set: { [key: string]: any };
}

/** The history, and a journal that is to be in it. */
interface HistoryArgs {
  history: HistoryEntry[] | null;
  journal: Journal;
}

/** What was seen so far, and works of a draft. */
interface SeenPutArgs {
  seen: { [key: string]: Shown } | null;
  works: NewWish[];
}

/** The same, and an article that was read elsewhere. */
interface SeenReadArgs {
  seen: { [key: string]: Shown } | null;
  doi: string;
  article: Article;
}

/** Each message to the background: what it says, and what comes back. */
interface Messages {
  "page.keep": { says: PageKeep, answer: Done | Failure };
  "page.drop": { says: Nothing, answer: Done | Failure };
  "source.open": { says: SourceOpen, answer: Done | Failure };
  "source.drop": { says: Nothing, answer: Done | Failure };
  "me.get": { says: Nothing, answer: MeAnswer | Failure };
  "me.set": { says: MeSet, answer: Done | Failure };
  "work.ours": { says: WorkOurs, answer: OursAnswer | Failure };
  "place.show": { says: PlaceShow, answer: Done | Failure };
  "templates.get": { says: Nothing, answer: TemplatesAnswer | Failure };
  "draft.put": { says: DraftPut, answer: Done | Failure };
  "works.open": { says: WorksOpen, answer: Done | Failure };
  "roles.accept": { says: RolesAccept, answer: Done | Failure };
  "roles.decide": { says: RolesDecide, answer: Done | Failure };
  "draft.drop": { says: OfWork, answer: Done | Failure };
  "draft.role": { says: DraftRole, answer: Done | Failure };
  "draft.assign": { says: DraftAssign, answer: Done | Failure };
  "push.undo": { says: Nothing, answer: Done | Failure };
  "draft.accept": { says: DraftAccept, answer: Done | Failure };
  "draft.undo": { says: Nothing, answer: Done | Failure };
  "draft.redo": { says: Nothing, answer: Done | Failure };
  "works.read": { says: WorksRead, answer: Done | Failure };
  "deposits.read": { says: DepositsRead, answer: Done | Failure };
  "deposits.pause": { says: Nothing, answer: Done | Failure };
  "rows.acknowledge": { says: RowsAcknowledge, answer: Done | Failure };
  "remove": { says: Remove, answer: Done | Failure };
  "entry.begin": { says: EntryBegin, answer: Done | Failure };
  "entry.fill": { says: OfWork, answer: Done | Failure };
  "entry.look": { says: OfWork, answer: Done | Failure };
  "entry.say": { says: EntrySay, answer: Done | Failure };
  "entry.end": { says: Nothing, answer: Done | Failure };
  "launcher.get": { says: Nothing, answer: LauncherPlaces | Failure };
  "launcher.allow": { says: LauncherPlace, answer: LauncherPlaces | Failure };
  "launcher.forget": { says: LauncherPlace, answer: LauncherPlaces | Failure };
  "launcher.ask": { says: LauncherAsk, answer: Done | Failure };
  "client.get": { says: Nothing, answer: ClientStatus | Failure };
  "client.set": { says: ClientSet, answer: ClientSetAnswer | Failure };
  "signin": { says: SignInWanted, answer: SignInAnswer | Failure };
  "signout": { says: SignOut, answer: SignOutAnswer | Failure };
  "check": { says: Nothing, answer: Done | Failure };
  "push": { says: Push, answer: Done | Failure };
  "pause": { says: Nothing, answer: Done | Failure };
  "resume": { says: Nothing, answer: Done | Failure };
  "gate.pass": { says: GatePass, answer: Done | Failure };
  "active": { says: Nothing, answer: Done | Failure };
}

/** Each message from the background to the workspace. */
interface Told {
  "place": Place;
  "farewell": FarewellTold;
}

/** The core's entry points that are answered at once. */
interface Calls {
  "article.read": { args: PageArgs, value: Article };
  "article.keep": { args: ArticleArgs, value: null };
  "statement.read": { args: StatementArgs, value: Reading };
  "panel.view": { args: PanelArgs, value: PanelView };
  "panel.claim": { args: ClaimArgs, value: Claim };
  "panel.wish": { args: PanelWishArgs, value: NewWish | null };
  "record.view": { args: RecordViewArgs, value: RecordView };
  "takeaway.make": { args: MakeArgs, value: Taken };
  "takeaway.gather": { args: GatherArgs, value: TakenRecord };
  "outlook.count": { args: CountArgs, value: RoleCount[] };
  "outlook.rows": { args: SumsArgs, value: Sums };
  "outlook.view": { args: OutlookArgs, value: OutlookView | null };
  "workspace.view": { args: WorkspaceArgs, value: WorkspaceView };
  "options.view": { args: StatusArgs, value: OptionsView };
  "launcher.view": { args: LauncherArgs, value: LauncherView };
  "problem": { args: ProblemArgs, value: Problem };
  "client.describe": { args: ClientArgs, value: ClientFacts };
  "client.check": { args: ClientCheckArgs, value: CheckedClient };
  "draft.put": { args: DraftPutArgs, value: PutDraft | Failure };
  "draft.save": { args: SaveDraftArgs, value: Taken };
  "draft.read": { args: ReadDraftArgs, value: ReadDraft | Failure };
  "draft.assign": { args: AssignArgs, value: ChangedDraft | Failure };
  "draft.take": { args: TakeArgs, value: ChangedDraft | Failure };
  "draft.drop": { args: DropArgs, value: ChangedDraft };
  "draft.undo": { args: UndoArgs, value: ChangedDraft };
  "works.record": { args: OrcidArgs, value: GivenRecord | Failure };
  "works.rows": { args: RowsArgs, value: ListRow[] };
  "works.ours": { args: OursArgs, value: RoleDegree[] };
  "work.written": { args: WrittenArgs, value: Written };
  "works.detail": { args: DetailArgs, value: WorkDetail };
  "found.queue": { args: QueueArgs, value: RolesQueue };
  "found.decide": { args: DecideArgs, value: { [key: string]: "later" | "not-me" } };
  "found.item": { args: FoundArgs, value: FoundItem };
  "found.wish": { args: FoundArgs, value: NewWish | null };
  "offers.families": { args: FamiliesArgs, value: Entry[] };
  "templates.of": { args: TemplatesArgs, value: Templates };
  "letters.groups": { args: GroupsArgs, value: LetterGroup[] };
  "letters.write": { args: LetterArgs, value: ManyLetter };
  "works.picker": { args: PickerArgs, value: Picker };
  "review.card": { args: CardArgs, value: WorkCard };
  "review.rows": { args: RowsOfReviewArgs, value: ReviewRow[] };
  "result.rows": { args: ResultArgs, value: RowResult[] };
  "review.handover": { args: HandoverArgs, value: Handover };
  "signin.begin": { args: BeginArgs, value: ConsentPage | Failure };
  "signin.warning": { args: WarningArgs, value: Problem | null };
  "signin.owed": { args: OwedArgs, value: Owed[] };
  "push.begin": { args: PushBeginArgs, value: BegunJournal | Failure };
  "entry.begin": { args: EntryBeginArgs, value: RunOfEntry | Failure };
  "entry.event": { args: EntryEventArgs, value: RunOfEntry | Failure };
  "assisted.notes": { args: EntryRowArgs, value: FormNotes };
  "push.undo": { args: UndoPushArgs, value: ChangedDraft | Failure };
  "push.unfinished": { args: JournalArgs, value: boolean };
  "session.after": { args: EventArgs, value: SessionChange };
  "history.put": { args: HistoryArgs, value: HistoryEntry[] };
  "seen.put": { args: SeenPutArgs, value: { [key: string]: Shown } };
  "seen.read": { args: SeenReadArgs, value: { [key: string]: Shown } };
}

/** The core's entry points that are driven to their end. */
interface Flows {
  "article.fetch": { args: FetchArgs, value: FetchedArticle | Failure };
  "article.roles_elsewhere": { args: ElsewhereArgs, value: FoundElsewhere | Failure };
  "found.look": { args: LookArgs, value: Done | Failure };
  "signin.finish": { args: FinishArgs, value: GivenSignIn | Failure };
  "signin.settle": { args: SettleArgs, value: Done | Failure };
  "record.check": { args: CheckArgs, value: Checked | Failure };
  "record.summary": { args: SummaryArgs, value: Summarised | Failure };
  "record.works": { args: WorksArgs, value: Done | Failure };
  "record.deposits": { args: DepositsArgs, value: Done | Failure };
  "entry.prepare": { args: EntryRowArgs, value: RowOfEntry | Failure };
  "entry.verify": { args: EntryRowArgs, value: RowOfEntry | Failure };
  "removal.begin": { args: RemovalArgs, value: BegunJournal | Failure };
  "push.run": { args: RunArgs, value: BegunJournal | Failure };
}
