import type { Environment } from '../../model/resource.ts'
import type { StackToResolve } from './stack-to-resolve.ts'

/**
 * Where a stack is deployed to. What is known of account and region has one name in the whole run;
 * what isn't is the same only for stacks that are deployed together.
 */
export function environmentOf(stack: StackToResolve): Environment {
  const account = stack.account ?? stack.given.values.get('AWS::AccountId') ?? null
  const region = stack.region ?? stack.given.values.get('AWS::Region') ?? null
  const name = `aws://${account ?? 'unknown-account'}/${region ?? 'unknown-region'}`
  const isKnown = account !== null && region !== null
  return {
    id: isKnown ? name : `${stack.deployedWith ?? stack.inputFile}\n${name}`,
    account,
    region,
  }
}

/** Where the instances of a stack set are deployed to: anywhere. @param id unique in the run */
export const somewhere = (id: string): Environment => ({
  id: `${id}\naws://unknown-account/unknown-region`,
  account: null,
  region: null,
})

/** Whether two stacks may be deployed to the same account and region. */
export function mayCoincide(one: Environment, other: Environment): boolean {
  return mayBeSame(one.account, other.account) && mayBeSame(one.region, other.region)
}

export const mayBeSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other
