import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember } from '../../../../model/raw.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { assumedBy } from '../events/event-target.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { arnOfManaged } from '../policy-templates/managed-policy.ts'
import {
  definedIn,
  getAtt,
  isGiven,
  isNoValue,
  partsOfIf,
  ref,
  sub,
  tagList,
} from '../template-functions.ts'
import { findInMapping } from './find-in-mapping.ts'

const APPLICATION = 'ServerlessDeploymentApplication'
const ROLE = 'CodeDeployServiceRole'
const CONDITION = 'ServerlessCodeDeployCondition'
const PREFERENCE = ['Properties', 'DeploymentPreference'] as const

/** How the traffic of a function is moved to a new version. */
interface Preference {
  readonly resource: SamResource
  readonly given: RawMap
  readonly type: Raw
  /** The condition that all of it shares; null: none. */
  readonly condition: Raw | null
  readonly tags: RawMap | null
}

const groupOf = ({ logicalId }: SamResource): string => `${logicalId}DeploymentGroup`

/** Null where the function has none, or it is turned off. */
function preferenceOf(resource: SamResource, sam: SamTemplate): Preference | null {
  const { Properties: properties } = resource.body
  const given = memberOf(properties, 'DeploymentPreference')
  if (!isRawMap(given) || !isGiven(given)) return null
  const settled = (name: string) => findInMapping(sam.plain(memberOf(given, name)), sam.content)
  const enabled = settled('Enabled') ?? true
  if (!isGiven(enabled) || enabled === 'false' || enabled === 'False') return null
  const type = settled('Type')
  if (type === undefined || type === null) {
    tellRefusal(resource, sam, 'DeploymentPreference has no Type')
    return null
  }
  if (!isGiven(memberOf(properties, 'AutoPublishAlias'))) {
    tellRefusal(resource, sam, 'DeploymentPreference needs AutoPublishAlias')
    return null
  }
  const passes = [true, 'true', 'True'].some((yes) => yes === settled('PassthroughCondition'))
  const tags = memberOf(properties, 'Tags')
  const isTagged = isGiven(memberOf(properties, 'PropagateTags')) && isRawMap(tags) && isGiven(tags)
  return {
    resource,
    given,
    type,
    condition: passes ? (memberOf(resource.body, 'Condition') ?? null) : null,
    tags: isTagged ? tags : null,
  }
}

/** The update policy of a function's alias; undefined where CodeDeploy has no part in it. */
export function updatePolicyOf(resource: SamResource, sam: SamTemplate): RawMap | undefined {
  const preference = preferenceOf(resource, sam)
  if (preference === null) return undefined
  const hooks = memberOf(preference.given, 'Hooks')
  return {
    CodeDeployLambdaAliasUpdate: definedIn({
      ApplicationName: ref(APPLICATION),
      DeploymentGroupName: ref(groupOf(resource)),
      BeforeAllowTrafficHook: memberOf(hooks, 'PreTraffic') ?? undefined,
      AfterAllowTrafficHook: memberOf(hooks, 'PostTraffic') ?? undefined,
    }),
  }
}

/** What CodeDeploy needs for all functions of a template: an application, a role, a group a function. */
export function deploymentResources(sam: SamTemplate): readonly Generated[] {
  const preferences = [...sam.resources.values()]
    .filter(({ body }) => body.Type === 'AWS::Serverless::Function')
    .flatMap((resource) => preferenceOf(resource, sam) ?? [])
  const [first] = preferences
  if (first === undefined) return []
  const attributes = sharedCondition(preferences, sam)
  const tags = Object.fromEntries(
    preferences.flatMap((preference) => Object.entries(preference.tags ?? {})),
  )
  const shared = (logicalId: string, type: string, properties: RawMap): Generated => ({
    logicalId,
    from: first.resource,
    body: {
      Type: type,
      ...attributes,
      Properties: { ...properties, ...(isGiven(tags) ? { Tags: tagList(tags) } : {}) },
    },
    sources: [writtenAs(first.resource, [], PREFERENCE)],
  })
  const needsRole = preferences.some(({ given }) => !isGiven(memberOf(given, 'Role')))
  return [
    shared(APPLICATION, 'AWS::CodeDeploy::Application', { ComputePlatform: 'Lambda' }),
    ...(needsRole
      ? [
          shared(ROLE, 'AWS::IAM::Role', {
            AssumeRolePolicyDocument: assumedBy('codedeploy.amazonaws.com'),
            ManagedPolicyArns: [arnOfManaged(rolePolicy(sam))],
          }),
        ]
      : []),
    ...preferences.map(deploymentGroup),
  ]
}

