import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'

/** No name begins with a dot, and no character needs a second look: most paths are like this. */
const harmless = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/

/**
 * Why no edit may touch a path, or follow a glob: it leads out of the workspace, or to files that decide what runs with the
 * permissions of the repository. Undefined for one that is fine. Symbolic links are for the reader of the disk to refuse.
 */
export function refusedPath(path: string): EditFault | undefined {
  if (harmless.test(path)) return undefined
  const inside = 'give a path from the root of the repository, with / between folders'
  if (path === '') return new EditFault('names an empty path', inside)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x1f\x7f]/.test(path)) return new EditFault(`has a control character in ${quote(path)}`, inside)
  if (/^[/~]|^[A-Za-z]:|^\\\\/.test(path))
    return new EditFault(`leads out of the workspace with ${quote(path)}`, inside)
  const segments = path.toLowerCase().split(/[\\/]/)
  if (segments.includes('..') || segments.includes('.')) {
    return new EditFault(`has . or .. as a folder in ${quote(path)}`, inside)
  }
  const protectedFile =
    segments.includes('.git') || segments.at(-1) === '.gitattributes' || segments.at(-1) === '.gitmodules'
  const workflow = segments[0] === '.github' && segments[1] === 'workflows'
  if (!protectedFile && !workflow) return undefined
  return new EditFault(
    `names ${quote(path)}, which decides what git or a workflow runs`,
    'change it in a reviewed commit'
  )
}
