import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations } from '../../src/github/index.ts'
import { routes } from '../fake-github/index.ts'

test("every endpoint that the Action uses is in GitHub's own description, and no other is", () => {
  expect(
    Object.values(operations)
      .map(({ route }) => route)
      .toSorted(),
  ).toEqual(routes.toSorted())
})

test('what is in the file is said to be whose', () => {
  const { source } = JSON.parse(
    readFileSync(new URL('../fake-github/openapi.json', import.meta.url), 'utf8'),
  )
  expect(source).toEqual({
    package: '@octokit/openapi',
    version: '23.0.2',
    file: 'generated/api.github.com.json',
    sha256: '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a',
    license: 'MIT',
  })
})

test('reading needs the right to read, and writing that to write', () => {
  for (const { route, permission } of Object.values(operations))
    if (permission !== null)
      expect(permission).toMatch(route.startsWith('GET ') ? /^[a-z-]+: read$/ : /^[a-z-]+: write$/)
})
