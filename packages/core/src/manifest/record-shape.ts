import { quote } from '../action/untrusted.ts'

/** Tells what is wrong with a value: the way to it inside the document, and what it should be. */
export type Complain = (way: string, problem: string, remedy: string) => void

/** Checks one value of a JSON document. */
export type Check = (value: unknown, way: string, complain: Complain) => void

/** A text that a pattern matches; `means` says in words what that is. */
export function text(pattern = /^/, means = 'a text'): Check {
  return (value, way, complain) => {
    if (typeof value !== 'string') complain(way, `is ${named(value)}`, `give ${means}`)
    else if (!pattern.test(value)) complain(way, `is ${quote(value)}`, `give ${means}`)
  }
}

/** A whole number from `least` on that counts exactly. */
export function whole(least: number): Check {
  return (value, way, complain) => {
    if (Number.isSafeInteger(value) && (value as number) >= least) return
    complain(way, `is ${named(value)}`, `give a whole number, ${least} or more`)
  }
}

/** What a check accepts, or null. */
export function orNull(check: Check): Check {
  return (value, way, complain) => {
    if (value !== null) check(value, way, complain)
  }
}

/** A list of at least so many items. */
export function listOf(item: Check, least: number): Check {
  return (value, way, complain) => {
    if (!Array.isArray(value) || value.length < least) {
      complain(way, `is ${named(value)}`, `give a list of ${least} or more items`)
    } else for (const [index, one] of value.entries()) item(one, `${way}[${index}]`, complain)
  }
}

/**
 * An object with these keys and no others. Keys are looked up as its own only, so `__proto__` is an unknown key like any
 * other.
 */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {}
): Check {
  return (value, way, complain) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      complain(way, `is ${named(value)}`, `give an object with ${Object.keys(required).join(', ')}`)
      return
    }
    const known = { ...required, ...optional }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(known, key)) complain(way, `has the unknown key ${quote(key)}`, 'remove it')
    }
    for (const [key, check] of Object.entries(known)) {
      const inside = way === '' ? key : `${way}.${key}`
      if (Object.hasOwn(value, key)) check((value as Record<string, unknown>)[key], inside, complain)
      else if (Object.hasOwn(required, key)) complain(inside, 'is not there', 'let the action write the record')
    }
  }
}

function named(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value)
  return typeof value === 'string' ? quote(value) : 'an object'
}
