import type {NeededInput} from '../model/input-kind.ts'

/** What each kind of input is called in English, with the name of the file where it has one. */
export const inputKindsEn: Readonly<Record<NeededInput, string>> = {
  'confluence-log': 'Confluence application log (atlassian-confluence.log)',
  'security-log': 'Confluence security log (atlassian-confluence-security.log)',
  'catalina-log': 'Tomcat log (catalina.out)',
  'synchrony-log': 'Synchrony log (atlassian-synchrony.log)',
  'access-log': 'access log (access.log, conf_access_log)',
  'apache-error-log': 'Apache error log (error_log)',
  'nginx-error-log': 'nginx error log (error.log)',
  'haproxy-log': 'HAProxy log (haproxy.log)',
  'gc-log': 'Java garbage collection log (gc.log)',
  'thread-dump': 'Java thread dump',
  'apache-config': 'Apache configuration (httpd.conf)',
  'nginx-config': 'nginx configuration (nginx.conf)',
  'haproxy-config': 'HAProxy configuration (haproxy.cfg)',
  'server-xml': 'Tomcat configuration (server.xml)',
  'confluence-cfg': 'Confluence configuration (confluence.cfg.xml)',
  setenv: 'Java start options (setenv.sh, setenv.bat)',
  'upm-properties': 'app manager settings (upm.properties)',
  'support-zip': 'Confluence support zip',
  archive: 'archive',
  unknown: 'not recognised',
  'reverse-proxy': 'configuration of the reverse proxy',
}
