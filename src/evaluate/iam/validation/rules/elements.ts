import { didYouMean } from '../../../../model/nearest-word.ts'
import { error, type Fault, suggestion, warning } from '../fault.ts'
import { itemsOf, type MapNode, type Node, quote } from '../node.ts'
import type { DocumentKind, Reading, StatementReading } from '../reading.ts'

/** IAM User Guide, grammar of the IAM JSON policy language. */
const documentElements = ['Version', 'Id', 'Statement']
const statementElements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]
const versions = ['2012-10-17', '2008-10-17']

/** The elements of a document and of its statements: those that must be there, and what they hold. */
export function* checkElements(reading: Reading): Iterable<Fault> {
  const { document, statements, kind } = reading
  yield* unknownElements(document, documentElements)
  yield* checkVersion(document)
  const id = document.members.get('Id')
  if (id !== undefined && !isTextOrOpen(id)) yield mismatch(id, 'a text')
  yield* checkStatements(document)
  for (const statement of statements) yield* checkStatement(statement, kind)
}

function* unknownElements(node: MapNode, known: readonly string[]): Iterable<Fault> {
  for (const [name, member] of node.members) {
    if (known.includes(name)) continue
    const hint = didYouMean(name, known)
    const says = `${/^\w{1,40}$/.test(name) ? name : 'a name'} is no element of a policy.${hint}`
    yield error('Invalid policy element', member, says.replace(/\.$/, ''))
  }
}

function* checkVersion(document: MapNode): Iterable<Fault> {
  const version = document.members.get('Version')
  if (version === undefined) {
    const says = 'without Version the older language of 2008-10-17 counts, which has no variables'
    yield warning('Missing version', document, says, 'Version')
    return
  }
  if (version.kind === 'open') return
  if (version.kind !== 'text') yield mismatch(version, 'a text')
  else if (!versions.includes(version.text)) {
    const says = `${quote(version)} is no version of the policy language`
    yield error('Invalid version', version, says)
  }
}

function* checkStatements(document: MapNode): Iterable<Fault> {
  const statement = document.members.get('Statement')
  if (statement === undefined) {
    yield error('Missing statement', document, 'the document has no Statement', 'Statement')
    return
  }
  const items = itemsOf(statement)
  if (items.length === 0) yield error('Missing statement', statement, 'it has no statement in it')
  for (const item of items) {
    if (item.kind !== 'map' && item.kind !== 'open') yield mismatch(item, 'a statement')
  }
}

function* checkStatement({ node, effect }: StatementReading, kind: DocumentKind): Iterable<Fault> {
  const { members } = node
  yield* unknownElements(node, statementElements)
  const written = members.get('Effect')
  if (written === undefined) {
    yield error('Missing effect', node, 'the statement has no Effect', 'Effect')
  } else if (written.kind !== 'open' && effect === null) {
    const says = `Effect is ${quote(written)}, neither "Allow" nor "Deny"`
    yield error('Invalid effect', written, says)
  }
  if (!members.has('Action') && !members.has('NotAction')) {
    yield error('Missing action', node, 'the statement has neither Action nor NotAction', 'Action')
  }
  if (kind === 'identity' && !members.has('Resource') && !members.has('NotResource')) {
    const says = 'the statement has neither Resource nor NotResource'
    yield error('Missing resource', node, says, 'Resource')
  }
  for (const name of ['Principal', 'Action', 'Resource']) {
    const negated = members.get(`Not${name}`)
    if (negated === undefined || !members.has(name)) continue
    const says = `${name} and Not${name} stand in one statement`
    yield error('Unsupported element combination', negated, says)
  }
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource']) {
    yield* checkTexts(members.get(name), name.replace('Not', ''))
  }
}

/** A text, or a list of texts. */
function* checkTexts(node: Node | undefined, element: string): Iterable<Fault> {
  if (node === undefined) return
  if (node.kind === 'list' && node.items.length === 0) {
    const check = element === 'Action' ? 'Empty array action' : 'Empty array resource'
    const says = `it names no ${element.toLowerCase()}, so that the statement does nothing`
    yield suggestion(check, node, says)
  }
  for (const item of itemsOf(node)) if (!isTextOrOpen(item)) yield mismatch(item, 'a text')
}

const isTextOrOpen = ({ kind }: Node) => kind === 'text' || kind === 'open'

const mismatch = (node: Node, wanted: string): Fault =>
  error('Data type mismatch', node, `${quote(node)} is not ${wanted}`)
