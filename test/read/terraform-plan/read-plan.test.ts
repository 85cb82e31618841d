import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/model/input-error.ts'
import { readPlan } from '../../../src/read/terraform-plan/index.ts'

const PLAN = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  variables: { region: { value: 'eu-west-1' } },
  planned_values: { root_module: {} },
  resource_changes: [
    {
      address: 'aws_sns_topic.t["k"]',
      module_address: 'module.m[0]',
      mode: 'managed',
      type: 'aws_sns_topic',
      name: 't',
      index: 'k',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      previous_address: 'aws_sns_topic.old',
      change: {
        actions: ['create'],
        before: null,
        after: { name: 'n' },
        after_unknown: { id: true },
        after_sensitive: {},
      },
    },
  ],
  configuration: {
    provider_config: {
      'aws.west': { name: 'aws', alias: 'west', expressions: { region: { constant_value: 'x' } } },
    },
    root_module: {
      variables: { region: { default: 'r' }, none: {} },
      resources: [
        {
          address: 'aws_sns_topic.t',
          provider_config_key: 'aws.west',
          expressions: { name: { constant_value: 'n' } },
          for_each_expression: { references: ['var.region'] },
        },
      ],
      module_calls: {
        m: {
          expressions: { in: { constant_value: 1 } },
          count_expression: { constant_value: 1 },
          module: { outputs: { out: { expression: { references: ['var.in'] } } } },
        },
      },
    },
  },
}
const LINE = JSON.stringify(PLAN)
const PRETTY = JSON.stringify(PLAN, null, 2)

function failure(text: string): { message: string; line: number | null; column: number | null } {
  try {
    readPlan(text, 'plan.json')
  } catch (error) {
    if (error instanceof InputError) {
      return { message: error.message, line: error.line, column: error.column }
    }
    throw error
  }
  throw new Error('was read')
}

describe('a plan', () => {
  test('is read into what is used of it', () => {
    const plan = readPlan(LINE, 'plan.json')

    expect(plan).toMatchObject({
      file: 'plan.json',
      formatVersion: '1.2',
      changes: [
        {
          kind: 'change',
          pointer: '/resource_changes/0',
          address: 'aws_sns_topic.t["k"]',
          module: 'module.m[0]',
          mode: 'managed',
          type: 'aws_sns_topic',
          name: 't',
          key: 'k',
          provider: 'aws',
          action: 'create',
          after: { name: 'n' },
          unknown: { id: true },
          sensitive: {},
          previousAddress: 'aws_sns_topic.old',
          deposed: false,
        },
      ],
      data: [],
      errored: false,
      complete: true,
      deferred: [],
      notes: [],
      faults: [],
    })
    expect(plan.variables).toEqual(new Map([['region', 'eu-west-1']]))
    expect(plan.providers.get('aws.west')).toEqual({
      name: 'aws',
      alias: 'west',
      module: '',
      expressions: { region: { constant_value: 'x' } },
    })
    expect(plan.configuration?.resources.get('aws_sns_topic.t')).toEqual({
      providerKey: 'aws.west',
      expressions: { name: { constant_value: 'n' } },
      count: undefined,
      forEach: { references: ['var.region'] },
    })
    expect(plan.configuration?.variables).toEqual(
      new Map([
        ['region', 'r'],
        ['none', undefined],
      ]),
    )
    expect(plan.configuration?.calls.get('m')).toMatchObject({
      expressions: { in: { constant_value: 1 } },
      count: { constant_value: 1 },
    })
  })

  test.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.99'])('of format %s is read', (version) => {
    expect(readPlan(LINE.replace('"1.2"', `"${version}"`), 'p').formatVersion).toBe(version)
  })

  test('with keys that nobody knows is read', () => {
    expect(readPlan(LINE.replace('{', '{"from_the_future":[{}],'), 'p').changes).toHaveLength(1)
  })

  test('without a provider name is of the provider that the type begins with', () => {
    const text = LINE.replace('"provider_name":"registry.terraform.io/hashicorp/aws",', '')
    expect(readPlan(text, 'p').changes[0]?.provider).toBe('aws')
  })
})

