import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { help } from '../../src/command-line/help.ts'
import { reporters } from '../../src/report/index.ts'

test.each(Object.keys(reporters))('the help and the documentation name %s', (format) => {
  expect(help).toMatch(new RegExp(`\\b${format}\\b`))
  const page = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8')
  expect(page).toMatch(new RegExp(`^\\| \`${format}\` \\|`, 'm'))
})
