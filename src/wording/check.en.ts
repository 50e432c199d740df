/** The place where logs and configurations are dropped, its states, and the frame around an answer, in English. */
export const checkEn = {
  intake: {
    region: 'Check',
    label: 'Log or configuration file',
    hint: 'Paste text, drop files, folders or a support zip anywhere on this page, or choose them. Several at once are better: the log shows what happened, the configuration shows why.',
    hintHere: 'Paste text, drop files or folders here, or choose them.',
    promise: 'Nothing you paste or drop leaves this computer.',
    promiseLink: 'How that is ensured',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    check: 'Check',
    checkAgain: 'Check again',
    sample: 'Try the sample',
    clear: 'Start over',
    drop: 'Drop to check',
    chips: 'Inputs',
    field: 'Pasted text',
    pasted: (n: number) => `Pasted text ${n}`,
    chip: (name: string, size: string) => `${name} (${size})`,
    remove: (name: string) => `Remove ${name}`,
    nothing: 'There is nothing to check yet. Paste a log or a configuration, or choose a file.',
    emptyPaste: 'The clipboard holds no text. Copy the log or the configuration and paste again.',
    moreChips: (count: number) => (count === 1 ? 'and 1 more' : `and ${count.toLocaleString('en')} more`),
    emptyFolder: (name: string) =>
      `There are no files in ${name}. Drop a folder that holds logs or configuration files.`,
    unreadableFolder: (name: string) =>
      `${name} could not be read, or not all of it. Choose the files in it, or check it with the command line: npm run shindan -- diagnose FOLDER.`,
    tooManyFiles: (limit: number) =>
      `Only the first ${limit.toLocaleString('en')} files were taken. For more, use the command line: npm run shindan -- diagnose FOLDER.`,
    noScript:
      'Checking in the browser needs JavaScript. The command line does the same: npm run shindan -- diagnose FILE.',
  },
  /** Which of several proxies stands in front. */
  front: {
    label: 'In front:',
    automatic: 'automatic',
    hint: 'Requests may pass through these proxies one after the other, and the files do not tell which comes first. Choose the one that browsers connect to.',
    taken: (name: string) => `Checked with ${name} in front.`,
    left: 'Checked with what the files tell.',
  },
  /** Above an answer that was redone, or could not be. */
  redone: {
    edited: (names: readonly string[]) =>
      `The answer below is about the edited text of ${names.join(', ')}, not about ${names.length === 1 ? 'the file' : 'the files'} as given.`,
    gone: 'The files are no longer at hand for another check: verdicts and findings below are of what was checked before.',
    checkAgain: 'Read the files again',
  },
  progress: {
    preparing: 'Getting ready',
    reading: (name: string, index: number, of: number) =>
      of === 1 ? `Reading ${name}` : `Reading ${name} (${index.toLocaleString('en')} of ${of.toLocaleString('en')})`,
    checking: 'Checking',
    amount: (read: string, size: string) => `${read} of ${size}`,
    secondsLeft: (seconds: number) => (seconds === 1 ? 'about 1 second left' : `about ${seconds} seconds left`),
    minutesLeft: (minutes: number) => (minutes === 1 ? 'about 1 minute left' : `about ${minutes} minutes left`),
    soFar: 'Found so far:',
    events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
    cancel: 'Cancel',
    ending: 'Ending. What was found so far comes in a moment.',
    stopped: (files: number, of: number, read: string, size: string) =>
      `Cancelled after ${of === 1 ? '' : `${files.toLocaleString('en')} of ${of.toLocaleString('en')} files and `}${read} of ${size}: this is what was found up to there. The inputs are still here; Check again starts anew.`,
    tabRunning: (percent: number, title: string) => `${percent}% · ${title}`,
    tabDone: (title: string) => `✓ ${title}`,
    cancelled: 'Cancelled. The inputs are still here: remove what is too large, or check again.',
  },
  failure: {
    title: 'The check could not be done',
    'not-loaded':
      'The checking code could not be loaded from this site. Check the connection to this site, then try again.',
    blocked:
      'The browser did not start the sandbox that the check runs in. An extension or a company policy that blocks frames or workers does this; the command line does the same check without a browser.',
    stopped:
      'The check ended before it was done, most likely because the browser ran out of memory. Check the files one at a time, or a part of the log from around the time of the error.',
    unreadable: (name: string) =>
      `${name} could not be read. It may have been moved or changed since it was chosen, or it is a folder. Remove it, or choose it again.`,
    fault: (detail: string) => `The check met a fault of its own (${detail}). The inputs are still here.`,
    retry: 'Try again',
  },
  copying: {
    redacted: (count: number) =>
      count === 1 ? 'Copied; 1 value was replaced.' : `Copied; ${count.toLocaleString('en')} values were replaced.`,
    refused: 'The browser did not allow copying. Nothing was copied.',
    gone: 'This answer is no longer at hand, so that nothing could be replaced. Nothing was copied.',
    real: 'Copy with the real values',
    copied: 'Copied with the real values.',
    close: 'Close',
  },
  answer: {
    region: 'Result',
    article: 'Article:',
    otherCauses: 'Other causes looked at',
    toDo: 'What to do',
    alsoPossible: 'Also possible',
    fix: 'Corrected file',
    otherFixes: 'Another way',
    evidence: 'What was found',
    others: 'Also found',
    aboutRule: 'About this rule',
    timeline: 'All events over time',
    needs: 'To settle this:',
    chooseNeed: (name: string) => `Add the ${name}`,
    questions: 'What these files cannot tell',
    inputs: 'What was read',
    notRead: 'Not checked',
    unmatched: 'Frequent warnings and errors that no article covers',
    unmatchedHint:
      'Unknown to this knowledge base: nobody has said yet whether they matter. What differs from one time to the next was taken for the same.',
    noName: 'without a name',
    terms: 'To search for:',
    searchHere: 'Search this knowledge base',
    copyTerms: 'Copy the search words',
    unfold: (lines: number) => (lines === 1 ? 'Show 1 more line' : `Show ${lines} more lines`),
    fold: 'Show fewer lines',
    /** `listed`: how many of them the list has. */
    morePlaces: (count: number, listed: number) =>
      count === 1
        ? '1 more place'
        : `${count.toLocaleString('en')} more places${listed < count ? `; the first ${listed.toLocaleString('en')} of them` : ''}`,
    places: (input: string, lines: readonly number[]) =>
      `${input}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
    openArticle: 'Read the article here',
    closeArticle: 'Close the article',
    articlePanel: (title: string) => `From the article: ${title}`,
    wholeArticle: 'The whole article',
    printing: 'The redacted report is still being made. Print again in a moment.',
    times: (count: number) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
    place: (input: string, line: number) => `${input}, line ${line}`,
    search: 'Neither log nor configuration: this is what the knowledge base has about the text',
  },
  listing: {
    title: 'The configuration, annotated',
    of: (input: string, kind: string) => `${input}: ${kind}`,
    found: (count: number) => (count === 1 ? '1 finding' : `${count.toLocaleString('en')} findings`),
    previous: 'Previous',
    next: 'Next',
    note: (severity: string, line: number) => `${severity}, line ${line}`,
    folded: (lines: number) => (lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`),
    unfold: (lines: number) => (lines === 1 ? 'Show 1 line' : `Show ${lines.toLocaleString('en')} lines`),
    explained: 'Explained in:',
    showFix: 'Show the correction',
    hideFix: 'Hide the correction',
    corrections: (line: number) => `Corrections for line ${line}`,
    edit: 'Edit here',
    edited: 'Edited here',
    reset: 'Reset to the text as given',
    opening: 'The editor is being loaded',
    notOpened: 'The editor could not be opened. Check again, and see that this site can be reached.',
    secret: 'hidden secret',
    showSecrets: (count: number) => (count === 1 ? 'Show the hidden secret' : `Show ${count} hidden secrets`),
    hideSecrets: 'Hide secrets',
  },
  fix: {
    download: (fileName: string) => `Download ${fileName} with its real values`,
    copy: 'Copy the corrected text with its real values',
    copyPatch: 'Copy as a patch with its real values',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
    safe: 'Changes nothing that works today',
    choice: 'Your choice: read what it costs',
    change: 'Change',
    removed: 'removed',
    added: 'added',
    notEncodable: 'The corrected text cannot be written in the encoding of the file. Apply the patch by hand.',
  },
  embedded: {
    found: 'This problem was found.',
    notFound: 'This problem was not found.',
    elsewhere: 'Another article fits:',
    together: 'Look at it together with other files',
  },
  page: {
    title: 'Diagnose',
    description:
      'Paste or drop logs and configuration files of Confluence Data Center and its reverse proxy, and read which known problem they show, why, and what to change.',
    lead: 'Paste or drop logs of Confluence and the configuration of the reverse proxy in front of it. Each known problem gets a verdict with its reasons, and where a file can be corrected, the corrected file.',
  },
}
