/** What a line of POSIX cron allows in each field, and whether the two fields of days say anything. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  readonly anyDay: boolean
  readonly anyWeekday: boolean
}

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly words: readonly string[]
}

const fields: readonly [Field, Field, Field, Field, Field] = [
  { name: 'minute', least: 0, most: 59, words: [] },
  { name: 'hour', least: 0, most: 23, words: [] },
  { name: 'day', least: 1, most: 31, words: [] },
  {
    name: 'month',
    least: 1,
    most: 12,
    words: ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
  },
  { name: 'weekday', least: 0, most: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }
]

/**
 * Reads a line of cron as GitHub takes it: five fields with `*`, lists, ranges and steps, months and weekdays also by
 * their names, and none of the short forms such as `@daily`. Throws an Error that says what is wrong.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function parseCron(line: string): Cron {
  const texts = line.trim().split(/ +/)
  if (texts.length !== fields.length) throw new Error(`"${line}" has ${texts.length} fields; a line of cron has five`)
  const [minutes, hours, days, months, weekdays] = fields.map((field, at) => parseField(field, texts[at] ?? ''))
  const none = new Set<number>()
  return {
    minutes: minutes ?? none,
    hours: hours ?? none,
    days: days ?? none,
    months: months ?? none,
    weekdays: weekdays ?? none,
    anyDay: texts[2]?.startsWith('*') ?? true,
    anyWeekday: texts[4]?.startsWith('*') ?? true
  }
}

function parseField(field: Field, text: string): Set<number> {
  return new Set(text.split(',').flatMap((part) => parsePart(field, part)))
}

function parsePart(field: Field, part: string): number[] {
  const [, first = '', last, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? []
  const from = first === '*' ? field.least : numberOf(field, first)
  const open = first === '*' || (step !== undefined && last === undefined)
  const to = last !== undefined ? numberOf(field, last) : open ? field.most : from
  const by = Number(step ?? '1')
  const fits = from >= field.least && to <= field.most && from <= to && by > 0 && !(first === '*' && last !== undefined)
  if (!fits) {
    throw new Error(`"${part}" is no ${field.name}: expected * or numbers from ${field.least} to ${field.most}`)
  }
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by)
}

function numberOf({ words }: Field, text: string): number {
  const word = words.indexOf(text.toLowerCase())
  return word > -1 && text !== '' ? word : /^\d+$/.test(text) ? Number(text) : Number.NaN
}
