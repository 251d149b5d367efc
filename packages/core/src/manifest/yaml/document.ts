import type { Document, ParsedNode } from 'yaml'
import { inert } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import { checkText, deepest, measureNesting } from '../limits.ts'
import { lineIndex } from '../lines.ts'
import { lineAt } from '../place.ts'
import type { YamlFile } from './node.ts'
import { type Survey, survey } from './survey.ts'

/** The `yaml` package, loaded when the first document is read: it is too heavy for an action's start. */
export type Yaml = typeof import('yaml')

/** A YAML file as the `yaml` package reads it. */
export interface ParsedFile extends YamlFile {
  readonly yaml: Yaml
  readonly survey: Survey
}

/** Loads the `yaml` package. */
export async function loadYaml(): Promise<Yaml> {
  return await import('yaml')
}

/**
 * Parses a YAML file and keeps every offset. Scalars stay text, whatever type they would read as; aliases are not expanded.
 * Throws an EditFault for a text that is too long or nested too deep, is not YAML, or has what makes an edit ambiguous.
 */
export function readYaml(yaml: Yaml, text: string): ParsedFile {
  checkText(text)
  checkNesting(yaml, text)
  const loneReturn = text.search(/\r(?!\n)/)
  if (loneReturn >= 0) {
    const remedy = 'end its lines with LF or CR LF'
    throw new EditFault('has a carriage return that ends no line for some readers', remedy, lineAt(text, loneReturn))
  }
  const parsed = yaml.parseAllDocuments(text, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const documents = 'empty' in parsed ? [] : (parsed as Document.Parsed<ParsedNode>[])
  for (const document of documents) checkErrors(text, document)
  const lineOf = lineIndex(text)
  const surveyed = survey(yaml, text, documents, lineOf)
  return { yaml, text, documents: surveyed.documents, aliased: surveyed.aliased, lineOf, survey: surveyed }
}

function checkErrors(text: string, document: Document.Parsed<ParsedNode>): void {
  const error = document.errors[0]
  if (error === undefined) return
  const template = text.includes('{{')
  throw new EditFault(
    `is not YAML: ${inert(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`,
    template ? 'a template is no YAML: edit it with text or regex' : 'mend it, or edit it with text or regex',
    lineAt(text, error.pos[0])
  )
}

/** The measure counts brackets in quotes and comments too, so only the lexer, which does not recurse, has the last word. */
function checkNesting(yaml: Yaml, text: string): void {
  const nesting = measureNesting(text)
  if (nesting.block <= deepest && (nesting.flow <= deepest || !flowDeeperThan(yaml, text))) return
  throw new EditFault(`is nested deeper than ${deepest} levels`, 'take it out of files')
}

function flowDeeperThan(yaml: Yaml, text: string): boolean {
  let depth = 0
  for (const token of new yaml.Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > deepest) return true
  }
  return false
}
