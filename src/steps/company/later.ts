/** What the form says when something is wrong, fetched in its idle time. */
export const loadLater = async () => {
  const [problem, summary] = await Promise.all([import('./CompanyProblem.svelte'), import('./Summary.svelte')]);
  return { CompanyProblem: problem.default, Summary: summary.default };
};
