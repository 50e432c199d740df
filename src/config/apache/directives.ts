/**
 * Names as httpd spells them, and what it asks of them. Where they may stand comes from the words of `apache2 -L` and what
 * `apache2 -t` says of them in each kind of section: `global` (the top level alone), `outside` (not in `<Directory>`,
 * `<Files>`, `<Location>`, `<If>`, `<Limit>`, `<Proxy>`), `host` (in a `<VirtualHost>` alone), `proxied` (as `outside`,
 * and in a `<Proxy>`), `route` (not in `<Directory>`, `<Files>`, `<If>`, `<Limit>`), `inside` (not outside these), or
 * anywhere. How many arguments they take comes from what `apache2 -t` says of none and of too many: `flag` is On or Off, of
 * which more words are ignored; `1+` takes any number from one; `raw` are read by the module in a way of its own.
 * Version 2.4.71 (Debian) with all its modules; those of mod_jk, mod_lua and mod_suexec by name alone.
 */
const table = `
  global 1: AsyncRequestWorkerFactor AuthnCacheSOCache ChrootDir CoreDumpDirectory GracefulShutdownTimeout Group
    HeartbeatAddress HeartbeatListen HeartbeatMaxServers HeartbeatStorage LDAPCacheEntries LDAPCacheTTL
    LDAPConnectionTimeout LDAPLibraryDebug LDAPOpCacheEntries LDAPOpCacheTTL LDAPRetries LDAPRetryDelay
    LDAPSharedCacheFile LDAPSharedCacheSize LDAPTimeout ListenBacklog ListenCoresBucketsRatio ListenTCPDeferAccept
    MaxClients MaxConnectionsPerChild MaxMemFree MaxRequestWorkers MaxRequestsPerChild MaxSpareThreads
    MinSpareThreads PidFile ProxyHCTPsize ReceiveBufferSize SSLCryptoDevice SSLPassPhraseDialog SSLSessionCache
    SSLStaplingCache SSLVHostSNIPolicy ScoreBoardFile ScriptSock SendBufferSize ServerLimit ServerTokens
    StartServers ThreadLimit ThreadStackSize ThreadsPerChild User WatchdogInterval
  global 1+: Mutex RegisterHttpMethod
  global 1-2: Listen
  global 2: AcceptFilter
  global 2+: xml2EncAlias
  global 2-3: GlobalLog LDAPTrustedGlobalCert SSLRandomSeed
  global flag: ExtendedStatus LDAPVerifyServerCert SSLFIPS SeeRequestTail Suexec
  global raw: AuthnCacheEnable RegexDefaultOptions SessionCryptoDriver
  outside 1: AllowEncodedSlashes AuthDigestShmemSize AuthLDAPCharsetConfig BalancerGrowth BrotliAlterETag
    BrotliCompressionMaxInputBlock BrotliCompressionQuality BrotliCompressionWindow CacheDirLength CacheDirLevels
    CacheKeyBaseURL CacheLockMaxAge CacheLockPath CacheRoot CacheSocache DAVLockDB DBDExptime DBDInitSQL DBDKeep
    DBDMax DBDMin DBDParams DBDriver DeflateAlterEtag DeflateBufferSize DeflateCompressionLevel DeflateMemLevel
    DeflateWindowSize DocumentRoot ErrorLog FlushMaxPipelined FlushMaxThreshold ForensicLog H2Direct H2EarlyHints
    H2MaxDataFrameLen H2MaxHeaderBlockLen H2MaxSessionStreams H2MaxStreamErrors H2MaxWorkerIdleSeconds H2MaxWorkers
    H2MinWorkers H2ModernTLSOnly H2OutputBuffering H2Padding H2PushDiarySize H2SerializeHeaders H2SessionExtraFiles
    H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize H2WebSockets H2WindowSize KeepAliveTimeout
    LDAPConnectionPoolTTL LDAPTrustedMode LimitRequestFields LimitRequestFieldsize LimitRequestLine
    MDActivationDelay MDBaseServer MDCACertificateFile MDCertificateAgreement MDCertificateFile MDCertificateKeyFile
    MDCertificateProtocol MDCertificateStatus MDChallengeDns01Version MDCheckInterval MDContactEmail MDDriveMode
    MDHttpProxy MDHttpProxyCACertificateFile MDInitialDelay MDMatchNames MDMustStaple MDProfile MDProfileMandatory
    MDRenewMode MDRenewViaARI MDRenewWindow MDRetryDelay MDRetryFailover MDServerStatus MDStapleOthers MDStapling
    MDStaplingKeepResponse MDStaplingRenewWindow MDStoreDir MDStoreLocks MDWarnWindow MaxKeepAliveRequests
    MemcacheConnTTL MimeMagicFile NameVirtualHost Port Protocol ProtocolsHonorOrder ProxyBadHeader ProxyDomain
    ProxyIOBufferSize ProxyMaxForwards ProxyReceiveBufferSize ProxySourceAddress ProxyStatus ProxyTimeout ProxyVia
    RedisConnPoolTTL RedisTimeout RemoteIPHeader RemoteIPInternalProxyList RemoteIPProxiesHeader
    RemoteIPTrustedProxyList SSIEndTag SSIStartTag SSLCADNRequestFile SSLCADNRequestPath SSLCARevocationFile
    SSLCARevocationPath SSLCertificateChainFile SSLCertificateFile SSLCertificateKeyFile SSLEngine
    SSLOCSPDefaultResponder SSLOCSPProxyURL SSLOCSPResponderCertificateFile SSLOCSPResponderTimeout
    SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew SSLSRPUnknownUserSeed SSLSRPVerifierFile SSLSessionCacheTimeout
    SSLSessionTicketKeyFile SSLStaplingErrorCacheTimeout SSLStaplingForceURL SSLStaplingResponderTimeout
    SSLStaplingResponseMaxAge SSLStaplingResponseTimeSkew SSLStaplingStandardCacheTimeout ScriptLog ScriptLogBuffer
    ScriptLogLength ServerAdmin ServerName ServerPath Timeout TraceEnable TransferLog TypesConfig
    VirtualDocumentRoot VirtualDocumentRootIP VirtualScriptAlias VirtualScriptAliasIP
  outside 1+: AllowCONNECT CacheIgnoreHeaders CacheIgnoreURLSessionIdentifiers HttpProtocolOptions MDomain NoProxy
    Protocols ProxyBlock RemoteIPInternalProxy RemoteIPProxyProtocolExceptions RemoteIPTrustedProxy
    SSLCARevocationCheck SSLOCSPEnable UserDir cachefile mmapfile
  outside 1-2: BrotliFilterNote DBDPrepareSQL DeflateFilterNote ErrorLogFormat LimitInternalRecursion LogFormat
    MDExternalAccountBinding MDPortMap
  outside 2: AddModuleInfo AliasMatch MDCertificateCheck SSLOpenSSLConfCmd ScriptAliasMatch
  outside 2-3: CustomLog H2PushPriority ProxyRemote ProxyRemoteMatch RewriteMap
  outside flag: BalancerInherit BalancerPersist BufferedLogs CacheIgnoreCacheControl CacheIgnoreQueryString
    CacheLock CacheNegotiatedDocs CacheQuickHandler DBDPersist DumpIOInput DumpIOOutput KeepAlive MergeSlashes
    MergeTrailers ProtocolEcho ProxyPassInherit ProxyRequests RemoteIPProxyProtocol SSLCompression
    SSLHonorCipherOrder SSLInsecureRenegotiation SSLOCSPNoVerify SSLOCSPOverrideResponder SSLOCSPUseRequestNonce
    SSLSessionTickets SSLStaplingFakeTryLater SSLStaplingReturnResponderErrors SSLStrictSNIVHostCheck SSLUseStapling
    StrictHostCheck
  outside raw: AccessFileName ExtFilterDefine MDCAChallenges MDCertificateAuthority MDChallengeDns01 MDMember
    MDMembers MDMessageCmd MDNotifyCmd MDPrivateKeys RequestReadTimeout SSLProtocol
  host 1+: ServerAlias
  proxied 1: SSLProxyCACertificateFile SSLProxyCACertificatePath SSLProxyCARevocationFile SSLProxyCARevocationPath
    SSLProxyMachineCertificateChainFile SSLProxyMachineCertificateFile SSLProxyMachineCertificatePath SSLProxyVerify
    SSLProxyVerifyDepth
  proxied 1+: SSLProxyCARevocationCheck
  proxied 1-2: SSLProxyCipherSuite
  proxied flag: SSLProxyCheckPeerCN SSLProxyCheckPeerExpire SSLProxyCheckPeerName SSLProxyEngine
  proxied raw: SSLProxyProtocol
  route 1: CacheDisable
  route 1-2: CacheEnable
  route 1-3: ProxyPassReverse
  route raw: ProxyPass ProxyPassMatch
  inside 1: AuthBasicUseDigestAlgorithm AuthDBDUserPWQuery AuthDBDUserRealmQuery AuthDBMGroupFile AuthDBMType
    AuthDBMUserFile AuthDigestAlgorithm AuthDigestNonceLifetime AuthFormBody AuthFormLocation
    AuthFormLoginRequiredLocation AuthFormLoginSuccessLocation AuthFormLogoutLocation AuthFormMethod
    AuthFormMimetype AuthFormPassword AuthFormSitePassphrase AuthFormSize AuthFormUsername AuthGroupFile
    AuthLDAPAuthorizePrefix AuthLDAPBindDN AuthLDAPBindPassword AuthLDAPDereferenceAliases AuthLDAPMaxSubGroupDepth
    AuthLDAPRemoteUserAttribute AuthMerging AuthName AuthType AuthUserFile AuthnCacheContext AuthnCacheTimeout
    AuthzDBDQuery AuthzDBDRedirectQuery AuthzDBMType BufferSize DAV DAVBasePath DAVGenericLockDB InputSed
    KeptBodySize LDAPReferralHopLimit LDAPReferrals ModemStandard OutputSed RewriteBase SSLRenegBufferSize Satisfy
    Order
  inside 1+: AllowMethods Anonymous AuthBasicProvider AuthDigestDomain AuthDigestProvider AuthDigestQop
    AuthFormProvider AuthLDAPGroupAttribute AuthLDAPSubGroupAttribute AuthLDAPSubGroupClass AuthnCacheProvideFor
    ExtFilterOptions SSLRequire
  inside 1-2: AuthBasicFake AuthLDAPURL
  inside 2: AuthLDAPInitialBindPattern
  inside 2+: Allow Deny
  inside 2-3: LDAPTrustedClientCert
  inside flag: Anonymous_LogEmail Anonymous_MustGiveEmail Anonymous_NoUserId Anonymous_VerifyEmail
    AuthBasicAuthoritative AuthDigestNcCheck AuthFormAuthoritative AuthFormDisableNoStore AuthFormFakeBasicAuth
    AuthLDAPBindAuthoritative AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer AuthLDAPGroupAttributeIsDN
    AuthLDAPInitialBindAsUser AuthLDAPRemoteUserIsDN AuthLDAPSearchAsUser AuthzDBDLoginToReferer
    AuthzSendForbiddenOnFailure CGIPassAuth ModMimeUsePathInfo SSIEtag SSILastModified SSILegacyExprParser
  inside raw: AllowOverride AllowOverrideList Require SSLRequireSSL
  anywhere 1: AcceptPathInfo AddDefaultCharset CGIDScriptTimeout CGIScriptTimeout CacheDefaultExpire
    CacheLastModifiedFactor CacheMaxExpire CacheMaxFileSize CacheMinExpire CacheMinFileSize CacheReadSize
    CacheReadTime CacheSocacheMaxSize CacheSocacheMaxTime CacheSocacheMinTime CacheSocacheReadSize
    CacheSocacheReadTime CharsetDefault CharsetSourceEnc CookieDomain CookieExpires CookieName CookieSameSite
    CookieStyle DAVMinTimeout DefaultIcon DefaultLanguage DefaultRuntimeDir DefaultType
    DeflateInflateLimitRequestBody DeflateInflateRatioBurst DeflateInflateRatioLimit DirectoryIndexRedirect
    EnableMMAP EnableSendfile ExpiresDefault FallbackResource ForceType H2CopyFiles H2ProxyRequests H2Push H2Upgrade
    HeaderName HostnameLookups IdentityCheckTimeout ImapBase ImapDefault ImapMenu Include IncludeOptional
    IndexHeadInsert IndexStyleSheet LimitRequestBody LimitXMLRequestBody MDRequireHttps MaxRangeOverlaps
    MaxRangeReversals MaxRanges ProxyExpressDBMFile ProxyExpressDBMType ProxyFCGIBackendType ProxyFtpDirCharset
    ProxyHTMLBufSize ProxyHTMLCharsetOut ProxySCGIInternalRedirect ProxySCGISendfile ReadBufferSize ReadmeName
    SSIErrorMsg SSITimeFormat SSIUndefinedEcho SSLCACertificateFile SSLCACertificatePath SSLUserName SSLVerifyClient
    SSLVerifyDepth ServerRoot ServerSignature SessionCryptoCipher SessionCryptoPassphraseFile SessionDBDDeleteLabel
    SessionDBDInsertLabel SessionDBDSelectLabel SessionDBDUpdateLabel SessionExclude SessionExpiryUpdateInterval
    SessionHeader SessionInclude SessionMaxAge SetHandler SetInputFilter SetOutputFilter Substitute
    SubstituteMaxLineLength UnDefine UndefMacro UseCanonicalName UseCanonicalPhysicalPort XBitHack xml2EncDefault
  anywhere 1+: BalancerMember CharsetOptions Error FilterChain ForceLanguagePriority IndexIgnore LanguagePriority
    LoadFile LogLevel MultiviewsMatch PassEnv ProxyErrorOverride ProxyHCTemplate ProxyHTMLEvents ProxyHTMLFixups
    ProxySet RemoveCharset RemoveEncoding RemoveHandler RemoveInputFilter RemoveLanguage RemoveOutputFilter
    RemoveType RewriteOptions SessionCryptoPassphrase SessionDBDCookieName SessionDBDCookieName2 UnsetEnv Use
    xml2StartParse
  anywhere 1-2: Alias Define FilterDeclare ProxyHTMLDoctype RLimitCPU RLimitMEM RLimitNPROC ReflectorHeader
    SSLCipherSuite ScriptAlias SetEnv
  anywhere 1-3: H2PushResource LogMessage Redirect
  anywhere 2: CGIVar ErrorDocument ExpiresByType FilterTrace H2EarlyHint IndexOrderDefault LoadModule
    RedirectPermanent RedirectTemp Script
  anywhere 2+: AddAlt AddAltByEncoding AddAltByType AddCharset AddDescription AddEncoding AddHandler AddIcon
    AddIconByEncoding AddIconByType AddInputFilter AddLanguage AddOutputFilter AddOutputFilterByType AddType
    BrowserMatch BrowserMatchNoCase ProxyHCExpr ProxyHTMLLinks SetEnvIfExpr
  anywhere 2-3: Action FilterProtocol ProxyFCGISetEnvIf ProxyPassReverseCookieDomain ProxyPassReverseCookiePath
    RedirectMatch
  anywhere 3: FilterProvider
  anywhere 3+: SetEnvIf SetEnvIfNoCase
  anywhere flag: AliasPreservePath CacheDetailHeader CacheHeader CacheIgnoreNoLastMod CacheStaleOnError
    CacheStoreExpired CacheStoreNoStore CacheStorePrivate CheckBasenameMatch CheckCaseOnly CheckSpelling
    ContentDigest CookieHttpOnly CookieSecure CookieTracking DAVDepthInfinity DAVLockDiscovery DirectoryCheckHandler
    DirectorySlash ExpiresActive IdentityCheck IndexIgnoreReset LogIOTrackTTFB Proxy100Continue ProxyAddHeaders
    ProxyExpressEnable ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHTMLEnable ProxyHTMLExtended
    ProxyHTMLInterp ProxyHTMLMeta ProxyHTMLStripComments ProxyPassInterpolateEnv ProxyPreserveHost
    ProxyWebsocketFallbackToProxyHttp QualifyRedirectURL RedirectRelative RewriteEngine Session SessionCookieRemove
    SessionDBDCookieRemove SessionDBDPerUser SessionEnv SubstituteInheritBefore
  anywhere raw: DirectoryIndex FancyIndexing FileETag Header IndexOptions MacroIgnoreBadNesting MacroIgnoreEmptyArgs
    Options ProxyHTMLURLMap RequestHeader RewriteCond RewriteRule SSLLog SSLLogLevel SSLOptions SessionCookieName
    SessionCookieName2
  unknown raw: JkLogFile JkLogLevel JkMount JkMountFile JkOptions JkUnMount JkWorkersFile LuaAuthzProvider
    LuaCodeCache LuaHookAccessChecker LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookInsertFilter
    LuaHookLog LuaHookMapToStorage LuaHookPreTranslateName LuaHookTranslateName LuaHookTypeChecker LuaInherit
    LuaInputFilter LuaMapHandler LuaOutputFilter LuaPackageCPath LuaPackagePath LuaQuickHandler LuaRoot LuaScope
    Lua_____ByteCodeHack SuexecUserGroup
`

