// What the scripts find in the browser and in each other. The shapes that pass between the core, the
// background, the pages and the store are in types.d.ts, which is made from pycore/shapes.

/** The compiled core (extension/core/core.js). */
interface Core {
  call<Name extends keyof Calls>(name: Name, args?: Calls[Name]["args"]): Calls[Name]["value"];
  run<Name extends keyof Flows>(
    name: Name,
    args?: Flows[Name]["args"],
    options?: { save?: (key: string, value: any) => any, signal?: AbortSignal },
  ): Promise<Flows[Name]["value"]>;
}

/** Sends a message to the background and resolves to its answer. */
type Send = <Name extends keyof Messages>(message: { name: Name } & Messages[Name]["says"]) => Promise<Messages[Name]["answer"]>;

/** What a person can do on a screen, by name: the table that the screen's own module makes. */
type Acts = any;

declare var core: Core;
declare var coreDom: object;
/** The compiled core's runtime (py/runtime.js). */
declare var __BRYTHON__: any;
declare var browser: typeof chrome | undefined;
declare var navigation: EventTarget | undefined;
declare var scheduler: { yield?: () => Promise<void> } | undefined;

/** What the content scripts leave for each other (extension/content). */
declare var orcidPushFrame: {
  make(tag: string, properties?: object): any,
  closed(style: string, box: Element): { host: HTMLElement, root: ShadowRoot },
  open(
    root: ShadowRoot, path: string, title: string, hear: (message: any) => void, keptOut: () => void,
  ): { element: HTMLIFrameElement, say(message: object): void, end(): void },
};
declare var orcidPush: { toggle(): void };
declare var orcidPushRecord: { toggle(): boolean } | undefined;

// What is shown (extension/shared).

type VNode = import("snabbdom").VNode;
/** What an element may hold; null, undefined and false are left out. */
type Child = VNode | string | number | boolean | null | undefined | Child[];
/** Attributes, listeners (`on…`), `key` and `hook` of an element. */
type Attributes = { [name: string]: any } | null;
type Icon = "info" | "good" | "warn" | "bad" | "close" | "save" | "copy" | "undo" | "redo" | "wider" | "outside";

interface ButtonOptions {
  label: Child;
  onclick: (event: any) => unknown;
  kind?: string;
  iconName?: Icon;
  iconOnly?: boolean;
  unavailable?: string | null;
  [attribute: string]: any;
}

interface NoticeOptions {
  kind?: string;
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
  onchange: (role: string, value: Choice) => unknown;
  onundo?: (role: string) => unknown;
  onshow?: (link: string) => unknown;
  meanings?: boolean;
}

type Environment = RoleSummary["environment"];
type Choice = RoleChoice["value"];

/** What is asked of the works list. */
interface Query {
  text: string;
  facets: string[];
  from: string | number | null;
  to: string | number | null;
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
declare module "*/languages/en.js";

/** Who sent a message. */
type Sender = chrome.runtime.MessageSender;
/** A sentence of the catalogue and what it needs to know, several of them, or words. */
type Words = { [key: string]: any } | { [key: string]: any }[] | string | null;
/** What pycore/language does, in JavaScript (core/language.js). */
declare var language: { say(what: any, known?: object): string, use(catalogue: object): void, catalogue(): object | null };

// The state of a part of a page, which its module alone knows.
type Mounted = any;
type List = any;
type Grid = any;
type Keeper = any;

/** What the background does with each message. */
type Runs = { [Name in keyof Messages]: (message: Messages[Name]["says"], sender: Sender) => Promise<any> };
/** A rule of extension/background/schema.js. */
type Rule = any[];
/** The session as a page has it: without the chunks of its lists. */
type PageSession = Partial<Session> & { [key: string]: any };
