/**
 * The strongly connected components of a directed graph, each behind those that it leads to (R. Tarjan, Depth-first search and
 * linear graph algorithms, 1972). Nodes are tried in their order, and so are their edges, so equal graphs come out alike. The
 * time is in proportion to nodes and edges, and a long chain takes no call stack.
 * @param edges for each node the nodes that it leads to, by index
 */
export function components(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const search: Search = { edges, time: 0, found: [], lowest: [], open: [], isOpen: [], components: [] }
  for (const node of edges.keys()) {
    if (search.found[node] === undefined) explore(search, node)
  }
  return search.components
}

interface Search {
  readonly edges: readonly (readonly number[])[]
  /** How many nodes were found so far. */
  time: number
  /** When each node was found, counted from 0. */
  readonly found: number[]
  /** The earliest open node that each is known to lead to. */
  readonly lowest: number[]
  /** The nodes that are in no component yet, in the order in which they were found. */
  readonly open: number[]
  readonly isOpen: boolean[]
  readonly components: number[][]
}

function explore(search: Search, start: number): void {
  const trail = [enter(search, start)]
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const { node } = step
    const next = search.edges[node]?.[step.edge]
    step.edge += 1
    if (next === undefined) {
      trail.pop()
      leave(search, node, trail.at(-1)?.node)
    } else if (search.found[next] === undefined) trail.push(enter(search, next))
    else if (search.isOpen[next]) lower(search, node, search.found[next])
  }
}

function enter(search: Search, node: number): { node: number; edge: number } {
  search.found[node] = search.time
  search.lowest[node] = search.time
  search.time += 1
  search.open.push(node)
  search.isOpen[node] = true
  return { node, edge: 0 }
}

/** When no earlier node is in reach, everything that was found since then is a component. */
function leave(search: Search, node: number, before: number | undefined): void {
  const { found, lowest, open, isOpen } = search
  if (lowest[node] === found[node]) {
    const members = open.splice(open.lastIndexOf(node))
    for (const member of members) isOpen[member] = false
    search.components.push(members)
  }
  if (before !== undefined) lower(search, before, lowest[node])
}

function lower({ lowest }: Search, node: number, time = 0): void {
  lowest[node] = Math.min(lowest[node] ?? time, time)
}
