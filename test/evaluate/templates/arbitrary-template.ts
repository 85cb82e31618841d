// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import fc from 'fast-check'
import type { Json } from '../../resolve/cloudformation/evaluate-directly.ts'

type JsonMap = { [name: string]: Json }

export interface Template {
  readonly Parameters: Readonly<Record<string, JsonMap>>
  readonly Rules: Readonly<Record<string, JsonMap>>
  readonly Mappings: { readonly M: Readonly<Record<string, Readonly<Record<string, Json>>>> }
  readonly Conditions: Readonly<Record<string, Json>>
  readonly Resources: Readonly<Record<string, JsonMap>>
}

/** A template with few parameters, and the one that it may nest as `Child`. */
export interface Deployable {
  readonly parent: Template
  readonly child: Child | null
}

export interface Child {
  readonly Parameters: Readonly<Record<string, JsonMap>>
  readonly Conditions: Readonly<Record<string, Json>>
  readonly Resources: Readonly<Record<string, JsonMap>>
  readonly Outputs: { readonly Out: { readonly Value: Json } }
}

/** What parameters are given, and policies and conditions compare. */
export const texts = ['true', 'false', '22', '0.0.0.0/0'] as const
const names = ['P', 'Q', 'R'] as const
const conditionNames = ['C0', 'C1', 'C2', 'C3'] as const

const noValue: Json = { Ref: 'AWS::NoValue' }
const ref = (name: string): Json => ({ Ref: name })
const text = fc.constantFrom<string>(...texts)

const withDefault = fc.boolean()
const enumerated = fc.oneof(
  fc.tuple(fc.uniqueArray(text, { minLength: 2, maxLength: 3 }), withDefault).map(
    ([allowed, isDefaulted]): JsonMap => ({
      Type: 'String',
      AllowedValues: allowed,
      ...(isDefaulted ? { Default: allowed[0] ?? '' } : {}),
    }),
  ),
  fc.constantFrom<JsonMap>(
    { Type: 'String', AllowedPattern: '^(true|false)$' },
    { Type: 'String', AllowedPattern: 'true|false', Default: 'true' },
    { Type: 'String', AllowedValues: ['true', 'false', '22'], MaxLength: 4, Default: 'true' },
  ),
)
const free = fc.oneof(
  text.map((value): JsonMap => ({ Type: 'String', Default: value })),
  fc.constantFrom<JsonMap>(
    { Type: 'String' },
    { Type: 'String', AllowedPattern: '[a-z0-9./]+' },
    { Type: 'String', AllowedPattern: '[a-z0-9./]+', Default: 'true' },
  ),
)

/** @param listed parameters that may be compared with one another, since all of their values are told */
const equality = (names: readonly string[], listed: readonly string[] = names) => {
  const pairs: fc.Arbitrary<Json[]>[] = [fc.tuple(fc.constantFrom(...names).map(ref), text)]
  if (listed.length > 0) {
    const one = fc.constantFrom(...listed).map(ref)
    pairs.push(fc.tuple(one, one))
  }
  return fc.oneof(...pairs).map((pair): Json => ({ 'Fn::Equals': pair }))
}

const compound = (basic: fc.Arbitrary<Json>) => {
  const { condition } = fc.letrec<{ condition: Json }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      basic,
      tie('condition').map((of) => ({ 'Fn::Not': [of] })),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::And': of })),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::Or': of })),
    ),
  }))
  return condition
}

/** Each may use the one before it. */
const conditionsOf = (listed: readonly string[]) =>
  fc
    .tuple(
      fc.tuple(...conditionNames.map(() => compound(equality(names, listed)))),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    )
    .map(([own, linked]) =>
      Object.fromEntries(
        own.map((condition, index): [string, Json] => [
          `C${index}`,
          index > 0 && linked[index - 1]
            ? { 'Fn::And': [{ Condition: `C${index - 1}` }, condition] }
            : condition,
        ]),
      ),
    )

const ruleOf = (listed: readonly string[]) =>
  fc
    .record({
      when: fc.option(compound(equality(names, listed))),
      asserted: fc.oneof(
        compound(equality(names, listed)),
        fc
          .tuple(
            fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
            fc.constantFrom(...names).map(ref),
          )
          .map((pair): Json => ({ 'Fn::Contains': pair })),
      ),
    })
    .map(
      ({ when, asserted }): JsonMap => ({
        ...(when === null ? {} : { RuleCondition: when }),
        Assertions: [{ Assert: asserted }],
      }),
    )

