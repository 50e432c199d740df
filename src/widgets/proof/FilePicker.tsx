import {type ReactNode, type RefObject, useCallback, useRef, useState} from 'react'
import {Button} from '../Button.tsx'
import checkStyles from '../check/check.module.css'
import {readTransfer, type TransferData} from '../check/read-transfer.ts'
import {usePageTransfers} from '../check/use-page-transfers.ts'
import {useProofWords} from './use-proof-words.ts'

/** A button for files, which may also be dropped on `zone`: a proxy goes to its field, a `server.xml` to its own. */
export function FilePicker({
  zone,
  onConfig,
  onServer,
}: {
  readonly zone: RefObject<HTMLElement | null>
  readonly onConfig: (config: string) => void
  readonly onServer: (server: string) => void
}): ReactNode {
  const {form, failure} = useProofWords().page
  const picker = useRef<HTMLInputElement>(null)
  const [notice, setNotice] = useState('')

  const take = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      try {
        const {takeFiles} = await import('./take-files.ts')
        const {config, server, taken, left} = await takeFiles(files)
        if (config !== null) onConfig(config)
        if (server !== null) onServer(server)
        setNotice(
          [...(taken.length > 0 ? [form.taken(taken)] : []), ...(left.length > 0 ? [form.left(left)] : [])].join(' '),
        )
      } catch {
        setNotice(failure['not-loaded'])
      }
    },
    [onConfig, onServer, form, failure],
  )
  const drop = useCallback(
    (data: TransferData) => {
      const {files, text} = readTransfer(data)
      if (files.length > 0) void take(files)
      else if (text.trim() !== '') void take([new File([text], '')])
    },
    [take],
  )
  usePageTransfers(zone, false, drop)
  return (
    <>
      <div className={checkStyles.buttons}>
        <Button look="quiet" onClick={() => picker.current?.click()}>
          {form.choose}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({currentTarget}) => {
          void take([...(currentTarget.files ?? [])])
          // The same file chosen again must count as a change.
          currentTarget.value = ''
        }}
      />
      <p role="status" className={checkStyles.hint}>
        {notice}
      </p>
    </>
  )
}