const sectionNames = `
  AuthnProviderAlias AuthzProviderAlias Directory DirectoryMatch Else ElseIf Files FilesMatch If IfDefine
  IfDirective IfFile IfModule IfSection IfVersion Limit LimitExcept Location LocationMatch LuaHookAccessChecker
  LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookMapToStorage LuaHookPreTranslateName
  LuaHookTranslateName LuaHookTypeChecker LuaQuickHandler MDomain MDomainSet Macro Proxy ProxyMatch RequireAll
  RequireAny RequireNone VirtualHost
`

const fewest: Readonly<Record<string, number>> = {
  ProxyPassReverse: 2,
  ProxyPassMatch: 2,
  RewriteRule: 2,
  RewriteCond: 2,
  Header: 2,
  RequestHeader: 2,
  Redirect: 2,
  Alias: 2,
  ScriptAlias: 2,
  SetEnvIf: 2,
  AddType: 2,
  ErrorDocument: 2,
  CustomLog: 2,
  JkMount: 2,
  Define: 1,
}

/** Where a directive may stand, in the words of the table; `unknown` for modules that were not asked. */
export type DirectiveContext = 'global' | 'outside' | 'host' | 'proxied' | 'route' | 'inside' | 'anywhere' | 'unknown'

interface DirectiveFacts {
  readonly spelling: string
  readonly context: DirectiveContext
  /** `2`, `1-2`, `1|3`, `1+`, `flag` or `raw`. */
  readonly takes: string
}

