import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Oracles are named apart from tests, so that the everyday run, which can do without them, finds none. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/oracles/**/*.oracle.ts'],
    // Says which oracles were skipped, and why.
    reporters: ['verbose'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
