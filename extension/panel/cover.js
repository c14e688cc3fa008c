// Whether the page around the panel covers it or makes it invisible: a click in it may then be meant for something else.

/** `covered()`: as far as the browser can say so; until it has looked, the panel counts as covered. */
export function watchCover() {
  if (window.top === window || !("isVisible" in IntersectionObserverEntry.prototype)) return () => false;
  let covered = true;
  /** @param {(IntersectionObserverEntry & { isVisible?: boolean })[]} entries */
  const look = (entries) => {
    const last = entries[entries.length - 1];
    covered = last.isIntersecting && !last.isVisible;
  };
  /** @type {IntersectionObserverInit & { trackVisibility: boolean, delay: number }} */
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.1, 0.5, 1] };
  new IntersectionObserver(look, options).observe(document.body);
  return () => covered;
}
