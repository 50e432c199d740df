/**
 * Directives and sections of httpd's core, in lower case. A virtual host that holds one of them has settings of the core of
 * its own, and those of the top level that httpd 2.4 does not merge, `AllowEncodedSlashes` among them, are lost for it.
 * httpd: ap_set_config_vectors (server/config.c), merge_core_dir_configs (server/core.c); measured with 2.4.71.
 */
export const coreDirectives: ReadonlySet<string> = new Set(
  `acceptpathinfo adddefaultcharset allowencodedslashes allowoverride allowoverridelist cgimapextension cgipassauth cgivar
  contentdigest defaulttype directory directorymatch documentroot else elseif enablemmap enablesendfile errordocument
  errorlog errorlogformat fileetag files filesmatch forcetype hostnamelookups httpprotocoloptions if limit limitexcept
  limitinternalrecursion limitrequestbody limitrequestfields limitrequestfieldsize limitrequestline limitxmlrequestbody
  location locationmatch loglevel mergeslashes options protocols protocolshonororder qualifyredirecturl rlimitcpu rlimitmem
  rlimitnproc serveradmin serveralias servername serverpath serversignature sethandler setinputfilter setoutputfilter
  timeout traceenable usecanonicalname usecanonicalphysicalport`
    .trim()
    .split(/\s+/u),
)
