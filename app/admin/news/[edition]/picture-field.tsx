'use client'

import { useEffect, useRef, useState } from 'react'
import { FormField } from '@/components/form-field'
import { PictureDialog } from '../../editor/picture-dialog'
import { type FoundPicture, makeSources } from '../../editor/sources'

/** The picture that an item opens with, chosen from the library or brought new; without script, by its number. */
export function PictureField(props: {
  lang: string
  value: string
  problem: string | undefined
  onChange: () => void
}) {
  const { lang, problem, onChange } = props
  const [value, setValue] = useState(props.value)
  const [scripted, setScripted] = useState(false)
  const [picture, setPicture] = useState<FoundPicture>()
  const [choosing, setChoosing] = useState(false)
  const told = useRef(value)
  useEffect(() => setScripted(true), [])
  useEffect(() => {
    let here = true
    setPicture(undefined)
    const look = async () => {
      const found = value ? await makeSources(lang).picture(Number(value)) : undefined
      if (here) setPicture(found)
    }
    look().catch(() => {})
    // A form hears only of what is typed.
    if (told.current !== value) onChange()
    told.current = value
    return () => {
      here = false
    }
  }, [value, lang, onChange])
  if (!scripted)
    return (
      <FormField
        id="image"
        label="Picture"
        hint={
          <>
            The number of the picture it opens with, from <a href="/admin/images">the library</a>.
          </>
        }
        problem={problem}
      >
        {(described) => (
          <input {...described} name="image" inputMode="numeric" defaultValue={value} className="field max-w-40" />
        )}
      </FormField>
    )
  return (
    <fieldset id="image" tabIndex={-1} className={problem ? 'border-signal border-s-4 ps-3' : undefined}>
      <legend className="mb-1 font-semibold text-small">Picture</legend>
      {problem && <p className="mb-1 text-signal text-small">{problem}</p>}
      <input type="hidden" name="image" value={value} />
      {value && (
        <div className="mb-2 flex items-start gap-4">
          {picture && (
            <>
              {/* biome-ignore lint/performance/noImgElement: renditions are the portal's own */}
              <img
                src={picture.src}
                width={picture.width}
                height={picture.height}
                alt=""
                className="h-auto w-40 border border-rule"
              />
            </>
          )}
          <p className="min-w-0 text-small">
            {picture ? (picture.decorative ? 'Decorative' : picture.alt || 'Not described yet') : `Picture ${value}`}
            {picture?.credit && <span className="block text-quiet">{picture.credit}</span>}
            <a href={`/admin/images/${value}`} className="inline-flex min-h-11 items-center">
              Its texts and focal point
            </a>
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="quiet-button" onClick={() => setChoosing(true)}>
          {value ? 'Choose another picture' : 'Choose a picture'}
        </button>
        {value && (
          <button type="button" className="link min-h-11" onClick={() => setValue('')}>
            Do without
          </button>
        )}
      </div>
      {choosing && (
        <PictureDialog
          {...{ lang, title: 'The picture it opens with', onClose: () => setChoosing(false) }}
          onChoose={(chosen) => setValue(String(chosen))}
        />
      )}
    </fieldset>
  )
}
