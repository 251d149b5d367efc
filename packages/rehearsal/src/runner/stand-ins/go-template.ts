/** What a template of GoReleaser can name: `.Version`, and `.Env.NAME`. */
export type TemplateFields = Readonly<Record<string, string>>

/**
 * Fills a template of GoReleaser as far as image tags use it: fields, and `if` and `if eq` without `else`.
 *
 * Throws an Error that shows what it does not know, so that no wrong tag comes of it.
 */
export function fillGoTemplate(template: string, fields: TemplateFields): string {
  const filled = template
    .replace(
      /\{\{-?\s*if\s+(not\s+|eq\s+)?\.([\w.]+)(?:\s+"([^"]*)")?\s*-?\}\}(.*?)\{\{-?\s*end\s*-?\}\}/g,
      (_, operator: string | undefined, name: string, compared: string | undefined, inside: string) => {
        const value = fieldOf(fields, name)
        const isTrue = operator?.trim() === 'eq' ? value === compared : value !== '' && value !== 'false'
        return isTrue === (operator?.trim() === 'not') ? '' : inside
      }
    )
    .replace(/\{\{-?\s*\.([\w.]+)\s*-?\}\}/g, (_, name: string) => fieldOf(fields, name))
  if (filled.includes('{{')) throw new Error(`the rehearsal cannot fill the template ${template}`)
  return filled
}

function fieldOf(fields: TemplateFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) throw new Error(`template: map has no entry for key "${name.replace(/^Env\./, '')}"`)
  return value
}
