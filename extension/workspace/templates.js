// Sets of roles to start from, of what the works list and the draft say: worked out anew where something is chosen or
// read.

/** @param {() => Core} core @param {() => Pick<WorksList["keeper"], "entries" | "draft" | "last">} works
 * @returns {() => Templates} */
export function makeTemplates(core, works) {
  /** @type {{ of: unknown[], made: Templates } | null} */
  let known = null;
  return () => {
    const of = [works().entries(), works().draft(), works().last()];
    if (known && of.every((one, place) => one === known?.of[place])) return known.made;
    const said = works().entries().filter((entry) => entry.said.length > 0).map((entry) => ({ key: entry.key, said: entry.said }));
    const made = core().call("templates.of", { works: said, draft: works().draft(), last: works().last() });
    known = { of, made };
    return made;
  };
}
