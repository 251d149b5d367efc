import { quote } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import type { Item, ScalarNode, YamlFile, YamlNode } from './node.ts'

/** A value and the way to it. */
export interface Target extends Item {
  /** The index of its document. */
  readonly document: number
  /** The collections around it, the outermost first. */
  readonly around: readonly YamlNode[]
  readonly path: string
}

/** The line of a target. */
export function targetLine({ lineOf }: YamlFile, { node, opening }: Item): number {
  return lineOf(node?.start ?? opening ?? 0)
}

/**
 * The scalar of a target when changing its text changes this one value and nothing else. Throws an EditFault for a
 * collection, an alias, an anchor on it, a tag of its own, and for a place inside a collection that aliases repeat.
 */
export function editableScalar(file: YamlFile, target: Target): ScalarNode {
  const { node, around, document } = target
  const fault = (problem: string, remedy: string) => new EditFault(problem, remedy, targetLine(file, target))
  const literally = 'edit the anchored value itself, or write the value out here'
  if (node?.kind === 'alias') throw fault(`is the alias *${node.name}`, literally)
  if (node === null) throw fault('has no value', 'write one, if only ""')
  if (node.kind !== 'scalar') {
    throw fault(`is ${node.kind === 'map' ? 'a mapping' : 'a list'}, not a single value`, 'name a value inside it')
  }
  for (const { anchor } of around) {
    if (anchor === undefined || !file.aliased[document]?.has(anchor)) continue
    const problem = `stands under the anchor &${anchor}, which aliases repeat, so that more than one value would change`
    throw fault(problem, 'write the repeated part out, or edit it with regex')
  }
  if (node.anchor !== undefined) {
    const problem = `has the anchor &${node.anchor}, through which other places take its value`
    throw fault(problem, 'write the value out without an anchor, or edit it with regex')
  }
  if (node.tag !== undefined && !/^(?:!|tag:yaml\.org,2002:str)$/.test(node.tag)) {
    throw fault(`has the tag ${quote(node.tag)}`, 'remove the tag, or edit it with regex')
  }
  return node
}

/** The target that an item of a list, or the value of a pair, inside another target is. */
export function innerTarget({ node, opening }: Item, outer: Target, path: string): Target {
  const around = outer.node === null ? outer.around : [...outer.around, outer.node]
  return { node, opening, document: outer.document, around, path }
}
