/**
 * Which workflow commands GitHub's runner recognises in a log: an oracle for tests, modelled on its
 * ActionCommand.TryParseV2 and TryParse and on StreamReader.ReadLine.
 */

/** Names of commands that the runner acts on. */
const KNOWN = new Set([
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'echo',
  'stop-commands',
  'group',
  'endgroup',
  'internal-set-repo-path'
])

/** What .NET's Char.IsWhiteSpace takes away from the start of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: white space of .NET includes controls
const WHITE = /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

function v2(line: string): string | undefined {
  const text = line.replace(WHITE, '')
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  return end < 0 ? undefined : text.slice(2, end).split(' ')[0]
}

function v1(line: string): string | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : line.slice(start + 3, end).split(' ')[0]
}

/** The commands in a log, in order. */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const name = [v2(line), v1(line)].find((candidate) => candidate !== undefined && KNOWN.has(candidate))
    return name === undefined ? [] : [name]
  })
}
