/** One change that something made in the world. `old` is absent for what was created, `new` for what was deleted. */
export interface Effect {
  /** Counts from 1 in the order of the effects. */
  readonly n: number
  /** Such as `create-ref`, `publish-release`: what was done, to what kind of thing. */
  readonly kind: string
  /** What was changed: `owner/name refs/tags/v1.2.3`. */
  readonly target: string
  /** What a person compares: the SHA of a ref, the digest of an asset, a state; never an id or a time. */
  readonly old?: string
  readonly new?: string
  /** How the change came in, such as `git push` or `POST /repos/{owner}/{repo}/git/refs`. */
  readonly via: string
  /** The account that it is attributed to. */
  readonly by: string
}

/** An effect before it has its number. */
export type NewEffect = Omit<Effect, 'n'>
