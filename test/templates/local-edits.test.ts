import { afterAll, describe, expect, test } from '@jest/globals'
import { changed, first, organisation, removeAll, second, sources, train } from './organisation.ts'

afterAll(removeAll)

const checklist = '.github/ISSUE_TEMPLATE/release-checklist.yml'
const few = new Map([...sources].filter(([path]) => [train, checklist, 'workflow-templates/freeze.yml'].includes(path)))

const pinned = (ref: string, version: string) => `release-train.yml@${ref} # ${version}`
const old = pinned(first.ref, first.version)

describe('an update keeps', () => {
  const edits: [name: string, from: string, to: string][] = [
    ['an input right below the pin', `${old}\n`, `${old}\n    strategy: { fail-fast: false }\n`],
    ['a line right above the pin', '    name: Release\n', '    name: Cut a release\n    if: true\n'],
    ['another trigger', "tags: ['v*']", "tags: ['v*', 'charts/v*']"],
    ['another value', '/charts\n', '/helm\n'],
    ['a line that was taken away', '      packages: write # the images and the charts\n', ''],
    ['a comment at the end', '      app-private-key', '      # from the vault\n      app-private-key'],
    ['line ends of another system', 'permissions: {}\n', 'permissions: {}\r\n']
  ]
  test.each(edits)('%s', (_, from, to) => {
    const place = organisation(few)
    place.rollOut()
    place.edit(train, from, to)
    const edited = place.read(train)
    const { problems, lines } = place.rollOut(second)
    expect(problems).toEqual([])
    expect(lines.filter((line) => line.startsWith(train))).toEqual([`${train}: updated; the edits made here are kept`])
    expect(place.read(train)).toBe(edited.replace(old, pinned(second.ref, second.version)))
    expect(place.rollOut(second).lines).toContain(`${train}: as it should be`)
  })

  test('an edit, and brings what is new elsewhere in the template', () => {
    const place = organisation(few)
    place.rollOut()
    place.edit(train, "['v*']", "['v*', 'w*']")
    place.rollOut(second, changed(few, train, '    secrets:\n', '      docs: true\n    secrets:\n'))
    const text = place.read(train)
    for (const part of ["['v*', 'w*']", 'docs: true', second.ref]) expect(text).toContain(part)
  })
})

describe('a conflict', () => {
  /** Two files in which somebody and the templates have changed the same line, and one with an edit that would merge. */
  function disagreement() {
    const place = organisation(few)
    place.rollOut()
    place.edit(train, "['v*']", "['v*', 'w*']")
    place.edit(checklist, 'labels: [release]', 'labels: [ship]')
    place.edit('workflow-templates/freeze.yml', 'name: Freeze\n', 'name: Freezer\n')
    const shipped = changed(few, train, "['v*']", "['v[0-9]*']")
    const templates = changed(shipped, checklist, 'labels: [release]', 'labels: [release, checklist]')
    return { place, templates }
  }

  test.each([false, true])('is shown, each one, and nothing is written (dry run: %s)', (dryRun) => {
    const { place, templates } = disagreement()
    const before = place.files()
    const { lines, problems } = place.rollOut({ ...second, dryRun }, templates)
    expect([lines, problems.length]).toEqual([[], 2])
    expect(problems[0]).toContain(`${checklist}: in conflict`)
    for (const part of [
      `${train}: in conflict`,
      '+<<<<<<< as it stands',
      "     tags: ['v*', 'w*']",
      '+||||||| as it was written last',
      '+=======',
      "+    tags: ['v[0-9]*']",
      '+>>>>>>> as it would be written'
    ]) {
      expect(problems[1]).toContain(part)
    }
    expect(place.files()).toEqual(before)
  })

  test('is settled by --keep, which keeps the lines in conflict alone, and does not come back', () => {
    const { place, templates } = disagreement()
    expect(place.rollOut({ ...second, keep: [train] }, templates).problems.length).toBe(1)
    expect(place.rollOut({ ...second, keep: [train, checklist] }, templates).problems).toEqual([])
    expect(place.read(checklist)).toContain('labels: [ship]\n')
    expect(place.read(train)).toContain("['v*', 'w*']")
    expect(place.read(train)).toContain(pinned(second.ref, second.version))
    const third = { ref: '3'.repeat(40), version: 'v1.2.0' }
    expect(place.rollOut(third, templates).problems).toEqual([])
    expect(place.read(train)).toContain(pinned(third.ref, third.version))
    expect(place.read(checklist)).toContain('labels: [ship]\n')
  })

  test('is a pin that somebody has moved', () => {
    const place = organisation(few)
    place.rollOut()
    place.edit(train, old, pinned('f'.repeat(40), 'v0.9.0'))
    const { problems } = place.rollOut(second)
    expect(problems.length).toBe(1)
    expect(problems[0]).toContain(
      `+    uses: acme/release-tools/.github/workflows/${pinned(second.ref, second.version)}`
    )
  })

  test('is a file that stood there before, unless it is the same', () => {
    const place = organisation(few)
    place.write(train, 'name: Ours\n')
    expect(place.rollOut().problems.length).toBe(1)
    expect(place.files()).toEqual({ [train]: 'name: Ours\n' })
    expect(place.rollOut({ keep: [train] }).problems).toEqual([])
    expect(place.read(train)).toBe('name: Ours\n')
    const other = organisation(few)
    other.write(train, place.read(`.slipway/templates/${train}`))
    expect(other.rollOut().lines).toContain(`${train}: as it should be`)
  })
})
