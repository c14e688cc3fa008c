// What the modules of the screens know while they are shown, and what a person can do there.

/** A form that was sent, an input that was changed. */
type Sent = Event & { target: { elements: { [name: string]: HTMLInputElement } } };
type Typed = Event & { target: HTMLInputElement };
type Pointed = MouseEvent & { target: Element };
type Chosen = Event & { target: HTMLSelectElement };
type Show = ReturnType<typeof import("./shared/render.js").mount>;

/** What the panel and the summary hear from their content scripts. */
interface PanelHears { name: string; html: string; url: string; length?: number; scheme?: string }
interface SummaryHears { name: string; orcid: string; environment: Environment; own: boolean; holder: string }

/** A page as it was handed over, or an article that is read already. */
interface ArticlePage { html?: string; url: string; article?: Article }

/** An article on the screen (panel/article-view.js); `core`, `article` and `view` once it is read. */
interface ArticleState {
  root: HTMLElement;
  send: Send;
  onreread?: () => void;
  onfound?: (roles: number) => void;
  local: ArticleLocal;
  core: Core;
  article: Article;
  view: PanelView;
  changes: Omit<KeptArticle, "kept">;
  folded: string[] | null;
  me: Me | null;
  chosen: number | null;
  asking: boolean;
  compared: string | null;
  timer: number;
  claim: PendingClaim | null;
  covered: () => boolean;
  edits: PanelEdits;
  history: PanelEdits["roles"][];
  show: Show;
  shown: ArticlePage;
  act: ArticleActs;
}

/** The person says they are this author, who may be somebody else. */
type PendingClaim = Claim & { index: number };

/** What only matters on the screen. `said`: what came of looking elsewhere. */
interface ArticleLocal {
  sought: string;
  active: Set<string>;
  pinned: string | null;
  stop: string | null;
  meanings: boolean;
  undo: boolean;
  sending: boolean;
  sent: boolean;
  written: WorkWritten | null;
  problem: Trouble | null;
  looking: string;
  said: SaidOrProblem | null;
  away: boolean;
  claim: PendingClaim | null;
  templates?: Templates | null;
}

/** A notice, or a problem. */
type SaidOrProblem = NoticeOptions & { problem?: Trouble | null };
/** What came of looking elsewhere for the roles of an article. */
interface FoundOrSaid { article?: Article; said?: SaidOrProblem | null }

interface WhoActs {
  reread?: () => void;
  choose(index: number): void;
  unclaim(): void;
  chosen(index: number): void;
  chooseAgain(): void;
}
interface RoleActs {
  setRole(role: string, value: Choice): void;
  useTemplate(roles: RoleDegree[]): void;
  undoRole(role: string): void;
  reset(): void;
  undo(): void;
  answer(place: number, author: number): void;
  typeDoi(text: string): void;
  find(text: string): void;
  showAll(): void;
  meanings(): void;
}
interface SourceActs {
  paste(text: string): void;
  elsewhere(offer: Offer): Promise<void>;
  backToPage(): void;
}
interface WordActs {
  point(links: string[] | null): void;
  focusChip(name: string): void;
  showWords(name: string): void;
  walk(event: KeyboardEvent & { target: HTMLElement }): void;
}
interface ReviewActs {
  look(place: WorkWritten["place"]): Promise<void>;
  review(): Promise<void>;
}
interface ArticleActs extends WhoActs, RoleActs, SourceActs, WordActs, ReviewActs {}

/** How much of a role summary is shown, and what is under way (panel/record.js). */
interface SummaryLocal {
  step: number;
  silent: number;
  disagreements: number;
  sending: boolean;
  sent: boolean;
  problem: Trouble | null;
}
interface SummaryActs {
  again(): void;
  more(which: "silent" | "disagreements"): void;
  take(kind: string): Taken;
  add(works: NewWish[]): Promise<void>;
}

/** A message to the background, any of them. */
type AnyMessage = { [Name in keyof Messages]: { name: Name } & Messages[Name]["says"] }[keyof Messages];

