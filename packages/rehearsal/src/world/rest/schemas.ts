import type { components } from '@octokit/openapi-types'

/** The shapes of GitHub's published API description, so that the compiler holds the world's answers to them. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
