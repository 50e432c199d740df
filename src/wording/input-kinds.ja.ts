import type {NeededInput} from '../model/input-kind.ts'

/** What each kind of input is called in Japanese, with the name of the file where it has one. */
export const inputKindsJa: Readonly<Record<NeededInput, string>> = {
  'confluence-log': 'Confluence のアプリケーション ログ (atlassian-confluence.log)',
  'security-log': 'Confluence のセキュリティ ログ (atlassian-confluence-security.log)',
  'catalina-log': 'Tomcat のログ (catalina.out)',
  'synchrony-log': 'Synchrony のログ (atlassian-synchrony.log)',
  'access-log': 'アクセス ログ (access.log、conf_access_log)',
  'apache-error-log': 'Apache のエラー ログ (error_log)',
  'nginx-error-log': 'nginx のエラー ログ (error.log)',
  'haproxy-log': 'HAProxy のログ (haproxy.log)',
  'gc-log': 'Java のガベージ コレクション ログ (gc.log)',
  'thread-dump': 'Java のスレッド ダンプ',
  'apache-config': 'Apache の設定ファイル (httpd.conf)',
  'nginx-config': 'nginx の設定ファイル (nginx.conf)',
  'haproxy-config': 'HAProxy の設定ファイル (haproxy.cfg)',
  'server-xml': 'Tomcat の設定ファイル (server.xml)',
  'confluence-cfg': 'Confluence の設定ファイル (confluence.cfg.xml)',
  setenv: 'Java の起動オプション (setenv.sh、setenv.bat)',
  'upm-properties': 'アプリ管理の設定ファイル (upm.properties)',
  'support-zip': 'Confluence のサポート zip',
  archive: 'アーカイブ',
  unknown: '認識できない種類',
  'reverse-proxy': 'リバース プロキシの設定ファイル',
}
