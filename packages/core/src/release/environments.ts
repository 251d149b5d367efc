import { fillTemplate, type TemplateValues } from '../version/template.ts'
import type { Bump } from './bump.ts'

/**
 * What happens to an environment: `auto`, its range takes the release in without a change; `update`, its range is
 * changed; `approve`, the same after an approval; `wait`, nothing yet.
 */
export const decisions = ['auto', 'update', 'approve', 'wait'] as const
export type Decision = (typeof decisions)[number]

/** One environment: the decision for each bump, and the template of the range that is written. */
export type Row = Readonly<Record<Bump, Decision>> & { readonly range: string }

/** The environments by name, in the order in which a release reaches them. */
export type Matrix = ReadonlyMap<string, Row>

/** Patches flow into ranges, a minor release is tried in pre-production, a major one is promoted everywhere at once. */
export const usualMatrix: Matrix = new Map<string, Row>([
  ['dev', { patch: 'auto', minor: 'auto', major: 'update', prerelease: 'wait', range: '{major}.{minor}.x' }],
  ['pre-prod', { patch: 'auto', minor: 'update', major: 'update', prerelease: 'wait', range: '{major}.{minor}.x' }],
  ['prod', { patch: 'auto', minor: 'wait', major: 'approve', prerelease: 'wait', range: '{version}' }]
])

/**
 * The matrix for a release that a higher one stands above: no range is changed, since that would take an environment
 * back. Ranges of the old line still take the release in by themselves.
 */
export function withoutChanges(matrix: Matrix): Matrix {
  const kept = (decision: Decision) => (decision === 'auto' ? 'auto' : 'wait')
  const rows = [...matrix].map(([name, { patch, minor, major, prerelease, range }]) => {
    return [
      name,
      { patch: kept(patch), minor: kept(minor), major: kept(major), prerelease: kept(prerelease), range }
    ] as const
  })
  return new Map(rows)
}

/** What a release means for the environments. */
export interface Promotion {
  readonly bump: Bump
  readonly environments: Readonly<Record<string, { readonly decision: Decision; readonly range?: string }>>
  /** How many pull requests that makes: one for each environment that is changed. */
  readonly 'pull-requests': number
}

/** Decides for each environment, with the range to write where one is written. */
export function promote(matrix: Matrix, bump: Bump, values: TemplateValues): Promotion {
  const rows = [...matrix].map(([name, row]) => {
    const decision = row[bump]
    const writes = decision === 'update' || decision === 'approve'
    return [name, writes ? { decision, range: fillTemplate(row.range, values) } : { decision }] as const
  })
  const changed = rows.filter(([, { decision }]) => decision === 'update' || decision === 'approve')
  return { bump, environments: Object.fromEntries(rows), 'pull-requests': changed.length }
}
