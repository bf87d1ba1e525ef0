/** Never asked for by its own address. */
const origin = 'http://desk.invalid'

/** What staff see besides the desk: a draft as the page that it will be. */
const preview = /^\/[a-z]+\/preview\/[1-9]\d*$/

/**
 * Where to go after signing in: the page of the desk or the preview that was asked for, or the first page where what was
 * asked for is neither. It is read as a browser would read it, so that nothing that leads elsewhere passes for a path.
 */
export function nextPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.length > 1000 || !URL.canParse(asked, origin)) return '/admin'
  const url = new URL(asked, origin)
  // The framework's own, where a script asked for the page.
  url.searchParams.delete('_rsc')
  const { pathname } = url
  const own = (pathname.startsWith('/admin/') && !/^\/admin\/sign-in\b/.test(pathname)) || preview.test(pathname)
  return own && url.origin === origin ? `${pathname}${url.search}` : '/admin'
}

/** The address of a page of the sign-in, from which it goes on to `next`. */
export function signInPath(next: string | null | undefined, page: '' | '/second-factor' = ''): string {
  const path = nextPath(next)
  return `/admin/sign-in${page}${path === '/admin' ? '' : `?next=${encodeURIComponent(path)}`}`
}
