import { data } from '@actions/expressions'
import { isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { evaluate, type Scope } from './expressions.ts'
import { type Data, dictionary, isTrue, toData } from './values.ts'

/**
 * Evaluates a part of a workflow file, with everything below it, to an expression value. A value that is one single
 * `${{ }}` keeps its type; a text with expressions inside becomes a string.
 */
export function evaluateToken(token: TemplateToken, scope: Scope): Data {
  if (isBasicExpression(token)) return evaluate(token.expression, scope)
  if (isString(token) || isNumber(token) || isBoolean(token)) return toData(token.value)
  if (isSequence(token)) return new data.Array(...[...token].map((item) => evaluateToken(item, scope)))
  if (isMapping(token)) {
    return dictionary(
      [...token].map((pair) => [evaluateText(pair.key, scope), evaluateToken(pair.value, scope)] as const)
    )
  }
  return new data.Null()
}

/** The text of a primitive value; an array or an object is an error, as it is where GitHub expects a string. */
export function textOf(value: Data): string {
  if (value instanceof data.Array || value instanceof data.Dictionary) {
    throw new Error(`a string was expected and the expression gave an ${value.coerceString().toLowerCase()}`)
  }
  return value.coerceString()
}

/** Evaluates to a string; an absent part is the empty string. */
export function evaluateText(token: TemplateToken | undefined, scope: Scope): string {
  return token === undefined ? '' : textOf(evaluateToken(token, scope))
}

/** Evaluates to true or false; an absent part is `fallback`. */
export function evaluateFlag(token: TemplateToken | undefined, scope: Scope, fallback: boolean): boolean {
  if (token === undefined) return fallback
  const value = evaluateToken(token, scope)
  if (value instanceof data.StringData) return value.value.toLowerCase() === 'true'
  return isTrue(value)
}

/** Evaluates to a number; an absent part is undefined. */
export function evaluateNumber(token: TemplateToken | undefined, scope: Scope): number | undefined {
  if (token === undefined) return undefined
  const value = Number(evaluateText(token, scope))
  if (Number.isNaN(value)) throw new Error('a number was expected')
  return value
}

/** Evaluates a mapping such as `env` or `with` to texts by name, in the order of the file. */
export function evaluateTexts(token: TemplateToken | undefined, scope: Scope): Map<string, string> {
  if (token === undefined) return new Map()
  const value = evaluateToken(token, scope)
  if (value instanceof data.Null) return new Map()
  if (!(value instanceof data.Dictionary)) throw new Error('a mapping was expected')
  return new Map(value.pairs().map((pair) => [pair.key, textOf(pair.value)]))
}
