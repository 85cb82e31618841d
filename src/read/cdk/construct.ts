import type { AssemblyStack } from '../../model/document.ts'
import type { Construct } from '../../model/resource.ts'
import type { AcknowledgedRules } from './acknowledged-rules.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { parentOf } from './construct-places.ts'
import type { ConstructTree } from './construct-tree.ts'
import { madeBy } from './made-by.ts'
import type { StackArtifact } from './manifest.ts'
import { once } from './once.ts'

/** What is asked for what the assembly tells of the constructs of one template. */
export interface ConstructSearch {
  /** The stack that the template belongs to, at the top or nested. */
  readonly artifact: StackArtifact
  readonly metadata: () => ConstructMetadata
  readonly tree: () => ConstructTree
  readonly acknowledged: AcknowledgedRules
  readonly constructPath: AssemblyStack['constructPath']
  /** Its construct path. */
  readonly stackPath: string
  /** What no other app of the run has. */
  readonly app: string
}

/** Gives the construct of a resource; what it tells is worked out when it is first asked for. */
export function createConstructs(search: ConstructSearch): AssemblyStack['construct'] {
  const { artifact, metadata, tree, acknowledged, constructPath, stackPath, app } = search
  // A stage is all of the path that stands in front of its stacks.
  const stage = parentOf(artifact.path)
  return (logicalId): Construct | null => {
    const path = constructPath(logicalId)
    if (path === null) return null
    const maker = once(() =>
      madeBy(path, { metadata: metadata(), stackPath, classOf: (at) => tree().classOf(at) }),
    )
    const rules = once(() => acknowledged(path))
    const inStage = path.startsWith(`${stage}/`) ? path.slice(stage.length + 1) : path
    return {
      path,
      acrossStages: `${app}\n${inStage}`,
      get madeBy() {
        return maker()
      },
      get acknowledged() {
        return rules()
      },
    }
  }
}
