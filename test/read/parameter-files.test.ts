import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readGiven } from '../../src/read/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'parameters-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, text: string, mention = name) {
  writeFileSync(join(folder, name), text)
  const { values, errors, variableFiles } = await readGiven(folder, [mention], {})
  return { values: Object.fromEntries(values), errors, variableFiles }
}

const expected = { Env: 'prod', List: 'a,b', Size: '8' }

test('variables of Terraform come from an environment by their prefix', async () => {
  const environment = {
    TF_VAR_stage: 'prod',
    TF_VAR_: 'none',
    PATH: '/bin',
    TF_VAR_gone: undefined,
  }
  const given = await readGiven(folder, [], {}, environment)
  expect([...(given.environment ?? [])]).toEqual([['stage', 'prod']])
  expect([...((await readGiven(folder, [], {})).environment ?? [])]).toEqual([])
})

describe('the forms of a parameter file', () => {
  test.each([
    [
      'a list of keys and values',
      'p.json',
      '[{"ParameterKey": "Env", "ParameterValue": "prod"}, {"ParameterKey": "List", "ParameterValue": "a,b"}, {"ParameterKey": "Size", "ParameterValue": 8}, {"ParameterKey": "Kept", "UsePreviousValue": true}]',
    ],
    ['a list of texts', 'p.json', '["Env=prod", "List=a,b", "Size=8"]'],
    [
      'the configuration of CodePipeline',
      'p.json',
      '{"Parameters": {"Env": "prod", "List": ["a", "b"], "Size": 8}, "Tags": {"a": "b"}, "StackPolicy": {}}',
    ],
    ['a plain map', 'p.json', '{"Env": "prod", "List": ["a", "b"], "Size": "8"}'],
    ['YAML', 'p.yaml', 'Parameters:\n  Env: prod\n  List: [a, b]\n  Size: 8\n'],
    [
      'the deployment file of Git sync',
      'p.yaml',
      'template-file-path: ./t.yaml\nparameters:\n  Env: prod\n  List: a,b\n  Size: 8\ntags: {}\n',
    ],
    [
      'overrides of the SAM CLI as one text',
      'samconfig.toml',
      'version = 0.1\n[default.deploy.parameters]\nstack_name = "x"\nparameter_overrides = "Env=prod List=\\"a,b\\" Size=8"\n',
    ],
    [
      'overrides of the SAM CLI in the long form',
      'samconfig.toml',
      "[default.deploy.parameters]\nparameter_overrides = 'ParameterKey=Env,ParameterValue=prod ParameterKey=List,ParameterValue=a,b  ParameterKey=Size,ParameterValue=8'\n",
    ],
    [
      'overrides of the SAM CLI as a list',
      'samconfig.toml',
      '[default.deploy.parameters]\nparameter_overrides = ["Env=prod", "List=a,b", "Size=8"]\n',
    ],
    [
      'overrides of the SAM CLI as a table',
      'samconfig.toml',
      '[default.deploy.parameters.parameter_overrides]\nEnv = "prod"\nList = ["a", "b"]\nSize = 8\n',
    ],
    [
      'overrides for all commands of the SAM CLI',
      'samconfig.toml',
      '[default.global.parameters]\nparameter_overrides = "Env=prod List=a,b Size=8"\n[default.build.parameters]\nparameter_overrides = "Env=no"\n',
    ],
    [
      'overrides of the SAM CLI in YAML',
      'samconfig.yaml',
      'version: 0.1\ndefault:\n  deploy:\n    parameters:\n      parameter_overrides:\n        - Env=prod\n        - List=a,b\n        - Size=8\n',
    ],
  ])('%s', async (_, name, text) => {
    expect(await read(name, text)).toEqual({ values: expected, errors: [], variableFiles: [] })
  })

  test.each([
    ['Key="two words"', 'two words'],
    ["Key='two words'", 'two words'],
    ['Key=two\\ words', 'two words'],
    ['Key="a \\"b\\""', 'a "b"'],
    ['Key=a=b', 'a=b'],
    ['Key=', ''],
    ['Key=""', ''],
    ['ParameterKey=Key,ParameterValue="a, b"', 'a, b'],
  ])('an override %s is %j', async (written, value) => {
    const toml = `[default.deploy.parameters]\nparameter_overrides = ${JSON.stringify(written)}\n`
    expect((await read('samconfig.toml', toml)).values).toEqual({ Key: value })
  })
})

