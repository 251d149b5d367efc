/**
 * The runner's workflow commands as text: the same bytes as `@actions/core` 3 writes, which a differential test holds.
 * They are written again here because that package evaluates an HTTP client on import, and that alone makes a process
 * start 2.7 times slower than Node by itself.
 */

/** The line end of the platform, as `node:os` has it. */
export const EOL = process.platform === 'win32' ? '\r\n' : '\n'

/** What an annotation says about its place. Lines and columns count from 1. */
export interface Place {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Renders `::name key=value,key=value::message` with its line end; properties without a value are left out. */
export function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).filter(([, value]) => value !== '')
  const text = listed.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')
  const space = Object.keys(properties).length > 0 ? ' ' : ''
  return `::${name}${space}${text}::${escapeData(message)}${EOL}`
}

/** Renders an annotation (`error`, `warning` or `notice`) with its place. */
export function annotation(level: 'error' | 'warning' | 'notice', message: string, place: Place = {}): string {
  if (Object.keys(place).length === 0) return command(level, {}, message)
  const order = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'] as const
  // Lines and columns count from 1; the package that this must agree with leaves out a 0.
  const properties = order.map((key) => [key, `${place[key] || ''}`])
  return command(level, Object.fromEntries(properties), message)
}

/** Renders the command that makes the runner mask a text in the log from here on. */
export function mask(secret: string): string {
  return command('add-mask', {}, secret)
}