/** Whether a word is the name of a directive, spelt exactly as httpd documents it, or in any case. */
export function isDirective(word: string, anyCase = false): boolean {
  const facts = directives.get(word.toLowerCase())
  return facts !== undefined && (anyCase || facts.spelling === word)
}

/** Where a directive may stand, its name in any case; undefined for an unknown one. */
export function directiveContext(name: string): DirectiveContext | undefined {
  return directives.get(name.toLowerCase())?.context
}

/** All names of directives and sections, in lower case. */
export function knownNames(): readonly string[] {
  return [...directives.keys(), ...sections]
}

/** How many arguments a directive takes, in the words of the table; undefined for an unknown one. */
export function directiveArguments(name: string): string | undefined {
  return directives.get(name.toLowerCase())?.takes
}

/** Whether a name, in any case, is that of a section such as `VirtualHost`. */
export function isSection(name: string): boolean {
  return sections.has(name.toLowerCase())
}

/** How many arguments a directive takes at the least: 1 where the table names nothing else. */
export function fewestArguments(directive: string): number {
  return fewest[directive] ?? 1
}

const directives: ReadonlyMap<string, DirectiveFacts> = readTable()
const sections: ReadonlySet<string> = new Set(sectionNames.trim().toLowerCase().split(/\s+/u))

function readTable(): ReadonlyMap<string, DirectiveFacts> {
  const groups = [...table.matchAll(/^ {2}(\w+) (\S+): ([^:]*)(?=\n {2}\w|\n$)/gmu)]
  return new Map(
    groups.flatMap(([, context = '', takes = '', names = '']) =>
      names
        .trim()
        .split(/\s+/u)
        .map(spelling => [spelling.toLowerCase(), {spelling, context: context as DirectiveContext, takes}] as const),
    ),
  )
}
