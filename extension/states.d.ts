// What the modules of the screens know while they are shown, and what a person can do there.

/** A form that was sent, an input that was changed. */
type Sent = Event & { target: { elements: { [name: string]: HTMLInputElement } } };
type Typed = Event & { target: HTMLInputElement };
type Show = ReturnType<typeof import("./shared/render.js").mount>;

/** What the panel and the summary hear from their content scripts. */
interface PanelHears { name: string; html: string; url: string; length?: number }
interface SummaryHears { name: string; orcid: string; environment: Environment; own: boolean; holder: string }

/** A page as it was handed over, or an article that is read already. */
interface ArticlePage { html?: string; url: string; article?: Article }

/** An article on the screen (panel/article-view.js); `core`, `article` and `view` once it is read. */
interface ArticleState {
  root: HTMLElement;
  send: Send;
  onreread?: () => void;
  local: ArticleLocal;
  core: Core;
  article: Article;
  view: PanelView;
  changes: Omit<KeptArticle, "kept">;
  folded: string[] | null;
  me: Me | null;
  chosen: number | null;
  asking: boolean;
  edits: PanelEdits;
  history: PanelEdits["roles"][];
  show: Show;
  shown: ArticlePage;
  act: ArticleActs;
}

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
  problem: Trouble | null;
  looking: string;
  said: SaidOrProblem | null;
  away: boolean;
}

/** A notice, or a problem. */
type SaidOrProblem = NoticeOptions & { problem?: Trouble | null };
/** What came of looking elsewhere for the roles of an article. */
interface FoundOrSaid { article?: Article; said?: SaidOrProblem | null }

interface WhoActs {
  reread?: () => void;
  choose(index: number): void;
  chooseAgain(): void;
}
interface RoleActs {
  setRole(role: string, value: Choice): void;
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
