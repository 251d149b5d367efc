import type { Rehearsal } from '#rehearsal/rehearsal'
import type { WorkflowResult } from '#rehearsal/runner/result'

/** A release as the end state tells of it. */
interface Release {
  readonly name: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly latest: boolean
  readonly body: string
  readonly assets: Readonly<Record<string, unknown>>
}

/** What a repository came to, as releases, packages and refs. */
export function endOf({ endState, repository, changes }: Rehearsal) {
  const state = endState[repository] as unknown as {
    readonly releases: Readonly<Record<string, readonly Release[]>>
    readonly packages: Readonly<Record<string, { readonly tags: Readonly<Record<string, string>> }>>
    readonly refs: Readonly<Record<string, string>>
  }
  const releases = Object.values(state.releases).flat()
  const changed = (change: string, prefix = '') =>
    changes.flatMap((each) =>
      each.change === change && each.ref.startsWith(prefix) ? [each.ref.slice(prefix.length)] : []
    )
  return {
    refs: state.refs,
    /** The one release of a tag; undefined where there is none, or more than one. */
    release: (tag: string) => (state.releases[tag]?.length === 1 ? state.releases[tag][0] : undefined),
    latest: () => releases.flatMap(({ latest, name }) => (latest ? [name] : [])),
    tags: (name: string) => Object.keys(state.packages[name]?.tags ?? {}),
    digest: (name: string, tag: string) => state.packages[name]?.tags[tag] ?? `${name}:${tag} is not there`,
    created: (prefix: string) => changed('created', prefix),
    moved: () => changed('moved')
  }
}

export type Ended = ReturnType<typeof endOf>

/** The jobs of the workflow that a run calls, with their conclusions. */
export function jobsOf({ jobs }: Pick<WorkflowResult, 'jobs'>): [string, string][] {
  return jobs.flatMap((job) => job.jobs.map(({ name, conclusion }): [string, string] => [name, conclusion]))
}
