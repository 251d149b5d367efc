/** One `name=value` or heredoc record of an environment file. */
export interface Pair {
  readonly name: string
  readonly value: string
}

/**
 * Parses GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE as the runner does: `name=value` lines, or `name<<DELIMITER`, lines,
 * `DELIMITER`. Whichever of `=` and `<<` comes first decides. Only LF ends a line, only empty lines are skipped, and
 * the last line of a heredoc's value has no line break.
 *
 * Gives the records before the first mistake, and the mistake in the runner's words: the runner applies the former
 * and fails the step for the latter.
 */
export function parseEnvFile(text: string): { pairs: Pair[]; error: string | undefined } {
  const pairs: Pair[] = []
  const lines = splitLines(text)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push({ name: line.slice(0, equals), value: line.slice(equals + 1) })
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '') {
        return { pairs, error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` }
      }
      const block = readHeredoc(lines, index + 1, delimiter)
      if ('error' in block) return { pairs, error: block.error }
      pairs.push({ name, value: block.value })
      index = block.end
    } else {
      return { pairs, error: `Invalid format '${line}'` }
    }
  }
  return { pairs, error: undefined }
}

interface Line {
  readonly text: string
  readonly ended: boolean
}

function splitLines(text: string): Line[] {
  if (text === '') return []
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const result = lines.map((line) => ({ text: line, ended: true }))
  return last === '' ? result : [...result, { text: last, ended: false }]
}

function readHeredoc(
  lines: readonly Line[],
  start: number,
  delimiter: string
): { value: string; end: number } | { error: string } {
  for (let end = start; end < lines.length; end += 1) {
    const line = lines[end]
    if (line?.text === delimiter) {
      const value = lines.slice(start, end).map((each) => each.text)
      return { value: value.join('\n'), end }
    }
    if (line?.ended === false) return { error: 'Invalid value. EOF marker missing new line.' }
  }
  return { error: `Invalid value. Matching delimiter not found '${delimiter}'` }
}

/** Parses GITHUB_PATH: each line that is not empty is a folder. */
export function parsePathFile(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line !== '')
}
