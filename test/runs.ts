/**
 * How often a property is tried: `times` in everyday runs. `RUNS=10` tries ten times as many, and
 * `SEED=n` begins with other cases.
 */
export const runs = (times: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(times * Number(process.env.RUNS ?? 1)),
})
