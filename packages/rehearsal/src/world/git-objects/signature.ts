/** Who writes an object, and when: RFC 3339, now when absent. The time zone is kept. */
export interface Identity {
  readonly name: string
  readonly email: string
  readonly date?: string | undefined
}

/** `Ada <ada@example.org> 1700000000 +0100`: a line of a commit or a tag. Throws when the date is none. */
export function signatureLine({ name, email, date }: Identity): string {
  const milliseconds = date === undefined ? Date.now() : Date.parse(date)
  if (Number.isNaN(milliseconds)) throw new Error(`"${date}" is not a time as RFC 3339 writes it`)
  // GitHub takes an earlier time for 1970: https://github.com/xmo-odoo/dummy_central/tree/e0697a4/tests/git/commits
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(date ?? '') ?? []
  return `${plain(name)} <${plain(email)}> ${seconds} ${sign}${hours}${minutes}`
}

/** What git leaves of a name: nothing that ends the line or the address, no punctuation around it (its ident.c). */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
  return text.replace(/[<>\n\0]/g, '').replace(/^[\u0000- .,:;"\\']+|[\u0000- .,:;"\\']+$/g, '')
}
