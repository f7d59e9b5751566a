/**
 * The member of a document that holds its engine. It is the same for all scripts of a page, whichever
 * version they are of: two engines would rewrite each other's work.
 */
export const ENGINE = Symbol.for('a11y-toolbar/page');
