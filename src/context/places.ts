/** A place for everything the page has put inside a tag, as long as the element has no words of its own. */
export const places = ({ children }: Element): HTMLSlotElement[] =>
  [...new Set([...Array.from(children, ({ slot }) => slot), ''])].map((name) =>
    Object.assign(document.createElement('slot'), { name }),
  );
