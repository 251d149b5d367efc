import type { Breach } from './directions.ts'
import type { Sources } from './graph.ts'
import { parse, type SyntaxNode, walk } from './syntax.ts'

const channels = ['stdout', 'stderr', '_rawDebug', 'emitWarning']
const logMethods = [
  'debug',
  'info',
  'notice',
  'warning',
  'error',
  'setFailed',
  'setOutput',
  'setSecret',
  'exportVariable',
  'addPath',
  'saveState',
  'startGroup',
  'endGroup',
  'group',
  'summary'
]
const forbiddenTexts =
  /^(inherit$|\/dev\/(std(out|err)|fd\/|tty)|\/proc\/self\/fd|GITHUB_(OUTPUT|STEP_SUMMARY|ENV|STATE|PATH)$|(node:)?(console|process|tty)$)/

function identifier(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as SyntaxNode
  return type === 'Identifier' ? (value as string) : undefined
}

/** Does this file load @actions/core? Only then do the names of its methods mean its log. */
function loadsToolkit(tree: SyntaxNode): boolean {
  let found = false
  walk(tree, (node) => {
    if (node.type === 'StringLiteral' && node.value === '@actions/core') found = true
    return undefined
  })
  return found
}

function memberBreach(node: SyntaxNode, toolkit: boolean): string | undefined {
  const property = identifier(node.property)
  if (property === undefined) return undefined
  if (identifier(node.object) === 'process' && channels.includes(property)) return `process.${property}`
  return toolkit && logMethods.includes(property) ? `@actions/core's ${property}` : undefined
}

/** A channel taken out of `process`, or a method taken out of the toolkit, by a destructuring declaration. */
function declarationBreach(node: SyntaxNode, toolkit: boolean): string | undefined {
  if (!toolkit && identifier(node.init) !== 'process') return undefined
  const names: string[] = []
  walk(node.id, (inner) => {
    const name = identifier(inner.type === 'KeyValuePatternProperty' ? inner.key : inner)
    if (name !== undefined) names.push(name)
    return undefined
  })
  return names.find((name) => channels.includes(name) || (toolkit && logMethods.includes(name)))
}

function breachAt(node: SyntaxNode, toolkit: boolean): string | undefined {
  if (node.type === 'Identifier' && node.value === 'console' && 'ctxt' in node) return 'console'
  if (node.type === 'MemberExpression') return memberBreach(node, toolkit)
  if (node.type === 'VariableDeclarator') return declarationBreach(node, toolkit)
  if (node.type === 'ImportSpecifier' && channels.includes(identifier(node.local) ?? '')) return identifier(node.local)
  if (node.type === 'StringLiteral' && forbiddenTexts.test(node.value as string)) return `"${node.value}"`
  if (
    node.type === 'CallExpression' &&
    /^writev?(Sync)?$/.test(identifier(node.callee) ?? propertyOf(node.callee) ?? '')
  ) {
    const [first] = node.arguments as readonly { readonly expression: SyntaxNode }[]
    const target = first?.expression
    if (target?.type === 'NumericLiteral' && (target.value === 1 || target.value === 2))
      return `a write to descriptor ${target.value}`
  }
  return undefined
}

function propertyOf(node: unknown): string | undefined {
  return identifier(((node ?? {}) as SyntaxNode).property)
}

/**
 * Nothing writes to the log, an output or the summary except the frame, whose sanitizer makes untrusted text inert:
 * every other way out of an action's process is a breach in actions/ and in core outside its folder `action`.
 */
export function sinks(sources: Sources): Breach[] {
  const judged = [...sources].filter(
    ([path]) => /^(actions|packages\/core)\//.test(path) && !path.startsWith('packages/core/src/action/')
  )
  return judged.flatMap(([path, source]) => {
    const tree = parse(source)
    const toolkit = loadsToolkit(tree)
    const found = new Set<string>()
    walk(tree, (node) => {
      const breach = breachAt(node, toolkit)
      if (breach !== undefined) found.add(breach)
      return undefined
    })
    return [...found].map(
      (what) => `${path} uses ${what}: only packages/core/src/action writes to the log and the outputs`
    )
  })
}
