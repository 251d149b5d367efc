import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { plain } from './fields.ts'
import { FieldRefusal } from './refusal.ts'

/** The arguments that say which part of a list is meant. */
export interface Window {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** A part of a list, with what clients need to ask for the next one. */
export interface Connection<Item> {
  readonly nodes: readonly Item[]
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** The fields that every connection has, that every edge has, and those of PageInfo. */
export const connectionFields = plain('nodes', 'edges', 'totalCount', 'pageInfo')
export const edgeFields = plain('cursor', 'node')
export const pageInfoFields = plain('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor')

/**
 * Cuts the asked part out of a list, by GitHub's rules for pages
 * (https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api): `first` or `last` must be given, and be
 * 100 at most. Who asks for nothing but `totalCount` need not give them.
 */
export function connect<Item>(items: readonly Item[], window: Window, info: GraphQLResolveInfo): Connection<Item> {
  checkWindow(window, info)
  const start = window.after == null ? 0 : positionOf(window.after) + 1
  const end = window.before == null ? items.length : positionOf(window.before)
  const from = window.last == null ? start : Math.max(start, end - window.last)
  const to = window.first == null ? end : Math.min(end, start + window.first)
  const nodes = items.slice(from, Math.max(from, to))
  const edges = nodes.map((node, at) => ({ cursor: cursorOf(from + at), node }))
  return {
    nodes,
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: from + nodes.length < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null
    }
  }
}

function checkWindow({ first, last }: Window, info: GraphQLResolveInfo): void {
  const connection = info.fieldName
  for (const [name, asked] of Object.entries({ first, last })) {
    if (asked == null) continue
    if (asked > 100) {
      throw new FieldRefusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${asked} records on the \`${connection}\` connection exceeds the \`${name}\` limit of 100 records.`
      )
    }
    if (asked < 0)
      throw new FieldRefusal(
        'EXCESSIVE_PAGINATION',
        `\`${name}\` on the \`${connection}\` connection cannot be less than zero.`
      )
  }
  if (first != null || last != null || !info.fieldNodes.some(({ selectionSet }) => selectsItems(selectionSet))) return
  throw new FieldRefusal(
    'MISSING_PAGINATION_BOUNDARIES',
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`
  )
}

function selectsItems(selections: SelectionSetNode | undefined): boolean {
  return (selections?.selections ?? []).some(
    (selection) => selection.kind !== 'Field' || !['totalCount', '__typename'].includes(selection.name.value)
  )
}

/** Opaque, as GitHub's cursors; the same place in a list has the same one in every world. */
function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index + 1}`).toString('base64')
}

function positionOf(cursor: string): number {
  const match = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))
  if (match === null) {
    throw new FieldRefusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  }
  return Number(match[1]) - 1
}
