/** The list of facts: which there are, and which must be carried today. */
export const readFacts = (value) => {
  const groups = Object.entries(value?.facts ?? {}).map(([group, facts]) => [group, facts ?? {}]);
  const verdicts = Object.assign({}, ...groups.map(([, facts]) => facts));
  const groupOf = Object.fromEntries(groups.flatMap(([group, facts]) => Object.keys(facts).map((id) => [id, group])));
  const ids = new Set(Object.keys(verdicts));
  const patterns = (value?.required ?? []).map((pattern) => ({
    pattern,
    matches: pattern.endsWith('*') ? (id) => id.startsWith(pattern.slice(0, -1)) : (id) => id === pattern,
  }));
  return {
    ids,
    verdicts,
    groupOf,
    isRequired: (id) => patterns.some(({ matches }) => matches(id)),
    /** Lines of `required` that match no fact and so would guard nothing. */
    idle: patterns.filter(({ matches }) => ![...ids].some(matches)).map(({ pattern }) => pattern),
  };
};
