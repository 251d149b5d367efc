import { EditFault } from '../manifest/fault.ts'
import { keyText, type ScalarNode, type YamlFile, type YamlNode } from '../manifest/yaml/node.ts'

/** What Go's YAML reader makes of a scalar. A number keeps the text that Helm makes of it where it wants text. */
export type GoScalar =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'null' }

const nothing = /^(?:~|null|Null|NULL|)$/
const yes = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/
const no = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/
const date = /^[0-9]{4}-/
const integer = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

/** Reads a scalar as go-yaml 2 does (resolve.go), which is what Helm reads charts with. */
export function goScalar({ style, value, tag }: ScalarNode): GoScalar {
  if (style !== 'PLAIN' || tag === '!' || tag === 'tag:yaml.org,2002:str') return { kind: 'text', value }
  if (nothing.test(value)) return { kind: 'null' }
  if (yes.test(value) || no.test(value)) return { kind: 'flag', value: yes.test(value) }
  if (date.test(value)) return { kind: 'text', value }
  const plain = value.replaceAll('_', '')
  const whole = goInteger(plain)
  if (whole !== undefined) return { kind: 'number', value: Number(whole), text: whole.toString() }
  if (!float.test(plain)) return { kind: 'text', value }
  return { kind: 'number', value: Number(plain), text: goFloat(Number(plain)) }
}

function goInteger(plain: string): bigint | undefined {
  const [, sign, digits] = integer.exec(plain) ?? []
  if (digits === undefined) return undefined
  const octal = /^0[0-7]+$/.test(digits)
  const size = BigInt(octal ? `0o${digits.slice(1)}` : digits)
  const whole = sign === '-' ? -size : size
  return whole < -(2n ** 63n) || whole >= 2n ** 64n ? undefined : whole
}

/** Go's strconv.FormatFloat(value, 'g', -1, 32): the shortest digits that name the same 32-bit number. */
export function goFloat(value: number): string {
  const single = Math.fround(value)
  if (single === 0) return '0'
  if (!Number.isFinite(single)) return single > 0 ? '+Inf' : '-Inf'
  let digits = ''
  for (let count = 0; count < 9; count += 1) {
    digits = single.toExponential(count)
    if (Math.fround(Number(digits)) === single) break
  }
  const [mantissa = '', power = '0'] = digits.split('e')
  const exponent = Number(power)
  if (exponent >= -4 && exponent < 6) return String(Number(digits))
  const shown = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${shown}`
}

/** The node that an alias stands for, or the node itself. */
export function resolved(node: YamlNode | null | undefined): Exclude<YamlNode, { kind: 'alias' }> | null {
  let found = node ?? null
  while (found?.kind === 'alias') found = found.target ?? null
  return found
}

/** A key as Helm reads it: a number or a switch without quotes is written out, so that `n: 1` has the key `false`. */
export function goKey(file: YamlFile, key: YamlNode | null): string {
  const found = resolved(key)
  if (found?.kind !== 'scalar') return keyText(file, key)
  const scalar = goScalar(found)
  return scalar.kind === 'number' ? scalar.text : scalar.kind === 'null' ? found.value : String(scalar.value)
}

/**
 * A node as plain data, as Go reads it where it has no type to read it into. `above` are the nodes that it is in.
 * @throws EditFault for an alias that stands for what it is in itself
 */
export function goValue(file: YamlFile, node: YamlNode | null, above: readonly YamlNode[] = []): unknown {
  const found = resolved(node)
  if (found === null) return null
  if (above.includes(found)) {
    throw new EditFault('has an alias for what it is in itself', 'write the value out', file.lineOf(found.start))
  }
  const within = [...above, found]
  if (found.kind === 'list') return found.items().map((item) => goValue(file, item.node, within))
  if (found.kind === 'map') {
    return Object.fromEntries(found.pairs().map((pair) => [goKey(file, pair.key), goValue(file, pair.node, within)]))
  }
  const scalar = goScalar(found)
  return scalar.kind === 'null' ? null : scalar.value
}

/** Text as Helm cleans what a Chart.yaml says: every space becomes a plain one, and what does not show goes. */
export function sanitize(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\p{Z}]/gu, ' ').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '')
}
