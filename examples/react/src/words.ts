/** What this clinic changes of the built-in words. */
export const words = {
  clinic: { name: 'Elm Street Clinic' },
  quiz: { title: 'The quiz of Elm Street Clinic' },
};
