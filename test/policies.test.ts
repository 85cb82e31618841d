import { entries } from 'stackgate:policies'
import { describe, expect, test } from 'vitest'
import { runExamples } from '../src/command-line/run-examples.ts'

/** What a fix says, spaces aside: it must stand so in an example that passes. */
const squeeze = (text: string) => text.replace(/\s+/g, '')

/** CloudFormation has no type for what a type of Terraform's own name stands for. */
const isInTemplates = async ({ id, load }: (typeof entries)[number]) =>
  !beyondTemplates.has(id) &&
  (await load()).policy.resourceTypes.some((type) => !type.startsWith('aws_'))

/** What a format has no words for, so that no example of it can fail, and no fix be given. */
const beyondTemplates: ReadonlySet<string> = new Set([
  'cloudformation-stack-service-role-check',
  'clb-desync-mode-check',
  's3-bucket-mfa-delete-enabled',
  'service-catalog-shared-within-organization',
  'ssm-document-not-public',
  'waf-classic-logging-enabled',
])
const beyondTerraform: ReadonlySet<string> = new Set([
  'dms-neptune-iam-authorization-enabled',
  'glue-ml-transform-encrypted-at-rest',
])

test('there are policies', () => {
  expect(entries.length).toBeGreaterThan(0)
})

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('gives exactly the verdicts that its examples expect', async () => {
    const { expectations, differences, faults } = await runExamples(entry)
    expect([...differences, ...faults]).toEqual([])
    expect(new Set(expectations.map(({ verdict }) => verdict))).toEqual(
      new Set(['pass', 'fail', 'unknown']),
    )
  })

  test('has a failing example in each format', async () => {
    const { expectations } = await runExamples(entry)
    const failing = expectations.filter(({ verdict }) => verdict === 'fail').map(({ file }) => file)
    if (await isInTemplates(entry))
      expect(failing.some((file) => /\.(?:ya?ml|json)$/.test(file))).toBe(true)
    if (!beyondTerraform.has(entry.id))
      expect(failing.some((file) => file.endsWith('.tf'))).toBe(true)
  })

  test('proves each remedy in an example of its language', async () => {
    const [{ policy }, examples] = await Promise.all([entry.load(), entry.examples()])
    const texts = (ending: RegExp) =>
      Object.entries(examples)
        .filter(([file]) => ending.test(file))
        .map(([, text]) => squeeze(text))
        .join('\n')
    if (policy.fix.cloudformation !== undefined)
      expect(texts(/\.(?:ya?ml|json)$/)).toContain(squeeze(policy.fix.cloudformation))
    if (policy.fix.terraform !== undefined)
      expect(texts(/\.tf$/)).toContain(squeeze(policy.fix.terraform))
  })

  test('says why, how to mend it, and where AWS says so', async () => {
    const { policy } = await entry.load()
    expect(policy.why.length).toBeGreaterThan(20)
    const languages = [
      ...((await isInTemplates(entry)) ? ['cloudformation'] : []),
      ...(beyondTerraform.has(entry.id) ? [] : ['terraform']),
    ]
    expect(Object.keys(policy.fix)).toEqual(expect.arrayContaining(languages))
    expect(
      policy.sources.every((source) => source.startsWith('https://docs.aws.amazon.com/')),
    ).toBe(true)
  })
})
