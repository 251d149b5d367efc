import type { ActionMetadata } from './action-metadata.ts'

/**
 * Text for a cell of a Markdown table: on one line, its bars escaped. Outside of code, what looks like a tag would
 * vanish and a backslash would be taken for an escape.
 */
function cell(text: string): string {
  const line = text.trim().replace(/\s*\r?\n\s*/g, ' ')
  const shown = line.replace(/`[^`]*`|[<\\]/g, (part) => (part === '<' ? '&lt;' : part === '\\' ? '\\\\' : part))
  return shown.replaceAll('|', '\\|')
}

/** A value in a cell as code; a bar is written as a character reference there, which needs the long form of the tag. */
function code(value: string): string {
  if (value === '') return ''
  const plain = value.replace(/\s*\r?\n\s*/g, ' ')
  if (!/[|`]/.test(plain)) return `\`${plain}\``
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;')
  return `<code>${escaped}</code>`
}

function described(kind: string, name: string, description: string | undefined): string {
  if (description === undefined || description.trim() === '')
    throw new Error(`${kind} ${name} has no description; write one in action.yml`)
  return cell(description)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function inputTable({ inputs }: ActionMetadata): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.required === true ? '**required**' : code(String(input.default ?? ''))
    return [`\`${name}\``, described('input', name, input.description), fallback]
  })
  return rows.length === 0 ? 'None.' : table(['Input', 'Description', 'Default'], rows)
}

function outputTable({ outputs }: ActionMetadata): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    described('output', name, output.description)
  ])
  return rows.length === 0 ? 'None.' : table(['Output', 'Description'], rows)
}

function replaceBetween(readme: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the README needs ${start} and after it ${end}, where the table goes`)
  return `${readme.slice(0, from + start.length)}\n${content}\n${readme.slice(to)}`
}

/**
 * The README with its tables of inputs and outputs written anew from action.yml. Throws when a mark is missing, or a
 * description.
 */
export function writeTables(readme: string, metadata: ActionMetadata): string {
  return replaceBetween(replaceBetween(readme, 'inputs', inputTable(metadata)), 'outputs', outputTable(metadata))
}
