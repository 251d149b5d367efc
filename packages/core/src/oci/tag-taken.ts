import { Failure } from '../action/errors.ts'
import { quoteSaid, type Said } from './said.ts'

/** What stands under a tag, and what was to. */
export interface Standing {
  /** What the tag leads to; undefined where the registry shows nothing there and refuses all the same. */
  readonly standing: string | undefined
  /** The digest of what was to be pushed. */
  readonly wanted: string
  readonly said: readonly Said[]
}

/** The tag leads to something else, or its registry lets nobody write it again. */
export class TagTaken extends Failure {
  readonly standing: string | undefined
  readonly wanted: string

  constructor(place: string, { standing, wanted, said }: Standing) {
    const why =
      standing === undefined
        ? `the registry has a rule against writing this tag${quoteSaid(said)}`
        : `the tag leads to ${standing} already, not to ${wanted}${quoteSaid(said)}`
    super(`${place}: ${why}; nothing is overwritten: release the next version`)
    this.standing = standing
    this.wanted = wanted
  }
}

/**
 * Whether a registry keeps its tags from being written again, in the words of Amazon's and Google's, of Harbor (412),
 * Quay and GitLab, of Docker Hub (https://github.com/docker/hub-feedback/issues/2466), of Azure's for what is locked.
 */
export function isRule({ status, said }: { readonly status: number; readonly said: readonly Said[] }): boolean {
  const text = said.map(({ code, message }) => `${code} ${message}`).join(' ')
  const isSaid = /immutab|already exists|overwrit|TAG_INVALID|FAILED_PRECONDITION|REGISTRY_DISALLOWED_OPERATION/i.test(
    text
  )
  return status < 500 && (status === 409 || status === 412 || isSaid)
}
