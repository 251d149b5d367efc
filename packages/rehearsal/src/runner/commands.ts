/** A workflow command found in a line of a step's output. Property names are in lower case. */
export interface Command {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

// What .NET counts as white space: the runner trims a line so before it looks for `::`. U+FEFF is not in the set.
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * Finds the workflow command in a line as the runner does: `::name key=value,key=value::data` at the start of the
 * line after white space, else the old form `##[name key=value;key=value]data` anywhere in the line.
 *
 * `registered` are the command names, in lower case, that count; a line with another name is plain text.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseColons(line.replace(leadingSpace, ''), registered) ?? parseBracket(line, registered)
}

function parseColons(line: string, registered: ReadonlySet<string>): Command | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const info = line.slice(2, end)
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!registered.has(name.toLowerCase())) return undefined
  const properties = space > 0 ? readProperties(info.slice(space + 1).trim(), ',', unescapeProperty) : new Map()
  return { name: name.toLowerCase(), properties, data: unescapeData(line.slice(end + 2)) }
}

function parseBracket(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const info = line.slice(start + 3, end)
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!registered.has(name.toLowerCase())) return undefined
  const properties = space > 0 ? readProperties(info.slice(space + 1), ';', unescapeBracket) : new Map()
  return { name: name.toLowerCase(), properties, data: unescapeBracket(line.slice(end + 1)) }
}

function readProperties(text: string, separator: string, decode: (text: string) => string): Map<string, string> {
  const properties = new Map<string, string>()
  for (const part of text.split(separator)) {
    // The runner drops empty pieces while it splits in two: `=x==y` is the name `x` and the value `y`.
    const trimmed = part.replace(/^=+/, '')
    const equals = trimmed.indexOf('=')
    const value = equals < 0 ? '' : trimmed.slice(equals + 1).replace(/^=+/, '')
    if (value !== '') properties.set(trimmed.slice(0, equals).toLowerCase(), decode(value))
  }
  return properties
}

// The order matters: `%25` comes last, so that `%250A` is the text `%0A` and not a line break.
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const unescaped = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return unescaped.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}

function unescapeBracket(text: string): string {
  const unescaped = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return unescaped.replaceAll('%5D', ']').replaceAll('%25', '%')
}
