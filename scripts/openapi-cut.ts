import { isWanted } from './openapi-paths.ts'
import { type Json, strip } from './openapi-strip.ts'
import { pickWebhooks } from './openapi-webhooks.ts'

/** As much of an OpenAPI document as the cut touches. */
export interface OpenapiDocument {
  readonly openapi: string
  readonly info: { readonly [name: string]: Json }
  readonly paths?: { readonly [path: string]: Json }
  readonly webhooks?: { readonly [name: string]: Json }
  readonly components: { readonly [kind: string]: { readonly [name: string]: Json } }
}

const start = '#/components/'

function* references(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && typeof member === 'string') yield member
    else yield* references(member)
  }
}

/** Every component that a part of the description reaches, stripped; throws when one is named and absent. */
function reach(document: OpenapiDocument, part: Json): Map<string, Json> {
  const reached = new Map<string, Json>()
  const waiting = [...references(part)]
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (reached.has(reference)) continue
    const [kind = '', name = ''] = reference.slice(start.length).split('/')
    const component = document.components[kind]?.[name]
    if (component === undefined) throw new Error(`the description has no ${reference}`)
    const stripped = strip(component)
    reached.set(reference, stripped)
    waiting.push(...references(stripped))
  }
  return reached
}

function group(reached: ReadonlyMap<string, Json>): Json {
  const kinds: Record<string, Record<string, Json>> = {}
  for (const [reference, component] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = '', name = ''] = reference.slice(start.length).split('/')
    kinds[kind] = { ...kinds[kind], [name]: component }
  }
  return kinds
}

function sliceOf(
  document: OpenapiDocument,
  kind: 'paths' | 'webhooks',
  wanted: { readonly [name: string]: Json }
): Json {
  const { title = null, version = null, license = null } = document.info
  const part = strip(wanted, true)
  return {
    openapi: document.openapi,
    info: { title, version, license },
    [kind]: part,
    components: group(reach(document, part))
  }
}

/** Cuts out of GitHub's description the paths that releases need, with every component that they refer to. */
export function cut(document: OpenapiDocument): Json {
  const wanted = Object.entries(document.paths ?? {}).filter(([path]) => isWanted(path))
  return sliceOf(document, 'paths', Object.fromEntries(wanted))
}

/** Cuts out of GitHub's description the webhooks that releases meet, with every component that they refer to. */
export function cutWebhooks(document: OpenapiDocument): Json {
  return sliceOf(document, 'webhooks', pickWebhooks(document.webhooks ?? {}))
}
