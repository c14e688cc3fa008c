// The least of a host that Brython's translator needs to load in a bare engine (build time only).
// It pretends to be a worker: that is the way through Brython's start which touches no document.
(function (host) {
  "use strict";
  Math.random = () => 0.5; // Brython draws ids at random; the same source must give the same output
  host.self = host;
  host.WorkerGlobalScope = class WorkerGlobalScope {};
  host.WorkerNavigator = class WorkerNavigator {};
  const navigator = new host.WorkerNavigator();
  navigator.language = "en";
  Object.defineProperty(host, "navigator", { value: navigator, configurable: true, writable: true });
  host.location = { href: "https://build.invalid/x/y.js", origin: "https://build.invalid", pathname: "/x/y.js" };
  host.importScripts = () => { throw new Error("there is nothing to import at build time"); };
  host.addEventListener = () => {};
  host.setTimeout = () => 0;
  host.clearTimeout = () => {};
  host.console = { log() {}, info() {}, warn() {}, error() {}, debug() {} };
  host.performance = { now: () => 0 };
  host.URL = class URL {
    constructor(address) {
      const found = /^([a-z-]+:)\/\/([^/]*)([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address);
      if (!found) throw new TypeError("Invalid URL " + address);
      [, this.protocol, this.host, this.pathname, this.search = "", this.hash = ""] = found;
    }
  };
  host.Intl = { DateTimeFormat: class { format() { return ""; } } };
})(globalThis);
