import { describe, expect, test } from 'vitest'
import {
  change,
  configured,
  constant,
  planText,
  refers,
  resolve,
  resolveText,
  resourceAt,
  shown,
  valueAt,
} from './plan-of.ts'

describe('what a plan makes', () => {
  test.each([
    [['create'], 'create'],
    [['update'], 'update'],
    [['no-op'], 'no-op'],
    [['delete', 'create'], 'replace'],
    [['create', 'delete'], 'replace'],
    [['create', 'forget'], 'replace'],
    [['delete'], null],
    [['forget'], null],
  ])('%j is %s', (actions, expected) => {
    const after = expected === null ? null : {}
    const resolved = resolve({ changes: [change({ address: 'aws_sns_topic.t', actions, after })] })

    expect(resolved.resources.map(({ action }) => action)).toEqual(
      expected === null ? [] : [expected],
    )
  })

  test('what a failed replacement left behind is about to be deleted', () => {
    const resolved = resolve({
      changes: [
        change({ address: 'aws_sns_topic.t', actions: ['no-op'] }),
        change({ address: 'aws_sns_topic.t', actions: ['delete'], after: null, deposed: '0a1b' }),
        change({ address: 'aws_sns_topic.u', actions: ['no-op'], deposed: '0a1b' }),
      ],
    })

    expect(resolved.resources.map(({ address }) => address)).toEqual(['aws_sns_topic.t'])
  })

  test('what was never there is left out', () => {
    const resolved = resolve({
      changes: [change({ address: 'aws_sns_topic.t[0]', actions: ['no-op'], after: null })],
    })

    expect([resolved.resources, resolved.errors]).toEqual([[], []])
  })

  test('a moved resource keeps its address from before', () => {
    const resolved = resolve({
      changes: [
        change({ address: 'aws_sns_topic.t', previous_address: 'module.m.aws_sns_topic.t' }),
        change({ address: 'aws_sns_topic.u' }),
      ],
    })

    expect(resolved.resources.map(({ previousAddress }) => previousAddress)).toEqual([
      'module.m.aws_sns_topic.t',
      null,
    ])
  })

  test('an address with a key of every kind is kept as it is', () => {
    const address = 'module.m["a.b/c \\"q\\"]"].aws_sns_topic.t["::error::%0A"]'
    const resolved = resolve({
      changes: [
        {
          ...(change({ address: 'aws_sns_topic.t' }) as object),
          address,
          module_address: 'module.m["a.b/c \\"q\\"]"]',
          index: '::error::%0A',
        },
      ],
      root: {
        module_calls: {
          m: { module: { resources: [configured('aws_sns_topic.t', { name: refers('var.x') })] } },
        },
      },
    })

    expect(resolved.resources[0]).toMatchObject({
      address,
      module: 'module.m["a.b/c \\"q\\"]"]',
      type: 'aws_sns_topic',
    })
  })

  test.each([
    ['registry.terraform.io/hashicorp/aws', 1],
    ['registry.opentofu.org/hashicorp/aws', 1],
    ['mirror.example/some/aws', 1],
    ['registry.terraform.io/hashicorp/awscc', 1],
    ['aws', 1],
    ['registry.terraform.io/hashicorp/random', 0],
    ['registry.terraform.io/hashicorp/aws-like', 0],
  ])('resources of %s: %i', (provider, count) => {
    const resolved = resolve({ changes: [change({ address: 'some_thing.t', provider })] })

    expect(resolved.resources).toHaveLength(count)
  })

  test('data sources tell their values, those that were read and those that will be', () => {
    const resolved = resolve({
      changes: [
        change({
          address: 'data.aws_vpc.later',
          actions: ['read'],
          after: { tags: { a: 'b' } },
          unknown: { id: true },
        }),
      ],
      root: [configured('data.aws_vpc.later', { tags: constant({ a: 'b' }) })],
      more: {
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: 'aws_vpc.managed',
                  mode: 'managed',
                  type: 'aws_vpc',
                  name: 'managed',
                  values: {},
                },
              ],
              child_modules: [
                {
                  address: 'module.m',
                  resources: [
                    {
                      address: 'module.m.data.aws_ami.now',
                      mode: 'data',
                      type: 'aws_ami',
                      name: 'now',
                      provider_name: 'registry.terraform.io/hashicorp/aws',
                      values: { id: 'ami-1', owner: 'me' },
                      sensitive_values: { owner: true },
                    },
                  ],
                },
              ],
            },
          },
        },
      },
    })

    expect(
      resolved.resources.map(({ address, module, mode, action, attributes }) => [
        address,
        module,
        mode,
        action,
        shown(attributes),
      ]),
    ).toEqual([
      ['data.aws_vpc.later', '', 'data', null, { tags: { a: 'b' } }],
      [
        'module.m.data.aws_ami.now',
        'module.m',
        'data',
        null,
        { id: 'ami-1', owner: { sensitive: 'me' } },
      ],
    ])
    expect(resolved.resources[1]?.locate(['id']).pointer).toBe(
      '/prior_state/values/root_module/child_modules/0/resources/0/values/id',
    )
  })
})

