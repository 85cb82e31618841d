import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApi } from '../../src/github/api/index.ts'
import { type FakeGitHub, startGitHub } from '../fake-github/index.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub({
    pulls: [
      {
        number: 42,
        head: { owner: 'octo-org', branch: 'feature', sha: 'a'.repeat(40) },
        base: { branch: 'main', sha: 'b'.repeat(40) },
        state: 'open',
      },
    ],
  })
})
afterEach(async () => {
  await github.close()
  expect(github.faults).toEqual([])
})

const place = { owner: 'octo-org', repo: 'infrastructure', issue_number: 42 }
const open = (patience: { readonly attemptMs?: number; readonly patienceMs?: number }) => {
  const ask = openApi({ token: 'ghs_ThisIsTheTokenOfTheTests', apiUrl: github.url, ...patience })
  if (ask === null) throw new Error('the address is one')
  return ask
}

describe('a GitHub that is slow', () => {
  test('is asked again where that does no harm, and given up in time', async () => {
    github.mishap = () => ({ breaks: 'never-answers' })
    const started = performance.now()
    const answer = await open({ attemptMs: 150, patienceMs: 1500 })('listComments', place)
    expect(answer).toEqual({
      problem: { kind: 'unavailable', operation: 'listComments', status: null },
    })
    expect(performance.now() - started).toBeLessThan(4000)
    expect(github.seen.length).toBeGreaterThan(1)
  })

  test('is not asked to write a second time', async () => {
    github.mishap = () => ({ breaks: 'never-answers' })
    const answer = await open({ attemptMs: 150 })('createComment', { ...place, body: 'x' })
    expect(answer).toEqual({
      problem: { kind: 'unsure', operation: 'createComment', status: null },
    })
    expect(github.seen).toHaveLength(1)
  })
})

describe('a GitHub that wants to be left alone', () => {
  test('is, for as long as all waiting together may take', async () => {
    github.mishap = () => ({
      status: 429,
      body: { message: 'slow down' },
      headers: { 'retry-after': '1' },
    })
    const ask = open({ patienceMs: 1800 })
    const first = await ask('createComment', { ...place, body: 'x' })
    const second = await ask('createComment', { ...place, body: 'x' })
    for (const answer of [first, second])
      expect(answer).toEqual({
        problem: { kind: 'limited', operation: 'createComment', status: 429 },
      })
    expect(github.seen).toHaveLength(3)
  })

  test.each(['-5', 'soon', 'Infinity', '1e99', ''])(
    'for %j is not waited for as that says',
    async (after) => {
      github.mishap = ({ before }) =>
        before === 0
          ? { status: 503, body: { message: 'later' }, headers: { 'retry-after': after } }
          : null
      const answer = await open({ patienceMs: 3000 })('listComments', place)
      if (after === '1e99') expect(answer).toHaveProperty('problem')
      else expect(answer).toEqual({ data: [], hasMore: false })
    },
  )
})

test.each(['', 'nonsense', 'file:///x', 'https://a@b', 'https://h/?x=1'])(
  'no token is sent to %j',
  (apiUrl) => {
    expect(openApi({ token: 'x', apiUrl })).toBeNull()
  },
)
