/** One entry of `errors` in GitHub's answer 422. */
export interface ReleaseError {
  readonly resource: 'Release' | 'ReleaseAsset'
  readonly code: string
  readonly field?: string
  readonly message?: string
}

/** An error about a release that GitHub puts in words. */
export function custom(message: string, field?: string): ReleaseError {
  return { resource: 'Release', code: 'custom', ...(field !== undefined && { field }), message }
}

/** Stands beside whatever keeps the tag of a release from being. */
export const needsTag = custom('Published releases must have a valid tag')

/** Two published releases cannot have one tag; any number of drafts can. */
export const alreadyExists: ReleaseError = { resource: 'Release', code: 'already_exists', field: 'tag_name' }

/** The target is neither a branch nor the full SHA of a commit. */
export const invalidTarget: ReleaseError = { resource: 'Release', code: 'invalid', field: 'target_commitish' }
