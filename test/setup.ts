import fc from 'fast-check'

// A change is judged by the same cases each time; everybody else tries new ones.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 })