/** What the workspace's tab itself knows (workspace/workspace.js). */
interface WorkspaceUi {
  problem: Problem | null;
  busy: string;
  farewell: Farewell | null;
  place: string;
  limited?: boolean;
  /** By DOI: what came of looking for an article's XML. */
  looked?: { [doi: string]: Looked };
  /** The id of what gets the focus as soon as it is there. */
  focus?: string;
  asked: Asked | null;
  rowsShown: number;
}
/** A question that the person is asked (pycore/views/dialogs.py). */
interface Asked { kind: string; put_code?: number; put_codes?: number[]; title?: string }

type Ask = (name: keyof Messages, rest?: object) => Promise<any>;

/** Removing rows and signing out (workspace/leaving.js). */
interface LeavingActs {
  close(): void;
  askRemove(row: OwnRow): void;
  askRemoveAll(): void;
  askUndo(put_codes: number[]): void;
  askSignout(): unknown;
  signout(): unknown;
  signoutForget(): unknown;
  remove(put_codes: number[] | "all"): Promise<void>;
  stay(): unknown;
  leave(): Promise<void>;
  reviewFirst(): void;
  removeFirst(): void;
  readWorks(): unknown;
  moreRows(): void;
  acknowledge(put_codes: number[]): unknown;
  lookAtRows(): void;
}

/** What a person can do in the workspace, by name. */
interface Acts extends LeavingActs {
  signin(): unknown;
  wantLimited(limited: boolean): void;
  check(): unknown;
  push(accepted: PushCard["accepted"]): unknown;
  pause(): unknown;
  resume(): unknown;
  drop(key: string): unknown;
  undoWritten(): unknown;
  entry: { begin(accepted: string[]): unknown, act(key: string, act: EntryButton["act"]): unknown, end(): unknown };
  setRole(key: string, role: string, value: Choice): void;
  accept(keys: string[], accepted: boolean): void;
  reviewing: ReturnType<typeof import("./workspace/review/rows.js").makeReviewing>;
  dropPage(): unknown;
  dropSource(): unknown;
  openOptions(): unknown;
  send: Send;
  go(place: string): void;
  seeWorks(orcid: string): unknown;
  takeBack: TakeBack;
  works: ReturnType<typeof import("./workspace/works/works.js").makeWorks>;
  openWork(key: string): void;
  find: ReturnType<typeof import("./workspace/find/find.js").makeFind>;
  look(key: string): Promise<void>;
  page(): Session["page"];
  sources: Sources;
  file: DraftFile;
}
type TakeBack = (name: "undo" | "redo") => unknown;

/** What became of the rows of a push, as it is drawn (workspace/result.js); `without`: works of the list without roles. */
interface ResultTable { groups: ResultTableGroup[]; without: number }
type ResultTableGroup = ResultGroup & { rows: RowResult[] };
interface Tables { review: ReviewTable | null; result: ResultTable | null }

/** Something that the core makes (workspace/pieces.js). */
interface Piece { key: string; of: unknown[]; args(): any; from(): string }

/** The review's table as it is drawn (workspace/review/rows.js). `only`: the outcome that is shown alone, "" where all are;
 * `hidden`: how many ticked rows are not shown. A group's `name` is its outcome, "unchecked" where that is "". */
interface ReviewTable {
  works: number;
  only: string;
  hidden: number;
  handover: Handover | null;
  filters: { name: string, label: string, tone: Tone, count: number }[];
  groups: ReviewTableGroup[];
}
type ReviewTableGroup = ReviewGroup & { name: string, works: unknown[], rows: ReviewTableRow[] };
/** `row` is null until it is made; `card` is what stands below one that is open. */
interface ReviewTableRow { key: string; id: string; title: string; row: ReviewRow | null; ticked: boolean; card: WorkCard | null }

/** An article without its page (workspace/source.js). */
interface SourcesState {
  busy: string;
  what: string;
  problem: Problem | null;
  file: string;
  pdf: { name: string, pdf: PdfPage } | null;
}
interface SourcesActs {
  paste(doi: string, text: string): void;
  fetch(url: string, doi?: string): Promise<void>;
  open(file: File | undefined, doi?: string): Promise<void>;
  again(doi: string): void;
}
/** The draft in a file of the person's own (workspace/draft-file.js). */
interface DraftFile {
  state: { name: string, found: ReadDraft | null, problem: Problem | null };
  act: { any(): boolean, save(): string, choose(file: File | undefined): Promise<void>, bring(): Promise<void>, leave(): void };
}
interface Sources { state: SourcesState; act: SourcesActs; reset(): void }

