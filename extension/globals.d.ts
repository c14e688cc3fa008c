// What the scripts find in the browser and in each other. The shapes that pass between the core, the
// background, the pages and the store are in types.d.ts, which is made from pycore/shapes.

/** The compiled core (extension/core/core.js). */
interface Core {
  call<Name extends keyof Calls>(name: Name, args?: Calls[Name]["args"]): Calls[Name]["value"];
  run<Name extends keyof Flows>(
    name: Name,
    args?: Flows[Name]["args"],
    options?: { save?: Save, signal?: AbortSignal },
  ): Promise<Flows[Name]["value"]>;
  turn(url: string): Promise<void>;
  /** In a frame of a page: asks the background for this turn. */
  askForTurn?: (url: string) => Promise<unknown>;
}

/** Keeps what a flow of the core saves; `{kind: "pause"}` and `{kind: "not-saved", reason}` are told the flow. */
type Save = (key: string, value: any) => Promise<EffectAnswer | null | void> | EffectAnswer | null | void;
/** A defect in the core, as the bridge tells it (pycore/browser/bridge.py). */
interface CoreFault { type: string; message: string; trace: string[] }
/** What a flow of the core waits for (pycore/effects.py). */
type Effect = RequestEffect | { kind: "wait", seconds: number } | { kind: "save", key: string, value: any };
interface RequestEffect {
  kind: "request";
  method: string;
  url: string;
  headers: { [name: string]: string };
  body: string | null;
  most: number | null;
}
interface EffectAnswer {
  kind: "response" | "no-answer" | "pause" | "not-saved";
  status?: number;
  headers?: { [name: string]: string };
  body?: string;
  reason?: string;
}
/** A flow has come to its end, or waits for the answer to an effect. */
type BridgeStep = { value: any } | { handle: number, effect: Effect };

/** A page that is parsed for the core: its nodes by number. Of a node it is not known what it is. */
interface ParsedPage {
  root: Document;
  nodes: (AnyNode | null)[];
  numbers: Map<Node, number>;
}
type AnyNode = Node & {
  localName?: string,
  getAttribute?(name: string): string | null,
  querySelectorAll?(selector: string): NodeListOf<Element>,
  nextElementSibling?: Element | null,
  previousElementSibling?: Element | null,
};
/** What pycore/browser/dom.py asks of the parsed pages (core/core.js). */
interface CoreDom {
  parse(html: string): number;
  close(doc: number): void;
  attributes(doc: number, selector: string, names: string): string;
  hinted(doc: number, selector: string, hint: string, within: number, most: number): string;
  select(doc: number, id: number, selector: string): string;
  tag(doc: number, id: number): string;
  text(doc: number, id: number): string;
  attribute(doc: number, id: number, name: string): string;
  children(doc: number, id: number): string;
  parent(doc: number, id: number): number;
  following(doc: number, id: number): number;
  preceding(doc: number, id: number): number;
}

/** Sends a message to the background and resolves to its answer. */
type Send = <Name extends keyof Messages>(message: { name: Name } & Messages[Name]["says"]) => Promise<Messages[Name]["answer"]>;

declare var core: Core;
/** Of Chromium's worker: loads the core (builder/worker.py). */
declare var loadLater: (() => void) | undefined;
declare var coreDom: CoreDom;
/** The compiled core's runtime (py/runtime.js). */
declare var __BRYTHON__: any;
declare var browser: typeof chrome | undefined;
declare var navigation: EventTarget | undefined;
declare var scheduler: { yield?: () => Promise<void> } | undefined;

/** What content/frame.js gives the other content scripts. */
interface FrameParts {
  make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties?: object): HTMLElementTagNameMap[Tag];
  make(tag: string, properties?: object): HTMLElement;
  closed(style: string, box: Element): { host: HTMLElement, root: ShadowRoot };
  open(
    root: ShadowRoot, path: string, title: string, hear: (message: FrameSays) => void, keptOut: () => void,
  ): OpenedFrame;
}
/** A page of the extension in a frame. */
interface OpenedFrame { element: HTMLIFrameElement; say(message: object): void; end(): void }
/** What such a page says to its content script. */
interface FrameSays { name: string; wide?: boolean; height?: number; roles?: number; label?: string }

