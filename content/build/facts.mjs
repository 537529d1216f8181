/** The list of facts: which there are, and which must be carried today. */
export const readFacts = (value) => {
  const verdicts = Object.assign({}, ...Object.values(value?.facts ?? {}));
  const patterns = (value?.required ?? []).map((pattern) =>
    pattern.endsWith('*') ? (id) => id.startsWith(pattern.slice(0, -1)) : (id) => id === pattern,
  );
  return { ids: new Set(Object.keys(verdicts)), verdicts, isRequired: (id) => patterns.some((matches) => matches(id)) };
};
