import {describe, expect, it} from 'vitest'
import {onFreePort} from '../../src/site/on-free-port.ts'

const failing = (code: string) => Object.assign(new Error(code), {code})

describe('onFreePort', () => {
  it('passes over ports that are taken', async () => {
    const start = async (port: number) => {
      if (port < 3002) throw failing('EADDRINUSE')
      return port
    }
    expect(await onFreePort(3000, start)).toBe(3002)
  })

  it('gives up after twenty, and at once for any other reason', async () => {
    const tried: number[] = []
    const start = (code: string) => async (port: number) => {
      tried.push(port)
      throw failing(code)
    }
    await expect(onFreePort(3000, start('EADDRINUSE'))).rejects.toThrow('EADDRINUSE')
    expect(tried).toHaveLength(21)
    await expect(onFreePort(80, start('EACCES'))).rejects.toThrow('EACCES')
    expect(tried.filter(port => port < 3000)).toEqual([80])
  })
})
