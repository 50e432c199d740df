/**
 * Names as httpd spells them, taken from `apache2 -L` of 2.4.71 with all its modules, and those of mod_jk.
 * Only text that lost its line breaks is read with this table: there it tells where the next directive begins.
 */
const names = `
  AcceptFilter AcceptPathInfo AccessFileName Action AddAlt AddAltByEncoding AddAltByType AddCharset
  AddDefaultCharset AddDescription AddEncoding AddHandler AddIcon AddIconByEncoding AddIconByType AddInputFilter
  AddLanguage AddModuleInfo AddOutputFilter AddOutputFilterByType AddType Alias AliasMatch AliasPreservePath
  AllowCONNECT AllowEncodedSlashes AllowMethods AllowOverride AllowOverrideList AsyncRequestWorkerFactor
  AuthBasicAuthoritative AuthBasicFake AuthBasicProvider AuthBasicUseDigestAlgorithm AuthDBMType AuthDBMUserFile
  AuthDigestAlgorithm AuthDigestDomain AuthDigestNcCheck AuthDigestNonceLifetime AuthDigestProvider AuthDigestQop
  AuthDigestShmemSize AuthFormAuthoritative AuthFormBody AuthFormDisableNoStore AuthFormFakeBasicAuth
  AuthFormLocation AuthFormLoginRequiredLocation AuthFormLoginSuccessLocation AuthFormLogoutLocation AuthFormMethod
  AuthFormMimetype AuthFormPassword AuthFormProvider AuthFormSitePassphrase AuthFormSize AuthFormUsername
  AuthGroupFile AuthLDAPAuthorizePrefix AuthLDAPBindAuthoritative AuthLDAPBindDN AuthLDAPBindPassword
  AuthLDAPCharsetConfig AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer AuthLDAPDereferenceAliases
  AuthLDAPGroupAttribute AuthLDAPGroupAttributeIsDN AuthLDAPInitialBindAsUser AuthLDAPInitialBindPattern
  AuthLDAPMaxSubGroupDepth AuthLDAPRemoteUserAttribute AuthLDAPRemoteUserIsDN AuthLDAPSearchAsUser
  AuthLDAPSubGroupAttribute AuthLDAPSubGroupClass AuthLDAPURL AuthMerging AuthName AuthType AuthUserFile
  AuthnCacheContext AuthnCacheEnable AuthnCacheProvideFor AuthnCacheSOCache AuthnCacheTimeout
  AuthzSendForbiddenOnFailure BalancerGrowth BalancerInherit BalancerMember BalancerPersist BrotliAlterETag
  BrotliCompressionMaxInputBlock BrotliCompressionQuality BrotliCompressionWindow BrotliFilterNote BrowserMatch
  BrowserMatchNoCase BufferSize BufferedLogs CGIDScriptTimeout CGIPassAuth CGIVar CacheDefaultExpire
  CacheDetailHeader CacheDirLength CacheDirLevels CacheDisable CacheEnable CacheHeader CacheIgnoreCacheControl
  CacheIgnoreHeaders CacheIgnoreNoLastMod CacheIgnoreQueryString CacheIgnoreURLSessionIdentifiers CacheKeyBaseURL
  CacheLastModifiedFactor CacheLock CacheLockMaxAge CacheLockPath CacheMaxExpire CacheMaxFileSize CacheMinExpire
  CacheMinFileSize CacheNegotiatedDocs CacheQuickHandler CacheReadSize CacheReadTime CacheRoot CacheStaleOnError
  CacheStoreExpired CacheStoreNoStore CacheStorePrivate CharsetDefault CharsetOptions CharsetSourceEnc
  CheckBasenameMatch CheckCaseOnly CheckSpelling ChrootDir ContentDigest CookieDomain CookieExpires CookieHttpOnly
  CookieName CookieSameSite CookieSecure CookieStyle CookieTracking CoreDumpDirectory CustomLog DAV DAVBasePath
  DAVDepthInfinity DAVLockDB DAVLockDiscovery DAVMinTimeout DefaultIcon DefaultLanguage DefaultRuntimeDir
  DefaultType Define DeflateAlterEtag DeflateBufferSize DeflateCompressionLevel DeflateFilterNote
  DeflateInflateLimitRequestBody DeflateInflateRatioBurst DeflateInflateRatioLimit DeflateMemLevel DeflateWindowSize
  DirectoryCheckHandler DirectoryIndex DirectoryIndexRedirect DirectorySlash DocumentRoot EnableMMAP EnableSendfile
  Error ErrorDocument ErrorLog ErrorLogFormat ExpiresActive ExpiresByType ExpiresDefault ExtFilterDefine
  ExtFilterOptions ExtendedStatus FallbackResource FancyIndexing FileETag FilterChain FilterDeclare FilterProtocol
  FilterProvider FilterTrace FlushMaxPipelined FlushMaxThreshold ForceLanguagePriority ForceType GlobalLog
  GracefulShutdownTimeout Group H2CopyFiles H2Direct H2EarlyHint H2EarlyHints H2MaxDataFrameLen H2MaxHeaderBlockLen
  H2MaxSessionStreams H2MaxStreamErrors H2MaxWorkerIdleSeconds H2MaxWorkers H2MinWorkers H2ModernTLSOnly
  H2OutputBuffering H2Padding H2ProxyRequests H2Push H2PushDiarySize H2PushPriority H2PushResource
  H2SerializeHeaders H2SessionExtraFiles H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize
  H2Upgrade H2WebSockets H2WindowSize Header HeaderName HostnameLookups HttpProtocolOptions Include IncludeOptional
  IndexHeadInsert IndexIgnore IndexIgnoreReset IndexOptions IndexOrderDefault IndexStyleSheet InputSed JkLogFile
  JkLogLevel JkMount JkMountFile JkOptions JkUnMount JkWorkersFile KeepAlive KeepAliveTimeout KeptBodySize
  LDAPCacheEntries LDAPCacheTTL LDAPConnectionPoolTTL LDAPConnectionTimeout LDAPLibraryDebug LDAPOpCacheEntries
  LDAPOpCacheTTL LDAPReferralHopLimit LDAPReferrals LDAPRetries LDAPRetryDelay LDAPSharedCacheFile
  LDAPSharedCacheSize LDAPTimeout LDAPTrustedClientCert LDAPTrustedGlobalCert LDAPTrustedMode LDAPVerifyServerCert
  LanguagePriority LimitInternalRecursion LimitRequestBody LimitRequestFields LimitRequestFieldsize LimitRequestLine
  LimitXMLRequestBody Listen ListenBacklog ListenCoresBucketsRatio ListenTCPDeferAccept LoadFile LoadModule
  LogFormat LogIOTrackTTFB LogLevel LogMessage LuaAuthzProvider LuaCodeCache LuaHookAccessChecker LuaHookAuthChecker
  LuaHookCheckUserID LuaHookFixups LuaHookInsertFilter LuaHookLog LuaHookMapToStorage LuaHookPreTranslateName
  LuaHookTranslateName LuaHookTypeChecker LuaInherit LuaInputFilter LuaMapHandler LuaOutputFilter LuaPackageCPath
  LuaPackagePath LuaQuickHandler LuaRoot LuaScope Lua_____ByteCodeHack MDActivationDelay MDBaseServer
  MDCACertificateFile MDCAChallenges MDCertificateAgreement MDCertificateAuthority MDCertificateCheck
  MDCertificateFile MDCertificateKeyFile MDCertificateProtocol MDCertificateStatus MDChallengeDns01
  MDChallengeDns01Version MDCheckInterval MDContactEmail MDDriveMode MDExternalAccountBinding MDHttpProxy
  MDHttpProxyCACertificateFile MDInitialDelay MDMatchNames MDMember MDMembers MDMessageCmd MDMustStaple MDNotifyCmd
  MDPortMap MDPrivateKeys MDProfile MDProfileMandatory MDRenewMode MDRenewViaARI MDRenewWindow MDRequireHttps
  MDRetryDelay MDRetryFailover MDServerStatus MDStapleOthers MDStapling MDStaplingKeepResponse MDStaplingRenewWindow
  MDStoreDir MDStoreLocks MDWarnWindow MDomain MacroIgnoreBadNesting MacroIgnoreEmptyArgs MaxClients
  MaxConnectionsPerChild MaxKeepAliveRequests MaxMemFree MaxRangeOverlaps MaxRangeReversals MaxRanges
  MaxRequestWorkers MaxRequestsPerChild MaxSpareThreads MergeSlashes MergeTrailers MimeMagicFile MinSpareThreads
  ModMimeUsePathInfo MultiviewsMatch Mutex NameVirtualHost NoProxy Options OutputSed PassEnv PidFile Port Protocol
  Protocols ProtocolsHonorOrder Proxy100Continue ProxyAddHeaders ProxyBadHeader ProxyBlock ProxyDomain
  ProxyErrorOverride ProxyExpressDBMFile ProxyExpressDBMType ProxyExpressEnable ProxyFCGIBackendType
  ProxyFCGISetEnvIf ProxyFtpDirCharset ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHCExpr ProxyHCTPsize
  ProxyHCTemplate ProxyHTMLBufSize ProxyHTMLCharsetOut ProxyHTMLDoctype ProxyHTMLEnable ProxyHTMLEvents
  ProxyHTMLExtended ProxyHTMLFixups ProxyHTMLInterp ProxyHTMLLinks ProxyHTMLMeta ProxyHTMLStripComments
  ProxyHTMLURLMap ProxyIOBufferSize ProxyMaxForwards ProxyPass ProxyPassInherit ProxyPassInterpolateEnv
  ProxyPassMatch ProxyPassReverse ProxyPassReverseCookieDomain ProxyPassReverseCookiePath ProxyPreserveHost
  ProxyReceiveBufferSize ProxyRemote ProxyRemoteMatch ProxyRequests ProxySCGIInternalRedirect ProxySCGISendfile
  ProxySet ProxySourceAddress ProxyStatus ProxyTimeout ProxyVia ProxyWebsocketFallbackToProxyHttp QualifyRedirectURL
  RLimitCPU RLimitMEM RLimitNPROC ReadBufferSize ReadmeName ReceiveBufferSize Redirect RedirectMatch
  RedirectPermanent RedirectRelative RedirectTemp RegexDefaultOptions RegisterHttpMethod RemoteIPHeader
  RemoteIPInternalProxy RemoteIPInternalProxyList RemoteIPProxiesHeader RemoteIPProxyProtocol
  RemoteIPProxyProtocolExceptions RemoteIPTrustedProxy RemoteIPTrustedProxyList RemoveCharset RemoveEncoding
  RemoveHandler RemoveInputFilter RemoveLanguage RemoveOutputFilter RemoveType RequestHeader RequestReadTimeout
  Require RewriteBase RewriteCond RewriteEngine RewriteMap RewriteOptions RewriteRule SSIEndTag SSIErrorMsg SSIEtag
  SSILastModified SSILegacyExprParser SSIStartTag SSITimeFormat SSIUndefinedEcho SSLCACertificateFile
  SSLCACertificatePath SSLCADNRequestFile SSLCADNRequestPath SSLCARevocationCheck SSLCARevocationFile
  SSLCARevocationPath SSLCertificateChainFile SSLCertificateFile SSLCertificateKeyFile SSLCipherSuite SSLCompression
  SSLCryptoDevice SSLEngine SSLFIPS SSLHonorCipherOrder SSLInsecureRenegotiation SSLLog SSLLogLevel
  SSLOCSPDefaultResponder SSLOCSPEnable SSLOCSPNoVerify SSLOCSPOverrideResponder SSLOCSPProxyURL
  SSLOCSPResponderCertificateFile SSLOCSPResponderTimeout SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew
  SSLOCSPUseRequestNonce SSLOpenSSLConfCmd SSLOptions SSLPassPhraseDialog SSLProtocol SSLProxyCACertificateFile
  SSLProxyCACertificatePath SSLProxyCARevocationCheck SSLProxyCARevocationFile SSLProxyCARevocationPath
  SSLProxyCheckPeerCN SSLProxyCheckPeerExpire SSLProxyCheckPeerName SSLProxyCipherSuite SSLProxyEngine
  SSLProxyMachineCertificateChainFile SSLProxyMachineCertificateFile SSLProxyMachineCertificatePath SSLProxyProtocol
  SSLProxyVerify SSLProxyVerifyDepth SSLRandomSeed SSLRenegBufferSize SSLRequire SSLRequireSSL SSLSRPUnknownUserSeed
  SSLSRPVerifierFile SSLSessionCache SSLSessionCacheTimeout SSLSessionTicketKeyFile SSLSessionTickets
  SSLStaplingCache SSLStaplingErrorCacheTimeout SSLStaplingFakeTryLater SSLStaplingForceURL
  SSLStaplingResponderTimeout SSLStaplingResponseMaxAge SSLStaplingResponseTimeSkew SSLStaplingReturnResponderErrors
  SSLStaplingStandardCacheTimeout SSLStrictSNIVHostCheck SSLUseStapling SSLUserName SSLVHostSNIPolicy
  SSLVerifyClient SSLVerifyDepth Satisfy ScoreBoardFile Script ScriptAlias ScriptAliasMatch ScriptLog
  ScriptLogBuffer ScriptLogLength ScriptSock SeeRequestTail SendBufferSize ServerAdmin ServerAlias ServerLimit
  ServerName ServerPath ServerRoot ServerSignature ServerTokens Session SessionCookieName SessionCookieName2
  SessionCookieRemove SessionCryptoCipher SessionCryptoDriver SessionCryptoPassphrase SessionCryptoPassphraseFile
  SessionEnv SessionExclude SessionExpiryUpdateInterval SessionHeader SessionInclude SessionMaxAge SetEnv SetEnvIf
  SetEnvIfExpr SetEnvIfNoCase SetHandler SetInputFilter SetOutputFilter StartServers StrictHostCheck Substitute
  SubstituteInheritBefore SubstituteMaxLineLength Suexec SuexecUserGroup ThreadLimit ThreadStackSize ThreadsPerChild
  Timeout TraceEnable TransferLog TypesConfig UnDefine UndefMacro UnsetEnv Use UseCanonicalName
  UseCanonicalPhysicalPort User UserDir VirtualDocumentRoot VirtualDocumentRootIP VirtualScriptAlias
  VirtualScriptAliasIP WatchdogInterval XBitHack
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

/** Whether a word, spelt exactly as httpd documents it, is the name of a directive. */
export function isDirective(word: string): boolean {
  return directives.has(word)
}

/** Whether a name, in any case, is that of a section such as `VirtualHost`. */
export function isSection(name: string): boolean {
  return sections.has(name.toLowerCase())
}

/** How many arguments a directive takes at the least: 1 where the table names nothing else. */
export function fewestArguments(directive: string): number {
  return fewest[directive] ?? 1
}

const directives: ReadonlySet<string> = new Set(names.trim().split(/\s+/u))
const sections: ReadonlySet<string> = new Set(sectionNames.trim().toLowerCase().split(/\s+/u))
