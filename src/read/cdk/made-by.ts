import type { RawMap } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { parentOf } from './construct-places.ts'
import { CREATION, creationFrames, MAIN_CHILDREN, tellsCreation } from './creation-frames.ts'
import { listOf } from './fields.ts'
import { isSupportStack } from './support-stack.ts'

/** What the search for the maker of a construct needs. */
export interface MakerSearch {
  readonly metadata: ConstructMetadata
  /** The construct path of the stack. */
  readonly stackPath: string
  /** The name of a construct's class; null where the tree doesn't tell. */
  readonly classOf: (path: string) => string | null
}

/**
 * What made a construct that no line of the person's own made, to follow "made by"; null where one
 * did, or where the assembly doesn't tell. The construct that it was made through is the nearest one
 * around it that a line of the person's own made, else the outermost one in its stack.
 */
export function madeBy(path: string, { metadata, stackPath, classOf }: MakerSearch): string | null {
  const { entries, stackOf } = metadata
  if (isSupportStack(stackPath)) return 'the CDK library, for a pipeline'
  if (!tellsCreation(entries, path) || creationFrames(entries, path).length > 0) return null
  const stack = stackOf(path) || stackPath
  let through: string | null = null
  for (let at = parentOf(path); at.startsWith(`${stack}/`); at = parentOf(at)) {
    through = at
    if (isOwn(at)) break
  }
  const library = libraryOf(entries(path, CREATION))
  if (through === null) return library
  const name = classOf(through)
  return `${library}, through ${through}${name === null ? '' : ` (${name})`}`

  function isOwn(at: string): boolean {
    return MAIN_CHILDREN.some((main) => creationFrames(entries, `${at}/${main}`).length > 0)
  }
}

/**
 * By the packages that the stack of its creation names, `...new Table2 in aws-cdk-lib...`: what is made
 * in another one isn't the CDK's own.
 */
function libraryOf(creations: readonly RawMap[]): string {
  const isOther = creations
    .flatMap((entry) => listOf(memberOf(entry, 'data')))
    .some((frame) => typeof frame === 'string' && namesOther(frame.trim()))
  return isOther ? 'a library' : 'the CDK library'
}

const LONGEST_FILLER = 1024
const OF_THE_CDK = /(?:^| in )(?:aws-cdk-lib|constructs|@aws-cdk\/.*|node internals|jsii runtime)$/

const namesOther = (filler: string): boolean =>
  filler.length <= LONGEST_FILLER &&
  filler.startsWith('...') &&
  filler.endsWith('...') &&
  filler
    .slice(3, -3)
    .split(', ')
    .some((part) => !OF_THE_CDK.test(part))
