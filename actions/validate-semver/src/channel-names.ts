import { quote } from '#core/action/untrusted'
import { isPrereleaseIdentifier } from '#core/version/semver'

/** Reads the names of channels, each an identifier such as `rc`. Throws an Error for one that no prerelease can have. */
export function channelNames(items: readonly string[]): readonly string[] {
  for (const item of items) {
    if (isPrereleaseIdentifier(item)) continue
    throw new Error(
      `no prerelease can have the channel ${quote(item)}; name it by its letters alone, such as rc for rc.1`
    )
  }
  return items
}
