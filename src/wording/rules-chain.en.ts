import type {RulesWords} from './rule-words.ts'

type ChainRules = Pick<
  RulesWords,
  'connector-public-url-mismatch' | 'connector-conflict' | 'context-path-mismatch' | 'ajp-secret-mismatch'
>

/** Rules about what the files of a proxy and of Tomcat say together, in English. */
export const chainRulesEn: ChainRules = {
  'connector-public-url-mismatch': {
    title: 'the connector does not name the address that browsers use',
    message: ({port, attribute, written, expected}, severity) => {
      const connector = `The connector${port === '' ? '' : ` on port ${port}`}`
      if (attribute === 'proxyName')
        return `${connector} has proxyName="${written}", but browsers reach the proxy as ${expected}. Links and redirects lead to ${written}.`
      if (attribute === 'proxyPort')
        return severity === 'info'
          ? `${connector} has proxyPort="${written}", but the proxy listens on port ${expected}. That does no harm if something in front of it takes port ${written}.`
          : `${connector} has proxyPort="${written}", but browsers reach the proxy at port ${expected}. Links and redirects carry the wrong port.`
      return severity === 'info'
        ? `${connector} has scheme="https", but the proxy takes plain HTTP. That does no harm if something in front of it takes HTTPS; else nobody stays logged in.`
        : `Browsers come by HTTPS, and the proxy says so in X-Forwarded-Proto. ${connector} makes links with http all the same: it has no scheme="https", and no RemoteIpValve reads the header.`
    },
    why: 'Confluence makes links and redirects from scheme, proxyName and proxyPort of the connector. Where they are not what browsers ask the proxy for, links lead elsewhere, and Confluence warns that the base URL does not match.',
  },
  'connector-conflict': {
    title: 'the wrong connector is active',
    message: ({what, route, port, other}) =>
      what === 'same-port'
        ? `Port ${port} belongs to a connector further up already. Tomcat cannot start this one as well. Keep one of the two.`
        : what === 'in-comment'
          ? `${route} leads to port ${port}, whose connector stands in a comment in server.xml. Tomcat does not listen there.`
          : what === 'direct'
            ? `${route} leads to the connector on port ${port}, which is the one without a proxy in front. The connector with proxyName is on port ${other}.`
            : what === 'other-protocol'
              ? `${route} leads to port ${port}, but the connector there speaks another protocol.`
              : `${route} leads to port ${port} of this machine. In server.xml there are connectors on port ${other} only.`,
    why: 'Confluence comes with several connectors in its server.xml, for use with and without a proxy. One for each port may be active, and it has to be the one that the proxy leads to.',
  },
  'context-path-mismatch': {
    title: 'the path of the proxy is not the context path',
    message: ({what, route, asked, received, own}) =>
      what === 'not-found'
        ? `${route} sends requests to ${received}, but the context in server.xml is ${own}. Tomcat finds nothing there.`
        : `Browsers ask for ${asked}, and ${route} makes ${received} of it. Confluence makes links below its own context, ${own}, which lead past this route.`,
    why: 'Confluence writes its own context path into every link. The path at the proxy, the path that it sends on and the context in server.xml have to be the same.',
  },
  'ajp-secret-mismatch': {
    title: 'proxy and Tomcat do not know the same AJP secret',
    message: ({what, route, port}) =>
      what === 'cannot-start'
        ? `${route} leads to the AJP connector on port ${port}, which has no secret. Tomcat does not start it, and no request is answered; versions before 7.0.100, 8.5.51 and 9.0.31 start it open to everybody. Give both the same secret, or let the proxy speak HTTP.`
        : what === 'not-sent'
          ? `${route} sends no secret, and the AJP connector on port ${port} asks for one: Tomcat answers 403 to every request. Set secret= behind the address.`
          : `${route} sends another secret than the AJP connector on port ${port} has: Tomcat answers 403 to every request.`,
    why: 'Tomcat takes requests by AJP only from a proxy that sends the secret of the connector.',
  },
}
