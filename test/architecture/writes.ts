import { awaited, type Bindings, keyOf } from './bindings.ts'
import type { SyntaxNode } from './syntax.ts'

const files = /^(node:)?fs(\/promises)?$/

const changing =
  /^(write|writev|writeFile|appendFile|f?truncate|unlink|rename|mkdir|mkdtemp|rmdir|rm|link|symlink|copyFile|cp|[fl]?chmod|[fl]?chown|[fl]?utimes|createWriteStream)(Sync)?$/

/** A route of the REST API as Octokit takes it, and a mutation of GraphQL. */
const request = /^((POST|PUT|PATCH|DELETE) \/\S*$|\s*mutation\b[^'"]*\{)/

const method = /^(POST|PUT|PATCH|DELETE)$/

/** What a piece of code by itself changes outside the process, or asks a server to change; undefined when nothing. */
export function writeIn(node: SyntaxNode, { foreign }: Bindings): string | undefined {
  const text = textOf(node)
  if (text !== undefined && request.test(text)) return text.trim().split('\n', 1)[0]
  if (node.type === 'KeyValueProperty' && nameOf(node.key) === 'method' && method.test(textOf(node.value) ?? ''))
    return `method: ${textOf(node.value)}`
  if (node.type === 'ArrayExpression') return pushOf(node)
  if (node.type === 'Identifier' && /^O_(CREAT|TRUNC)$/.test(nameOf(node))) return `opening with ${nameOf(node)}`
  if (node.type === 'CallExpression' && opensToWrite(node)) return 'opening to write'
  const [module = '', name = ''] = sourceOf(node, foreign)
  return files.test(module) && changing.test(name) ? name : undefined
}

/** The module and the name of a function that is mentioned, where both are known. */
function sourceOf(node: SyntaxNode, foreign: Bindings['foreign']): readonly string[] {
  const known = foreign.get(keyOf(node) ?? '')
  if (known !== undefined) return known.split(' ')
  if (node.type !== 'MemberExpression') return []
  const module = foreign.get(keyOf(node.object) ?? '')?.split(' ')[0] ?? awaited(node.object) ?? ''
  return [module, nameOf(node.property)]
}

/** `openSync(path, 'w')` and the like; a flag of `constants` is found by its name. */
function opensToWrite(node: SyntaxNode): boolean {
  const callee = node.callee as SyntaxNode
  const [, flags] = node.arguments as readonly { readonly expression: SyntaxNode }[]
  return /^open(Sync)?$/.test(nameOf(callee.property ?? callee)) && /^[wa]/.test(textOf(flags?.expression) ?? '')
}

/** The arguments of a `git push`. */
function pushOf({ elements }: SyntaxNode): string | undefined {
  const [first] = elements as readonly ({ readonly expression: SyntaxNode } | null)[]
  const command = textOf(first?.expression) ?? ''
  return /^(push|send-pack)$/.test(command) ? `git ${command}` : undefined
}

function nameOf(node: unknown): string {
  const { value } = (node ?? {}) as { value?: unknown }
  return typeof value === 'string' ? value : ''
}

function textOf(node: unknown): string | undefined {
  const { type, value, quasis } = (node ?? {}) as SyntaxNode
  if (type === 'StringLiteral') return value as string
  if (type === 'TemplateLiteral') return (quasis as { raw: string }[]).map(({ raw }) => raw).join('{}')
  return undefined
}
