import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** What the system gives a process at a time: Linux counts its CPU in hundredths of a second. */
const ticksPerSecond = 100

/** The CPU time that a process with all its threads has used, in ms; undefined where the system does not tell. */
export function cpuOf(pid: number): number | undefined {
  const stat = procFile(pid, 'stat')
  // The name of the program, in brackets, may hold spaces; user and system time are the 14th and 15th value.
  const values = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return values && ((Number(values[11]) + Number(values[12])) * 1000) / ticksPerSecond
}

/** The memory that a process holds, in bytes; undefined where the system does not tell. */
export function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(procFile(pid, 'status') ?? '')?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

/** Runs `work` and gives the CPU time, in ms, that the process has used until then, with what it does right after it. */
export async function withCpu<T>(pid: number, work: () => Promise<T>, after = 0): Promise<[T, number | undefined]> {
  const before = cpuOf(pid)
  const result = await work()
  await setTimeout(after)
  const used = cpuOf(pid)
  return [result, before === undefined || used === undefined ? undefined : used - before]
}

/** Looks at the memory of a process every `interval` ms until told to stop; gives what it has seen, in bytes. */
export function watchMemory(pid: number, interval: number): { seen: number[]; stop(): void } {
  const seen: number[] = []
  const look = () => {
    const bytes = memoryOf(pid)
    if (bytes !== undefined) seen.push(bytes)
  }
  look()
  const timer = setInterval(look, interval)
  return { seen, stop: () => clearInterval(timer) }
}

function procFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
