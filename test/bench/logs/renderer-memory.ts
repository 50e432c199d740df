import {readdirSync, readFileSync} from 'node:fs'

/** A field of the largest renderer among the processes that this one started. */
export function rendererMemory(field: 'VmRSS' | 'VmHWM'): number {
  const processes = readdirSync('/proc').flatMap(id => (/^\d+$/.test(id) ? readProcess(Number(id)) : []))
  const ours = new Set([process.pid])
  for (let size = 0; size < ours.size; ) {
    size = ours.size
    for (const {id, parent} of processes) if (ours.has(parent)) ours.add(id)
  }
  const renderers = processes.filter(({id, command}) => ours.has(id) && command.includes('--type=renderer'))
  return Math.max(
    0,
    ...renderers.map(({status}) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024),
  )
}

function readProcess(id: number): readonly {id: number; parent: number; command: string; status: string}[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
    return [{id, parent: Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0), command, status}]
  } catch {
    // It ended meanwhile.
    return []
  }
}