describe('a text with more than a plan', () => {
  const note = (where: string) =>
    `The file holds lines that are no part of the plan and were left out: ${where}.`

  test.each([
    ['a byte order mark', `\uFEFF${LINE}`, []],
    ['Windows line ends', PRETTY.replaceAll('\n', '\r\n'), []],
    ['blank lines', `\n\n${LINE}\n\n`, []],
    ['lines of a log before', `[command]terraform show\nwarning\n${LINE}\n`, [note('2 before it')]],
    ['a log before a plan over several lines', `starting\n${PRETTY}`, [note('1 before it')]],
    [
      'lines of a wrapper after',
      `${LINE}\n\n::debug::exit 0\n::set-output name=x::0\n`,
      [note('2 after it')],
    ],
    ['lines on both sides', `a\r\n${LINE}\r\nb\r\n`, [note('1 before it, 1 after it')]],
    ['the log stream of the plan before', `{"@level":"info"}\n${LINE}`, [note('1 before it')]],
  ])('%s: the plan is read', (_, text, notes) => {
    const plan = readPlan(text, 'plan.json')

    expect(plan.changes).toHaveLength(1)
    expect(plan.notes).toEqual(notes)
  })

  test('two plans in one file are told: only one would be judged', () => {
    expect(failure(`${LINE}\n${LINE}\n`)).toEqual({
      message: 'This file holds more than one plan. Write each plan to a file of its own.',
      line: 2,
      column: 1,
    })
  })
})

describe('what is no plan that can be judged', () => {
  test.each([
    [
      'another format',
      '{"format_version":"2.0","planned_values":{}}',
      /format 2\.0 is newer .*0\.1 to 1\.x.*Update/,
    ],
    [
      'a format that is no number',
      '{"format_version":"secret","planned_values":{}}',
      /no Terraform plan/,
    ],
    ['a state', '{"version":4,"lineage":"l","serial":1,"resources":[]}', /state file.*give a plan/],
    [
      'a state shown as JSON',
      '{"format_version":"1.0","values":{"root_module":{}}}',
      /state shown as JSON/,
    ],
    [
      'an empty state shown as JSON',
      '{"format_version":"1.0","terraform_version":"1.5.0"}',
      /state shown as JSON/,
    ],
    [
      'an encrypted file',
      '{"encrypted_data":"x","encryption_version":"v0"}',
      /encrypted by OpenTofu.*tofu show -json/,
    ],
    ['another JSON', '{"a":1}', /no `format_version`.*terraform show -json/],
    ['a list', '[]', /no `format_version`/],
    ['a text', '"plan"', /no `format_version`/],
    [
      'names masked by CI',
      LINE.replaceAll('aws_sns_topic', '***_sns_topic'),
      /masked by the CI system/,
    ],
    [
      'keys masked by CI',
      LINE.replace('"resource_changes"', '"***_changes"'),
      /masked by the CI system/,
    ],
  ])('%s', (_, text, message) => {
    expect(failure(text).message).toMatch(message)
  })

  test('a plan that is cut off says so, and where', () => {
    const half = LINE.slice(0, 200)

    expect(failure(half)).toMatchObject({
      message: expect.stringMatching(/ends in the middle of the plan.*cancelled.*Write it again/),
      line: 1,
    })
    expect(failure(`one\ntwo\n${half}`)).toMatchObject({ line: 3 })
  })

  test('a broken plan is told at its line, in a log too', () => {
    const broken = PRETTY.replace('"terraform_version": "1.11.4",', '"terraform_version": "1.11.4"')

    expect(failure(broken)).toEqual({
      message: 'A comma or } is missing here.',
      line: 3,
      column: 32,
    })
    expect(failure(`log\n${broken}`)).toMatchObject({ line: 4, column: 32 })
  })

  test('something behind the last bracket is no log', () => {
    expect(failure(`${LINE}}`)).toMatchObject({ line: 1, column: LINE.length + 1 })
  })

  test('nothing of the text is quoted', () => {
    const secret = 'hunter2'
    const texts = [
      LINE.replace('"n"', secret),
      LINE.replace('"n"', `"${secret}`),
      `{"format_version":"${secret}","planned_values":{}}`,
      `${secret}{"format_version":1}`,
    ]

    expect(texts.map((text) => failure(text).message.includes(secret))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test.each([
    ['lists', '['.repeat(100_000), ']'.repeat(100_000)],
    ['maps', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
  ])('100,000 nested %s are over a limit', (_, open, close) => {
    const text = `{"format_version":"1.2","planned_values":{},"resource_changes":[${open}${close}]}`

    expect(failure(text).message).toMatch(/100 levels/)
  })
})

test('whatever JSON stands in its sections, a plan is read or refused, and never crashes', () => {
  const section = fc.jsonValue({ maxDepth: 5 })
  fc.assert(
    fc.property(section, section, section, section, (changes, configuration, prior, more) => {
      const entry = { ...PLAN.resource_changes[0], change: more }
      const text = JSON.stringify({
        format_version: '1.2',
        planned_values: more,
        resource_changes: [
          changes,
          entry,
          { ...entry, change: { actions: [changes], after: more } },
        ],
        configuration: { root_module: configuration, provider_config: prior },
        prior_state: {
          values: { root_module: { resources: prior, child_modules: configuration } },
        },
        variables: more,
        deferred_changes: changes,
      })
      const plan = readPlan(text, 'plan.json')
      expect(plan.changes.length + plan.faults.length).toBe(3)
    }),
  )
})