describe('where it is made', () => {
  const environmentOf = (parts: {
    providers?: object
    expressions?: object
    after?: object
    unknown?: object
    root?: object
    providerKey?: string
    more?: Record<string, unknown>
  }) =>
    resourceAt(
      resolve({
        changes: [
          change({
            address: 'aws_sns_topic.t',
            after: parts.after ?? {},
            unknown: parts.unknown ?? {},
          }),
        ],
        root: {
          resources: [
            configured(
              'aws_sns_topic.t',
              { ...parts.expressions },
              {
                provider_config_key: parts.providerKey ?? 'aws',
              },
            ),
          ],
          ...parts.root,
        },
        providers: { ...parts.providers },
        more: parts.more ?? {},
      }),
      'aws_sns_topic.t',
    ).environment

  const provider = (expressions: object, more: object = {}) => ({
    name: 'aws',
    full_name: 'registry.terraform.io/hashicorp/aws',
    expressions,
    ...more,
  })

  test.each([
    [
      'a constant of the provider',
      { providers: { aws: provider({ region: constant('eu-west-1') }) } },
      'eu-west-1',
    ],
    [
      'a variable with a value',
      {
        providers: { aws: provider({ region: refers('var.region') }) },
        more: { variables: { region: { value: 'eu-west-2' } } },
      },
      'eu-west-2',
    ],
    [
      'a variable with a default',
      {
        providers: { aws: provider({ region: refers('var.region') }) },
        root: { variables: { region: { default: 'eu-west-3' } } },
      },
      'eu-west-3',
    ],
    [
      'an alias',
      {
        providers: {
          aws: provider({ region: constant('eu-west-1') }),
          'aws.us': provider({ region: constant('us-east-1') }, { alias: 'us' }),
        },
        providerKey: 'aws.us',
      },
      'us-east-1',
    ],
    [
      'the region that the resource names',
      {
        providers: { aws: provider({ region: constant('eu-west-1') }) },
        expressions: { region: constant('eu-north-1') },
        after: { region: 'eu-north-1' },
      },
      'eu-north-1',
    ],
    ['the region that the provider chose', { after: { region: 'eu-north-1' } }, 'eu-north-1'],
    [
      'nowhere that is known',
      {
        providers: { aws: provider({ region: constant('eu-west-1') }) },
        expressions: { region: refers('local.region') },
        unknown: { region: true },
      },
      null,
    ],
    ['nowhere: the environment of a shell decides', {}, null],
    [
      'nowhere: no region is named so',
      { providers: { aws: provider({ region: constant('Mars') }) } },
      null,
    ],
  ])('in the region of %s', (_, parts, expected) => {
    expect(environmentOf(parts).region).toBe(expected)
  })

  test.each([
    [
      'allowed_account_ids of one',
      provider({ allowed_account_ids: constant(['111122223333']) }),
      '111122223333',
    ],
    [
      'allowed_account_ids of two',
      provider({ allowed_account_ids: constant(['111122223333', '444455556666']) }),
      null,
    ],
    [
      'a role that is assumed',
      provider({ assume_role: [{ role_arn: constant('arn:aws:iam::111122223333:role/deploy') }] }),
      '111122223333',
    ],
    ['nothing', provider({}), null],
  ])('in the account of %s', (_, aws, expected) => {
    expect(environmentOf({ providers: { aws } }).account).toBe(expected)
  })

  test('what a data source says of the credentials is believed', () => {
    const read = (type: string, values: object) => ({
      address: `data.${type}.me`,
      mode: 'data',
      type,
      name: 'me',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      values,
    })
    const environment = environmentOf({
      root: {
        resources: [
          configured('aws_sns_topic.t'),
          configured('data.aws_caller_identity.me'),
          configured('data.aws_region.me'),
        ],
      },
      more: {
        prior_state: {
          values: {
            root_module: {
              resources: [
                read('aws_caller_identity', { account_id: '111122223333' }),
                read('aws_region', { name: 'eu-central-1' }),
              ],
            },
          },
        },
      },
    })

    expect(environment).toEqual({
      id: 'plan.json\naws',
      account: '111122223333',
      region: 'eu-central-1',
    })
  })

  test('resources of one provider configuration share an environment, others do not', () => {
    const resolved = resolve({
      changes: ['a', 'b', 'west', 'moved'].map((name) =>
        change({
          address: `aws_sns_topic.${name}`,
          after: name === 'moved' ? { region: 'us-west-2' } : {},
        }),
      ),
      root: [
        configured('aws_sns_topic.a'),
        configured('aws_sns_topic.b'),
        configured('aws_sns_topic.west', {}, { provider_config_key: 'aws.west' }),
        configured('aws_sns_topic.moved', { region: constant('us-west-2') }),
      ],
      providers: { 'aws.west': provider({ region: constant('us-west-2') }, { alias: 'west' }) },
    })

    expect(resolved.resources.map(({ environment }) => environment.id)).toEqual([
      'plan.json\naws',
      'plan.json\naws',
      'plan.json\naws.west',
      'plan.json\naws\nus-west-2',
    ])
  })

  test.each([
    ['only one is configured', {}, ['plan.json\naws', 'eu-west-1']],
    [
      'the module configures its own',
      {
        'module.m:aws': provider(
          { region: constant('eu-north-1') },
          { module_address: 'module.m' },
        ),
      },
      ['plan.json\nmodule.m:aws', 'eu-north-1'],
    ],
    [
      'Terraform 0.12 names the module without its word',
      { 'm:aws': provider({ region: constant('eu-north-1') }, { module_address: 'm' }) },
      ['plan.json\nm:aws', 'eu-north-1'],
    ],
    [
      'an aliased one may have been passed on',
      { 'aws.us': provider({ region: constant('us-east-1') }, { alias: 'us' }) },
      ['plan.json\nm:aws', null],
    ],
  ])('a module of Terraform before 1.1, where %s', (_, providers, expected) => {
    const resolved = resolve({
      changes: [change({ address: 'module.m.aws_sns_topic.t' })],
      root: {
        module_calls: {
          m: {
            module: {
              resources: [configured('aws_sns_topic.t', {}, { provider_config_key: 'm:aws' })],
            },
          },
        },
      },
      providers: { aws: provider({ region: constant('eu-west-1') }), ...providers },
    })
    const { id, region } = resourceAt(resolved, 'module.m.aws_sns_topic.t').environment

    expect([id, region]).toEqual(expected)
  })
})

