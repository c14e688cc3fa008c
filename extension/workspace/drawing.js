// When the workspace is drawn anew: at once, with the next frame, or as often as there is time for it.

const RESTS = 20; // times as long as drawing took, nothing is drawn for the sake of a push's progress
const HIDDEN = 250; // ms after which a change shows in a tab that draws no frames

/** @param {() => void} draw */
export function makeDrawing(draw) {
  let waiting = false;
  let due = false;
  let timer = 0; // until the progress of a push is shown
  const drawn = { at: 0, took: 0 }; // when the page was made last, and how long that took

  /** As soon as what is being done is done; once, however often it is asked for. */
  function now() {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      const begun = performance.now();
      draw();
      drawn.at = performance.now();
      drawn.took = drawn.at - begun;
    });
  }

  /** For what may happen many times a second: shown with the next frame, or soon where none is drawn. */
  function soon() {
    if (due) return;
    due = true;
    const drawIt = () => {
      if (!due) return;
      due = false;
      now();
    };
    requestAnimationFrame(drawIt);
    setTimeout(drawIt, HIDDEN);
  }

  /** For how far a push is: a page with a thousand rows takes a while to be made, and the push has the same
   * processor. What is shown otherwise in between shows this too. */
  function inTime() {
    const rest = drawn.at + drawn.took * RESTS - performance.now();
    if (rest <= 0) return soon();
    timer ||= setTimeout(() => {
      timer = 0;
      soon();
    }, rest);
  }

  return { now, soon, inTime };
}