const rulesOf = (listed: readonly string[]) =>
  fc
    .array(ruleOf(listed), { maxLength: 2 })
    .map((list) => Object.fromEntries(list.map((each, index) => [`Rule${index}`, each])))

/** Of a key: a value of the mapping. Every text is one of its keys. */
const lookUp = (key: Json): Json => ({ 'Fn::FindInMap': ['M', key, 'k'] })

/** Values built on the conditions and parameters of one template. */
function values(
  conditionNames: readonly string[],
  names: readonly string[],
  looked: readonly string[],
) {
  const name = fc.constantFrom(...conditionNames)
  const either = <T extends Json>(then: fc.Arbitrary<T>, otherwise: fc.Arbitrary<Json>) =>
    fc.tuple(name, then, otherwise).map((branches): Json => ({ 'Fn::If': branches }))
  const reference = fc.constantFrom(...names).map(ref)
  const mapped =
    looked.length === 0 ? [] : [fc.constantFrom(...looked).map((of) => lookUp(ref(of)))]
  const { scalar } = fc.letrec<{ scalar: Json }>((tie) => ({
    scalar: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      reference,
      fc.constantFrom<Json>(true, false, 'true', 'false'),
      ...mapped,
      either(tie('scalar'), tie('scalar')),
      either(fc.constant<Json>(true), fc.constant<Json>(false)),
      reference.map((of): Json => ({ 'Fn::Join': ['', [of]] })),
      fc.constantFrom(...names).map((of): Json => ({ 'Fn::Sub': `\${${of}}` })),
    ),
  }))
  const perhaps = (value: fc.Arbitrary<Json>) =>
    fc.oneof(
      value,
      value,
      either(value, fc.constant(noValue)),
      either(fc.constant(noValue), value),
      fc.constant(noValue),
    )
  return { scalar, perhaps, either, reference }
}

function condensed(map: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== noValue))
}

/** @param looked parameters that a mapping may be asked for */
function resources(looked: readonly string[]) {
  const { scalar, perhaps, either, reference } = values(conditionNames, names, looked)
  const when = fc
    .option(fc.constantFrom(...conditionNames))
    .map((name): JsonMap => (name === null ? {} : { Condition: name }))
  const of = (Type: string, properties: fc.Arbitrary<Json>) =>
    fc
      .tuple(when, properties)
      .map(([condition, Properties]): JsonMap => ({ Type, ...condition, Properties }))
  const record = (members: Record<string, fc.Arbitrary<Json>>) =>
    fc.record(members).map((map): Json => condensed(map as JsonMap))

  const ebs = record({
    Encrypted: perhaps(scalar),
    SnapshotId: perhaps(fc.constant<Json>('snap-1')),
  })
  const volume = of(
    'AWS::EC2::Volume',
    fc.oneof(ebs, ebs, either(ebs, ebs), either(ebs, fc.constant<Json>({ Encrypted: true }))),
  )
  const device = record({
    DeviceName: fc.constant<Json>('/dev/sda1'),
    Ebs: perhaps(ebs),
    NoDevice: fc.constantFrom<Json>(noValue, noValue, {}),
  })
  const instance = of(
    'AWS::EC2::Instance',
    record({ BlockDeviceMappings: perhaps(fc.array(perhaps(device), { maxLength: 2 })) }),
  )
  const port = fc.oneof(
    fc.constantFrom<Json>(22, 80, '22'),
    reference,
    either(fc.constant<Json>(22), fc.constant<Json>(443)),
  )
  const source = fc.oneof(
    fc.constantFrom<Json>('0.0.0.0/0', '10.0.0.0/8'),
    reference,
    either(fc.constant<Json>('0.0.0.0/0'), fc.constant<Json>('10.0.0.0/8')),
  )
  const ingress = fc
    .record({ port, source, protocol: fc.constantFrom<Json>('tcp', 'tcp', '-1', 'udp') })
    .chain(({ port: from, source: CidrIp, protocol }) =>
      fc.constant<Json>({ IpProtocol: protocol, FromPort: from, ToPort: from, CidrIp }),
    )
  const list = fc.array(perhaps(ingress), { maxLength: 3 }).map((items): Json => items)
  const group = of('AWS::EC2::SecurityGroup', record({ SecurityGroupIngress: perhaps(list) }))
  const bucket = of('AWS::S3::Bucket', fc.constant<Json>({}))
  const statement = record({
    Effect: fc.oneof(
      fc.constant<Json>('Deny'),
      either(fc.constant<Json>('Deny'), fc.constant<Json>('Allow')),
    ),
    Principal: fc.constant<Json>('*'),
    Action: fc.constant<Json>('s3:*'),
    Resource: fc.constant<Json>([{ 'Fn::GetAtt': ['B', 'Arn'] }, { 'Fn::Sub': '${B.Arn}/*' }]),
    Condition: scalar.map((value): Json => ({ Bool: { 'aws:SecureTransport': value } })),
  })
  const policy = of(
    'AWS::S3::BucketPolicy',
    fc
      .array(perhaps(statement), { minLength: 1, maxLength: 2 })
      .map((Statement): Json => ({ Bucket: { Ref: 'B' }, PolicyDocument: { Statement } })),
  )
  return { volume, instance, group, bucket, policy, scalar }
}

