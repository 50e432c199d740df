/**
 * Words that are no secret, or that logs hold for other reasons: a user or host of that name is replaced where its context
 * tells, and nowhere else. Lower case. What is shorter than three characters (two if it is not Latin) counts as well.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  admin administrator administrators root system sysadmin guest anonymous user users username name names group groups
  confluence jira bitbucket bamboo crowd atlassian companion synchrony hazelcast tomcat catalina apache httpd nginx haproxy
  java javax jdk jre jvm jdbc ldap ldaps http https ajp tcp udp tls ssl jwt qsh url uri path query proxy gateway
  postgres postgresql mysql mariadb oracle mssql sqlserver hsqldb h2 database schema public dbo sa db sql
  localhost localdomain local host hosts hostname server servers client clients service services node nodes cluster
  www web wiki app apps mail smtp imap pop ftp ssh dns vpn lan wan intranet internal external private corp corporate
  example test tests testing demo dev develop development stage staging prod production master main backup
  default home index page pages space spaces blog blogs post posts comment comments attachment attachments file files
  download downloads upload uploads display title titles key keys label labels template templates search dashboard
  address addresses token tokens cookie cookies session sessions literal subject secret password passwd credentials
  info warn warning error errors debug trace fatal severe fine finest notice critical failed failure fail failing
  exception exceptions caused cause message messages reason status state type value values null none true false unknown
  the and for with from into not has was were are can could does did had have this that which when while what who why
  is no of on to at by in or as be it an if
  get post put head delete options patch select insert update where order
  request requests response responses thread threads task tasks job jobs queue pool cache index plugin plugins macro
  content version build release log logs logger level login logout login-failed authentication authenticated
  authorization permission permissions access denied allowed invalid valid expired missing found timeout connection
  connections refused reset closed open opened read write directory directories account accounts role roles manager
  support helpdesk operator developer team sales noreply no-reply nobody daemon webmaster postmaster hostmaster contact
  office news info2 git svn xml json html text plain image video application data list item items object class method function
  profile interface macro data input output agent settings preferences object entity base search filter attribute
  synchronisation synchronization does has had
  jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun jst utc gmt
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
  com net org edu gov
  管理者 システム ユーザー ユーザ ゲスト 匿名 テスト ホーム トップ ページ スペース ファイル サーバー サーバ 添付 検索 部署
  エラー 警告 情報 不明 なし 管理 開発 本番 検証 株式会社
  `
    .split(/\s+/)
    .filter(word => word !== ''),
)
