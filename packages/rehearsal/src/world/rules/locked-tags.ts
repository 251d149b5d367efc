import { perRepository } from '../part.ts'

/** The full names of the tags of immutable releases: they can be neither moved nor deleted. */
export const lockedTags = perRepository(() => new Set<string>())

/**
 * The full names of the tags that an immutable release ever had: none of them can be created again, even when release
 * and tag were deleted. A push is told "Cannot create ref due to creations being restricted", and no ruleset shows why:
 * https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
export const burntTags = perRepository(() => new Set<string>())