const childOf = (isListed: boolean): fc.Arbitrary<Child> => {
  const listed = isListed ? ['A', 'B'] : []
  const { scalar, perhaps } = values(['D'], ['A', 'B'], listed)
  return fc
    .record({
      condition: compound(equality(['A', 'B'], listed)),
      fallback: text,
      encrypted: perhaps(scalar),
      isConditional: fc.boolean(),
      out: scalar,
    })
    .map(({ condition: D, fallback, encrypted, isConditional, out }) => ({
      Parameters: { A: { Type: 'String' }, B: { Type: 'String', Default: fallback } },
      Mappings: mappings,
      Conditions: { D },
      Resources: {
        X: {
          Type: 'AWS::EC2::Volume',
          ...(isConditional ? { Condition: 'D' } : {}),
          Properties: condensed({ Encrypted: encrypted }),
        },
      },
      Outputs: { Out: { Value: out } },
    }))
}

const mappings = {
  M: Object.fromEntries(
    texts.map((key, index): [string, Record<string, Json>] => [key, { k: index % 2 === 0 }]),
  ),
}

/** @param kinds `enumerated`: the values of every parameter are told */
export function deployables(kinds: 'enumerated' | 'any'): fc.Arbitrary<Deployable> {
  const parameter =
    kinds === 'enumerated'
      ? enumerated.map((raw) => ({ raw, isListed: true }))
      : fc.oneof(
          enumerated.map((raw) => ({ raw, isListed: true })),
          free.map((raw) => ({ raw, isListed: false })),
        )
  return fc.tuple(parameter, parameter, parameter).chain((declared) => {
    const listed = names.filter((_, index) => declared[index]?.isListed)
    const { volume, instance, group, bucket, policy, scalar } = resources(listed)
    const conditions = conditionsOf(listed)
    const rules = rulesOf(listed)
    const nested = fc.tuple(
      childOf(kinds === 'enumerated'),
      scalar,
      fc.option(scalar),
      fc.option(fc.constantFrom(...conditionNames)),
    )
    return fc
      .record({
        volume,
        instance,
        group,
        bucket,
        policy,
        conditions,
        rules,
        nested: fc.option(nested),
      })
      .map((made) => {
        const [inner, passedA, passedB, within] = made.nested ?? []
        const stack: Record<string, JsonMap> =
          inner === undefined
            ? {}
            : {
                Child: {
                  Type: 'AWS::CloudFormation::Stack',
                  ...(within == null ? {} : { Condition: within }),
                  Properties: {
                    TemplateURL: 'child.json',
                    Parameters: { A: passedA ?? '', ...(passedB == null ? {} : { B: passedB }) },
                  },
                },
                W: {
                  Type: 'AWS::EC2::Volume',
                  ...(within == null ? {} : { Condition: within }),
                  Properties: { Encrypted: { 'Fn::GetAtt': ['Child', 'Outputs.Out'] } },
                },
              }
        const Parameters = Object.fromEntries(
          names.map((name, index): [string, JsonMap] => [name, declared[index]?.raw ?? {}]),
        )
        return {
          parent: {
            Parameters,
            Rules: made.rules,
            Mappings: mappings,
            Conditions: made.conditions,
            Resources: {
              V: made.volume,
              I: made.instance,
              G: made.group,
              B: made.bucket,
              BP: made.policy,
              ...stack,
            },
          },
          child: inner ?? null,
        }
      })
  })
}
