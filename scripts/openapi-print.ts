import type { Json } from './openapi-strip.ts'

const width = 120

/**
 * Prints JSON compactly but with line breaks: what fits on a line stands on one, everything else has a line for each
 * member, indented by one blank. So a difference between two versions can be read.
 */
export function print(value: Json, indentation = '', before = 0): string {
  const compact = JSON.stringify(value)
  if (indentation.length + before + compact.length < width || typeof value !== 'object' || value === null)
    return compact
  const deeper = `${indentation} `
  const isList = Array.isArray(value)
  const lines = Object.entries(value).map(([key, member]) => {
    const name = isList ? '' : `${JSON.stringify(key)}:`
    return `${deeper}${name}${print(member, deeper, name.length)}`
  })
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indentation}${isList ? ']' : '}'}`
}
