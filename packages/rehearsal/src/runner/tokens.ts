import { FeatureFlags } from '@actions/expressions'
import { isMapping, isSequence, NoOperationTraceWriter } from '@actions/workflow-parser'
import type { ObjectReader } from '@actions/workflow-parser/templates/object-reader'
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context'
import { readTemplate } from '@actions/workflow-parser/templates/template-reader'
import { type MappingToken, StringToken } from '@actions/workflow-parser/templates/tokens/index'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { WORKFLOW_ROOT } from '@actions/workflow-parser/workflows/workflow-constants'
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader'
import { schemaOf } from './schemas.ts'

/** Something in a file that cannot be played, with the place. */
export interface Problem {
  readonly file: string
  readonly line: number | undefined
  readonly problem: string
}

export type { MappingToken, TemplateToken }

/** A file as GitHub's parser sees it. `problems` asks for what was found so far: conversion may add to it. */
export interface ParsedFile {
  readonly root: MappingToken | undefined
  readonly context: TemplateContext
  problems(): Problem[]
}

/**
 * Reads a workflow or action file by GitHub's schema. Workflows are held to the strict schema; actions to the loose
 * one, because that is what the runner does.
 */
export function parseFile(file: string, content: string, kind: 'workflow' | 'action'): ParsedFile {
  const schema = schemaOf(kind)
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter())
  // Experimental keys are parsed, so that they can be refused by their name and not as an unexpected value.
  context.state.featureFlags = new FeatureFlags({ all: true })
  const fileId = context.getFileId(file)
  const reader = new YamlObjectReader(fileId, content)
  // What follows the first mistake in the YAML is mostly its consequence.
  const [mistake] = reader.errors
  if (mistake !== undefined) {
    context.error(fileId, mistake.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''), mistake.range)
  }
  const type = kind === 'workflow' ? WORKFLOW_ROOT : 'action-root'
  const root = mistake !== undefined ? undefined : readBounded(context, type, reader, fileId)
  return {
    root: root !== undefined && isMapping(root) ? root : undefined,
    context,
    problems: () =>
      context.errors.getErrors().map((error) => ({ file, line: error.range?.start.line, problem: error.rawMessage }))
  }
}

/** What a file may hold; with aliases of aliases a short one can hold more than there is time to read. */
const mostValues = 100_000

function readBounded(context: TemplateContext, type: string, reader: YamlObjectReader, fileId: number) {
  try {
    return readTemplate(context, type, scalarValues(reader), fileId)
  } catch (error) {
    context.error(fileId, (error as Error).message)
    return undefined
  }
}

/**
 * Reads scalars by their YAML value. The package's editor-minded reader hands on the source text of a block scalar,
 * indentation and all, whenever the block holds an expression; a script must be what YAML says it is.
 */
function scalarValues(reader: YamlObjectReader): ObjectReader {
  let values = 0
  return {
    allowLiteral: () => {
      values += 1
      if (values > mostValues)
        throw new Error(`the file holds more than ${mostValues} values, each use of an alias counted`)
      const literal = reader.allowLiteral()
      if (!(literal instanceof StringToken)) return literal
      return new StringToken(literal.file, literal.range, literal.value, literal.definitionInfo)
    },
    allowSequenceStart: () => reader.allowSequenceStart(),
    allowSequenceEnd: () => reader.allowSequenceEnd(),
    allowMappingStart: () => reader.allowMappingStart(),
    allowMappingEnd: () => reader.allowMappingEnd(),
    validateStart: () => reader.validateStart(),
    validateEnd: () => reader.validateEnd()
  }
}

/** The parts of a mapping by name; empty for anything else. */
export function parts(token: TemplateToken | undefined): Map<string, TemplateToken> {
  if (token === undefined || !isMapping(token)) return new Map()
  return new Map([...token].map((pair) => [pair.key.toString(), pair.value]))
}

/** The items of a sequence; a scalar counts as a sequence of one, an absent part as none. */
export function items(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined) return []
  return isSequence(token) ? [...token] : [token]
}

/** The literal text of a scalar; undefined when it is absent, null or an expression. */
export function literal(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !token.isScalar || token.isExpression) return undefined
  const text = String(token)
  return token.typeName() === 'NullToken' || text === '' ? undefined : text
}