/** The works list as its page has it (workspace/works/keeper.js). */
interface Keeper {
  core(): Core;
  changed(): void;
  broke(error: any): void;
  inSight(): string[];
  arrived: Map<string, string | null>;
  chunks: Map<number, string[]>;
  entries: Map<string, { entry: Entry, text: string, number: number }>;
  deposits: Map<string, FoundDeposit>;
  offers: Map<number, Entry[]>;
  keysOf: Map<string, Set<string>>;
  rows: Map<string, ListRow>;
  waiting: Set<string>;
  wishes: Map<string, Wish>;
  draft: Draft | null | undefined;
  last: RoleDegree[] | null;
  pushed: Set<string>;
  order: string[] | null;
  all: Entry[] | null;
  made: ListRow[] | null;
  ours: Entry[] | null;
  stated: boolean | null;
  atWork: boolean;
  size: number;
}

/** The rows on the screen (workspace/works/grid.js). */
interface GridRows { rows: ListRow[]; selected: Set<string>; opened: string | null }
interface Grid {
  root: HTMLElement;
  act: RowActs;
  list: GridRows;
  active: number;
  wantsFocus: boolean;
  drawing: boolean;
  stale: boolean;
  keyed: { rows: ListRow[] | null, of: (index: number) => string | number };
  show: Show;
  extract: (range: GridRange) => number[];
  virtual: import("@tanstack/virtual-core").Virtualizer<Window, HTMLElement>;
  leave(): void;
}
type GridOptions = import("@tanstack/virtual-core").VirtualizerOptions<Window, HTMLElement>;
type GridRange = import("@tanstack/virtual-core").Range;

/** What the works list found for what is asked of it. */
interface FoundRows { shown: ListRow[]; counts: Map<string, number>; types: [type: string, works: number][]; whole: number }
/** What looking for a work's roles elsewhere came to. */
interface Finding { busy: boolean; said: Words; problem: Problem | null }
/** Choosing the work whose roles are copied, and which of them. */
interface Copying { text: string; found: ListRow[]; total: number; from: CopyFrom | null }
type CopyFrom = Omit<WorkDetail, "copies"> & { copies: WordedCopy[] };
type WordedCopy = CopyChoice & { words: string };
/** What the core says of the works list as a whole. */
interface GivenList { works: WorksScreen; undo: UndoButtons; guest: boolean; holder: Holder; seen: { [doi: string]: Shown } }

/** The works list (workspace/works/works.js). */
interface WorksList {
  core(): Core;
  send: (message: AnyMessage) => Promise<any>;
  go(place: string): void;
  takeBack: TakeBack;
  lookElsewhere(doi: string | null): Promise<{ said?: Words, problem?: Problem | null }>;
  /** Rows were made. */
  changed(): void;
  findRoles(): void;
  /** A work is about to be opened where none was. */
  opens(): void;
  /** The list was drawn. */
  drawn(): void;
  draw(): void;
  engine: ReturnType<typeof import("./workspace/works/engine.js").makeEngine>;
  selection: ReturnType<typeof import("./workspace/works/selection.js").makeSelection>;
  kept: ReturnType<typeof import("./workspace/works/kept.js").makeKept>;
  local: WorksLocal;
  given: GivenList | null;
  root: HTMLElement | null;
  patch: Show | null;
  grid: ReturnType<typeof import("./workspace/works/grid.js").makeGrid> | null;
  found: FoundRows;
  asked: { rows: ListRow[] | null, query: Query | null };
  templates: () => Templates;
  drew: number;
  timer: number | null;
  keeper: ReturnType<typeof import("./workspace/works/keeper.js").makeKeeper>;
  act: WorksActs;
}
interface WorksLocal {
  query: Query;
  more: boolean;
  left: number | null; // how far the page was scrolled when the list was left; null where a work is gone to instead
  sought: string | null; // the work that is to be brought into sight
  opened: string | null;
  picking: boolean;
  problem: Problem | null;
  trouble: Problem | null;
  hiddenToo: boolean;
  copying: Copying | null;
  letters: LettersShown | null;
  finding: Finding;
}
/** What stands beside the list; of `detail` and `picker` one at most is not null. */
interface Beside { problem: Problem | null; templates: Templates | null; detail: WorkDetail | null; around: Around | null; picker: Picker | null }
/** Where the opened work stands in the list, and what it was found out there. */
interface Around { selected: number; place: number; of: number; record: string; finding: Finding }

