import { expect, test } from 'vitest'
import { makeQueue, QueueFull } from './queue'

test('of seven who come at once two are served at a time, three wait in their order, and two are refused', async () => {
  const inTurn = makeQueue(2, 3)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const work = (number: number) => () => {
    begun.push(number)
    return new Promise<number>((resolve, reject) => {
      // One of them fails, which must not cost those who wait their turn.
      ends[number] = () => (number === 1 ? reject(new Error('failed')) : resolve(number))
    })
  }
  const results = Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((number) => inTurn(work(number))))
  for (const number of [0, 1, 2, 3, 4]) {
    await expect.poll(() => begun).toEqual([0, 1, 2, 3, 4].slice(0, Math.min(5, number + 2)))
    ends[number]?.()
  }
  const answers = await results
  expect(answers.map(({ status }) => status).join(' ')).toBe(
    'fulfilled rejected fulfilled fulfilled fulfilled rejected rejected',
  )
  for (const answer of answers.slice(5)) expect(answer).toMatchObject({ reason: expect.any(QueueFull) })
  expect(await inTurn(async () => 'later')).toBe('later')
})
