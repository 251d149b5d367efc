import { nearest } from '../../action/nearest.ts'
import type { Complaint } from '../../action/plan.ts'
import { quote } from '../../action/untrusted.ts'
import type { Tree } from './tree.ts'

/** The entries of one map, read key by key; what is wrong is collected. */
export interface Fields {
  has(key: string): boolean
  text(key: string): string | undefined
  /** One text or a list of texts. */
  texts(key: string): readonly string[] | undefined
  count(key: string): number | undefined
  flag(key: string): boolean | undefined
  oneOf<T extends string>(key: string, values: readonly T[]): T | undefined
  /** The fields of a map inside; undefined when it is none. */
  inner(key: string): Fields | undefined
  keys(): string[]
  /** Complains about every key that is not known, and names the nearest that is. */
  only(known: readonly string[]): void
  complain(key: string, problem: string, remedy: string): void
}

type Map = Extract<Tree, { kind: 'map' }>

/** Opens a map whose place is called `name`. */
export function fieldsOf(name: string, map: Map, complaints: Complaint[]): Fields {
  const at = (key: string) => (key === '' ? name : `${name}.${key}`)
  const complain = (key: string, problem: string, remedy: string) => {
    const line = map.entries.get(key)?.line ?? map.line
    complaints.push({ place: `${at(key)} (line ${line})`, problem, remedy })
  }
  const text = (key: string) => {
    const node = map.entries.get(key)
    if (node === undefined || node.kind === 'text') return node?.text
    complain(key, `is ${named(node)}`, 'give a text')
    return undefined
  }
  const matching = (key: string, pattern: RegExp, remedy: string) => {
    const value = text(key)
    if (value === undefined || pattern.test(value)) return value
    complain(key, `is ${quote(value)}`, remedy)
    return undefined
  }
  const count = (key: string) => {
    const value = matching(key, /^(?:0|[1-9][0-9]{0,8})$/, 'give a whole number, 0 or more')
    return value === undefined ? undefined : Number(value)
  }
  const flag = (key: string) => {
    const value = matching(key, /^(?:true|false)$/, 'give true or false')
    return value === undefined ? undefined : value === 'true'
  }
  return {
    has: (key) => map.entries.has(key),
    text,
    texts: (key) => readTexts(map.entries.get(key), (problem, remedy) => complain(key, problem, remedy)),
    count,
    flag,
    oneOf: (key, values) => {
      const value = text(key)
      const found = values.find((one) => one === value)
      if (value !== undefined && found === undefined)
        complain(key, `is ${quote(value)}`, `give one of ${values.join(', ')}`)
      return found
    },
    inner: (key) => {
      const node = map.entries.get(key)
      if (node?.kind === 'map') return fieldsOf(at(key), node, complaints)
      if (node !== undefined) complain(key, `is ${named(node)}`, 'give a mapping')
      return undefined
    },
    keys: () => [...map.entries.keys()],
    only: (known) => onlyKnown([...map.entries.keys()], known, complain),
    complain
  }
}

function onlyKnown(keys: readonly string[], known: readonly string[], complain: Fields['complain']): void {
  for (const key of keys) {
    if (known.includes(key)) continue
    complain(key, 'is not known', `the nearest key that is known is ${nearest(key, known)}`)
  }
}

type Complain = (problem: string, remedy: string) => void

function readTexts(node: Tree | undefined, complain: Complain): readonly string[] | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'text') return [node.text]
  if (node.kind !== 'list') {
    complain(`is ${named(node)}`, 'give a text or a list of texts')
    return undefined
  }
  const other = node.items.find(({ kind }) => kind !== 'text')
  if (other) complain(`has ${named(other)} among its items`, 'give texts')
  return node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
}

/** What a node is, in words. */
export function named({ kind }: Tree): string {
  return { text: 'a text', nothing: 'empty', list: 'a list', map: 'a mapping' }[kind]
}