/** What the content scripts leave for each other (extension/content). */
declare var orcidPushFrame: FrameParts;
declare var orcidPushPage: { byTags(): boolean, isArticle(): boolean };
declare var orcidPush: { toggle(): void };
declare var orcidPushRecord: { toggle(): boolean } | undefined;

/** What the scripts that fill in ORCID's own form (extension/entry) leave for each other. */
declare var orcidSteps: {
  Stopped: new (step: string, reason: string) => Error & { step: string, reason: string },
  begin(pace: number): void,
  keepTo(form: Element): void,
  halt(): void,
  until<Result>(step: string, look: () => Result, ms?: number): Promise<NonNullable<Result>>,
  found(step: string, selector: string, look?: () => void): Promise<HTMLElement>,
  one(step: string, root: ParentNode, selector: string): HTMLElement,
  gone(step: string, selector: string): void,
  press(element: Element): void,
  type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void,
  pause(ms: number): Promise<void>,
};
declare var orcidContributor: {
  knows(role: FormJob["roles"][number]): boolean,
  addPerson(form: Element): Promise<void>,
  chooseRoles(form: Element, wanted: FormJob["roles"]): Promise<{ chosen: string[], kept: string[] }>,
  describe(form: Element, rest: Pick<FormJob, "line" | "old_lines" | "longest">): Promise<void>,
  namedTwice(form: Element): boolean,
};
/** What fills in ORCID's own form (entry/form.js), in the page of orcid.org that it was brought into. */
declare var orcidForm: undefined | {
  fill(job: FormTask, pace?: number): Promise<FormOutcome | null>,
  outcome(key: string): Promise<FormOutcome | null>,
  holds(key: string): boolean,
  halt(): void,
  afterwards(ms: number): Promise<{ state: "closed" | "refused" | "open" }>,
};
type FormTask = FormJob & { key: string, note: string[] };
interface FormOutcome {
  outcome: "filled" | "stopped";
  chosen?: string[];
  kept?: string[];
  twice?: boolean;
  step?: string;
  reason?: string;
}

// What is shown (extension/shared).

type VNode = import("snabbdom").VNode;
/** What an element may hold; null, undefined and false are left out. */
type Child = VNode | string | number | boolean | null | undefined | Child[];
/** Attributes, listeners (`on…`), `key` and `hook` of an element. */
type Attributes = { [name: string]: any } | null;
/** A vnode that stands in the document, as its hooks get it. */
type Placed<Its extends Element> = VNode & { elm: Its };
type Icon = "info" | "good" | "warn" | "bad" | "close" | "save" | "copy" | "undo" | "redo" | "wider" | "outside";

interface ButtonOptions {
  label: Child;
  onclick: (event: Pressed) => unknown;
  kind?: string;
  iconName?: Icon;
  iconOnly?: boolean;
  unavailable?: string | null;
  [attribute: string]: any;
}

/** What a listener of an element gets. */
type Pressed = Event & { currentTarget: HTMLElement };

type Level = "info" | "good" | "warn" | "bad";
/** A problem as it is shown. */
type Trouble = Pick<Problem, "message" | "remedy" | "detail">;

interface NoticeOptions {
  kind?: Level;
  title?: Child;
  text?: Child;
  tips?: string[];
  detail?: string;
  actions?: Child[];
  live?: boolean;
  key?: string;
}

interface PickerOptions {
  rows: (EditorRow & { shown?: boolean })[];
  name: string;
  onchange: (role: RoleChoice["role"], value: Choice) => unknown;
  onundo?: (role: string) => unknown;
  onshow?: (link: string) => unknown;
  meanings?: boolean;
}

type Environment = RoleSummary["environment"];
type Choice = RoleChoice["value"];

/** What a picker's row is, and what can be done in it. */
type PickerRow = PickerOptions["rows"][number];

/** What is asked of the works list. */
interface Query {
  text: string;
  facets: string[];
  from: number | null;
  to: number | null;
  type: string;
  journal: string;
  sort: { by: string, descending: boolean };
}

