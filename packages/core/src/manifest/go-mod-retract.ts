import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoRetract } from './go-mod.ts'
import type { GoLine } from './go-mod-lines.ts'
import { usage } from './go-mod-require.ts'
import { stringOf } from './go-mod-string.ts'
import type { GoToken } from './go-mod-tokens.ts'
import { canonicalVersion, fitsPath, splitPathVersion } from './go-mod-version.ts'

const example = 'retract v1.2.3, or retract [v1.2.3, v1.2.9]'

/**
 * Reads a `retract` with its rationale. Its versions are left as they are written, as Go does: that it replaces what is no
 * canonical version by one it looks up is a matter of building. Throws an EditFault where Go refuses it.
 */
export function readRetract(args: readonly GoToken[], { comments, line }: GoLine): GoRetract {
  const [first, second] = args
  const rationale = comments.join('\n')
  if (first === undefined) throw usage('retract', example, line)
  if (first.text !== '[') {
    const version = stringOf(first, line)
    if (second !== undefined) throw usage('retract', example, line)
    return { low: version, high: version, rationale, line }
  }
  const [, low, comma, high, end] = args
  const complete = comma?.text === ',' && end?.text === ']' && args.length === 5
  if (low === undefined || high === undefined || !complete) {
    throw new EditFault('has a range of versions that is not complete, or more behind it', `write ${example}`, line)
  }
  return { low: stringOf(low, line), high: stringOf(high, line), rationale, line }
}

/** Throws an EditFault where a module retracts a version that it cannot have. */
export function checkRetracts(retracts: readonly GoRetract[], module: string): void {
  const suffix = splitPathVersion(module)?.suffix
  for (const { low, high, line } of retracts) {
    for (const version of [low, high]) {
      // What is not canonical is looked up by Go, which may find a version that fits.
      if (canonicalVersion(version) !== version || (suffix !== undefined && fitsPath(version, suffix))) continue
      const problem = `retracts ${version}, which is of another major version than the module ${quote(module)}`
      throw new EditFault(problem, 'retract it in the go.mod of its own major version', line)
    }
  }
}
