// The components that a lesson’s text may use; the page hands them over, so this list and the page’s must agree.

/** Name → the attributes it takes, all of them required. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Section: ['id'],
  Term: ['id'],
  Cite: ['id'],
  Example: [],
  Caution: [],
  OurAddition: [],
  Tomorrow: [],
  Figure: ['name'],
};

/** The drawings that `<Figure name="…" />` can show. */
export const figures: readonly string[] = ['inverted-pyramid'];