describe('where it is found', () => {
  const parts = {
    changes: [
      change({
        address: 'module.m["k"].aws_security_group.g["x"]',
        after: { ingress: [{ cidr_blocks: ['0.0.0.0/0'] }], tags: { 'a/b~c': 'd' } },
        unknown: { vpc_id: true },
      }),
    ],
  }

  test.each([
    [[], '/resource_changes/0'],
    [['ingress', 0, 'cidr_blocks', 0], '/resource_changes/0/change/after/ingress/0/cidr_blocks/0'],
    [['ingress', 3, 'cidr_blocks'], '/resource_changes/0/change/after/ingress'],
    [['tags', 'a/b~c'], '/resource_changes/0/change/after/tags/a~1b~0c'],
    [['vpc_id'], '/resource_changes/0/change/after'],
  ])('%j in the plan is %s', (path, pointer) => {
    const resolved = resolve(parts)

    expect(resourceAt(resolved, 'module.m["k"].aws_security_group.g["x"]').locate(path)).toEqual({
      file: 'plan.json',
      range: null,
      inputFile: 'plan.json',
      pointer,
      note: 'a plan holds no positions, and no .tf files were found for it',
      related: [],
    })
  })

  test('files are asked with the calls and keys that lead to an instance', () => {
    const range = { line: 3, column: 1, endLine: 3, endColumn: 9 }
    const asked: unknown[] = []
    const resolved = resolveText(planText(parts), (place) => {
      asked.push(place)
      return place.attribute.length === 0
        ? 'the module is not there'
        : { file: 'main.tf', range, related: [] }
    })
    const { locate } = resourceAt(resolved, 'module.m["k"].aws_security_group.g["x"]')

    expect(locate(['ingress', 0])).toEqual({
      file: 'main.tf',
      range,
      inputFile: 'plan.json',
      pointer: '/resource_changes/0/change/after/ingress/0',
      note: null,
      related: [],
    })
    expect(locate([])).toMatchObject({
      file: 'plan.json',
      range: null,
      note: 'the module is not there',
    })
    expect(asked[0]).toEqual({
      calls: [{ name: 'm', key: 'k' }],
      mode: 'managed',
      type: 'aws_security_group',
      name: 'g',
      key: 'x',
      attribute: ['ingress', 0],
    })
  })
})

