import { type Requirement, standings } from './requirements-list.ts'

/** The tests that name a requirement, by its id. */
export type Named = ReadonlyMap<string, readonly string[]>

/**
 * What keeps the list from being true: ids that nothing covers, that are covered and said not to be, or that nobody asks for.
 *
 * A test that names an id counts for more than the list, so a reason that is left there is a mistake in the list.
 */
export function gaps(requirements: readonly Requirement[], named: Named): string[] {
  const listed = new Set(requirements.map(({ id }) => id))
  const unknown = [...named].filter(([id]) => !listed.has(id))
  return [
    ...requirements.flatMap(({ id, title, standing }) => {
      const [test] = named.get(id) ?? []
      if (test === undefined && standing === undefined) {
        return [`${id} (${title}): no test names it; write "// proves ${id}" at the test that does, or the reason here`]
      }
      if (test === undefined || standing === undefined) return []
      return [`${id} (${title}): ${test} proves it; take "${standing.kind}: …" out of its row`]
    }),
    ...unknown.map(([id, tests]) => `${id}: ${tests[0]} names it, and it is not listed`)
  ]
}

/** The coverage as text: a row for each process with how many requirements stand where, and one for all of them. */
export function coverageTable(requirements: readonly Requirement[]): string[] {
  const kinds = ['by a test', ...standings]
  const processes = [...new Set(requirements.map(({ id }) => id.split('.')[0] ?? ''))]
  const count = (process: string | undefined) => {
    const own = requirements.filter(({ id }) => process === undefined || id.startsWith(`${process}.`))
    const at = (kind: string) => own.filter(({ standing }) => (standing?.kind ?? 'by a test') === kind).length
    return [process ?? 'all', ...kinds.map((kind) => `${at(kind)}`), `${own.length}`]
  }
  const rows = [['', ...kinds, 'in all'], ...[...processes, undefined].map(count)]
  const widths = kinds.map((kind) => kind.length + 2)
  return rows.map(([first = '', ...cells]) =>
    [first.padEnd(4), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 8))].join('')
  )
}

/** Each requirement with the tests that prove it, or the reason why there is none. */
export function coverageList(requirements: readonly Requirement[], named: Named): string[] {
  return requirements.map(({ id, title, standing }) => {
    const where = standing === undefined ? (named.get(id) ?? []).join(', ') : `${standing.kind}: ${standing.reason}`
    return `${id} ${title}\n      ${where}`
  })
}
