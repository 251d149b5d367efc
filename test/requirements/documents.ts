import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A document of this repository, by its path from the root. */
export interface Document {
  readonly path: string
  readonly text: string
}

/** The README, what is below docs, and the READMEs of the actions. */
export function readDocuments(): Document[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const paths = ['README.md', ...below('docs'), ...below('actions')].filter((path) => path.endsWith('.md'))
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The blocks of a language in a Markdown text, each with the number of its first line. */
export function blocksOf(text: string, language: string): { line: number; content: string }[] {
  const found = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  return [...found].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    content: match[1] ?? ''
  }))
}

/** The rows of the tables below a heading `## NAME`, as their cells, without the two lines at the head of each. */
export function rowsBelow(text: string, heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  const head = lines.findIndex((line) => line.startsWith('| ---'))
  return lines.slice(head + 1).map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim())
  )
}
