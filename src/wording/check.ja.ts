import type {checkEn} from './check.en.ts'

/** The place where logs and configurations are dropped, its states, and the frame around an answer, in Japanese. */
export const checkJa: typeof checkEn = {
  intake: {
    region: '診断',
    label: 'ログまたは設定ファイル',
    hint: 'テキストを貼り付けるか、このページにファイル、フォルダー、サポート zip をドロップするか、選択してください。複数まとめて渡すとより正確に診断できます。ログからは何が起きたか、設定からはなぜ起きたかがわかります。',
    hintHere: 'テキストを貼り付けるか、ここにファイルやフォルダーをドロップするか、選択してください。',
    promise: '貼り付けた内容やファイルがこのコンピューターの外に出ることはありません。',
    promiseLink: 'その仕組み',
    choose: 'ファイルを選択',
    chooseFolder: 'フォルダーを選択',
    check: '診断する',
    checkAgain: 'もう一度診断する',
    sample: 'サンプルで試す',
    clear: '最初からやり直す',
    drop: 'ドロップすると診断します',
    chips: '入力',
    field: '貼り付けたテキスト',
    pasted: (n: number) => `貼り付けたテキスト ${n}`,
    chip: (name: string, size: string) => `${name} (${size})`,
    remove: (name: string) => `${beforeParticle(name)}を取り除く`,
    nothing: '診断するものがまだありません。ログか設定を貼り付けるか、ファイルを選択してください。',
    emptyPaste: 'クリップボードにテキストがありません。ログか設定をコピーしてから、もう一度貼り付けてください。',
    moreChips: (count: number) => `ほか ${count.toLocaleString('ja')} 件`,
    emptyFolder: (name: string) =>
      `${beforeParticle(name)}にファイルがありません。ログや設定ファイルの入ったフォルダーをドロップしてください。`,
    unreadableFolder: (name: string) =>
      `${beforeParticle(name)}の全部または一部を読み込めませんでした。中のファイルを選択するか、コマンド ラインで診断してください: npm run shindan -- diagnose FOLDER`,
    tooManyFiles: (limit: number) =>
      `先頭の ${limit.toLocaleString('ja')} ファイルだけを受け付けました。それより多い場合は、コマンド ラインで診断してください: npm run shindan -- diagnose FOLDER`,
    noScript:
      'ブラウザでの診断には JavaScript が必要です。コマンド ラインでも同じ診断ができます: npm run shindan -- diagnose FILE',
  },
  front: {
    label: '手前にあるプロキシ:',
    automatic: '自動',
    hint: 'リクエストがこれらのプロキシを順に通る可能性がありますが、どれが先かはファイルからはわかりません。ブラウザが直接つながるものを選んでください。',
    taken: name => `${name} を手前にあるものとして診断しました。`,
    left: 'ファイルからわかる範囲で診断しました。',
  },
  redone: {
    edited: names =>
      `以下の結果は、${names.join('、')} の編集後のテキストに対するものです。渡したままのファイルに対するものではありません。`,
    gone: 'ファイルがもう手元にないため、最後の変更は以下の結果に反映されていません。判定も指摘も、その前にチェックした内容に対するものです。',
    checkAgain: 'ファイルを読み込み直す',
  },
  progress: {
    preparing: '準備しています',
    reading: (name: string, index: number, of: number) =>
      of === 1
        ? `${beforeParticle(name)}を読み込んでいます`
        : `${beforeParticle(name)}を読み込んでいます (${index.toLocaleString('ja')} / ${of.toLocaleString('ja')})`,
    checking: '診断しています',
    amount: (read: string, size: string) => `${size} 中 ${read}`,
    secondsLeft: (seconds: number) => `残り約 ${seconds} 秒`,
    minutesLeft: (minutes: number) => `残り約 ${minutes} 分`,
    soFar: 'ここまでに見つかったもの:',
    events: (count: number) => `${count.toLocaleString('ja')} 件`,
    cancel: '中止',
    ending: '終了しています。ここまでに見つかったものをまもなく表示します。',
    stopped: (files: number, of: number, read: string, size: string) =>
      `${of === 1 ? '' : `${of.toLocaleString('ja')} ファイル中 ${files.toLocaleString('ja')} ファイル、`}${size} 中 ${read} で中止しました。ここまでに見つかったものを表示しています。入力は残っており、「もう一度診断する」で最初から診断できます。`,
    tabRunning: (percent: number, title: string) => `${percent}% · ${title}`,
    tabDone: (title: string) => `✓ ${title}`,
    cancelled: '中止しました。入力は残っています。大きすぎるものを取り除くか、もう一度診断してください。',
  },
  failure: {
    title: '診断できませんでした',
    'not-loaded':
      '診断プログラムをこのサイトから読み込めませんでした。サイトへの接続を確認して、もう一度試してください。',
    blocked:
      'ブラウザが、診断するサンドボックスを起動しませんでした。フレームやワーカーを止める拡張機能や社内ポリシーがあるとこうなります。コマンド ラインなら、ブラウザなしで同じ診断ができます。',
    stopped:
      '診断が途中で終了しました。ブラウザのメモリが足りなくなった可能性が高いです。ファイルを 1 つずつ診断するか、ログのうちエラーが起きた時刻の前後だけを診断してください。',
    unreadable: (name: string) =>
      `${beforeParticle(name)}を読み込めませんでした。選択した後に移動または変更されたか、フォルダーである可能性があります。取り除くか、選択し直してください。`,
    fault: (detail: string) => `診断プログラムの側で問題が起きました (${detail})。入力は残っています。`,
    retry: 'もう一度試す',
  },
  copying: {
    redacted: (count: number) => `${count.toLocaleString('ja')} 個の値を置き換えてコピーしました。`,
    refused: 'ブラウザがコピーを許可しませんでした。何もコピーしていません。',
    gone: 'この診断結果はもう手元にないため、値を置き換えられません。何もコピーしていません。',
    real: '実際の値のままコピー',
    copied: '実際の値のままコピーしました。',
    close: '閉じる',
  },
  answer: {
    region: '診断結果',
    article: '記事:',
    otherCauses: 'ほかに検討した原因',
    toDo: '対処',
    alsoPossible: 'ほかの対処',
    fix: '修正後のファイル',
    otherFixes: '別の方法',
    evidence: '見つかったもの',
    others: 'ほかに見つかったもの',
    aboutRule: 'このルールについて',
    timeline: 'すべてのイベントの推移',
    needs: '確定するには:',
    chooseNeed: (name: string) => `${beforeParticle(name)}を追加`,
    questions: 'このファイルだけではわからないこと',
    inputs: '読み込んだもの',
    notRead: '診断の対象外',
    unmatched: 'どの記事にも当てはまらない、頻出の警告とエラー',
    unmatchedHint:
      'このナレッジベースが知らないもので、対処が必要かどうかもまだわかっていません。毎回変わる部分だけが異なるものは、同じものとしてまとめています。',
    noName: '名前なし',
    terms: '検索する語:',
    searchHere: 'このナレッジベースを検索',
    copyTerms: '検索する語をコピー',
    unfold: (lines: number) => `残り ${lines} 行を表示`,
    fold: '一部だけ表示',
    morePlaces: (count: number, listed: number) =>
      `ほか ${count.toLocaleString('ja')} か所${listed < count ? ` (最初の ${listed.toLocaleString('ja')} か所を表示)` : ''}`,
    places: (input: string, lines: readonly number[]) => `${beforeParticle(input)}の ${lines.join('、')} 行目`,
    openArticle: '記事をここで読む',
    closeArticle: '記事を閉じる',
    articlePanel: (title: string) => `記事より: ${title}`,
    wholeArticle: '記事の全文',
    printing: '伏せ字にしたレポートを準備しています。少し待ってから、もう一度印刷してください。',
    times: (count: number) => `${count.toLocaleString('ja')} 回`,
    place: (input: string, line: number) => `${beforeParticle(input)}の ${line} 行目`,
    search: 'ログでも設定でもないため、このテキストに関する記事を検索しました',
  },
  listing: {
    title: '設定ファイルと指摘',
    of: (input: string, kind: string) => `${input}: ${kind}`,
    found: (count: number) => `指摘 ${count.toLocaleString('ja')} 件`,
    previous: '前へ',
    next: '次へ',
    note: (severity: string, line: number) => `${line} 行目、${severity}`,
    folded: (lines: number) => `${lines.toLocaleString('ja')} 行`,
    unfold: (lines: number) => `${lines.toLocaleString('ja')} 行を表示`,
    explained: '解説:',
    showFix: '修正を表示',
    hideFix: '修正を隠す',
    corrections: (line: number) => `${line} 行目の修正`,
    edit: 'ここで編集',
    edited: '編集済み',
    reset: '元の内容に戻す',
    opening: 'エディターを読み込んでいます',
    notOpened: 'エディターを開けませんでした。このサイトに接続できることを確かめ、もう一度診断してください。',
    secret: '伏せた秘密の値',
    showSecrets: (count: number) => `伏せた秘密の値 ${count} 個を表示`,
    hideSecrets: '秘密の値を伏せる',
  },
  fix: {
    download: (fileName: string) => `${beforeParticle(fileName)}を実際の値のままダウンロード`,
    copy: '修正後のテキストを実際の値のままコピー',
    copyPatch: 'パッチとして実際の値のままコピー',
    copied: 'コピーしました',
    notCopied: 'ブラウザがコピーを許可しませんでした。テキストを選択して手動でコピーしてください。',
    safe: '今動いているものは変わりません',
    choice: '選択が必要です: 影響を確認してください',
    change: '変更箇所',
    removed: '削除',
    added: '追加',
    notEncodable: '修正後のテキストは元のファイルの文字コードでは書き出せません。パッチを手動で適用してください。',
  },
  embedded: {
    found: 'この問題が見つかりました。',
    notFound: 'この問題は見つかりませんでした。',
    elsewhere: '次の記事が当てはまります:',
    together: 'ほかのファイルと合わせて診断する',
  },
  page: {
    title: '診断',
    description:
      'Confluence Data Center とそのリバース プロキシのログや設定ファイルを貼り付けるかドロップすると、当てはまる既知の問題、その理由、直し方がわかります。',
    lead: 'Confluence のログと、その手前にあるリバース プロキシの設定を貼り付けるかドロップしてください。既知の問題ごとに判定とその理由を示し、直せるファイルは直した形でお渡しします。',
  },
}

/** A half-width space stands between Latin and Japanese, and none between Japanese and Japanese. */
function beforeParticle(name: string): string {
  return /[!-~]$/u.test(name) ? `${name} ` : name
}
