import { useEffect, useId, useRef } from 'react'
import { FormField } from '@/components/form-field'
import { FileInput } from './file-input'

/** A picture that is to be sent; the focal point in thousandths from the left and from the top. */
export type SaidOfPicture = {
  file: File | undefined
  alt: string
  decorative: boolean
  caption: string
  credit: string
  focusX: number
  focusY: number
}

export const nothingSaid: SaidOfPicture = {
  ...{ file: undefined, alt: '', decorative: false, caption: '', credit: '', focusX: 500, focusY: 500 },
}

/** The fields for a new picture. Nothing in them goes where it is refused. */
export function NewPicture(props: {
  said: SaidOfPicture
  problems: Readonly<Record<string, string>>
  lang: string
  onChange: (said: SaidOfPicture) => void
}) {
  const { said, problems, lang, onChange } = props
  const id = useId()
  const words = (name: 'caption' | 'credit', label: string, hint: string) => (
    <FormField id={`${id}-${name}`} label={label} hint={hint} problem={problems[name]}>
      {(described) => (
        <input
          {...described}
          lang={name === 'caption' ? lang : undefined}
          className="field"
          value={said[name]}
          onChange={(event) => onChange({ ...said, [name]: event.target.value })}
        />
      )}
    </FormField>
  )
  return (
    <>
      <FormField id={`${id}-file`} label="Picture" problem={problems.file}>
        {(described) => (
          <FileInput
            {...{ described, file: said.file, accept: 'image/*' }}
            onChange={(file) => onChange({ ...said, file, focusX: 500, focusY: 500 })}
          />
        )}
      </FormField>
      {said.file && <FocalPoint {...{ said, onChange }} file={said.file} />}
      <FormField
        id={`${id}-alt`}
        label="Alternative text"
        hint="What can be seen, for whoever cannot see it."
        problem={problems.alt}
      >
        {(described) => (
          <textarea
            {...described}
            rows={2}
            lang={lang}
            disabled={said.decorative}
            className="field disabled:bg-paper-deep"
            value={said.alt}
            onChange={(event) => onChange({ ...said, alt: event.target.value })}
          />
        )}
      </FormField>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          checked={said.decorative}
          onChange={(event) => onChange({ ...said, decorative: event.target.checked })}
        />
        It only decorates: nothing is lost to whoever cannot see it
      </label>
      {words('caption', 'Caption', 'Stands below the picture; may be left empty.')}
      {words('credit', 'Credit', 'Who made it, and for whom.')}
    </>
  )
}

/** The longer side of the preview, in pixels. */
const previewSide = 320

/** The picture before it is sent, drawn since no address of it could be shown, and the point that a crop keeps. */
function FocalPoint(props: { file: File; said: SaidOfPicture; onChange: (said: SaidOfPicture) => void }) {
  const { file, said, onChange } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const bitmap = useRef<ImageBitmap>(undefined)
  const { focusX, focusY } = said
  const point = useRef({ focusX, focusY })
  point.current = { focusX, focusY }
  useEffect(() => {
    let here = true
    bitmap.current = undefined
    void createImageBitmap(file).then(
      (made) => {
        bitmap.current = made
        if (here) draw(canvas.current, made, point.current)
      },
      // No picture that a browser knows: the portal will say what is wrong with it.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [file])
  useEffect(() => draw(canvas.current, bitmap.current, { focusX, focusY }), [focusX, focusY])
  const slider = (name: 'focusX' | 'focusY', label: string) => (
    <label className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-3">
      {label}
      <input
        type="range"
        min={0}
        max={1000}
        value={said[name]}
        onChange={(event) => onChange({ ...said, [name]: Number(event.target.value) })}
        className="min-h-8 accent-accent"
      />
    </label>
  )
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">Where a narrower picture is cut, this point stays</legend>
      <canvas
        ref={canvas}
        width={0}
        height={0}
        className="mb-2 max-w-full cursor-crosshair"
        onPointerDown={({ clientX, clientY, currentTarget }) => {
          const { left, top, width, height } = currentTarget.getBoundingClientRect()
          const thousandth = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 1000)
          onChange({
            ...said,
            focusX: thousandth((clientX - left) / width),
            focusY: thousandth((clientY - top) / height),
          })
        }}
      />
      {slider('focusX', 'From the left')}
      {slider('focusY', 'From the top')}
    </fieldset>
  )
}

function draw(
  canvas: HTMLCanvasElement | null,
  bitmap: ImageBitmap | undefined,
  { focusX, focusY }: { focusX: number; focusY: number },
) {
  const context = canvas?.getContext('2d')
  if (!canvas || !context || !bitmap) return
  const scale = previewSide / Math.max(bitmap.width, bitmap.height)
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  // A ring of two colours can be seen on any picture.
  for (const [colour, width] of [
    ['#fff', 5],
    ['#000', 2],
  ] as const) {
    context.beginPath()
    context.arc((focusX / 1000) * canvas.width, (focusY / 1000) * canvas.height, 11, 0, 2 * Math.PI)
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
}