declare module "*/vendor/snabbdom/h.js" { export * from "snabbdom"; }
declare module "*/vendor/snabbdom/init.js" { export * from "snabbdom"; }
declare module "*/vendor/snabbdom/modules/attributes.js" { export * from "snabbdom"; }
declare module "*/vendor/snabbdom/modules/eventlisteners.js" { export * from "snabbdom"; }
declare module "*/vendor/snabbdom/modules/props.js" { export * from "snabbdom"; }
declare module "*/vendor/virtual/index.js" { export * from "@tanstack/virtual-core"; }
declare module "*/vendor/pdfjs/pdf.js" { export * from "pdfjs-dist"; }
declare module "*/languages/codes.js";
declare module "*/languages/en.js";
declare module "*/languages/list.js" {
  /** The languages there are, by code: each by its own name, and its file. */
  export const LANGUAGES: { [code: string]: { name: string, file: string } };
}

type Tab = chrome.tabs.Tab;
/** What an institution's policy, this copy or the person says of the client, and the first two of more. */
type Configured = Client & { assisted_entry?: boolean, report_url?: string, welcome?: boolean, publishers_url?: string, authors_url?: string };
/** What a chunk of a list holds. */
interface Chunks { works: Entry[]; offers: Entry[]; deposits: { [doi: string]: FoundDeposit } }
/** Reads the session's store (background/store.js). */
interface ReadSession {
  <Key extends keyof Session>(keys: Key | Key[]): Promise<Pick<Session, Key>>;
  <Else extends { [Key in keyof Session]?: null | never[] }>(keys: Else):
    Promise<{ [Key in keyof Else]: Key extends keyof Session ? NonNullable<Session[Key]> | Else[Key] : never }>;
  (keys: string | string[]): Promise<{ [key: string]: any }>;
}
/** Who sent a message. */
type Sender = chrome.runtime.MessageSender;
/** A sentence of the catalogue and what it needs to know, several of them, or words. */
type Words = { [key: string]: any } | { [key: string]: any }[] | string | null;
/** What pycore/language does, in JavaScript (core/language.js). */
declare var language: {
  say(what: Words, known?: Known): string,
  sayIn(catalogue: Catalogue | ShippedCatalogue, what: Words): string,
  order(codes: string[]): void,
  use(catalogue: Catalogue | ShippedCatalogue): void,
  catalogue(): Catalogue | null,
};
/** What a message needs to know, by name. */
type Known = { [name: string]: any };
/** A catalogue as the build writes it (pycore/language/reading.py). */
interface Catalogue {
  language: string;
  direction: "ltr" | "rtl";
  plurals: { [form: string]: Relation[][] };
  number: { group: string, size: number, least: number };
  lists: { [kind: string]: Joints };
  dates: { day: string, first?: string, months: string[] };
  sentences: string;
  messages: { [code: string]: string | Part[] };
}
/** What stands between two words of a list; `but` has another word for one of them, before some letters. */
interface Joints {
  two: string;
  middle: string;
  last: string;
  but?: { for: string, say: string, before: string[], unless: string[] };
}
/** A catalogue as it is shipped: its messages in the order of languages/codes.js. */
type ShippedCatalogue = Omit<Catalogue, "messages"> & { messages: (string | Part[])[] };
/** Operand, modulus (0: none), whether it is to be in one of the ranges or in none, the ranges. */
type Relation = [operand: string, modulus: number, equal: boolean, ranges: [first: number, last: number][]];
/** Words, or what stands for something to be told. */
type Part = string | Hole;
type Forms = { [form: string]: Part[] };
type Hole =
  | [name: string, kind: "plural" | "select", more: Forms]
  | [name: string, kind: "list" | "roles", more: string]
  | [name: string, kind?: "role" | "degree" | "date" | "number", more?: undefined];

/** What the background does with each message. */
type Runs = { [Name in keyof Messages]: (message: Messages[Name]["says"], sender: Sender) => Promise<any> };
/** A rule of extension/background/schema.js. */
type Rule = any[];
/** The session as a page has it: without the chunks of its lists. */
type PageSession = Partial<Session> & { [key: string]: any };
