/**
 * Tells how far a long step has come: on one line that changes where a terminal shows it, and else on a line of its own
 * every tenth of the way.
 */
export function progressOf(all: number, what: string): (done: number) => void {
  const start = performance.now()
  let told = 0
  return (done) => {
    const seconds = (performance.now() - start) / 1000
    const left = (seconds / done) * (all - done)
    const line = `${done} of ${all} ${what}, ${Math.round(done / seconds)} a second, ${timeOf(left)} left`
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${bar(done / all)} ${line}${done === all ? '\n' : ''}`)
    else if (Math.floor((done / all) * 10) > told) console.log(line)
    told = Math.floor((done / all) * 10)
  }
}

const bar = (part: number) => '█'.repeat(Math.floor(part * 20)).padEnd(20, '░')

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
