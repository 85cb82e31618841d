import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { check } from '../../src/check.ts'
import { reporters } from '../../src/report/index.ts'

/** Times that a text was searched for the places of its values. */
const searched = vi.hoisted(() => ({ yaml: 0, json: 0 }))

vi.mock('../../src/read/cloudformation/yaml-places.ts', async (original) => {
  const real = await original<typeof import('../../src/read/cloudformation/yaml-places.ts')>()
  const createYamlPlaces: typeof real.createYamlPlaces = (...given) => {
    searched.yaml += 1
    return real.createYamlPlaces(...given)
  }
  return { ...real, createYamlPlaces }
})
vi.mock('../../src/read/cloudformation/json-places.ts', async (original) => {
  const real = await original<typeof import('../../src/read/cloudformation/json-places.ts')>()
  const createJsonPlaces: typeof real.createJsonPlaces = (...given) => {
    searched.json += 1
    return real.createJsonPlaces(...given)
  }
  return { ...real, createJsonPlaces }
})

const folder = mkdtempSync(join(tmpdir(), 'stackgate-places-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => Object.assign(searched, { yaml: 0, json: 0 }))

/** Every fifth value is decided by a condition, and would fail with another one. */
const volumes = (encrypted: unknown) => ({
  Parameters: { Encrypt: { Type: 'String', Default: 'true', AllowedValues: ['true', 'false'] } },
  Conditions: { IsEncrypted: { 'Fn::Equals': [{ Ref: 'Encrypt' }, 'true'] } },
  Resources: Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `Volume${index}`,
      {
        Type: 'AWS::EC2::Volume',
        Properties: {
          Encrypted: index % 5 === 0 ? { 'Fn::If': ['IsEncrypted', true, false] } : encrypted,
        },
      },
    ]),
  ),
})

/** JSON in YAML's block style begins with a key. */
const written = {
  yaml: (template: object) =>
    Object.entries(template)
      .map(([section, value]) => `${section}: ${JSON.stringify(value)}\n`)
      .join(''),
  json: (template: object) => JSON.stringify(template),
}

describe.each(['yaml', 'json'] as const)('places in a template in %s', (language) => {
  const file = `template.${language}`
  const judge = async (encrypted: unknown) => {
    writeFileSync(join(folder, file), written[language](volumes(encrypted)))
    return await check({ cwd: folder, paths: [file], policy: ['encrypted-volumes'] })
  }
  const options = {
    colour: false,
    unicode: true,
    width: 100,
    all: true,
    verbose: false,
    elapsedMs: null,
    ci: false,
    repository: null,
  }

  test('are never looked for in a run without findings', async () => {
    const decision = await judge(true)
    const report = (await reporters.terminal?.())?.(decision, options) ?? ''
    expect(report).toContain('20 verdicts passed')
    expect(searched).toEqual({ yaml: 0, json: 0 })
  })

  test('are looked for once where there is one finding or more', async () => {
    const decision = await judge(false)
    expect(decision.findings.map(({ verdict }) => verdict.line)).toHaveLength(16)
    expect(searched).toEqual({ yaml: 0, json: 0, [language]: 1 })
  })
})
