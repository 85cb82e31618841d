import { checkSchemas, evaluate } from '../../../src/evaluate/index.ts'
import type { Raw, RawMap, TemplateDocument } from '../../../src/model/document.ts'
import type { Judgement } from '../../../src/model/judgement.ts'
import type { Resource } from '../../../src/model/resource.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import { choosePolicies } from '../../../src/policy/index.ts'
import { relate } from '../../../src/relate/index.ts'
import { createRun, preparePatterns, prepareTemplate } from '../../../src/resolve/index.ts'
import type { Deployable } from './arbitrary-template.ts'
import type { Deployed } from './deployed.ts'

export const policyIds = ['encrypted-volumes', 'restricted-ssh', 's3-bucket-ssl-requests-only']

const { policies } = await choosePolicies({
  cwd: '.',
  pack: [],
  policy: policyIds,
  folders: [],
  checks: checkSchemas,
})

function documentOf(content: object, file: string): TemplateDocument {
  const text = JSON.stringify(content)
  return { content: content as RawMap, locate: () => null, file, path: `/${file}`, text }
}

async function resolve(content: object, file: string, assume: Assume, child: object | null) {
  const nested = child && documentOf(child, 'child.json')
  const template = documentOf(content, file)
  const run = createRun()
  await preparePatterns(run, template.text)
  return prepareTemplate(
    {
      template,
      inputFile: file,
      stack: '',
      account: null,
      region: null,
      stackName: null,
      given: { assume, values: new Map(), variableFiles: [] },
      readNested: () => nested ?? 'there is none',
    },
    run,
  )
}

async function judge(
  resources: readonly Resource[],
  assume: Assume,
): Promise<readonly Judgement[]> {
  const graph = await relate({ resources, terraform: [] })
  return (await evaluate(graph, policies, { assume })).judgements
}

/** Which verdict: of a policy on a resource. */
const keyOf = ({ policy, resource }: Judgement): string =>
  `${policy.id} ${resource.stack}/${resource.address}`

/** The judgements of a template as it is, by what each is about. */
export async function judgeTemplate(
  { parent, child }: Deployable,
  assume: Assume,
): Promise<ReadonlyMap<string, Judgement>> {
  const { resources } = (await resolve(parent, 'parent.json', assume, child))()
  const judgements = await judge(resources, assume)
  return new Map(judgements.map((judgement) => [keyOf(judgement), judgement]))
}

export type Kind = Judgement['verdict'] | 'inapplicable' | 'absent'

/** What is judged of each deployment by itself, by what each is about; what isn't told is absent. */
export async function judgeDeployed(
  deployed: readonly Deployed[],
): Promise<readonly ((key: string) => Kind)[]> {
  const known = new Map<string, number>()
  const contents: Record<string, Raw>[] = []
  const indices = deployed.map(({ stacks }) =>
    [...stacks].map(([stack, Resources]) => {
      const text = JSON.stringify(Resources)
      const index = known.get(text) ?? contents.push({ Resources: Resources as Raw }) - 1
      known.set(text, index)
      return [stack, index] as const
    }),
  )
  const verdicts = await Promise.all(contents.map(verdictsOf))
  return indices.map((stacks) => (key) => {
    const [policy, at = ''] = key.split(' ')
    const [stack, address = ''] = at.split('/')
    const index = new Map(stacks).get(stack ?? '') ?? -1
    const resources = contents[index]?.Resources ?? {}
    if (!Object.hasOwn(resources as object, address)) return 'absent'
    return verdicts[index]?.get(`${policy} /${address}`) ?? 'inapplicable'
  })
}

async function verdictsOf(content: object): Promise<ReadonlyMap<string, Judgement['verdict']>> {
  const { resources } = (await resolve(content, 'deployed.json', 'given', null))()
  const judgements = await judge(resources, 'given')
  return new Map(judgements.map((judgement) => [keyOf(judgement), judgement.verdict]))
}
