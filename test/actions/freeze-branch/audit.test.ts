import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { longestBody } from '#core/delivery/pull-request-body'
import { readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'
import type { Exemption } from '../../../actions/freeze-branch/src/audit-exemptions.ts'
import {
  type AuditSubject,
  closingComment,
  freezeMark,
  freezeTexts,
  isMarked,
  thawedBody,
  thawedMark
} from '../../../actions/freeze-branch/src/audit-text.ts'
import { waysToPass } from '../../../actions/freeze-branch/src/audit-ways.ts'
import { type FoundIssue, planClosing, planIssue } from '../../../actions/freeze-branch/src/issue-plan.ts'
import { allow } from './allow-samples.ts'
import { anyState, frozen, holder } from './state-given.ts'

const at = '2026-05-27T08:00:00Z'
const exemption = (number: number, some: Partial<Exemption> = {}): Exemption => {
  return { number, rule: 'label freeze-exempt', who: 'set by mia (maintain)', at, ...some }
}
const subject = (some: Partial<AuditSubject> = {}): AuditSubject => {
  return { state: frozen({ backends: ['policy'] }), rules: [], exemptions: [], ...some }
}
const rows = (body: string) => body.split('\n').filter((line) => line.startsWith('| #'))
const found = (some: Partial<FoundIssue> = {}): FoundIssue => {
  const { title, body } = freezeTexts(subject())
  const names = {
    number: 7,
    id: 'I_7',
    url: 'https://github.com/acme/harbor/issues/7',
    createdAt: '2026-05-26T15:01:00Z'
  }
  return { ...names, state: 'open', title, body, ...some }
}

describe('the issue of a freeze', () => {
  test('tells who, why, how long, and what may pass', async () => {
    const { rules } = await readRules('[{label: freeze-exempt}, {title: [fix, docs]}, {approvals: 2, by: write}]')
    const { title, body } = freezeTexts(subject({ rules, exemptions: [exemption(12)] }))
    expect(title).toBe('main is frozen for 0.50.0-rc.1')
    expect(body).toBe(`<!-- slipway/freeze main -->
The branch <code>main</code> is frozen until 2026-05-29T15:00:00Z.

| Release | Reason | Who | Run | Since | Until |
| --- | --- | --- | --- | --- | --- |
| <code>0.50.0-rc.1</code> | candidate phase | <code>ada</code> | [run](<https://github.com/acme/harbor/actions/runs/7>) | 2026-05-26T15:00:00Z | 2026-05-29T15:00:00Z |

### What may pass

A pull request may be merged when one of these holds:

- it has the label <code>freeze-exempt</code>, set by somebody with the role maintain or more
- its title is of the kind <code>fix</code> or <code>docs</code>, and its author is a member, or a maintainer has approved it
- 2 people with the role write or more have approved what is at its head

To be exempted, bring the pull request to fit one of them; it is judged again when it changes.

### What passes

| Pull request | Rule | Who | Since |
| --- | --- | --- | --- |
| #12 | <code>label freeze-exempt</code> | set by mia &#40;maintain&#41; | 2026-05-27T08:00:00Z |`)
  })

  test('counts its holders', () => {
    const two = [holder(), holder({ key: '0.49.1', version: '', reason: 'a fix' })]
    const { title, body } = freezeTexts(subject({ state: frozen({ holders: two }) }))
    expect([title, body.match(/\[run\]/g)]).toEqual(['main is frozen for 0.50.0-rc.1', ['[run]', '[run]']])
    const many = Array.from({ length: 60 }, (_, index) => holder({ key: `1.0.${index}`, version: `1.0.${index}` }))
    const long = freezeTexts(subject({ state: frozen({ holders: many }) }))
    expect(long.title).toHaveLength(256)
    expect(long.body).toContain('There are 10 more.')
  })

  test.each([
    ['lock', ['ruleset', 'lock', 'policy'] as const, /^Nothing: the branch is locked/],
    ['ruleset', ['ruleset'] as const, /^Nothing: .*\n\nRules are no hindrance to <code>release-bot<\/code>\.$/],
    ['ruleset and policy', ['ruleset', 'policy'] as const, /has the label <code>freeze-exempt.*\n\nRules are no/s],
    ['policy', ['policy'] as const, /when it changes\.$/]
  ])('what may pass by %s', async (_, backends, said) => {
    const { rules } = await readRules(allow)
    expect(waysToPass({ backends, bypass: ['release-bot'] }, rules).join('\n')).toMatch(said)
  })

  test('names no more rules and values than people read', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `- label: l${index}`).join('\n')
    const { rules } = await readRules(`${many}\n- paths: [${Array.from({ length: 20 }, (_, at) => `d${at}/**`)}]`)
    const lines = waysToPass({ backends: ['policy'], bypass: [] }, rules)
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(31)
    const [last] = rules.slice(-1)
    expect(waysToPass({ backends: ['policy'], bypass: [] }, last ? [last] : [])[2]).toMatch(/ or 8 more$/)
    expect(waysToPass({ backends: ['policy'], bypass: [] }, [])).toHaveLength(1)
  })
})

describe('nothing comes of what people have written', () => {
  const evil = '@ada <img src=x> fixes #1 | --> `x` [a](b) https://evil.example ![i](j)\n::warning::x **b** GH-2 a/b@c'
  const live = /@ada|<img|(?<!&)#1|\| -->|`|\[a\]|https:\/\/evil|^::warning|\*\*b/m

  test('in holders, rules and exemptions', async () => {
    const who = { actor: evil, run: `https://github.com/a/${evil}` }
    const state = frozen({
      ...{ branch: `a-->${evil.replaceAll(/\s/g, '')}`, backends: ['ruleset', 'policy'], bypass: [evil] },
      holders: [holder({ reason: evil, version: evil, owner: who, since: evil, until: evil })]
    })
    const { rules } = await readRules(JSON.stringify([{ label: evil }, { paths: ['a|@ada/**'] }]))
    expect(rules).toHaveLength(2)
    const exemptions = [exemption(3, { rule: evil, who: evil, at })]
    const { title, body } = freezeTexts(subject({ state, rules, exemptions }))
    const told = body
      .replace(/^<!-- slipway\/freeze [\w.\-%/!~*'()]+ -->\n/, '')
      .replace(/^\| #3 /m, '| ')
      .replace(/\]\(<[^<>|\s]*>\)/, '')
    expect(told).not.toMatch(live)
    expect(told).not.toContain('-->')
    expect(
      told
        .split('\n')
        .filter((line) => /^\|/.test(line))
        .map((line) => line.split('|').length)
    ).toEqual([8, 8, 8, 6, 6, 6])
    expect(title).not.toMatch(/\n/)
    expect(rows(body)).toHaveLength(1)
    expect(freezeTexts(subject({ state, rules, exemptions }), body).body).toBe(body)
  })

  test('whatever it is: a body says of itself what it is, and again the same', () => {
    fc.assert(
      fc.property(anyState, fc.string({ unit: 'binary', maxLength: 40 }), (state, text) => {
        const exemptions = [exemption(1, { rule: text, who: text })]
        const { body } = freezeTexts({ state, rules: [], exemptions })
        expect(isMarked(body, freezeMark(state.branch))).toBe(true)
        expect(rows(body)).toHaveLength(1)
        expect(freezeTexts({ state, rules: [], exemptions }, body.replaceAll('\n', '\r\n')).body).toBe(body)
      }),
      { numRuns: 60 }
    )
  })
})

describe('the table of those that passed', () => {
  test('has each pull request once for each rule, the first time it was seen', () => {
    const first = freezeTexts(subject({ exemptions: [exemption(12), exemption(12), exemption(3)] }))
    const later = [exemption(12, { at: '2026-05-28T08:00:00Z' }), exemption(12, { rule: 'title fix' })]
    const { body } = freezeTexts(subject({ exemptions: later }), first.body)
    expect(rows(body).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      '| #12 <code>label freeze-exempt</code>',
      '| #3 <code>label freeze-exempt</code>',
      '| #12 <code>title fix</code>'
    ])
    expect(rows(body)[0]).toBe(rows(first.body)[0])
  })

  test('keeps no line that was not written here', () => {
    const { body } = freezeTexts(subject({ exemptions: [exemption(12)] }))
    const [row = ''] = rows(body)
    const others = [row.replace('set by', '@ada'), row.replace('#12', '#0'), row.replace('mia', '<b>mia</b>')]
    for (const other of others) expect(rows(freezeTexts(subject(), body.replace(row, other)).body)).toEqual([])
  })

  test('fits into an issue, and says where it does not', () => {
    const exemptions = Array.from({ length: 1000 }, (_, index) => exemption(index + 1, { who: 'w'.repeat(100) }))
    const { body } = freezeTexts(subject({ exemptions }))
    expect(body.length).toBeLessThanOrEqual(longestBody)
    expect(rows(body).length).toBeGreaterThan(300)
    expect(body).toMatch(/There is no room for more: [^\n]*$/)
    expect(freezeTexts(subject({ exemptions }), body).body).toBe(body)
  })
})

describe('what is done about the issue', () => {
  test('opened, left, written again where it differs', () => {
    expect(planIssue(undefined, subject())).toEqual({ kind: 'open', texts: freezeTexts(subject()) })
    const crlf = found().body.replaceAll('\n', '\r\n')
    expect(planIssue(found({ body: crlf }), subject())).toEqual({ kind: 'nothing', number: 7, notes: [] })
    expect(planIssue(found({ title: 'x' }), subject())).toMatchObject({
      kind: 'update',
      change: { title: expect.any(String) }
    })
    const passed = subject({ exemptions: [exemption(3)] })
    const plan = planIssue(found(), passed)
    expect(plan).toMatchObject({ kind: 'update', change: { body: freezeTexts(passed).body } })
    expect('change' in plan && Object.keys(plan.change)).toEqual(['body'])
    expect(planIssue(found({ state: 'closed' }), subject())).toMatchObject({
      ...{ kind: 'nothing', notes: ['somebody has closed the issue #7 of the freeze; it stays so'] }
    })
  })

  test('closed with how long it was, once', () => {
    const passed = found({ body: freezeTexts(subject({ exemptions: [exemption(3)] })).body })
    const time = { branch: 'main', at: '2026-05-29T18:01:00Z' }
    const plan = planClosing(passed, time)
    if (plan.kind !== 'close') throw new Error(plan.kind)
    expect(plan.comment).toMatch(
      /^The branch <code>main<\/code> is thawed .* It was frozen for 3 days 3 hours\.\n\n<!-- slipway\/thawed main -->$/
    )
    expect(plan.body).toContain('It was frozen for 3 days 3 hours.')
    expect(plan.body).not.toContain('is frozen until')
    expect(rows(plan.body)).toEqual(rows(passed.body))
    const more = planClosing(passed, { ...time, exemptions: [exemption(3), exemption(4)] })
    expect('body' in more && rows(more.body).map((line) => line.slice(0, 5))).toEqual(['| #3 ', '| #4 '])
    expect(planClosing({ ...passed, body: plan.body }, time)).toEqual({ kind: 'nothing' })
    expect(planClosing(undefined, time)).toEqual({ kind: 'nothing' })
    expect(planClosing(found(), { ...time, branch: 'mai' })).toEqual({ kind: 'nothing' })
    expect(closingComment({ ...time, since: '2026-05-29T17:00:00Z' })).toContain('for 1 hour 1 minute.')
    expect(thawedBody('mine', { ...time, since: time.at })).toBe('mine')
    expect(isMarked(plan.body, thawedMark('main'))).toBe(true)
  })
})
