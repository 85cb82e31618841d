import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, passedAttributes, propertyIn, ref } from '../template-functions.ts'
import { mapAt } from './body/contents.ts'
import { Refusal } from './refusal.ts'
import { stageId } from './rest-stage.ts'

const SETTINGS = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'] as const

const SHARED_CONDITION = 'SharedUsagePlanCondition'

/** How an API's requests are counted, and the key that they are counted by. */
export function usagePlan(
  resource: SamResource,
  stage: string,
  sam: SamTemplate,
): readonly Generated[] {
  const settings = settingsOf(resource)
  if (settings === null) return []
  const kind = sam.plain(memberOf(settings, 'CreateUsagePlan'))
  if (kind === 'NONE') return []
  if (kind === 'PER_API') {
    return declarePlan(resource, settings, {
      prefix: resource.logicalId,
      stages: [{ api: resource.logicalId, stage }],
      attributes: passedAttributes(resource.body),
    })
  }
  if (kind !== 'SHARED') {
    throw new Refusal('CreateUsagePlan of its UsagePlan is not SHARED, PER_API or NONE')
  }
  const sharing = allSharing(sam)
  // The plan is what the last of them makes of it.
  if (sharing.at(-1) !== resource) return []
  return declarePlan(resource, settings, {
    prefix: 'Serverless',
    stages: sharing.map((api) => ({ api: api.logicalId, stage: stageId(api) })),
    attributes: sharedAttributes(sharing, sam),
  })
}

function settingsOf({ body }: SamResource): RawMap | null {
  const auth = body.Properties.Auth
  const given = propertyIn(isGiven(auth) ? mapAt(auth, 'its Auth') : {}, 'UsagePlan')
  if (given === undefined) return null
  const settings = mapAt(given, 'UsagePlan of its Auth')
  const known = new Set<string>(['CreateUsagePlan', ...SETTINGS])
  if (Object.keys(settings).some((name) => !known.has(name))) {
    throw new Refusal('UsagePlan of its Auth has a setting that there is none of')
  }
  return settings
}

const shared = new WeakMap<SamTemplate['resources'], readonly SamResource[]>()

function allSharing(sam: SamTemplate): readonly SamResource[] {
  const known =
    shared.get(sam.resources) ??
    [...sam.resources.values()].filter((resource) => isSharing(resource, sam))
  shared.set(sam.resources, known)
  return known
}

function isSharing({ body }: SamResource, sam: SamTemplate): boolean {
  if (body.Type !== 'AWS::Serverless::Api') return false
  const plan = memberOf(memberOf(body.Properties.Auth, 'UsagePlan'), 'CreateUsagePlan')
  return sam.plain(plan) === 'SHARED'
}

/** They are kept as the most careful API wants them kept, and are there where any API is. */
function sharedAttributes(sharing: readonly SamResource[], sam: SamTemplate): RawMap {
  const all = (name: string): readonly Raw[] =>
    sharing.map(({ body }) => body[name] ?? null).filter(isGiven)
  const deletion = strongest(all('DeletionPolicy'), ['Retain'])
  const replacement = strongest(all('UpdateReplacePolicy'), ['Retain', 'Snapshot'])
  const conditions = [...new Set(all('Condition'))]
  const isConditional = sharing.every(({ body }) => (body.Condition ?? null) !== null)
  if (isConditional && conditions.length > 0) {
    const parts: readonly RawMap[] = conditions.map((Condition) => ({ Condition }))
    const [first] = parts
    sam.addCondition(SHARED_CONDITION, parts.length > 1 ? { 'Fn::Or': parts } : (first ?? {}))
  }
  return {
    ...(deletion === undefined ? {} : { DeletionPolicy: deletion }),
    ...(replacement === undefined ? {} : { UpdateReplacePolicy: replacement }),
    ...(isConditional && conditions.length > 0 ? { Condition: SHARED_CONDITION } : {}),
  }
}

const strongest = (policies: readonly Raw[], order: readonly string[]): Raw | undefined =>
  order.find((policy) => policies.includes(policy)) ?? policies[0]

interface Plan {
  /** Begins the logical ids. */
  readonly prefix: string
  readonly stages: readonly { readonly api: string; readonly stage: string }[]
  readonly attributes: RawMap
}

function declarePlan(
  resource: SamResource,
  settings: RawMap,
  { prefix, stages, attributes }: Plan,
): readonly Generated[] {
  const planId = `${prefix}UsagePlan`
  const keyId = `${prefix}ApiKey`
  const declare = (
    logicalId: string,
    type: string,
    dependsOn: readonly string[],
    properties: Readonly<Record<string, Raw | undefined>>,
  ): Generated => {
    const made = declareOf(resource, {
      logicalId,
      type,
      attributes: { DependsOn: dependsOn, ...attributes },
      properties,
    })
    const place = resource.placeOf(['Properties', 'Auth', 'UsagePlan'])
    return { ...made, sources: [{ at: [], source: place }] }
  }
  const given = SETTINGS.map((name) => [name, isGiven(settings[name]) ? settings[name] : undefined])
  const plan = declare(
    planId,
    'AWS::ApiGateway::UsagePlan',
    stages.map(({ api }) => api),
    {
      ApiStages: stages.map(({ api, stage }) => ({ ApiId: ref(api), Stage: ref(stage) })),
      ...Object.fromEntries(given),
    },
  )
  const places = SETTINGS.filter((name) => isGiven(settings[name])).map((name) => ({
    at: ['Properties', name],
    source: resource.placeOf(['Properties', 'Auth', 'UsagePlan', name]),
  }))
  return [
    { ...plan, sources: [...plan.sources, ...places] },
    declare(keyId, 'AWS::ApiGateway::ApiKey', [planId], {
      Enabled: true,
      StageKeys: stages.map(({ api, stage }) => ({ RestApiId: ref(api), StageName: ref(stage) })),
    }),
    declare(`${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', [keyId], {
      KeyId: ref(keyId),
      KeyType: 'API_KEY',
      UsagePlanId: ref(planId),
    }),
  ]
}
