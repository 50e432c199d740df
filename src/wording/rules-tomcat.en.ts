import type {Facts} from '../model/facts.ts'
import type {RulesWords} from './rule-words.ts'

type TomcatRules = Pick<
  RulesWords,
  | 'ajp-open'
  | 'connector-proxy-incomplete'
  | 'connector-scheme-case'
  | 'relaxed-characters-missing'
  | 'header-size-small'
  | 'threads-exceed-pool'
  | 'jndi-maxactive-ignored'
  | 'jvm-flag-typo'
>

/** Rules about Tomcat, its database pool and the options of the JVM, in English. */
export const tomcatRulesEn: TomcatRules = {
  'ajp-open': {
    title: 'an AJP connector without a secret',
    message: ({port, state, address}) =>
      state === 'open'
        ? `The AJP connector${at(port)} listens on ${address} and asks for no secret. Whoever reaches it can read files of Confluence and act as any user. Bind it to 127.0.0.1, or give it a secret that the proxy knows.`
        : `The AJP connector${at(port)} has no secret. Tomcat does not start it; versions before 7.0.100, 8.5.51 and 9.0.31 start it open to everybody. Give it a secret that the proxy knows, or let the proxy speak HTTP.`,
    why: 'AJP believes what the proxy says of a user. Without a secret, whoever reaches the port can say the same and read files of the application (CVE-2020-1938).',
  },
  'connector-proxy-incomplete': {
    title: 'a connector that names only part of the public address',
    message: ({port, missing, host}, severity) =>
      missing === 'secure'
        ? `The connector${at(port)} has scheme="https" but not secure="true". Confluence takes the connection for an open one, and its session cookie lacks the attribute Secure.`
        : severity === 'info'
          ? `The connector${at(port)} has proxyName but no proxyPort. If the proxy does not send the host of the browser, links to ${host} carry the port of the connector. Whether it does cannot be seen from this file.`
          : `The connector${at(port)} has proxyName but no proxyPort, and the proxy does not send the host of the browser: links to ${host} carry the port of the connector.`,
    why: 'Tomcat takes scheme, host, port and security of the public address from four attributes of its own. What they leave out comes from the connection to the proxy, whose address is another.',
  },
  'connector-scheme-case': {
    title: 'the scheme of a connector is not in lower case',
    message: ({port, scheme}) =>
      `The connector${at(port)} has scheme="${scheme}". Tomcat takes it as it is written, so addresses begin with ${scheme}:// and do not match the base URL.`,
    why: 'Tomcat does not change the scheme to lower case. Confluence compares addresses with its base URL letter by letter.',
  },
  'relaxed-characters-missing': {
    title: 'characters in addresses that Tomcat refuses',
    message: facts =>
      facts.sent === ''
        ? `The connector${at(facts.port)} answers 400 to ${characters(facts)} unless they are encoded. Browsers send them as they are.`
        : `The connector${at(facts.port)} answers 400 to ${characters(facts)} unless they are encoded. A log names such an address: ${facts.sent}.`,
    why: 'Browsers do not encode square brackets and the vertical bar, and in a query braces. Tomcat refuses them unless relaxedPathChars and relaxedQueryChars name them. A proxy that encodes the path again hides this until it no longer does so.',
  },
  'header-size-small': {
    title: 'little room for request headers',
    message: ({port, bytes, written}) =>
      Number(written) > 0
        ? `The connector${at(port)} takes at most ${bytes} bytes of headers. If users get 400 after a single sign-on, raise maxHttpHeaderSize.`
        : `The connector${at(port)} takes at most ${bytes} bytes of headers, which is the default. If users get 400 after a single sign-on, raise maxHttpHeaderSize.`,
    why: 'Kerberos tickets and cookies of a single sign-on grow with the groups of a user. Where they are larger than the connector takes, those users get 400 and the others do not.',
  },
  'threads-exceed-pool': {
    title: 'more threads than database connections',
    message: ({threads, needed, size, name}) =>
      `${name} allows ${size} database connections, and Tomcat works on ${threads} requests at a time. That takes ${needed} connections.`,
    why: 'A request that needs the database waits for a connection. Where there are fewer of them than threads, requests wait for each other under load and fail. Confluence asks for 10 more than maxThreads, and for 1.25 times as many.',
  },
  'jndi-maxactive-ignored': {
    title: 'maxActive has no effect',
    message: ({name, size}) =>
      `The data source${name === '' ? '' : ` ${name}`} has 8 connections, not ${size}: the pool of Tomcat 8 and later reads maxTotal and passes over maxActive.`,
    why: 'DBCP2, the pool of Tomcat 8 and later, has other names for its settings. It logs a warning about those that it does not know, and takes its defaults.',
  },
  'jvm-flag-typo': {
    title: 'an option that the JVM does not see as it is meant',
    message: ({fault, text, right}) =>
      fault === 'property'
        ? `A property is named "${text}" here. The hyphen belongs to options of the JVM; expected "${right}".`
        : fault === 'separator' && String(text).startsWith('-D')
          ? `The JVM sets nothing by "${text}": a property needs an equals sign. Expected "${right}".`
          : `The JVM does not start with "${text}". Expected "${right}".`,
    why: 'The JVM knows the exact spelling of an option only. With most mistakes it does not start; some it passes over in silence, and what they were to set is not set.',
  },
}

/** Which connector is meant. */
function at(port: string | number = ''): string {
  return port === '' ? '' : ` on port ${port}`
}

function characters({path = '', query = ''}: Facts): string {
  const inPath = path === '' ? [] : [`${spaced(path)} in a path`]
  return [...inPath, ...(query === '' ? [] : [`${spaced(query)} in a query`])].join(' and to ')
}

function spaced(chars: string | number): string {
  return [...String(chars)].join(' ')
}
