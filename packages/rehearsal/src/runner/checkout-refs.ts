/** What is to be checked out: a full or short ref, a commit, or both; neither means the default branch. */
export interface Target {
  readonly ref: string
  readonly commit: string
}

/** The target that the inputs of actions/checkout name: without `ref` the event's own, for the event's repository. */
export function checkoutTarget(ref: string, event: Target | undefined): Target {
  if (ref === '') return event ?? { ref: 'HEAD', commit: '' }
  return /^[0-9a-f]{40}$/i.test(ref) ? { ref: '', commit: ref } : { ref, commit: '' }
}

/** The refspecs that bring everything: all branches and all tags. */
export const everything: readonly string[] = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']

/** The refspecs that bring a target. A short name may be a branch or a tag. */
export function targetRefspecs({ ref, commit }: Target): string[] {
  if (ref === '') return [commit]
  if (ref === 'HEAD') return ['+HEAD:refs/remotes/origin/HEAD']
  if (!ref.startsWith('refs/')) {
    return [`+refs/heads/${ref}*:refs/remotes/origin/${ref}*`, `+refs/tags/${ref}*:refs/tags/${ref}*`]
  }
  return [`+${commit || ref}:${localRef(ref)}`]
}

function localRef(ref: string): string {
  if (ref.startsWith('refs/heads/')) return `refs/remotes/origin/${ref.slice('refs/heads/'.length)}`
  if (ref.startsWith('refs/pull/')) return `refs/remotes/pull/${ref.slice('refs/pull/'.length)}`
  return ref
}

/** The arguments of `git checkout`: a branch gets a local branch, all else is a detached HEAD. */
export function checkoutArguments({ ref, commit }: Target, remoteBranches: ReadonlySet<string>): string[] {
  const short = ref.startsWith('refs/') ? '' : ref
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : short
  if (ref === '') return [commit]
  if (branch !== '' && remoteBranches.has(branch)) return ['-B', branch, `refs/remotes/origin/${branch}`]
  return [short !== '' && short !== 'HEAD' ? `refs/tags/${short}` : short === 'HEAD' ? 'FETCH_HEAD' : localRef(ref)]
}
