import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

/** Takes more and more of one thing until Java refuses, and says what came of it: a count, then the exception. */
const program = `
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
public class Take {
  public static void main(String[] args) throws Exception {
    var kept = new ArrayList<Object>();
    try {
      while (kept.size() < Integer.parseInt(args[1])) kept.add(one(args[0]));
      System.out.println(kept.size() + " enough");
    } catch (Throwable problem) {
      int size = kept.size();
      if (args[0].equals("memory")) kept.clear();
      System.out.println(size + " " + problem);
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
  static Object one(String what) throws Exception {
    switch (what) {
      case "memory": return new byte[1 << 20];
      case "array": return new byte[Integer.MAX_VALUE];
      case "stream": return new FileInputStream(self());
      case "channel": return Files.newByteChannel(Path.of(self()));
      case "socket": return new ServerSocket(0);
      default:
        var thread = new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException stop) { } });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
  }
  static String self() { return System.getProperty("java.class.path") + "/Take.class"; }
}`

const folder = mkdtempSync(join(tmpdir(), 'shindan-limits-'))

/** What a Java writes that takes `what` up to `most` times, within the limits of `prlimit` and with these options. */
function write(what: string, most: number, limits: readonly string[], ...options: string[]): string {
  // The limit of processes does not bind root.
  const user = process.getuid?.() === 0 ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] : []
  const java = ['/usr/bin/java', '-XX:+UseSerialGC', ...options, '-cp', folder, 'Take', what, String(most)]
  const [command = '', ...args] = [...user, 'prlimit', ...limits, ...java]
  return spawnSync(command, args, {encoding: 'utf8'}).stdout
}

/** The last word of `write`: the count and what came of it. */
function take(...asked: Parameters<typeof write>): string {
  const stdout = write(...asked)
  return stdout.split('\n').findLast(line => /^\d/u.test(line)) ?? stdout
}

beforeAll(() => {
  writeFileSync(join(folder, 'Take.java'), program)
  execFileSync('/usr/bin/javac', ['Take.java'], {cwd: folder, stdio: 'ignore'})
  chmodSync(folder, 0o755)
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('a Java whose heap is full', () => {
  it('says so, and gets by with a larger heap', () => {
    expect(take('memory', 100, [], '-Xmx64m')).toMatch(/^\d+ java\.lang\.OutOfMemoryError: Java heap space$/u)
    expect(take('memory', 100, [], '-Xmx256m')).toBe('100 enough')
  })

  it('has another text for one array that is too large for any heap', () => {
    expect(take('array', 1, [], '-Xmx64m')).toMatch(/OutOfMemoryError: Requested array size exceeds VM limit$/u)
  })
})

describe('a Java that may start no more threads', () => {
  const refused =
    /^\d+ java\.lang\.OutOfMemoryError: unable to create native thread: possibly out of memory or process\/resource limits reached$/u

  it('says so at the limit of processes, whatever the size of the heap', () => {
    expect(take('thread', 200, ['--nproc=60'], '-Xmx64m')).toMatch(refused)
    expect(take('thread', 200, ['--nproc=60'], '-Xmx512m')).toMatch(refused)
    expect(take('thread', 200, ['--nproc=4096'], '-Xmx64m')).toBe('200 enough')
  })

  it('tells before that on standard output which call of the system failed', () => {
    const [before = ''] = write('thread', 200, ['--nproc=60'], '-Xmx64m').split('java.lang.OutOfMemoryError')
    expect(before).toMatch(/Failed to start thread .* pthread_create failed \(EAGAIN\)/u)
  })

  it('says the same where memory outside the heap has run out; a smaller heap or smaller stacks cure it', () => {
    const memory = ['--as=6000000000']
    const small = ['-XX:CompressedClassSpaceSize=64m', '-XX:ReservedCodeCacheSize=64m']
    expect(take('thread', 200, memory, '-Xmx4g', '-Xss16m', ...small)).toMatch(refused)
    expect(take('thread', 200, memory, '-Xmx256m', '-Xss16m', ...small)).toBe('200 enough')
    expect(take('thread', 200, memory, '-Xmx4g', '-Xss512k', ...small)).toBe('200 enough')
  })
})

describe('a Java that may open no more files', () => {
  const few = ['--nofile=64:64']

  it.each([
    ['stream', /^\d+ java\.io\.FileNotFoundException: .*Take\.class \(Too many open files\)$/u],
    ['channel', /^\d+ java\.nio\.file\.FileSystemException: .*Take\.class: Too many open files$/u],
    ['socket', /^\d+ java\.net\.SocketException: Too many open files$/u],
  ])('says so of a %s', (what, text) => {
    expect(take(what, 100, few)).toMatch(text)
    expect(take(what, 100, ['--nofile=512:512'])).toBe('100 enough')
  })

  it('counts to the hard limit, for Java raises the soft one to it', () => {
    expect(take('stream', 100, ['--nofile=64:512'])).toBe('100 enough')
    expect(take('stream', 100, ['--nofile=64:512'], '-XX:-MaxFDLimit')).toMatch(/Too many open files/u)
  })

  it('has fewer after `ulimit -n`, which lowers the hard limit as well', () => {
    const shell = ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh']
    expect(take('stream', 100, ['--nofile=512:512', ...shell])).toMatch(/Too many open files/u)
  })
})
