import type { PathStep } from '../model/policy.ts'
import type { Node } from './type-shapes.ts'

/** What a step of a path leads to, from everything that can be where it starts. Nothing: it can select nothing. */
export function stepInto(nodes: readonly Node[], step: PathStep): readonly Node[] {
  switch (step.kind) {
    case 'property':
      return nodes.flatMap((node) => memberOf(node, step.name))
    case 'index':
      return nodes.flatMap((node) => itemOf(node))
    case 'each':
      return nodes.flatMap(eachOf)
    case 'anywhere':
      return nodes.flatMap((node) => anywhereIn(node, step.name, new Set()))
  }
}

/** The names of members that there are, to be told to who wrote another one. */
export const namesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => (node.kind === 'object' ? [...node.members.keys()] : []))

/** The items of a list. A single value counts as a list of itself, as CloudFormation has it. */
export const itemsOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (node.kind === 'list' ? node.of : node))

function memberOf(node: Node, name: string): readonly Node[] {
  switch (node.kind) {
    case 'object':
      return node.members.has(name) ? [node.members.get(name) ?? anything] : []
    case 'map':
      return [node.of]
    case 'anything':
      return [node]
    case 'list':
    case 'scalar':
      return []
  }
}

const itemOf = (node: Node): readonly Node[] =>
  node.kind === 'list' ? [node.of] : node.kind === 'anything' ? [node] : []

function eachOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'list':
    case 'map':
      return [node.of]
    case 'object':
      return [...node.members.values()]
    case 'scalar':
    case 'anything':
      return [node]
  }
}

function anywhereIn(node: Node, name: string, seen: Set<Node>): readonly Node[] {
  if (seen.has(node)) return []
  seen.add(node)
  switch (node.kind) {
    case 'anything':
      return [node]
    case 'scalar':
      return []
    case 'list':
    case 'map':
      return anywhereIn(node.of, name, seen)
    case 'object':
      return [...node.members].flatMap(([member, inner]) => [
        ...(member === name ? [inner] : []),
        ...anywhereIn(inner, name, seen),
      ])
  }
}

const anything: Node = { kind: 'anything' }
