import { create } from 'qrcode'

/** A text as a QR code: dark on light in every colour scheme, since cameras read no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares: string[] = []
  data.forEach((dark, at) => {
    if (dark) squares.push(`M${at % size} ${Math.floor(at / size)}h1v1h-1z`)
  })
  // Four squares of margin belong to the code.
  return (
    <svg
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block w-full max-w-[15rem] border border-rule"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
