import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseArguments } from '../../src/command-line/arguments.ts'
import { testPolicies } from '../../src/command-line/test-policies.ts'

const guide = readFileSync(
  fileURLToPath(new URL('../../policies/README.md', import.meta.url)),
  'utf8',
)

/** The guide's code blocks that begin with the name of a file: name to text. */
const files = new Map(
  [...guide.matchAll(/^```\w+\n# ((?:examples\/)?[\w-]+\.\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', text = '']) => [name, text],
  ),
)

test("the policy of the author's guide is complete, and its examples are green", async () => {
  expect([...files.keys()].toSorted()).toEqual([
    'examples/cloudformation.yaml',
    'examples/terraform.tf',
    'policy.yaml',
  ])
  const folder = mkdtempSync(join(tmpdir(), 'stackgate-guide-'))
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const printed: string[] = []
    const code = await testPolicies(parseArguments(['test', folder], ['terminal']), (text) =>
      printed.push(text),
    )

    expect(printed.join('')).toBe(
      'ok   workspaces-user-volume-encryption-enabled: 5 expectations\n5 expectations, 0 differences\n',
    )
    expect(code).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