const environments =
  '[default.deploy.parameters]\nparameter_overrides = "Env=dev"\n[prod.global.parameters]\nparameter_overrides = "Env=all"\n[prod.deploy.parameters]\nparameter_overrides = "Env=prod"\n'

test('another environment of the SAM CLI is named behind the path', async () => {
  expect((await read('samconfig.toml', environments)).values).toEqual({ Env: 'dev' })
  const prod = await read('samconfig.toml', environments, 'samconfig.toml#prod')
  expect(prod.values).toEqual({ Env: 'prod' })
  const wrong = await read('samconfig.toml', environments, 'samconfig.toml#prd')
  expect(wrong.values).toEqual({})
  expect(wrong.errors).toMatchObject([
    {
      kind: 'usage',
      file: 'samconfig.toml#prd',
      message:
        'The file has no such environment. "prod" may be meant. Another one is named behind its path: samconfig.toml#NAME.',
    },
  ])
})

test('a file named with # is no environment', async () => {
  expect((await read('p#1.json', '{"Env": "x"}')).values).toEqual({ Env: 'x' })
})

test('variable files of Terraform are handed on as they are', async () => {
  const { variableFiles, values } = await read('x.tfvars', 'a = 1\n')
  expect(values).toEqual({})
  expect(variableFiles).toMatchObject([{ file: 'x.tfvars', text: 'a = 1\n' }])
})

test('later files and the command line win', async () => {
  writeFileSync(join(folder, 'a.json'), '{"A": "1", "B": "1", "C": "1"}')
  writeFileSync(join(folder, 'b.json'), '{"B": "2", "C": "2"}')
  const { values } = await readGiven(folder, ['a.json', 'b.json'], { C: '3' })
  expect(Object.fromEntries(values)).toEqual({ A: '1', B: '2', C: '3' })
})

describe('what is no parameter file', () => {
  test.each([
    ['p.json', '"text"', null, null],
    ['p.json', '[1]', null, null],
    ['p.json', '["hunter2"]', null, null],
    ['p.json', '[{"ParameterKey": "A"}]', null, null],
    ['p.json', '{"A": {"hunter2": 1}}', null, null],
    ['p.json', '{"A": hunter2}', 1, 7],
    ['p.yaml', 'a: b: hunter2', 1, 5],
    ['samconfig.toml', '[default\nhunter2 = 1', 1, 9],
    ['samconfig.toml', '[default.deploy.parameters]\nparameter_overrides = 5\n', null, null],
    [
      'samconfig.toml',
      '[default.deploy.parameters]\nparameter_overrides = "hunter2"\n',
      null,
      null,
    ],
    ['samconfig.toml', `a = ${'['.repeat(1000)}`, 1, 105],
  ])('%s with %j is told without its text', async (name, text, line, column) => {
    const { errors, values } = await read(name, text)
    expect(values).toEqual({})
    expect(errors).toMatchObject([{ kind: 'usage', file: name, line, column }])
    expect(JSON.stringify(errors)).not.toContain('hunter2')
  })

  test('a file that is not there', async () => {
    const { errors } = await readGiven(folder, ['gone.json'], {})
    expect(errors).toMatchObject([{ kind: 'usage', file: 'gone.json', line: null }])
  })

  test.each(['__proto__', 'constructor'])(
    'a parameter named %s is one like any other',
    async (name) => {
      const toml = `[default.deploy.parameters.parameter_overrides]\n${name} = "x"\n`
      await read('samconfig.toml', toml)
      const { values } = await readGiven(folder, ['samconfig.toml'], {})
      expect([...values]).toEqual([[name, 'x']])
    },
  )
})