interface ListActs {
  ask(change: Partial<Query>): void;
  more(): void;
  everything(): void;
  offers(wanted: boolean): void;
  send(message: AnyMessage): Promise<void>;
  review(): void;
  findRoles(): void;
  toFind(): void;
  take(kind: string): Taken;
  takeBack: TakeBack;
}
interface RowActs {
  covered(): { above: number, below: number };
  toggle(index: number, toHere: boolean): void;
  extend(from: number, to: number): void;
  all(): void;
  selectAll(): void;
  selectNone(): void;
  open(index: number): void;
}
interface SideActs {
  step(by: number): void;
  shut(): void;
  openPicker(): void;
  close(): void;
  withHidden(wanted: boolean): void;
  choose(role: RoleChoice["role"], value: Choice, rows: EditorRow[]): void;
  clear(): unknown;
  useTemplate(roles: RoleDegree[]): void;
  copyHere(copy: CopyChoice): void;
  bring(what: "paste" | "pdf"): void;
  lookElsewhere(): Promise<void>;
}
/** The letter that is shown: about which works, of which publishers and journals there are others. */
interface LettersShown extends ManyLetter { count: number; selected: boolean; groups: LetterGroup[]; chosen: LetterGroup }
interface LetterActs {
  startLetters(): void;
  chooseLetters(place: number): void;
  endLetters(): void;
}
interface CopyActs {
  startCopy(): void;
  findCopy(text: string): void;
  copyFrom(key: string | null): void;
  copy(copy: CopyChoice): void;
  endCopy(): void;
}
interface WorksActs extends ListActs, RowActs, SideActs, CopyActs, LetterActs {}

/** Finding the roles of the works without (workspace/find/find.js). `met`: whether it is settled if a run goes on here. */
interface Finder {
  core(): Core;
  send: (message: AnyMessage) => Promise<any>;
  go(place: string): void;
  works: WorksList["keeper"];
  templates: () => Templates;
  given: { view: FindScreen, holder: Holder } | null;
  met: boolean;
  session: Pick<PageSession, "found" | "decided" | "works" | "deposits">;
  root: HTMLElement | null;
  patch: Show | null;
  timer: number | null;
  local: FindLocal;
  listed: RolesQueue;
  found: ReturnType<typeof import("./workspace/find/found.js").makeFound>;
  run: ReturnType<typeof import("./workspace/find/run.js").makeRun>;
  act: FindActs;
}
/** `key`: the work that is shown; `chosen`, `edits`, `correcting`: what the person did with it; `name`: as
 * whom they said they are, where that is not known; `done`: what they decided, the last last; `gone`: works that are decided on, before the session says so; `open`: publishers that are unfolded. */
interface FindLocal {
  key: string | null;
  chosen: number | null;
  edits: PanelEdits;
  correcting: boolean;
  name: string;
  problem: Problem | null;
  refused: boolean;
  asks: boolean;
  keys: boolean;
  done: { key: string, accepted: boolean }[];
  gone: Set<string>;
  open: Map<string, boolean>;
}
interface FindActs {
  start(): Promise<void>;
  pause(): unknown;
  accept(): unknown;
  correct(): void;
  notMe(): unknown;
  later(): unknown;
  undo(): Promise<void>;
  putBack(key: string, accepted?: boolean): Promise<void>;
  choose(index: number): void;
  templates(): Templates;
  useTemplate(roles: RoleDegree[]): void;
  setRole(role: RoleChoice["role"], value: Choice): void;
  answer(place: number, author: number): void;
  toggleKeys(): void;
  toggleGroup(name: string, open: boolean): void;
  bring(key: string, what: "paste" | "pdf"): void;
  review(): void;
  item(): FoundItem | null;
  deposited(): ListRow[];
}
