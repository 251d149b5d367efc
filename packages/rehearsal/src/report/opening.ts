import type { Prepared } from '../prepare.ts'
import type { JudgedEvent } from '../service/service.ts'
import type { Stage } from '../clone/stage.ts'
import { safe, type Terminal } from './terminal.ts'
import type { CandidateWorkflow } from '../workflows.ts'
import type { World } from '../world/world.ts'

/** What is rehearsed, where, and on what. */
export function opening({ paint }: Terminal, { stage, node, world }: Prepared): string {
  const title = paint.bold(`Rehearsing the push of ${safe(stage.tag)} to ${stage.repository.fullName}`)
  return [
    title,
    `  world     ${world.url}`,
    `  node      ${node.version}  ${paint.dim(node.because)}`,
    ...stage.notes.map((note) => `  note      ${note}`),
    ''
  ].join('\n')
}

/** That the push went through. */
export function pushedLine({ paint }: Terminal, { tag, commit, repository }: Stage, world: World): string {
  const to = `${world.url}/${repository.fullName}`
  return `  pushed    refs/tags/${safe(tag)} -> ${commit.slice(0, 7)}  ${paint.dim(`git push to ${to}`)}\n`
}

/** Every workflow of the commit and why it starts or does not. */
export function workflowLines(
  { paint }: Terminal,
  { event, workflows: all }: JudgedEvent,
  chosen: readonly CandidateWorkflow[]
): string {
  const others = all.filter(({ file }) => chosen.every((each) => each.file !== file))
  const listed = [...others, ...chosen]
  if (listed.length === 0) return '\nThe commit has no workflows in .github/workflows.\n'
  const width = Math.max(...listed.map(({ file }) => file.length))
  const lines = listed.map((workflow) => {
    const isPlayed = chosen.includes(workflow)
    const isInvalid = workflow.invalid !== undefined
    const sign = isInvalid ? paint.red('✗') : isPlayed ? paint.green('▶') : paint.dim('–')
    const shown = isInvalid ? paint.red : paint.dim
    const forced = isPlayed && !workflow.starts ? 'played because of --workflow; by itself: ' : ''
    const verb = isInvalid ? '' : workflow.starts ? 'starts: ' : forced === '' ? 'does not start: ' : ''
    return `  ${sign} ${safe(workflow.file).padEnd(width)}  ${shown(safe(`${forced}${verb}${workflow.reason}`))}\n`
  })
  const none = chosen.length === 0 ? '\nNo workflow starts. --workflow FILE plays one in any case.\n' : ''
  const title = event.action === undefined ? event.name : `${event.name} ${event.action}`
  return `\n${paint.bold(`Workflows on ${title}`)}\n${lines.join('')}${none}`
}
