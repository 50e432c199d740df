import type {RulesWords} from './rule-words.ts'

type SettingRules = Pick<
  RulesWords,
  | 'websocket-not-proxied'
  | 'tunnel-timeout-short'
  | 'header-inheritance-lost'
  | 'host-not-preserved'
  | 'forwarded-proto-missing'
  | 'body-limit-small'
  | 'encoded-slash-chain'
  | 'token-auth-blocked'
>

/** Rules about what a backend gets beside the path, and about who may ask it, in English. */
export const settingRulesEn: SettingRules = {
  'websocket-not-proxied': {
    title: 'the WebSocket of the editor is not passed on',
    message: ({route}) =>
      `${route} leads to Synchrony but does not pass on the upgrade to a WebSocket: Synchrony answers as it would an ordinary request.`,
    why: 'Collaborative editing works through a WebSocket. Where the proxy drops the upgrade, the editor falls back to slower requests, or does not open.',
  },
  'tunnel-timeout-short': {
    title: 'idle WebSockets are cut',
    message: ({route, seconds}, severity) =>
      severity === 'info'
        ? `${route} cuts a WebSocket after ${seconds} seconds of silence, which is the usual value. If editors keep reconnecting, raise it.`
        : `${route} cuts a WebSocket after ${seconds} seconds of silence.`,
    why: 'While nobody types, the connection of the editor is silent. A proxy that waits only a short time cuts it, and the editor reconnects again and again.',
  },
  'header-inheritance-lost': {
    title: 'headers that are set further up do not arrive',
    message: ({route, headers}) =>
      `${route} does not send what is set further up: ${headers}. Its own proxy_set_header replaces all of those.`,
    why: 'In nginx, one proxy_set_header in a block makes it forget all those of the blocks around it. The file still shows them, and the backend does not get them.',
  },
  'host-not-preserved': {
    title: 'Confluence sees another host than the browser',
    message: ({route, host, connector}) =>
      connector === 'silent'
        ? `${route} sends the host ${host} to Confluence, not the one that the browser asks for, and the connector in server.xml has no proxyName that would make up for it.`
        : `${route} sends the host ${host} to Confluence, not the one that the browser asks for. That does no harm if the connector in server.xml has proxyName and proxyPort, which cannot be seen from this file.`,
    why: 'Confluence builds links and redirects from the host that it is asked for. If neither the proxy nor the connector names the public one, they lead to an address that the browser cannot reach.',
  },
  'forwarded-proto-missing': {
    title: 'Confluence is not told that the browser comes by HTTPS',
    message: ({route, connector, hop}) => {
      const what =
        hop === 'behind'
          ? `The browser comes by HTTPS to a proxy in front, but ${route} puts http in X-Forwarded-Proto.`
          : `${route} takes HTTPS and goes on by HTTP without X-Forwarded-Proto.`
      return connector === 'deaf'
        ? `${what} This connector has no scheme="https", and no RemoteIpValve would read the header: Confluence makes links with http, and its cookies lack the attribute Secure.`
        : connector === 'silent'
          ? `${what} The connector in server.xml has no scheme="https" either. Its RemoteIpValve waits for the header.`
          : `${what} That does no harm if the connector in server.xml has scheme="https" and secure="true", which cannot be seen from this file.`
    },
    why: 'Where nobody tells Confluence of the HTTPS in front of it, it builds links with http, and its cookies lack the attribute Secure.',
  },
  'body-limit-small': {
    title: 'the proxy refuses larger uploads',
    message: ({route, bytes, written, next, nextRoute}) => {
      const another = next === undefined ? '' : ` On the same way, ${nextRoute} refuses those above ${size(next)}.`
      return Number(written) > 0
        ? `${route} refuses uploads above ${size(bytes)}.${another} Confluence takes attachments up to 100 MB unless its own limit was changed.`
        : `${route} refuses uploads above ${size(bytes)}, unless a file around this one says otherwise: that is what the server does by default.${another} Confluence takes attachments up to 100 MB.`
    },
    why: 'The proxy answers 413 to an upload that Confluence would take. The user sees that attaching the file failed, and Confluence logs nothing.',
  },
  'encoded-slash-chain': {
    title: 'a slash within a name needs the proxy and Tomcat',
    message: ({sent, received = '', what, port = ''}) =>
      what === 'tomcat-refuses'
        ? `The proxy lets ${sent} pass, and Tomcat answers 400 to it: the connector${port === '' ? '' : ` on port ${port}`} has no encodedSolidusHandling that allows it.`
        : what === 'proxy-refuses'
          ? `Tomcat would take ${sent}, but the proxy answers 404 to it: it refuses an encoded slash unless AllowEncodedSlashes is NoDecode.`
          : what === 'refused'
            ? `The proxy answers 404 to ${sent}: it refuses an encoded slash.`
            : what === 'kept'
              ? `The proxy lets ${sent} pass. Tomcat answers 400 to it unless its connector in server.xml has encodedSolidusHandling, which cannot be seen from this file.`
              : `The proxy makes ${received} of ${sent}, which is another address.`,
    why: 'A slash within a name is sent as %2F. By default both Apache and Tomcat refuse it, so allowing it in only one of them changes nothing.',
  },
  'token-auth-blocked': {
    title: 'the proxy stops what only Confluence can check',
    message: ({path, guard}) =>
      guard === 'redirect'
        ? `The proxy sends ${path} elsewhere. The Companion app needs the answer of Confluence itself.`
        : guard === 'refusal'
          ? `The proxy refuses ${path}, which the Companion app needs.`
          : `The proxy asks for a login in front of ${path}. The Companion app has no session of the browser and cannot log in.`,
    why: 'The Companion app sends a token that only Confluence can check. Where the proxy asks for a login first, the app gets a login page in place of the document.',
  },
}

function size(bytes: string | number = 0): string {
  const megabytes = Number(bytes) / 2 ** 20
  return megabytes >= 1 ? `${Math.round(megabytes * 10) / 10} MB` : `${Math.round(Number(bytes) / 1024)} KB`
}
