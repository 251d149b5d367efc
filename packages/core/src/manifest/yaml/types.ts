/**
 * What a plain scalar reads as. The rules are those of YAML 1.1 (yaml.org/type, as PyYAML and go-yaml read them) and of the
 * core schema of YAML 1.2.2 (section 10.3.2). Where readers differ, the wider rule stands here: quotes too many do no harm.
 */
type Type = 'null' | 'bool' | 'int' | 'float' | 'time' | 'merge' | 'text'
type Rule = readonly [Type, RegExp]

const none = /^(?:~|null|Null|NULL|)$/
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

const rules11: readonly Rule[] = [
  ['null', none],
  ['bool', /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
  ['int', /^[-+]?(?:0[bB][01_]+|0[oO]?[0-7_]+|[0-9][0-9_]*|0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+)$/],
  ['float', /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]*|(?=[eE]))(?:[eE][-+]?[0-9]+)?$/],
  ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
  ['float', special],
  ['time', /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}.*)?)?$/],
  ['merge', /^(?:<<|=)$/]
]

const rules12: readonly Rule[] = [
  ['null', none],
  ['bool', /^(?:true|True|TRUE|false|False|FALSE)$/],
  ['int', /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
  ['float', /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/],
  ['float', special]
]

function typeBy(rules: readonly Rule[], text: string): Type {
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text'
}

/** How most values begin: nothing but text has two dots, or a v in front. */
const version = /^(?:v|[0-9]+\.[0-9]+\.[0-9])/

/** Tells whether a plain scalar is text for every reader of YAML 1.1 and 1.2. */
export function readsAsText(plain: string): boolean {
  if (version.test(plain)) return true
  return typeBy(rules11, plain) === 'text' && typeBy(rules12, plain) === 'text'
}

/** Values that say the same however they are read; a float is none of them, since 1.10 comes back as 1.1. */
const unambiguous = /^(?:0|-?[1-9][0-9]{0,14}|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2})$/

/** Tells whether the new text reads as what the old one was (a count, a switch, a date), with nothing lost in between. */
export function keepsType(before: string, after: string): boolean {
  return (
    unambiguous.test(after) &&
    typeBy(rules11, before) === typeBy(rules11, after) &&
    typeBy(rules12, before) === typeBy(rules12, after)
  )
}
