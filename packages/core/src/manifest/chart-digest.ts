import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { locate } from './yaml/locate.ts'
import { keyText, type YamlFile, type YamlNode } from './yaml/node.ts'
import { readsAsText } from './yaml/types.ts'

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json }

/** The fields of a dependency in the order in which Helm writes them; `repository` also when it is empty. */
const fields = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias']

/** Reads the list `dependencies` of a Chart.yaml or Chart.lock as Helm does. Throws an EditFault. */
export function readDependencies(file: YamlFile): Record<string, Json>[] {
  const { node } = locate(file, [{ kind: 'key', key: 'dependencies' }])
  const value = plain(file, node)
  if (!Array.isArray(value)) throw new EditFault('has no list of dependencies', 'write one, or leave chart-lock away')
  return value as Record<string, Json>[]
}

/**
 * The digest of a Chart.lock: SHA-256 of the dependencies of Chart.yaml and those of the lock, as Go writes them in JSON
 * (Helm's internal/resolver, HashReq). `required` and `locked` are those two lists.
 */
export async function chartDigest(
  required: readonly Record<string, Json>[],
  locked: readonly Record<string, Json>[]
): Promise<string> {
  const lists = [required, locked].map((list) => `[${list.map(dependency).join(',')}]`)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`[${lists.join(',')}]`))
  return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function dependency(entry: Record<string, Json>): string {
  const written = fields.flatMap((field) => {
    const value = entry[field] ?? (field === 'repository' || field === 'name' ? '' : undefined)
    const empty = value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    return empty && field !== 'repository' && field !== 'name' ? [] : [`${goJson(field)}:${goJson(value ?? '')}`]
  })
  return `{${written.join(',')}}`
}

/** Go's encoding/json: keys of a map sorted, and <, >, & and the line separators escaped. */
function goJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`
  if (typeof value === 'object') {
    const keys = Object.keys(value).sort()
    return `{${keys.map((key) => `${goJson(key)}:${goJson((value as Record<string, Json>)[key] ?? '')}`).join(',')}}`
  }
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function plain(file: YamlFile, node: YamlNode | null): Json {
  if (node?.kind === 'list') return node.items().map((item) => plain(file, item.node))
  if (node?.kind === 'map') {
    return Object.fromEntries(node.pairs().map((pair) => [keyText(file, pair.key), plain(file, pair.node)]))
  }
  const line = file.lineOf(node?.start ?? 0)
  if (node?.kind !== 'scalar')
    throw new EditFault('has an alias or nothing among its dependencies', 'write the value out', line)
  const { value } = node
  if (node.style !== 'PLAIN' || readsAsText(value)) return value
  if (value === 'true' || value === 'false') return value === 'true'
  throw new EditFault(
    `has ${quote(value)} among its dependencies, which Helm reads as no text`,
    'put it in quotes',
    line
  )
}
