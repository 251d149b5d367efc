import { matchesPatterns } from './glob.ts'

/** Whether an event starts a workflow, and why, or why not. */
export interface Decision {
  readonly starts: boolean
  readonly reason: string
}

/** The filters of one event of `on`, as GitHub's parser gives them: `branches`, `paths-ignore`, `types`. */
export type Filters = Readonly<Record<string, readonly string[] | undefined>>

/**
 * Why a branch or tag is not chosen by the filters of its kind; undefined when it is, also for want of filters.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
export function whyNotRef(filters: Filters, kind: 'branches' | 'tags', name: string): string | undefined {
  const wanted = filters[kind]
  const ignored = filters[`${kind}-ignore`]
  if (wanted !== undefined && !matchesPatterns(name, wanted)) {
    return `"${name}" matches none of the ${kind}: ${wanted.join(', ')}`
  }
  return ignored !== undefined && matchesPatterns(name, ignored) ? `"${name}" is in ${kind}-ignore` : undefined
}

/** Why an activity is not one of the `types`; undefined when it is. `usual` is what counts where there are none. */
export function whyNotType(
  filters: Filters,
  action: string | undefined,
  usual?: readonly string[]
): string | undefined {
  const types = filters.types ?? usual
  if (types === undefined || (action !== undefined && types.includes(action))) return undefined
  return `the activity ${action === undefined ? '' : `"${action}" `}is not one of ${types.join(', ')}`
}