/** Source: `DeploymentPreferenceCollection` of aws-sam-translator 1.110. */
function rolePolicy(sam: SamTemplate): string {
  const partition = sam.plain({ Ref: 'AWS::Partition' })
  const isLimited = partition === 'aws-iso' || partition === 'aws-iso-b'
  return `service-role/AWSCodeDeployRoleForLambda${isLimited ? 'Limited' : ''}`
}

/** What is shared is there where one of the functions is. */
function sharedCondition(preferences: readonly Preference[], sam: SamTemplate): RawMap {
  const names = new Set<Raw>()
  for (const { condition } of preferences) {
    if (condition === null) return {}
    names.add(condition)
  }
  const all = [...names]
  if (all.length < 2) return definedIn({ Condition: all[0] })
  const either = all.map((condition) => ({ Condition: condition }))
  sam.addCondition(CONDITION, anyOf(either))
  return { Condition: CONDITION }
}

/** `Fn::Or` takes ten conditions at most. */
const MOST_OPERANDS = 10

function anyOf(conditions: readonly Raw[]): Raw {
  if (conditions.length <= MOST_OPERANDS) return { 'Fn::Or': conditions }
  const rest = conditions.slice(MOST_OPERANDS - 1)
  const last = rest.length === 1 ? rest : [anyOf(rest)]
  return { 'Fn::Or': [...conditions.slice(0, MOST_OPERANDS - 1), ...last] }
}

function deploymentGroup({ resource, given, type, condition, tags }: Preference): Generated {
  const role = memberOf(given, 'Role')
  const triggers = memberOf(given, 'TriggerConfigurations')
  const from = {
    AlarmConfiguration: 'Alarms',
    DeploymentConfigName: 'Type',
    ServiceRoleArn: 'Role',
    TriggerConfigurations: 'TriggerConfigurations',
  }
  return {
    logicalId: groupOf(resource),
    from: resource,
    body: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      ...(condition === null ? {} : { Condition: condition }),
      Properties: definedIn({
        AlarmConfiguration: alarmsOf(memberOf(given, 'Alarms')),
        ApplicationName: ref(APPLICATION),
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
        },
        DeploymentConfigName: configName(type, null),
        DeploymentStyle: {
          DeploymentType: 'BLUE_GREEN',
          DeploymentOption: 'WITH_TRAFFIC_CONTROL',
        },
        ServiceRoleArn: isGiven(role) ? role : getAtt(ROLE, 'Arn'),
        TriggerConfigurations: isGiven(triggers) ? triggers : undefined,
        Tags: tags === null ? undefined : tagList(tags),
      }),
    },
    sources: [
      writtenAs(resource, [], PREFERENCE),
      ...Object.entries(from)
        .filter(([, name]) => memberOf(given, name) !== undefined)
        .map(([to, name]) => writtenAs(resource, ['Properties', to], [...PREFERENCE, name])),
    ],
  }
}

function alarmsOf(alarms: Raw | undefined): Raw | undefined {
  if (!isGiven(alarms) || isNoValue(alarms)) return undefined
  const [condition, then, otherwise] = partsOfIf(alarms) ?? []
  if (condition === undefined || then === undefined || otherwise === undefined) {
    return alarmConfiguration(alarms)
  }
  return { 'Fn::If': [condition, alarmConfiguration(then), alarmConfiguration(otherwise)] }
}

function alarmConfiguration(alarms: Raw): Raw {
  if (!isRawList(alarms) || alarms.length === 0 || isNoValue(alarms[0])) return {}
  return { Enabled: true, Alarms: alarms.map((alarm) => ({ Name: alarm })) }
}

/** What CodeDeploy has ready. Source: "AWS::Serverless::Function DeploymentPreference", SAM developer guide. */
const predefined = new Set([
  'Canary10Percent5Minutes',
  'Canary10Percent10Minutes',
  'Canary10Percent15Minutes',
  'Canary10Percent30Minutes',
  'Linear10PercentEvery1Minute',
  'Linear10PercentEvery2Minutes',
  'Linear10PercentEvery3Minutes',
  'Linear10PercentEvery10Minutes',
  'AllAtOnce',
])

function configName(type: Raw, within: string | null): Raw {
  if (typeof type === 'string' && predefined.has(type)) {
    const name = `CodeDeployDefault.Lambda${type}`
    return within === 'Fn::Sub' ? name : sub(name)
  }
  if (isRawList(type)) return type.map((item) => configName(item, null))
  const [name, argument] = onlyMember(type) ?? []
  if (name === undefined || argument === undefined) return type
  return { [name]: configName(argument, name) }
}
