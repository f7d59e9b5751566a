/** The document's own members, which names in the markup cannot take the place of, nor libraries. */
export const own = Object.getPrototypeOf(document) as Document;
