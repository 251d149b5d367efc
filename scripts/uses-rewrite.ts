import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'

/** What stands behind `@`, and whose actions are named. */
export interface Pin {
  /** `owner/name` */
  readonly repository: string
  /** A commit, tag or branch. */
  readonly ref: string
  /** What people call it, for a comment behind it; absent where the ref says so itself. */
  readonly name?: string
}

/** A workflow that names the actions of its own repository in full, and what it names. */
export interface Rewritten {
  readonly text: string
  /** The paths in the repository, such as `actions/validate-semver`, in their order. */
  readonly paths: readonly string[]
}

/**
 * Writes `uses: OWNER/REPO/PATH@REF` in place of `uses: $/PATH`, which is understood by neither older servers nor all
 * runners. Only what a job or a step uses is changed, byte for byte: scripts, comments and everything else stay.
 */
export function rewriteUses(text: string, { repository, ref, name }: Pin): Rewritten {
  const own = usesOf(text).filter((each) => String(each.value).startsWith('$/'))
  const paths = own.map(({ value }) => String(value).slice(2))
  let rewritten = text
  for (const scalar of [...own].reverse()) {
    const [start, end] = scalar.range ?? [0, 0]
    // A comment may only stand where nothing else follows on the line.
    const rest = /^[^\n]*/.exec(rewritten.slice(end))?.[0] ?? ''
    const comment = name !== undefined && rest.trim() === '' ? ` # ${name}` : ''
    const value = `${repository}/${String(scalar.value).slice(2)}@${ref}${comment}`
    rewritten = rewritten.slice(0, start) + value + rewritten.slice(end)
  }
  return { text: rewritten, paths }
}

/** What the jobs of a workflow use, and their steps, as they stand in the text. */
function usesOf(text: string): Scalar[] {
  const jobs = parseDocument(text).get('jobs')
  const all = isMap(jobs) ? jobs.items.map(({ value }) => value) : []
  return all.flatMap((job) => {
    const steps = isMap(job) ? job.get('steps') : undefined
    return [job, ...(isSeq(steps) ? steps.items : [])].flatMap((part) => {
      const uses = isMap(part) ? part.get('uses', true) : undefined
      return isScalar(uses) ? [uses] : []
    })
  })
}
