import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/model/input-error.ts'
import type { PlanDocument } from '../../../src/model/plan.ts'
import { readPlan } from '../../../src/read/terraform-plan/index.ts'

/** Nothing is read again as a text, so that what the bytes give is seen. */
const NEVER = -1
const inBytes = (text: string) => read(Buffer.from(text), NEVER)

function read(given: string | Buffer, mostAsText?: number) {
  try {
    return plain(readPlan(given, 'plan.json', mostAsText))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { message: error.message, line: error.line, column: error.column }
  }
}

/** With what a plan parses only when it is asked for. */
function plain(plan: PlanDocument) {
  const changes = plan.changes.map((change) => ({
    ...change,
    after: change.after,
    unknown: change.unknown,
    sensitive: change.sensitive,
  }))
  return { ...plan, changes }
}

const CHANGE = {
  address: 'aws_ebs_volume.a',
  mode: 'managed',
  type: 'aws_ebs_volume',
  name: 'a',
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: {
    actions: ['create'],
    before: null,
    after: { encrypted: true, tags: { 'a "b"': 'ä€😀\u0000\\' } },
    after_unknown: { id: true },
    after_sensitive: {},
  },
}
const PLAN = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  planned_values: { root_module: { resources: [{ address: 'aws_ebs_volume.a' }] } },
  resource_changes: [CHANGE],
  prior_state: {
    values: {
      root_module: {
        resources: [
          { address: 'aws_ebs_volume.a', mode: 'managed', type: 'aws_ebs_volume', name: 'a' },
          {
            address: 'data.aws_region.here',
            mode: 'data',
            type: 'aws_region',
            name: 'here',
            values: { name: 'eu-west-1' },
          },
        ],
        child_modules: [
          {
            resources: [
              {
                address: 'module.m.data.aws_region.here',
                mode: 'data',
                type: 'aws_region',
                name: 'here',
                values: {},
              },
            ],
            address: 'module.m',
          },
        ],
      },
    },
  },
  configuration: { root_module: { resources: [{ address: 'aws_ebs_volume.a' }] } },
}
const LINE = JSON.stringify(PLAN)