describe('what is said of the plan', () => {
  const aws = change({ address: 'aws_sns_topic.t' })
  const gone = change({ address: 'aws_sns_topic.t', actions: ['delete'], after: null })
  const of = (provider: string) => change({ address: `${provider}_thing.t`, provider })

  test.each([
    ['nothing, where all is well', { changes: [aws] }, []],
    [
      'that it was limited',
      { changes: [aws], more: { complete: false } },
      [
        'This plan was limited (`-target`, deferred changes): resources outside it were not checked.',
      ],
    ],
    [
      'that it only deletes',
      { changes: [gone] },
      [
        'Nothing in this plan is created or kept, and 1 object deleted or forgotten: there is nothing to check.',
      ],
    ],
    [
      'that it only refreshes',
      { changes: [] },
      ['Nothing in this plan is created or kept: there is nothing to check.'],
    ],
    [
      'that nothing is of AWS',
      { changes: [of('random'), of('azurerm'), of('azurerm')] },
      ['The plan has 3 resources, none of AWS (azurerm 2, random 1): nothing was checked.'],
    ],
    [
      'what was put off',
      {
        changes: [aws],
        more: {
          deferred_changes: [
            { reason: 'instance_count_unknown', resource_change: aws },
            { reason: 'instance_count_unknown', resource_change: aws },
            { reason: 'from_the_future', resource_change: aws },
          ],
        },
      },
      [
        '3 resources put off to a later run were not checked (2: their number is not known yet; 1: no reason that is known here).',
      ],
    ],
  ])('%s', (_, parts, notes) => {
    expect(resolve(parts).notes).toEqual(notes)
  })

  test('a plan that failed is an error; what it lists is judged', () => {
    const resolved = resolve({ changes: [aws], more: { errored: true, complete: false } })

    expect(resolved.resources).toHaveLength(1)
    expect(resolved.notes).toEqual([])
    expect(resolved.errors).toEqual([
      {
        kind: 'input',
        file: 'plan.json',
        line: null,
        column: null,
        message:
          'This plan failed, so it lists only part of the resources (1). Mend the plan and run it again.',
      },
    ])
  })

  test.each([
    [{}, []],
    [{ errored: true }, ['the plan failed and lists only part of the resources']],
    [{ complete: false }, ['the plan is limited (`-target`) and may leave resources out']],
    [
      { deferred_changes: [{ reason: 'unknown' }] },
      ['the plan puts 1 resource off to a later run'],
    ],
  ])('what may hold more resources: %j', (more, open) => {
    expect(resolve({ changes: [aws], more }).resources[0]?.deployment).toEqual({
      id: 'plan.json',
      inputFile: 'plan.json',
      open,
    })
  })

  test('an entry that no Terraform writes is an error, and the rest is judged', () => {
    const resolved = resolve({ changes: [aws, { address: 'aws_sns_topic.u' }, 7] })

    expect(resolved.resources).toHaveLength(1)
    expect(resolved.errors.map(({ message }) => message)).toEqual([
      'Entry 1 of `resource_changes` has no address, type and name: it was not judged. Was the plan changed after Terraform wrote it?',
      'Entry 2 of `resource_changes` has no address, type and name: it was not judged. Was the plan changed after Terraform wrote it?',
    ])
  })
})

describe('hostile configurations', () => {
  test('modules that refer to themselves in a circle end in an unknown', () => {
    const resolved = resolve({
      changes: [change({ address: 'module.a.aws_sns_topic.t', unknown: { name: true } })],
      root: {
        module_calls: {
          a: {
            expressions: { x: refers('module.b.y', 'module.b') },
            module: {
              resources: [configured('aws_sns_topic.t', { name: refers('var.x') })],
              outputs: { y: { expression: refers('var.x') } },
            },
          },
          b: {
            expressions: { x: refers('module.a.y', 'module.a') },
            module: { outputs: { y: { expression: refers('var.x') } } },
          },
        },
      },
    })

    expect(shown(valueAt(resolved, 'module.a.aws_sns_topic.t', 'name'))).toBe('<not-evaluated>')
  })

  test('references that multiply at each step end in an unknown', () => {
    const names = Array.from({ length: 12 }, (_, index) => `o${index}`)
    const calls = Object.fromEntries(
      Array.from({ length: 20 }, (_, level) => [
        `m${level}`,
        {
          module: {
            outputs: Object.fromEntries(
              names.map((name) => [name, { expression: refers('var.x') }]),
            ),
            variables: { x: {} },
          },
          expressions: {
            x: refers(
              ...names.flatMap((name) => [`module.m${level + 1}.${name}`, `module.m${level + 1}`]),
            ),
          },
        },
      ]),
    )
    const resolved = resolve({
      changes: [change({ address: 'aws_sns_topic.t', unknown: { name: true } })],
      root: {
        resources: [configured('aws_sns_topic.t', { name: refers('module.m0.o0', 'module.m0') })],
        module_calls: calls,
      },
    })

    expect(shown(valueAt(resolved, 'aws_sns_topic.t', 'name'))).toBe('<not-evaluated>')
  })
})
