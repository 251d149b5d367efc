import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoReplace } from './go-mod.ts'
import { checkMajor, modulePathOf, usage, versionOf } from './go-mod-require.ts'
import { stringOf } from './go-mod-string.ts'
import type { GoToken } from './go-mod-tokens.ts'

const example = 'replace example.com/a v1.2.3 => example.com/b v1.4.0, or replace example.com/a => ../a'

/** Reads a `replace`. Throws an EditFault where Go refuses it. */
export function readReplace(args: readonly GoToken[], line: number): GoReplace {
  const arrow = args[1]?.text === '=>' ? 1 : 2
  const [module, other] = args
  const [target, targetVersion] = args.slice(arrow + 1)
  const complete = args[arrow]?.text === '=>' && args.length <= arrow + 3
  if (module === undefined || target === undefined || !complete) throw usage('replace', example, line)
  const path = modulePathOf(module, line)
  const version = arrow === 2 && other !== undefined ? versionOf(other, line) : undefined
  if (version !== undefined) checkMajor(path, version, line)
  return { path: path.path, version, ...readTarget(target, targetVersion, line), line }
}

function readTarget(token: GoToken, versionToken: GoToken | undefined, line: number) {
  const target = stringOf(token, line)
  if (versionToken === undefined) {
    checkFolder(target, line)
    return { target, targetVersion: undefined }
  }
  const targetVersion = versionOf(versionToken, line)
  if (isFolder(target)) {
    throw new EditFault(
      `replaces by the folder ${quote(target)} at a version`,
      'leave out the version of a folder',
      line
    )
  }
  checkMajor(modulePathOf(token, line), targetVersion, line)
  return { target, targetVersion }
}

/** Without a version, what stands behind the arrow must be a folder that every system can find. */
function checkFolder(target: string, line: number): void {
  if (!isFolder(target)) {
    const problem = `replaces by ${quote(target)}, which is neither a folder nor a module with a version`
    const remedy = 'begin a folder with ./ or ../, or put a blank and a version behind a module'
    throw new EditFault(problem, remedy, line)
  }
  if (!target.includes('\\')) return
  throw new EditFault(`replaces by ${quote(target)}, a path of Windows`, 'write the path with /', line)
}

/** Is it a folder, by the rule of https://go.dev/ref/mod#go-mod-file-replace, on Windows or elsewhere? */
function isFolder(target: string): boolean {
  return /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/.test(target)
}
