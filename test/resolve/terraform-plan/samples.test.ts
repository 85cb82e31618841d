import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findInputs } from '../../../src/read/index.ts'
import { filesBelow, shared } from '../../samples/shared.ts'
import { resolveText, resourceAt, shown, valueAt } from './plan-of.ts'

interface Entry {
  readonly address: string
  readonly mode: string
  readonly provider_name: string
  readonly deposed?: string
  readonly change: { readonly actions: readonly string[]; readonly after: object | null }
}

const folder = join(shared ?? '', 'samples/terraform-plans')
const plans = shared === null ? [] : filesBelow(folder, /\.json$/).filter(isPlan)

function isPlan(file: string): boolean {
  const name = basename(file)
  return dirname(file) === folder || (name.endsWith('plan.json') && !name.includes('not-a-plan'))
}

async function textOf(file: string): Promise<string> {
  const { inputs } = await findInputs([file], {
    cwd: folder,
    root: folder,
    workspace: null,
    maxInputSize: 100_000_000,
  })
  return inputs[0]?.text ?? ''
}

describe.skipIf(shared === null)('real plans (skipped where ../shared is absent)', () => {
  test('are there', () => {
    expect(plans.length).toBeGreaterThan(30)
  })

  test.each(plans.map((file) => [relative(folder, file), file]))(
    '%s gives what it makes of AWS, each with its place',
    async (_, file) => {
      const text = await textOf(file)
      const { resource_changes: changes = [] } = JSON.parse(text) as { resource_changes?: Entry[] }
      const resolved = resolveText(text)

      const expected = changes.filter(
        ({ mode, provider_name: provider, deposed, change }) =>
          mode === 'managed' &&
          /(?:^|\/)aws(?:cc)?$/.test(provider) &&
          deposed === undefined &&
          change.after !== null,
      )
      const managed = resolved.resources.filter(({ mode }) => mode === 'managed')
      expect(managed.map(({ address }) => address)).toEqual(expected.map(({ address }) => address))
      for (const { attributes, locate } of resolved.resources) {
        for (const name of Object.keys(attributes)) {
          expect(locate([name]).pointer).toMatch(/^\/(?:resource_changes|prior_state)\//)
        }
      }
    },
  )

  test('references of a chain are followed as far as a plan tells them', () => {
    // Made with a provider that anybody has, which stands for AWS here.
    const text = readFileSync(join(folder, 'builtin/03-unknown-chain/plan.json'), 'utf8')
    const asAws = text.replaceAll('terraform.io/builtin/terraform', 'hashicorp/aws')
    const resolved = resolveText(asAws.replaceAll('"input"', '"bucket"'))
    const inputs = resolved.resources.map(({ address }) => [
      address.replaceAll('terraform_data.', ''),
      shown(valueAt(resolved, address, 'bucket')),
    ])

    expect(Object.fromEntries(inputs)).toEqual({
      'bucket["data"]': 'data',
      'bucket["logs"]': 'logs',
      'policy_conditional[0]': '<ref terraform_data.bucket["logs"] id>',
      'policy_conditional[1]': 'fixed',
      policy_direct: '<ref terraform_data.bucket["data"] id>',
      'policy_same_key["data"]': '<ref terraform_data.bucket["data"] id>',
      'policy_same_key["logs"]': '<ref terraform_data.bucket["logs"] id>',
      policy_splat: [
        '<ref terraform_data.bucket["data"] id>',
        '<ref terraform_data.bucket["logs"] id>',
      ],
      'policy_via_key["data"]': '<ref terraform_data.bucket["data"] id>',
      'policy_via_key["logs"]': '<ref terraform_data.bucket["logs"] id>',
      policy_via_local: '<not-evaluated>',
      'policy_via_map["data"]': '<not-evaluated>',
      'policy_via_map["logs"]': '<not-evaluated>',
    })
  })

  test('inputs of modules are followed into each call of them', () => {
    const text = readFileSync(join(folder, 'builtin/01-shapes/plan.json'), 'utf8')
    const resolved = resolveText(text.replaceAll('terraform.io/builtin/terraform', 'hashicorp/aws'))
    const lock = (module: string) =>
      shown(
        resourceAt(resolved, `${module}.module.lock.terraform_data.this`).attributes
          .triggers_replace,
      )

    expect(['module.plain', 'module.store["a"]', 'module.store["b"]'].map(lock)).toEqual([
      ['<ref module.plain.terraform_data.bucket id>'],
      ['<ref module.store["a"].terraform_data.bucket id>'],
      ['<ref module.store["b"].terraform_data.bucket id>'],
    ])
  })
})
