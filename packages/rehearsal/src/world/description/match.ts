import { type Operation, type Parameter, resolve, slice } from './slice.ts'

/** The operation that a request means. */
export interface Match {
  readonly method: string
  /** The path as the description writes it, such as `/repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly template: string
  readonly operation: Operation
  /** The decoded values of the placeholders. */
  readonly parameters: Readonly<Record<string, string>>
}

interface Pattern {
  readonly template: string
  readonly method: string
  readonly expression: RegExp
}

let known: readonly Pattern[] | undefined

/**
 * Finds the operation of a raw path, that is still percent-encoded and begins with a slash: `release%2F1.x` is one
 * segment. Undefined when the slice has none. Where several paths fit, the one with the longest literal text is meant:
 * a branch may be called `a/protection`, and yet `/branches/a/protection` is the protection of `a`.
 */
export function matchOperation(method: string, path: string): Match | undefined {
  known ??= patterns()
  const wanted = method === 'HEAD' ? 'GET' : method.toUpperCase()
  const named = path.replace(/^\/repositories\/(\d+)(?=\/|$)/, '/repos/-/$1') // how GitHub's own Link headers say it
  for (const { template, method, expression } of known) {
    const found = method === wanted ? expression.exec(named) : null
    const parameters = found ? decode(found.groups ?? {}) : undefined
    const operation = slice().paths[template]?.[wanted.toLowerCase()]
    if (parameters && operation) return { method: wanted, template, operation, parameters }
  }
  return undefined
}

function patterns(): Pattern[] {
  const all = Object.entries(slice().paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]): Pattern => {
      return { template, method: method.toUpperCase(), expression: expressionOf(template, parameters.map(resolve)) }
    })
  )
  return all.sort((a, b) => literal(b.template) - literal(a.template))
}

function literal(template: string): number {
  return template.replace(/\{\w+\}/g, '').length
}

function expressionOf(template: string, parameters: readonly Parameter[]): RegExp {
  const slashes = new Set(parameters.filter((one) => one['x-multi-segment']).map(({ name }) => name))
  const source = template
    .replaceAll('.', '\\.')
    // The contents of the whole repository are asked for with an empty path, with or without the slash before it.
    .replace(/\/\{path\}$/, '(?:/(?<path>.*))?')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${slashes.has(name) ? '.+' : '[^/]+'})`)
  return new RegExp(`^${source}$`)
}

function decode(groups: Readonly<Record<string, string | undefined>>): Record<string, string> | undefined {
  try {
    const decoded = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')] as const)
    return decoded.some(([, value]) => value.includes('\0')) ? undefined : Object.fromEntries(decoded)
  } catch {
    return undefined // a path with a broken escape names nothing, and nothing is called NUL
  }
}
