import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseArguments } from '../../src/command-line/arguments.ts'
import { testPolicies } from '../../src/command-line/test-policies.ts'
import { folderWith } from '../folder-with.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a test of a folder prints, with the errors that it tells, and its exit code. */
async function tested(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files)
  const printed: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed.push(String(text).replaceAll(/\S*stackgate-case-\w+\//g, ''))
    return true
  })
  const args = parseArguments(['test', folder], ['terminal'])
  const code = await testPolicies(args, (text) => printed.push(text))
  return { code, text: printed.join('') }
}

const policy = (id: string, check = 'assert: { required: [Encrypted] }', more = '') => `id: ${id}
title: Volume is encrypted
severity: high
resource: AWS::EC2::Volume
${more}why: Whoever obtains the disk can read it.
fix: { cloudformation: "Encrypted: true" }
sources: [https://docs.aws.amazon.com/x]
check: { ${check} }
`

const example = (expected: string) => `Resources:
  # ${expected}
  Data:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a }
`

describe('stackgate test', () => {
  test('is green where everything comes out as it is expected', async () => {
    const { code, text } = await tested({
      'mine/policy.yaml': policy('mine'),
      'mine/examples/a.yaml': example('expect: fail - nothing says so'),
    })

    expect(text).toBe('ok   mine: 1 expectations\n1 expectations, 0 differences\n')
    expect(code).toBe(0)
  })

  test('gives 1 where something comes out otherwise, both ways', async () => {
    const { code, text } = await tested({
      'mine/policy.yaml': policy('mine'),
      'mine/examples/a.yaml': example('expect: pass'),
    })

    expect(text).toContain('a.yaml:3: expected pass, but it came out as fail: Encrypted is missing')
    expect(text).toContain('a.yaml:3: nobody expected fail of Data: Encrypted is missing')
    expect(code).toBe(1)
  })

  test('judges a policy of the folder, where a built-in one has its id', async () => {
    const { code, text } = await tested({
      'mine/policy.yaml': policy('encrypted-volumes', 'assert: { required: [KmsKeyId] }'),
      'mine/examples/a.yaml': example('expect: fail'),
    })

    expect(text).toContain('ok   encrypted-volumes: 1 expectations')
    expect(code).toBe(0)
  })

  test('sets parameters as an example asks for it', async () => {
    const { text } = await tested({
      'mine/policy.yaml': policy(
        'mine',
        'assert: { required: [Size], properties: { Size: { minimum: { parameter: least } } } }',
        'parameters: { least: { description: Least size., default: 100 } }\n',
      ),
      'mine/examples/a.yaml': `# with: { least: 8 }\n${example('expect: pass').replace('{ A', '{ Size: 8, A')}`,
    })

    expect(text).toContain('1 expectations, 0 differences')
  })
})

describe('a mistake of an author is told with its place, and gives 2', () => {
  test.each([
    [
      'an expectation that is misspelled',
      example('expect: fial'),
      'a.yaml:2: An expectation is written `# expect: pass`, `fail` or `unknown`, then perhaps a dash and a caption. Did you mean "fail"?',
    ],
    [
      'parameters that are no map',
      `# with: { ports: [ }\n${example('expect: fail')}`,
      'a.yaml:1: What stands behind `with:` is no map in YAML.',
    ],
    ['no expectation at all', example('a comment'), 'examples: no example expects anything'],
  ])('%s', async (_, text, message) => {
    const told = await tested({ 'mine/policy.yaml': policy('mine'), 'mine/examples/a.yaml': text })

    expect(told.text).toContain(message)
    expect(told.code).toBe(2)
  })

  test('an id that another policy of the folder has', async () => {
    const { code, text } = await tested({
      'one/policy.yaml': policy('mine'),
      'one/examples/a.yaml': example('expect: fail'),
      'two/policy.yaml': policy('mine'),
      'two/examples/a.yaml': example('expect: fail'),
    })

    expect(text).toContain('two/policy.yaml:1:5: The name mine is taken: ')
    expect(code).toBe(2)
  })

  test('a path that selects nothing, and whatever else is wrong, at once', async () => {
    const { code, text } = await tested({
      'mine/policy.yaml': policy('mine', 'assert: { required: [Encrypt] }').replace('high', 'hihg'),
    })

    expect(text).toContain('policy.yaml:3:11: severity must be one of')
    expect(text).toContain(
      'policy.yaml:8:31: AWS::EC2::Volume has no property "Encrypt". Did you mean "Encrypted"?',
    )
    expect(code).toBe(2)
  })

  test('a policy that throws, by its name and where, and without a verdict of it', async () => {
    const { code, text } = await tested({
      'mine/policy.yaml': policy('mine', 'code: ./check.js'),
      'mine/check.js': 'export default () => {\n  throw new RangeError("secret")\n}\n',
      'mine/examples/a.yaml': example('expect: pass'),
    })

    expect(text).toContain('mine threw RangeError at check.js:2:9, and so judged nothing.')
    expect(text).not.toContain('secret')
    expect(code).toBe(2)
  })
})
