import fc from 'fast-check'

// A change is judged by the same cases each time; everybody else tries new ones.
const seed = process.env.SEED ?? (process.env.CI ? '20261126' : null)
if (seed !== null) fc.configureGlobal({ seed: Number(seed) })
