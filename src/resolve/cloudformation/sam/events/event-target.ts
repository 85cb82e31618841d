import type { Raw, RawMap } from '../../../../model/document.ts'
import type { EventTarget, Generated, SamEvent } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { getAtt, isGiven, propertyIn, ref } from '../template-functions.ts'
import { declareFor } from './declare-resource.ts'

export const isStateMachine = ({ owner }: SamEvent): boolean =>
  owner.body.Type === 'AWS::Serverless::StateMachine'

/** The ARN of what an event invokes: aliases and state machines have theirs as `Ref`. */
export function arnOf({ logicalId, resource }: EventTarget, event: SamEvent): RawMap {
  const isFunction = logicalId === resource && !isStateMachine(event)
  return isFunction ? getAtt(logicalId, 'Arn') : ref(logicalId)
}

/** Begins the logical ids of what the event makes. */
export const idOf = ({ owner, name }: SamEvent): string => owner.logicalId + name

/** Who may invoke the function. */
export interface Invoker {
  readonly principal: string
  readonly sourceArn?: Raw | undefined
  readonly sourceAccount?: Raw | undefined
  readonly eventSourceToken?: Raw | undefined
}

/**
 * The statement in a function's own policy that lets a service invoke it.
 *
 * @param sources properties of the permission by the property of the event that gives each
 */
export function invokePermission(
  event: SamEvent,
  target: EventTarget,
  invoker: Invoker,
  sources: Readonly<Record<string, string>> = {},
  prefix: string = idOf(event),
): Generated {
  return declareFor(event, {
    logicalId: `${prefix}Permission`,
    type: 'AWS::Lambda::Permission',
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: ref(target.logicalId),
      Principal: invoker.principal,
      SourceAccount: invoker.sourceAccount,
      SourceArn: invoker.sourceArn,
      EventSourceToken: invoker.eventSourceToken,
    },
    from: sources,
  })
}

/** The role with which a service starts the state machine. */
export function startRole(event: SamEvent, target: EventTarget, principal: string): Generated {
  const logicalId = `${idOf(event)}Role`
  const boundary = propertyIn(event.owner.body.Properties, 'PermissionsBoundary')
  const role = declareFor(event, {
    logicalId,
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: assumedBy(principal),
      Policies: [startPolicy(logicalId, arnOf(target, event))],
      PermissionsBoundary: isGiven(boundary) ? boundary : undefined,
    },
  })
  const at = ['Properties', 'PermissionsBoundary']
  const bounded = isGiven(boundary) ? [writtenAs(event.owner, at, at)] : []
  return { ...role, sources: [...role.sources, ...bounded] }
}

export const assumedBy = (principal: string): RawMap => ({
  Version: '2012-10-17',
  Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [principal] } }],
})

export const startPolicy = (prefix: string, stateMachine: Raw): RawMap =>
  rolePolicy(`${prefix}StartExecutionPolicy`, [allow('states:StartExecution', stateMachine)])

export const rolePolicy = (name: string, statements: readonly RawMap[]): RawMap => ({
  PolicyName: name,
  PolicyDocument: { Statement: statements },
})

export const allow = (action: Raw, resource: Raw): RawMap => ({
  Action: action,
  Effect: 'Allow',
  Resource: resource,
})
