/** What staff see at an address of the desk that leads nowhere. */
export default function DeskNotFound() {
  return (
    <main className="sheet py-12">
      <h1 className="mb-4 text-title">There is no such page of the desk</h1>
      <p>
        <a href="/admin">To the latest changes</a>
      </p>
    </main>
  )
}
