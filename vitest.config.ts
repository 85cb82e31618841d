import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { policyModule, prefix } from './scripts/policy-modules.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  plugins: [
    {
      name: 'stackgate-policies',
      resolveId: (id) => (id.startsWith(prefix) ? id : null),
      load: (id) => (id.startsWith(prefix) ? policyModule(id, root) : null),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