describe('a plan in bytes', () => {
  test('is read as its text is', () => {
    expect(inBytes(LINE)).toMatchObject({
      formatVersion: '1.2',
      changes: [
        {
          pointer: '/resource_changes/0',
          address: 'aws_ebs_volume.a',
          action: 'create',
          after: { encrypted: true, tags: { 'a "b"': 'ä€😀\u0000\\' } },
          unknown: { id: true },
        },
      ],
      data: [
        { pointer: '/prior_state/values/root_module/resources/1', module: '' },
        {
          pointer: '/prior_state/values/root_module/child_modules/0/resources/0',
          module: 'module.m',
        },
      ],
      faults: [],
      notes: [],
    })
    expect(inBytes(LINE)).toEqual(read(LINE))
  })

  test.each([
    ['in several lines', JSON.stringify(PLAN, null, 2)],
    ['with tabs and carriage returns', JSON.stringify(PLAN, null, '\t').replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${LINE}`],
    ['with blanks around it', `\n\t ${LINE}\r\n `],
    ['with its names escaped', LINE.replace('resource_changes', '\\u0072esource_ch\\u0061nges')],
    ['with a section twice, of which the last counts', `{"resource_changes":[],${LINE.slice(1)}`],
    ['with its changes twice', `${LINE.slice(0, -1)},"resource_changes":[]}`],
    ['with entries that no Terraform writes', LINE.replace('"resource_changes":[', '$&1,[],{},')],
    ['with a change that is no map', LINE.replace('"change":', '"change":[],"was":')],
    ['without changes', LINE.replace('resource_changes', 'resource_change')],
    [
      'with changes that are no list',
      LINE.replace('"resource_changes":[', '"resource_changes":7,"x":['),
    ],
    [
      'of a deleted resource',
      LINE.replace('"create"', '"delete"').replace('"after":{', '"after":null,"b":{'),
    ],
    ['with a key __proto__', LINE.replace('"tags":{', '"__proto__":{"polluted":1},"tags":{')],
    [
      'with a key __proto__ at its top',
      LINE.replace('{', '{"__proto__":{"resource_changes":[1]},'),
    ],
    ['of a type called constructor', LINE.replaceAll('aws_ebs_volume', 'constructor')],
    ['with half a surrogate', LINE.replace('"encrypted"', '"\\ud83d"')],
  ])('%s is read as its text is', (_, text) => {
    expect(read(text)).toMatchObject({ formatVersion: '1.2' })
    expect(inBytes(text)).toEqual(read(text))
    expect({}).not.toHaveProperty('polluted')
  })

  test('parses what a change holds once', () => {
    const [change] = readPlan(Buffer.from(LINE), 'plan.json', NEVER).changes

    expect(change?.after).toBe(change?.after)
  })

  test('among lines of a log is read, and a note says so', () => {
    const text = `Terraform v1.11.4\n\nplanning\n${LINE}\ndone\n\n`

    expect(inBytes(text)).toMatchObject({
      changes: [{ address: 'aws_ebs_volume.a' }],
      notes: [
        'The file holds lines that are no part of the plan and were left out: 3 before it, 1 after it.',
      ],
    })
    expect(inBytes(text)).toEqual(read(text))
  })

  test('behind a line of a log that is JSON is read', () => {
    const text = `{"@level":"info"}\n${LINE}`

    expect(inBytes(text)).toEqual(read(text))
    expect(inBytes(text)).toMatchObject({ changes: [{ address: 'aws_ebs_volume.a' }] })
  })
})

describe('bytes that are no plan', () => {
  test.each([
    [
      'a plan that is cut off in a text of two lines',
      `{"format_version":"1.2",\n"planned_values":{"ä😀":"cut`,
      {
        message:
          'The JSON ends in the middle of the plan: the disk may have been full, or the step that writes it cancelled. Write it again: `terraform show -json tfplan > plan.json`.',
        line: 2,
        column: 29,
      },
    ],
    [
      'a plan with a part that is no JSON, though nobody needs it',
      `{"format_version":"1.2",\n "planned_values": {"a" 1}}`,
      {
        message:
          'The JSON of the plan breaks here. Write it again: `terraform show -json tfplan > plan.json`.',
        line: 2,
        column: 25,
      },
    ],
    [
      '100,000 lists',
      LINE.replace('"tags":', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"tags":`),
      {
        message:
          'Maps and lists stand more than 100 levels inside one another here: Terraform writes no such plan.',
        line: 1,
      },
    ],
    [
      'a number that is infinite',
      LINE.replace('"encrypted":true', '"encrypted":1e999'),
      { message: 'This number is too large to be read.', line: 1 },
    ],
    [
      'two plans',
      `${LINE}\n${LINE}\n`,
      {
        message: 'This file holds more than one plan. Write each plan to a file of its own.',
        line: 2,
        column: 1,
      },
    ],
    [
      'a state',
      '{"format_version":"1.0","terraform_version":"1.9.8","values":{}}',
      { message: expect.stringContaining('This is a state shown as JSON') },
    ],
    [
      'a plan in which a CI system masked a type',
      LINE.replaceAll('aws_ebs', '***'),
      { message: expect.stringContaining('masked by the CI system') },
    ],
  ])('%s', (_, text, told) => {
    expect(inBytes(text)).toMatchObject(told)
    expect(JSON.stringify(inBytes(text))).not.toContain('cut"')
  })

  test('are told as their text is, up to a size', () => {
    const text = LINE.replace('"encrypted":', '"encrypted" ')

    expect(read(Buffer.from(text))).toEqual(read(text))
    expect(read(Buffer.from(text))).toMatchObject({
      message: expect.stringContaining('A colon is missing'),
    })
  })
})

/** JSON as someone else might write it: escapes, blanks and all that a text can hold. */
const anyJson = fc
  .tuple(
    fc.json({ maxDepth: 4, stringUnit: 'binary' }),
    fc.infiniteStream(fc.constantFrom('', '', ' ', '\n', '\t\r\n')),
    fc.boolean(),
  )
  .map(([json, blanks, escaped]) => {
    const spaced = json.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gu, (token) =>
      token.startsWith('"') ? token : `${blanks.next().value}${token}${blanks.next().value}`,
    )
    return escaped
      ? spaced.replace(
          /[^\0-\x7F]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : spaced
  })

test('whatever JSON stands in a plan, its bytes give what its text gives', () => {
  fc.assert(
    fc.property(anyJson, anyJson, anyJson, anyJson, (after, unknown, state, other) => {
      const change = `{"actions":["update"],"before":${other},"after":{"a":${after}},"after_unknown":${unknown}}`
      const text = `{"format_version":"1.2","planned_values":${other},"resource_changes":[{"address":"t.n","type":"t","name":"n","other":${other},"change":${change}}],"prior_state":{"values":{"root_module":{"resources":[${state},{"mode":"data","address":"data.t.n","type":"t","name":"n","values":{"v":${state}}}]}}},"variables":{"v":{"value":${other}}}}`

      expect(read(text)).toMatchObject({ changes: [{ address: 't.n' }], data: [{ type: 't' }] })
      expect(inBytes(text)).toEqual(read(text))
    }),
    { numRuns: 300 },
  )
})

test('whatever is done to a plan, its bytes are read exactly where its text is', () => {
  const bytes = Buffer.from(LINE)
  const anyEdit = fc.record({
    at: fc.nat(bytes.length - 1),
    removed: fc.nat(3),
    put: fc.constantFrom(
      '',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '-',
      'e',
      '.',
      'u',
      '\n',
      'true',
      '\u0001',
    ),
  })
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      const broken = edits.reduce(
        (before, { at, removed, put }) =>
          Buffer.concat([before.subarray(0, at), Buffer.from(put), before.subarray(at + removed)]),
        bytes,
      )
      const asText = read(broken.toString('utf8'))
      const asBytes = read(broken, NEVER)

      if (!('message' in asText)) expect(asBytes).toEqual(asText)
      else expect(asBytes).toHaveProperty('message')
    }),
    { numRuns: 2_000 },
  )
})

const samples = fileURLToPath(
  new URL('../../../../shared/samples/terraform-plans/', import.meta.url),
)

describe.skipIf(!existsSync(samples))('samples (skipped where they are not beside this)', () => {
  const names = existsSync(samples)
    ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.json') && !name.includes('utf16') && !/modules\.json$/.test(name),
      )
    : []

  test.each(names)('%s is read in bytes as in text', (name) => {
    const bytes = readFileSync(`${samples}/${name}`)

    expect(read(bytes, NEVER)).toEqual(read(bytes.toString('utf8')))
  })
})
