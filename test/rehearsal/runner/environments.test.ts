import { describe, expect, test } from '@jest/globals'
import type { PlayOptions } from '#rehearsal/runner/options'
import { playTag, workflow } from './repository.ts'

const deploy = (environment: string, script = 'true', more = '') =>
  workflow(`
deploy:
  runs-on: x
  environment: ${environment}
  ${more}
  steps:
    - { id: site, name: work, run: ${JSON.stringify(script)} }
after: { needs: deploy, runs-on: x, steps: [{ run: "true" }] }
`)

const conclusions = (played: Awaited<ReturnType<typeof playTag>>) =>
  played.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)

describe('a job with an environment', () => {
  test('waits for its approval without a machine, and then has what the environment gives', async () => {
    const asked: string[] = []
    let approve = (): void => undefined
    const gate: PlayOptions['gate'] = (environment, job) => {
      asked.push(`${environment} for ${job}`)
      return new Promise((resolve) => {
        approve = () => resolve({ allowed: true, by: 'octo' })
      })
    }
    const seen: string[] = []
    const played = await playTag(
      {
        ...workflow(`
deploy:
  runs-on: x
  environment: { name: "prod-\${{ github.ref_type }}", url: "https://\${{ steps.site.outputs.host }}/\${{ vars.PATH_OF }}" }
  steps: [{ id: site, run: 'echo host=example.com >> $GITHUB_OUTPUT; echo "\${{ vars.REGION }} \${{ secrets.KEY }} \${{ vars.KEPT }} $((1+1))"; test "\${{ secrets.KEY }}" = of-the-environment' }]
other: { runs-on: x, steps: [{ run: echo meanwhile }] }
`)
      },
      undefined,
      {
        parallel: 1,
        gate,
        secrets: { KEY: 'of-the-repository' },
        vars: { REGION: 'none', KEPT: 'kept' },
        environments: (name) => ({ secrets: { KEY: 'of-the-environment' }, vars: { REGION: name, PATH_OF: 'app' } }),
        report: (event) => {
          if (event.type === 'job-waiting') seen.push(`${event.job} waits for ${event.for} of ${event.name}`)
          if (event.type === 'job-finished') seen.push(`${event.job} finished`)
          if (event.type === 'job-finished' && event.job === 'other') approve()
        }
      }
    )
    expect(asked).toEqual(['prod-tag for deploy'])
    expect(seen).toEqual(['deploy waits for approval of prod-tag', 'other finished', 'deploy finished'])
    expect(played.jobs[0]).toMatchObject({
      conclusion: 'success',
      environment: 'prod-tag',
      environmentUrl: 'https://example.com/app'
    })
    expect(played.log('deploy')).toContain('\nprod-tag *** kept 2')
  })

  test.each<[string, PlayOptions['gate'], string]>([
    [
      'rejected',
      async () => ({ allowed: false, by: 'octo', reason: 'not on a Friday' }),
      ' (rejected by octo): not on a Friday'
    ],
    ['never answered', () => Promise.reject(new Error('nobody was there')), ': nobody was there'],
    ['not allowed, without a word', async () => ({ allowed: false }), '']
  ])('fails when it is %s, before it has a machine', async (_, gate, more) => {
    if (gate === undefined) throw new Error('a gate is missing')
    const played = await playTag(deploy('prod'), undefined, { gate })
    expect(played.events.some(({ type }) => type === 'job-waiting')).toBe(false)
    expect(conclusions(played)).toEqual(['deploy: failure', 'after: skipped'])
    expect(played.jobs[0]).toMatchObject({ environment: 'prod', steps: [] })
    expect(played.annotations.map(({ message }) => message)).toEqual([
      `The deployment was rejected or didn't satisfy other protection rules.${more}`
    ])
    expect(played.events.some(({ type }) => type === 'job-started')).toBe(false)
  })

  test('is cancelled while it waits', async () => {
    const controller = new AbortController()
    const gate = () => {
      setTimeout(() => controller.abort(), 20)
      return new Promise<never>(() => undefined)
    }
    const played = await playTag(deploy('prod'), undefined, { gate, signal: controller.signal })
    expect(conclusions(played)).toEqual(['deploy: cancelled', 'after: cancelled'])
    expect(played.conclusion).toBe('cancelled')
  })

  test.each([
    ['has no URL for one with a secret in it', "{ name: p, url: 'https://x/${{ steps.site.outputs.w }}' }", 'success'],
    ['fails for one that cannot be evaluated', "{ name: p, url: '${{ fromJSON(github.ref) }}' }", 'failure']
  ])('%s', async (_, environment, conclusion) => {
    const files = deploy(environment, 'echo w=sword-fish >> $GITHUB_OUTPUT')
    const played = await playTag(files, undefined, { secrets: { WORD: 'sword-fish' } })
    expect(played.jobs[0]?.conclusion).toBe(conclusion)
    expect(played.jobs[0]?.environmentUrl).toBeUndefined()
    const expected = conclusion === 'success' ? "Skip setting environment url as environment 'p'" : 'Failed to evaluate'
    expect(played.annotations[0]?.message).toContain(expected)
  })

  test('has no secrets of an environment that it does not name', async () => {
    const files = workflow('a: { runs-on: x, steps: [{ run: "echo [${{ secrets.KEY }}]" }] }')
    const played = await playTag(files, undefined, { environments: () => ({ secrets: { KEY: 'x' }, vars: {} }) })
    expect(played.log('a')).toContain('[]')
  })
})
